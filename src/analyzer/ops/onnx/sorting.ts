/** Order along an axis: TopK, ArgMax, ArgMin. Comparisons are not counted, as in every published count. */
import { equals, isKnown, type Dim } from '../../dim/dim.ts'
import type { Element } from '../../onnx/model.ts'
import { replaceAxis, requireAxis } from '../contract/axis.ts'
import { tensor, type Shape, type TensorFact } from '../contract/fact.ts'
import { dot } from './gather.ts'
import { isAtLeast } from '../contract/order.ts'
import { moves, type Call, type CostRule, type Family } from '../contract/operator.ts'
import { indexAt, rowMajorStrides } from '../contract/strides.ts'
import { asDim, evaluated, intOf, knownDims } from '../contract/value.ts'

const SEARCH: CostRule = moves('a search: comparisons are not counted')

export const sorting = {
  TopK: { infer: call => topK(call), cost: SEARCH },
  ArgMax: { infer: call => [argExtreme(call, 1)], cost: SEARCH },
  ArgMin: { infer: call => [argExtreme(call, -1)], cost: SEARCH },
} satisfies Family

/** Elements of the line along `axis` through an index. */
const lineOf = (
  { shape, value }: TensorFact,
  axis: number,
  index: readonly number[],
): readonly number[] | undefined => {
  const dims = knownDims(shape)
  if (dims === undefined || value === undefined) return undefined
  const strides = rowMajorStrides(dims)
  const line = Array.from({ length: dims[axis] ?? 0 }, (_, at) => value[dot(index.with(axis, at), strides)])
  const numbers = line.filter(each => typeof each === 'number' && !Number.isNaN(each))
  return numbers.length === line.length ? numbers.filter(each => typeof each === 'number') : undefined
}

/** Positions in the order of their values, the lower position first where values are equal. */
const ranking = (line: readonly number[], direction: number): readonly number[] =>
  [...line.keys()].toSorted((a, b) => direction * ((line[b] ?? 0) - (line[a] ?? 0)) || a - b)

/** The axis has K entries: an attribute before opset 10, an input since. */
const topK = (call: Call): readonly TensorFact[] => {
  const data = call.tensor(0)
  if (data.shape === undefined) return [tensor(data.type, undefined), tensor('int64', undefined)]
  const axis = requireAxis(call, call.int('axis') ?? -1, data.shape.length)
  const dim = data.shape[axis] ?? 1
  const wanted = call.since < 10 ? call.requireInt('k') : intOf(call.tensor(1))
  const count = asDim(wanted) ?? call.pinned('k')
  if (wanted !== undefined && isAtLeast(dim, wanted) === false && isKnown(wanted) && isKnown(dim))
    call.fail('shape-mismatch', `Cannot take ${wanted} of ${dim} elements`)
  const shape = replaceAxis(data.shape, axis, count)
  const ranked = rankedLines(call, data, axis)
  const pick = (choose: (line: Ranked, nth: number) => Element) => (dims: readonly number[], total: number) =>
    ranked &&
    Array.from({ length: total }, (_, at): Element => {
      const index = indexAt(at, dims)
      const line = ranked(index)
      return line && choose(line, index[axis] ?? 0)
    })
  return [
    evaluated(
      data.type,
      shape,
      pick((line, nth) => line.values[line.order[nth] ?? 0]),
    ),
    evaluated(
      'int64',
      shape,
      pick((line, nth) => line.order[nth]),
    ),
  ]
}

interface Ranked {
  readonly values: readonly number[]
  readonly order: readonly number[]
}

/** Sorts each line once; undefined when the order is not known or not asked for. */
const rankedLines = (
  call: Call,
  data: TensorFact,
  axis: number,
): ((index: readonly number[]) => Ranked | undefined) | undefined => {
  if (data.value === undefined || (call.since >= 11 && call.int('sorted') === 0)) return undefined
  const direction = call.since >= 11 && call.int('largest') === 0 ? -1 : 1
  const lines = new Map<string, Ranked | undefined>()
  return index => {
    const key = index.with(axis, 0).join()
    if (!lines.has(key)) {
      const values = lineOf(data, axis, index)
      lines.set(key, values && { values, order: ranking(values, direction) })
    }
    return lines.get(key)
  }
}

const argExtreme = (call: Call, direction: number): TensorFact => {
  const data = call.tensor(0)
  if (data.shape === undefined) return tensor('int64', undefined)
  const axis = requireAxis(call, call.int('axis') ?? 0, data.shape.length)
  const keeps = call.int('keepdims') !== 0
  const shape: Shape = keeps ? replaceAxis(data.shape, axis, 1) : replaceAxis(data.shape, axis)
  const dim: Dim = data.shape[axis] ?? 1
  // A line of one element has only one position to name.
  if (equals(dim, 1) === true) return evaluated('int64', shape, (_, total) => Array<Element>(total).fill(0))
  return evaluated('int64', shape, (dims, total) => {
    if (data.value === undefined) return undefined
    return Array.from({ length: total }, (_, at): Element => {
      const index = indexAt(at, dims)
      const line = lineOf(data, axis, keeps ? index : index.toSpliced(axis, 0, 0))
      if (line === undefined || line.length === 0) return undefined
      const best = line[ranking(line, direction)[0] ?? 0] ?? 0
      return call.int('select_last_index') === 1 ? line.lastIndexOf(best) : line.indexOf(best)
    })
  })
}
