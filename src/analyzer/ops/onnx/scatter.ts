/** Elements written by index: the output is as the data. */
import { isKnown } from '../../dim/dim.ts'
import type { ElementType } from '../../onnx/element-type.ts'
import type { Element } from '../../onnx/model.ts'
import { requireAxis } from '../contract/axis.ts'
import { showShape } from '../contract/broadcast.ts'
import {
  addElements,
  maxElements,
  minElements,
  multiplyElements,
  type BinaryRule,
} from '../contract/evaluate-arithmetic.ts'
import type { TensorFact } from '../contract/fact.ts'
import { dot, position } from './gather.ts'
import { differ, like, showTensor } from '../contract/operand.ts'
import { moves, type Call, type Family, type Operator } from '../contract/operator.ts'
import { indexAt, rowMajorStrides } from '../contract/strides.ts'
import { elementCount, elementsOf, evaluated, knownDims } from '../contract/value.ts'

const elements: Operator = {
  infer: call => [scatteredElements(call)],
  cost: moves('a copy with some elements replaced'),
}

export const scatter = {
  ScatterElements: elements,
  // The name of ScatterElements before opset 11.
  Scatter: elements,
  ScatterND: { infer: call => [scatteredSlices(call)], cost: moves('a copy with some slices replaced') },
  TensorScatter: { infer: call => [updatedCache(call)], cost: moves('a copy with some positions replaced') },
} satisfies Family

const replace: BinaryRule = (_, update) => update

const REDUCTIONS: ReadonlyMap<string, BinaryRule> = new Map([
  ['none', replace],
  ['add', addElements],
  ['mul', multiplyElements],
  ['max', maxElements],
  ['min', minElements],
])

const reductionOf = (call: Call): BinaryRule =>
  REDUCTIONS.get(call.string('reduction') ?? 'none') ??
  call.fail('attribute-invalid', `Cannot reduce with "${call.string('reduction')}"`, 'It is none, add, mul, max or min')

/** Where each update goes; undefined = an index is not known, and anything may have been overwritten. */
type Targets = readonly (number | undefined)[]

const write = (
  data: TensorFact,
  targets: Targets,
  updates: readonly Element[],
  call: Call,
): readonly Element[] | undefined => {
  if (targets.includes(undefined)) return undefined
  const result = [...(elementsOf(data) ?? [])]
  const rule = reductionOf(call)
  const type: ElementType | undefined = data.type
  for (const [nth, target] of targets.entries())
    if (target !== undefined) result[target] = rule(result[target], updates[nth], type)
  return result
}

const scatteredElements = (call: Call): TensorFact => {
  const [data, indices, updates] = [call.tensor(0), call.tensor(1), call.tensor(2)]
  const axis = data.shape === undefined ? 0 : requireAxis(call, call.int('axis') ?? 0, data.shape.length)
  if (data.shape !== undefined && indices.shape !== undefined && data.shape.length !== indices.shape.length)
    call.fail(
      'shape-mismatch',
      `Cannot scatter into ${showShape(data.shape)} with ${showShape(indices.shape)}`,
      'The ranks differ',
    )
  return evaluated(data.type, data.shape, from => {
    const dims = knownDims(indices.shape)
    const sources = elementsOf(updates)
    if (dims === undefined || indices.value === undefined || sources === undefined) return undefined
    const strides = rowMajorStrides(from)
    const targets = indices.value.map((index, at) => {
      const chosen = position(index, from[axis] ?? 0)
      return chosen === undefined ? undefined : dot(indexAt(at, dims).with(axis, chosen), strides)
    })
    return write(data, targets, sources, call)
  })
}

/** Each tuple of indices names a slice of the data. */
const scatteredSlices = (call: Call): TensorFact => {
  const [data, indices, updates] = [call.tensor(0), call.tensor(1), call.tensor(2)]
  const depth = indices.shape?.at(-1)
  if (data.shape !== undefined && depth !== undefined && isKnown(depth) && depth > data.shape.length)
    call.fail('shape-mismatch', `Cannot index ${showShape(data.shape)} with tuples of ${depth}`)
  return evaluated(data.type, data.shape, from => {
    const sources = elementsOf(updates)
    if (depth === undefined || !isKnown(depth) || indices.value === undefined || sources === undefined) return undefined
    const strides = rowMajorStrides(from)
    const slice = elementCount(from.slice(depth)) ?? 1
    const tuples = depth === 0 ? 1 : indices.value.length / depth
    const targets = Array.from({ length: tuples }, (_, nth) => {
      const tuple = Array.from({ length: depth }, (__, axis) =>
        position(indices.value?.[nth * depth + axis], from[axis] ?? 0),
      )
      const known = tuple.filter(each => each !== undefined)
      return known.length < depth ? undefined : dot(known, strides)
    })
    const spread = targets.flatMap(start =>
      Array.from({ length: slice }, (_, at) => (start === undefined ? undefined : start + at)),
    )
    return write(data, spread, sources, call)
  })
}

/** A cache [B, …, positions, …] with the positions of `update` replaced: all axes but that one are equal. */
const updatedCache = (call: Call): TensorFact => {
  const [cache, update, starts] = [call.tensor(0), call.tensor(1), call.tensor(2)]
  const refuse = (why: string): never =>
    call.fail('shape-mismatch', `Cannot write ${showTensor(update)} into ${showTensor(cache)}`, why)
  if (cache.shape === undefined || update.shape === undefined) return like(cache)
  if (cache.shape.length !== update.shape.length) refuse('The ranks differ')
  const along = requireAxis(call, call.int('axis') ?? -2, cache.shape.length)
  const other = update.shape
  if (cache.shape.some((dim, axis) => axis !== along && differ(dim, other[axis])))
    refuse(`Only axis ${along} may differ`)
  const [room, length] = [cache.shape[along], other[along]]
  if (room !== undefined && length !== undefined && isKnown(room) && isKnown(length) && length > room)
    refuse('The update is longer than the cache')
  if (differ(starts.shape?.[0], cache.shape[0])) refuse('One write index per batch item is needed')
  return like(cache)
}
