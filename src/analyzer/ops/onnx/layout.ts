/** Elements in another order or repeated: nothing is computed, but every byte moves. */
import { broadcastDims, divideExactly, floorDivide, isKnown, multiply, type Dim } from '../../dim/dim.ts'
import type { Element } from '../../onnx/model.ts'
import { requireAxes, requireAxis, whyUnknown } from '../contract/axis.ts'
import { showDim, showShape } from '../contract/broadcast.ts'
import type { Shape, TensorFact } from '../contract/fact.ts'
import { like } from '../contract/operand.ts'
import { moves, type Call, type Family } from '../contract/operator.ts'
import { broadcastStrides, indexAt, positions, rowMajorStrides } from '../contract/strides.ts'
import { targetInts } from '../contract/target-shape.ts'
import { asDim, evaluated, intOf, knownDims } from '../contract/value.ts'

export const layout = {
  Transpose: { infer: call => [transposed(call)], cost: moves('a permutation') },
  Expand: { infer: call => [expanded(call)], cost: moves('a repetition') },
  Tile: { infer: call => [tiled(call)], cost: moves('a repetition') },
  DepthToSpace: { infer: call => [blocks(call, depthToSpace)], cost: moves('a permutation') },
  SpaceToDepth: { infer: call => [blocks(call, spaceToDepth)], cost: moves('a permutation') },
  ReverseSequence: { infer: call => [like(call.tensor(0))], cost: moves('a permutation') },
  Trilu: { infer: call => [triangle(call)], cost: moves('a copy with one triangle set to zero') },
} satisfies Family

const transposed = (call: Call): TensorFact => {
  const { type, shape, value } = call.tensor(0)
  const given = call.ints('perm')
  if (shape === undefined) return { kind: 'tensor', type, shape: given?.map(() => call.unknown('unbound-symbol')) }
  if (given?.some(axis => axis < 0) === true)
    call.fail('attribute-invalid', `Cannot permute by [${given.join(',')}]`, 'Axes are counted from 0 here')
  const order = given === undefined ? [...shape.keys()].toReversed() : requireAxes(call, given, shape.length)
  if (order.length !== shape.length)
    call.fail(
      'attribute-invalid',
      `Cannot permute ${showShape(shape)} by [${order.join(',')}]: one axis each is needed`,
    )
  const result = order.map(axis => shape[axis] ?? 1)
  return evaluated(type, result, dims => {
    const strides = rowMajorStrides(knownDims(shape) ?? [])
    const from = order.map(axis => strides[axis] ?? 0)
    return value && positions(dims, from).map(at => value[at])
  })
}

/** Bidirectional: 1 in the request keeps the input's dimension, and the input's 1 takes the request. */
const expanded = (call: Call): TensorFact => {
  const { type, shape, value } = call.tensor(0)
  const target = targetInts(call, 1)
  if (shape === undefined || target === undefined) return { kind: 'tensor', type, shape: undefined }
  const rank = Math.max(shape.length, target.length)
  const result = Array.from({ length: rank }, (_, axis) => {
    const from = axis - rank + target.length
    return expandedDim(call, shape[axis - rank + shape.length] ?? 1, from < 0 ? 1 : target[from])
  })
  return evaluated(type, result, dims => {
    const strides = broadcastStrides(knownDims(shape) ?? [], dims)
    return value && positions(dims, strides).map(at => value[at])
  })
}

const expandedDim = (call: Call, dim: Dim, wanted: Dim | undefined): Dim => {
  if (wanted === undefined) return isKnown(dim) && dim > 1 ? dim : call.unknown(whyUnknown(call, 1))
  // Not in the standard, but exporters write −1 for "keep", as PyTorch does.
  if (wanted === -1) return dim
  const target = asDim(wanted) ?? call.fail('input-invalid', `Cannot expand to a dimension of ${showDim(wanted)}`)
  return (
    broadcastDims(dim, target) ??
    call.fail('shape-mismatch', `Cannot expand a dimension of ${showDim(dim)} to ${showDim(target)}`)
  )
}

/** One repeat count per axis; before opset 6 one count and one axis. */
const tiled = (call: Call): TensorFact => {
  const { type, shape, value } = call.tensor(0)
  const repeats = call.since < 6 ? repeatsOfOneAxis(call, shape) : targetInts(call, 1)
  if (shape === undefined) return { kind: 'tensor', type, shape: repeats?.map(() => call.unknown('unbound-symbol')) }
  if (repeats !== undefined && repeats.length !== shape.length)
    call.fail(
      'shape-mismatch',
      `Cannot tile ${showShape(shape)} with ${repeats.length} repeats`,
      'One per axis is needed',
    )
  const result = shape.map((dim, axis) => repeatedDim(call, dim, repeats?.[axis]))
  return evaluated(type, result, (dims, count) => {
    const from = knownDims(shape) ?? []
    const strides = rowMajorStrides(from)
    return value && Array.from({ length: count }, (_, at) => value[wrapped(indexAt(at, dims), from, strides)])
  })
}

const repeatedDim = (call: Call, dim: Dim, repeats: Dim | undefined): Dim => {
  if (dim === 0) return 0
  const count = asDim(repeats)
  if (count !== undefined) return multiply(dim, count)
  return repeats === undefined
    ? call.unknown(whyUnknown(call, 1))
    : call.fail('input-invalid', `Cannot repeat ${showDim(repeats)} times`)
}

const wrapped = (index: readonly number[], dims: readonly number[], strides: readonly number[]): number =>
  index.reduce((sum, position, axis) => sum + (position % (dims[axis] ?? 1)) * (strides[axis] ?? 0), 0)

const repeatsOfOneAxis = (call: Call, shape: Shape | undefined): readonly (Dim | undefined)[] | undefined => {
  const axis = intOf(call.tensor(2))
  if (shape === undefined || axis === undefined || !isKnown(axis)) return undefined
  return shape.map<Dim | undefined>(() => 1).with(requireAxis(call, axis, shape.length), intOf(call.tensor(1)))
}

/** [N,C,H,W] ↔ blocks of b × b positions in the channels. */
const blocks = (call: Call, rearrange: (call: Call, shape: Shape, block: number) => Shape): TensorFact => {
  const { type, shape } = call.tensor(0)
  const block = call.requireInt('blocksize')
  if (block < 1) call.fail('attribute-invalid', `Cannot use a block size of ${block}`)
  if (shape === undefined)
    return { kind: 'tensor', type, shape: Array.from({ length: 4 }, () => call.unknown('unbound-symbol')) }
  if (shape.length !== 4) call.fail('shape-mismatch', `Cannot rearrange ${showShape(shape)}`, 'Rank 4 is needed')
  return { kind: 'tensor', type, shape: rearrange(call, shape, block) }
}

const depthToSpace = (call: Call, [n = 1, c = 1, h = 1, w = 1]: Shape, block: number): Shape => [
  n,
  divided(call, c, block * block),
  multiply(h, block),
  multiply(w, block),
]
const spaceToDepth = (call: Call, [n = 1, c = 1, h = 1, w = 1]: Shape, block: number): Shape => [
  n,
  multiply(c, block * block),
  divided(call, h, block),
  divided(call, w, block),
]

const divided = (call: Call, dim: Dim, by: number): Dim => {
  const exact = divideExactly(dim, by)
  if (exact !== undefined) return exact
  if (isKnown(dim)) call.fail('shape-mismatch', `Cannot divide a dimension of ${dim} by ${by}`)
  return floorDivide(dim, by)
}

/** Keeps the elements on one side of diagonal k of the last two axes. */
const triangle = (call: Call): TensorFact => {
  const { type, shape, value } = call.tensor(0)
  if (shape !== undefined && shape.length < 2)
    call.fail('shape-mismatch', `Cannot take a triangle of ${showShape(shape)}`, 'Rank 2 or more is needed')
  const diagonal = call.has(1) ? intOf(call.tensor(1)) : 0
  const zero: Element = type === 'bool' ? false : 0
  return evaluated(type, shape, dims => {
    if (diagonal === undefined || !isKnown(diagonal)) return undefined
    return value?.map((element, at) => {
      const [row = 0, column = 0] = indexAt(at, dims).slice(-2)
      const kept = call.int('upper') === 0 ? column - row <= diagonal : column - row >= diagonal
      return kept ? element : zero
    })
  })
}
