/** Sizes that depend on the data: NonZero, Compress and Unique. The user pins what is not known. */
import { productDim, volume, type Dim } from '../../dim/dim.ts'
import { replaceAxis, requireAxis } from '../contract/axis.ts'
import type { Element } from '../../onnx/model.ts'
import { tensor, type Shape, type TensorFact } from '../contract/fact.ts'
import { isSentinel } from '../contract/number-range.ts'
import { moves, type Call, type Family } from '../contract/operator.ts'
import { indexAt, rowMajorStrides } from '../contract/strides.ts'
import { dot } from './gather.ts'
import { elementCount, evaluated, knownDims } from '../contract/value.ts'

export const selection = {
  NonZero: { infer: call => [nonZero(call)], cost: moves('a search: nothing is computed') },
  Compress: {
    infer: call => [compressed(call)],
    cost: moves('a copy of the picked elements', call => ({ 0: volume(call.outDims()) })),
  },
  Unique: { infer: call => unique(call), cost: moves('a search: nothing is computed') },
} satisfies Family

/** true, false, or undefined when it cannot be told. */
const isNonZero = (element: Element): boolean | undefined => {
  if (typeof element === 'number') return element !== 0
  return typeof element === 'boolean' ? element : undefined
}

/** One column of indices per element found; a scalar has rank 0, so no rows (docs/sources/onnx.md §2.7). */
const nonZero = (call: Call): TensorFact => {
  const { shape, value } = call.tensor(0)
  const dims = knownDims(shape)
  const found = value?.map(isNonZero)
  if (shape === undefined) return tensor('int64', [call.unknown('unbound-symbol'), call.pinned('n')])
  if (dims === undefined || found === undefined || found.includes(undefined))
    return tensor('int64', [shape.length, elementCount(shape) === 0 ? 0 : call.pinned('n')])
  const hits = [...found.keys()].filter(at => found[at] === true).map(at => indexAt(at, dims))
  return evaluated('int64', [dims.length, hits.length], () => dims.flatMap((_, axis) => hits.map(hit => hit[axis])))
}

/** Keeps the positions along `axis` (or of the flattened input) whose condition holds. */
const compressed = (call: Call): TensorFact => {
  const [data, condition] = [call.tensor(0), call.tensor(1)]
  const named = call.int('axis')
  const picks = pickedPositions(condition)
  const count: Dim = picks?.length ?? call.pinned('n')
  if (named === undefined) return evaluated(data.type, [count], () => data.value && picks?.map(at => data.value?.[at]))
  if (data.shape === undefined) return tensor(data.type, undefined)
  const axis = requireAxis(call, named, data.shape.length)
  return evaluated(data.type, replaceAxis(data.shape, axis, count), (dims, total) => {
    const strides = rowMajorStrides(knownDims(data.shape) ?? [])
    if (data.value === undefined || picks === undefined) return undefined
    return Array.from({ length: total }, (_, at) => {
      const index = indexAt(at, dims)
      return data.value?.[dot(index.with(axis, picks[index[axis] ?? 0] ?? 0), strides)]
    })
  })
}

const pickedPositions = (condition: TensorFact): readonly number[] | undefined => {
  const flags = condition.value?.map(isNonZero)
  if (flags === undefined || flags.includes(undefined)) return undefined
  return [...flags.keys()].filter(at => flags[at] === true)
}

/** Y, indices and counts share one length; the inverse has one entry per input element or slice. */
const unique = (call: Call): readonly TensorFact[] => {
  const data = call.tensor(0)
  const named = call.int('axis')
  const axis = named === undefined || data.shape === undefined ? undefined : requireAxis(call, named, data.shape.length)
  if (named === undefined) return uniqueElements(call, data)
  if (data.shape === undefined || axis === undefined)
    return withLength(call.pinned('n'), tensor(data.type, undefined), undefined)
  const count = distinctSlices(data, axis) ?? call.pinned('n')
  return withLength(count, tensor(data.type, replaceAxis(data.shape, axis, count)), [data.shape[axis] ?? 1])
}

const withLength = (count: Dim, values: TensorFact, inverse: Shape | undefined): readonly TensorFact[] => [
  values,
  tensor('int64', [count]),
  tensor('int64', inverse),
  tensor('int64', [count]),
]

const uniqueElements = (call: Call, data: TensorFact): readonly TensorFact[] => {
  const inverse = data.shape === undefined ? [call.unknown('unbound-symbol')] : [productDim(data.shape)]
  const value = data.value
  if (value === undefined || !value.every(isPlain)) {
    const length = elementCount(data.shape) === 0 ? 0 : call.pinned('n')
    return withLength(length, tensor(data.type, [length]), inverse)
  }
  const firsts = [...new Set(value)]
  const kept = call.int('sorted') === 0 ? firsts : firsts.toSorted(ascending)
  const count = kept.length
  return [
    evaluated(data.type, [count], () => kept),
    evaluated('int64', [count], () => kept.map(each => value.indexOf(each))),
    evaluated('int64', inverse, () => value.map(each => kept.indexOf(each))),
    evaluated('int64', [count], () => kept.map(each => value.filter(other => other === each).length)),
  ]
}

/** Told apart from every other element: not symbolic, not NaN, not a rounded sentinel. */
const isPlain = (element: Element): element is number | string | boolean =>
  typeof element === 'number'
    ? !Number.isNaN(element) && !isSentinel(element)
    : element !== undefined && typeof element !== 'object'

const ascending = (a: number | string | boolean, b: number | string | boolean): number => (a < b ? -1 : a > b ? 1 : 0)

/** Number of different slices along an axis, when every element is known. */
const distinctSlices = ({ shape, value }: TensorFact, axis: number): number | undefined => {
  const dims = knownDims(shape)
  if (dims === undefined || value === undefined || !value.every(isPlain)) return undefined
  const slices = Array.from({ length: dims[axis] ?? 0 }, (): string[] => [])
  for (const [at, element] of value.entries()) slices[indexAt(at, dims)[axis] ?? 0]?.push(String(element))
  return new Set(slices.map(slice => JSON.stringify(slice))).size
}
