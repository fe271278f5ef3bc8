/** Concat and Split: one axis grows or is cut; every byte moves. */
import { add, ceilDivide, divideExactly, isKnown, multiply, subtract, type Dim } from '../../dim/dim.ts'
import type { Element } from '../../onnx/model.ts'
import { replaceAxis, requireAxis } from '../contract/axis.ts'
import { showDim, showShape, unifyDims } from '../contract/broadcast.ts'
import { tensor, type Shape, type TensorFact } from '../contract/fact.ts'
import { moves, type Call, type Family } from '../contract/operator.ts'
import { positions, rowMajorStrides } from '../contract/strides.ts'
import { asDim, elementsOf, evaluated, intsOf, knownDims } from '../contract/value.ts'

export const joining = {
  Concat: { infer: call => [concatenated(call)], cost: moves('a copy') },
  Split: { infer: call => split(call), cost: moves('a copy') },
} satisfies Family

const concatenated = (call: Call): TensorFact => {
  const inputs = call.inputs.map((_, index) => call.tensor(index))
  const type = inputs.find(input => input.type !== undefined)?.type
  const shapes = inputs.map(input => input.shape)
  const known = shapes.filter(shape => shape !== undefined)
  const [first] = known
  if (first === undefined) return tensor(type, undefined)
  const axis = requireAxis(call, call.int('axis') ?? 1, first.length)
  const shape = known.slice(1).reduce((joined, each) => joinAlong(call, joined, each, axis), first)
  if (known.length < shapes.length) return tensor(type, replaceAxis(shape, axis, call.unknown('unknown-op')))
  return evaluated(type, shape, dims => {
    if (inputs.every(input => input.value === undefined) || inputs.some(input => input.type !== type)) return undefined
    return interleave(
      dims.slice(0, axis).reduce((product, dim) => product * dim, 1),
      inputs,
    )
  })
}

const joinAlong = (call: Call, a: Shape, b: Shape, along: number): Shape => {
  const mismatch = (): never =>
    call.fail('shape-mismatch', `Cannot concatenate ${showShape(a)} with ${showShape(b)} along axis ${along}`)
  if (a.length !== b.length) return mismatch()
  return a.map((dim, axis) => {
    const other = b[axis] ?? dim
    return axis === along ? add(dim, other) : (unifyDims(dim, other) ?? mismatch())
  })
}

/** Row-major: for each of the `outer` positions before the axis, a piece of every input in turn. */
const interleave = (outer: number, inputs: readonly TensorFact[]): readonly Element[] => {
  const parts = inputs.map(input => elementsOf(input) ?? [])
  return Array.from({ length: outer }, (_, at) =>
    parts.flatMap(part => {
      const piece = part.length / outer
      return part.slice(at * piece, (at + 1) * piece)
    }),
  ).flat()
}

const split = (call: Call): readonly TensorFact[] => {
  const { type, shape, value } = call.tensor(0)
  if (shape === undefined) return Array.from({ length: call.outputCount }, () => tensor(type, undefined))
  const axis = requireAxis(call, call.int('axis') ?? 0, shape.length)
  const sizes = pieceSizes(call, shape[axis] ?? 1)
  let start: Dim | undefined = 0
  return sizes.map(size => {
    const from = start
    start = start === undefined || size === undefined ? undefined : add(start, size)
    return evaluated(type, replaceAxis(shape, axis, size ?? call.unknown('data-dependent')), dims => {
      if (from === undefined || !isKnown(from) || value === undefined) return undefined
      const strides = rowMajorStrides(knownDims(shape) ?? [])
      return positions(dims, strides, from * (strides[axis] ?? 0)).map(at => value[at])
    })
  })
}

/** Sizes come from the attribute `split` (opset 2 to 11), from input 1 (1, 13 and later), or are equal. */
const pieceSizes = (call: Call, dim: Dim): readonly (Dim | undefined)[] => {
  const given = call.has(1) ? intsOf(call.tensor(1)) : call.ints('split')
  if (call.has(1) && given === undefined) return Array<undefined>(call.outputCount).fill(undefined)
  if (given === undefined) return equalPieces(call, dim)
  if (given.length !== call.outputCount)
    call.fail('input-invalid', `Cannot split into ${given.length} sizes and ${call.outputCount} outputs`)
  const negative = given.find(size => size !== undefined && isKnown(size) && size < 0)
  if (negative !== undefined) call.fail('input-invalid', `Cannot split off a piece of ${showDim(negative)}`)
  const sizes = given.map(asDim)
  const known = sizes.filter(size => size !== undefined)
  const total = known.reduce<Dim>(add, 0)
  if (known.length === sizes.length && unifyDims(total, dim) === undefined)
    call.fail(
      'shape-mismatch',
      `Cannot split a dimension of ${showDim(dim)} into ${sizes.map(size => showDim(size ?? 0)).join(' + ')}`,
    )
  return known.length === sizes.length - 1 ? sizes.map(size => size ?? asDim(subtract(dim, total))) : sizes
}

/** Opset 18 lets the last piece be smaller; before, the pieces must be equal. */
const equalPieces = (call: Call, dim: Dim): readonly Dim[] => {
  if (call.since >= 18 && call.int('num_outputs') === undefined)
    call.fail('attribute-invalid', 'Cannot split without sizes', 'Either split or num_outputs is needed')
  const count = call.since < 18 ? call.outputCount : (call.int('num_outputs') ?? call.outputCount)
  if (count < 1 || count !== call.outputCount)
    call.fail('attribute-invalid', `Cannot split into ${count} pieces and ${call.outputCount} outputs`)
  const equal = divideExactly(dim, count)
  if (equal !== undefined) return Array<Dim>(count).fill(equal)
  if (call.since < 18 && isKnown(dim))
    call.fail('shape-mismatch', `Cannot split a dimension of ${dim} into ${count} equal pieces`)
  const chunk = ceilDivide(dim, count)
  // Before opset 18 the run time refuses bindings that do not divide, so rounding up never shows.
  const last = call.since < 18 ? chunk : subtract(dim, multiply(chunk, count - 1))
  if (isKnown(last) && last < 0)
    call.fail('shape-mismatch', `Cannot split a dimension of ${showDim(dim)} into ${count} pieces of ${showDim(chunk)}`)
  return [...Array<Dim>(count - 1).fill(chunk), last]
}
