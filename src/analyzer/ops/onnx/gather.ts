/** Elements picked by index: only the picked ones are read. */
import { isKnown, volume, type Dim } from '../../dim/dim.ts'
import type { Element } from '../../onnx/model.ts'
import { normalizeAxis, replaceAxis, requireAxis } from '../contract/axis.ts'
import { showShape, unifyDims } from '../contract/broadcast.ts'
import { tensor, type Shape, type TensorFact } from '../contract/fact.ts'
import { differ, showTensor } from '../contract/operand.ts'
import { moves, type Call, type CostRule, type Family } from '../contract/operator.ts'
import { indexAt, rowMajorStrides } from '../contract/strides.ts'
import { asDim, elementOf, evaluated, knownDims, lengthOf } from '../contract/value.ts'

const PICK: CostRule = moves('a copy of the picked elements', call => ({ 0: volume(call.outDims()) }))

export const gather = {
  Gather: { infer: call => [gathered(call)], cost: PICK },
  GatherElements: { infer: call => [gatheredElements(call)], cost: PICK },
  GatherND: { infer: call => [gatheredSlices(call)], cost: PICK },
  OneHot: { infer: call => [oneHot(call)], cost: moves('writes on and off values') },
} satisfies Family

/** An index counts from the end when negative; undefined when it is not known or outside. */
export const position = (index: Element, dim: number): number | undefined =>
  typeof index === 'number' ? normalizeAxis(index, dim) : undefined

/** The indices' shape stands in for the axis: a scalar index drops it. */
const gathered = (call: Call): TensorFact => {
  const [data, indices] = [call.tensor(0), call.tensor(1)]
  if (data.shape === undefined) return tensor(data.type, undefined)
  const axis = requireAxis(call, call.int('axis') ?? 0, data.shape.length)
  if (indices.shape === undefined) return tensor(data.type, undefined)
  const picks = indices.shape.length
  return evaluated(data.type, replaceAxis(data.shape, axis, ...indices.shape), (dims, count) => {
    const from = knownDims(data.shape)
    if (data.value === undefined || indices.value === undefined || from === undefined) return undefined
    const [outer, inner] = [rowMajorStrides(from), rowMajorStrides(dims.slice(axis, axis + picks))]
    return Array.from({ length: count }, (_, at) => {
      const index = indexAt(at, dims)
      const pick = dot(index.slice(axis, axis + picks), inner)
      const chosen = position(indices.value?.[pick], from[axis] ?? 0)
      if (chosen === undefined) return undefined
      return data.value?.[dot([...index.slice(0, axis), chosen, ...index.slice(axis + picks)], outer)]
    })
  })
}

export const dot = (index: readonly number[], strides: readonly number[]): number =>
  index.reduce((sum, each, axis) => sum + each * (strides[axis] ?? 0), 0)

/** One index per output element, along one axis. */
const gatheredElements = (call: Call): TensorFact => {
  const [data, indices] = [call.tensor(0), call.tensor(1)]
  const rank = data.shape?.length ?? indices.shape?.length
  if (rank === undefined) return tensor(data.type, undefined)
  const axis = requireAxis(call, call.int('axis') ?? 0, rank)
  if (data.shape !== undefined && indices.shape !== undefined && data.shape.length !== indices.shape.length)
    call.fail(
      'shape-mismatch',
      `Cannot pick from ${showShape(data.shape)} with ${showShape(indices.shape)}`,
      'The ranks differ',
    )
  return evaluated(data.type, indices.shape, dims => {
    const from = knownDims(data.shape)
    if (from === undefined || data.value === undefined) return undefined
    const strides = rowMajorStrides(from)
    return indices.value?.map((index, at) => {
      const chosen = position(index, from[axis] ?? 0)
      return chosen === undefined ? undefined : data.value?.[dot(indexAt(at, dims).with(axis, chosen), strides)]
    })
  })
}

/** The last dimension of the indices says how many axes each tuple fixes, after `batch_dims` shared ones. */
const gatheredSlices = (call: Call): TensorFact => {
  const [data, indices] = [call.tensor(0), call.tensor(1)]
  const depth = indices.shape?.at(-1)
  if (data.shape === undefined || indices.shape === undefined || depth === undefined || !isKnown(depth))
    return tensor(data.type, undefined)
  const batch = call.since < 12 ? 0 : (call.int('batch_dims') ?? 0)
  if (batch + depth > data.shape.length || batch >= indices.shape.length)
    call.fail('shape-mismatch', `Cannot pick from ${showShape(data.shape)} with ${showShape(indices.shape)}`)
  const shared = indices.shape.slice(0, batch).map((dim, axis) => sharedDim(call, dim, data.shape?.[axis] ?? dim))
  const shape = [...shared, ...indices.shape.slice(batch, -1), ...data.shape.slice(batch + depth)]
  return evaluated(data.type, shape, (dims, count) => {
    const [from, tuples] = [knownDims(data.shape), knownDims(indices.shape)]
    if (from === undefined || tuples === undefined || data.value === undefined) return undefined
    const [outer, inner] = [rowMajorStrides(from), rowMajorStrides(tuples)]
    return Array.from({ length: count }, (_, at) => {
      const index = indexAt(at, dims)
      const lead = index.slice(0, tuples.length - 1)
      const tuple = Array.from({ length: depth }, (__, nth) =>
        position(indices.value?.[dot([...lead, nth], inner)], from[batch + nth] ?? 0),
      ).filter(each => each !== undefined)
      if (tuple.length < depth) return undefined
      return data.value?.[dot([...lead.slice(0, batch), ...tuple, ...index.slice(tuples.length - 1)], outer)]
    })
  })
}

const sharedDim = (call: Call, a: Dim, b: Dim): Dim =>
  unifyDims(a, b) ?? call.fail('shape-mismatch', 'Cannot pick: the batch dimensions differ')

/** A new axis of `depth`; `values` are off and on. The depth may be a one-element list. */
const oneHot = (call: Call): TensorFact => {
  const [indices, depth, values] = [call.tensor(0), call.tensor(1), call.tensor(2)]
  if (indices.shape === undefined) return tensor(values.type, undefined)
  if (call.since < 11 && indices.value?.some(index => typeof index === 'number' && index < 0) === true)
    call.fail('input-invalid', 'Cannot use negative indices before opset 11')
  const rank = indices.shape.length + 1
  const axis = requireAxis(call, call.int('axis') ?? -1, rank)
  const wanted = wholeNumber(elementOf(depth))
  if (typeof wanted === 'number' && wanted < 0)
    call.fail('input-invalid', `Cannot make a one-hot axis of depth ${wanted}`, 'It must be 0 or more')
  const depths = lengthOf(depth)
  if ((depths !== undefined && isKnown(depths) && depths > 1) || differ(lengthOf(values), 2))
    call.fail(
      'input-invalid',
      `Cannot make a one-hot axis of depth ${showTensor(depth)} with values ${showTensor(values)}`,
      'One depth and two values are needed: off and on',
    )
  const size = asDim(wanted) ?? call.pinned('depth')
  const shape: Shape = [...indices.shape.slice(0, axis), size, ...indices.shape.slice(axis)]
  return evaluated(values.type, shape, (dims, count) => {
    if (indices.value === undefined) return undefined
    const strides = rowMajorStrides(dims.toSpliced(axis, 1))
    return Array.from({ length: count }, (_, at) => {
      const index = indexAt(at, dims)
      const hot = indices.value?.[dot(index.toSpliced(axis, 1), strides)]
      if (typeof hot !== 'number') return undefined
      return values.value?.[position(hot, dims[axis] ?? 0) === index[axis] ? 1 : 0]
    })
  })
}

/** The depth may be of a float type. */
const wholeNumber = (element: Element): Element => (typeof element === 'number' ? Math.trunc(element) : element)
