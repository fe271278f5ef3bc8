/**
 * Sequences of tensors. A sequence fact holds what is true of every element, its length and, while the length is a
 * small number, each element: detectors build and read back lists of tensors of different shapes (docs/sources/onnx.md §2.14).
 */
import { add, ceilDivide, divideExactly, modulo, multiply, subtract, type Dim } from '../../dim/dim.ts'
import type { Element } from '../../onnx/model.ts'
import { elementTypeAttribute } from '../contract/attribute.ts'
import { requireAxis, replaceAxis } from '../contract/axis.ts'
import { showDim } from '../contract/broadcast.ts'
import {
  MAX_INTEGER_ELEMENTS,
  tensor,
  type Fact,
  type SequenceFact,
  type Shape,
  type TensorFact,
} from '../contract/fact.ts'
import { mergeFacts } from '../contract/merge.ts'
import { differ } from '../contract/operand.ts'
import { free, moves, type Call, type Family } from '../contract/operator.ts'
import { asDim, intOf, knownInts } from '../contract/value.ts'

/** Longer sequences keep only what is common to their elements. */
const MAX_KEPT_ELEMENTS = 1024

const sequenceOf = (call: Call, elements: readonly (Fact | undefined)[]): SequenceFact => {
  const element = mergeFacts(elements, () => call.unknown('data-dependent'))
  const known = { kind: 'sequence', element, length: elements.length } satisfies SequenceFact
  return elements.length > MAX_KEPT_ELEMENTS ? known : { ...known, elements }
}

const sequenceAt = (call: Call, index: number): SequenceFact => {
  const fact = call.inputs[index]
  if (fact?.kind === 'sequence') return fact
  return { kind: 'sequence', element: undefined, length: call.unknown('missing-value') }
}

/** A position counted from the front, when it is a known number. Negative ones count from the end. */
const positionAt = (call: Call, index: number, length: number): number | undefined => {
  const element = intOf(call.tensor(index))
  if (typeof element !== 'number') return undefined
  return element < 0 ? element + length : element
}

const failOutside = (call: Call, position: number, length: number): never =>
  call.fail('input-invalid', `Position ${position} lies outside a sequence of ${length} elements`)

const construct = (call: Call): SequenceFact => sequenceOf(call, call.inputs)

const empty = (call: Call): SequenceFact => {
  const element = tensor(elementTypeAttribute(call, 'dtype', 'float'), undefined)
  return { kind: 'sequence', element, length: 0, elements: [] }
}

const insert = (call: Call): SequenceFact => {
  const sequence = sequenceAt(call, 0)
  const added = call.inputs[1]
  const [own, other] = [sequence.element, added].map(fact => (fact?.kind === 'tensor' ? fact.type : undefined))
  if (sequence.length !== 0 && own !== undefined && other !== undefined && own !== other)
    call.fail('type-mismatch', `Cannot insert ${other} into a sequence of ${own}`, 'All elements have one type')
  const { elements } = sequence
  const position = call.has(2) ? positionAt(call, 2, elements?.length ?? 0) : elements?.length
  if (elements === undefined || position === undefined) return insertSomewhere(call, sequence, added)
  if (position < 0 || position > elements.length) failOutside(call, position, elements.length)
  return sequenceOf(call, [...elements.slice(0, position), added, ...elements.slice(position)])
}

/** The place is not known: only what is common to all elements and the length remain. */
const insertSomewhere = (call: Call, sequence: SequenceFact, added: Fact | undefined): SequenceFact => ({
  kind: 'sequence',
  element: sequence.length === 0 ? added : mergeFacts([sequence.element, added], () => call.unknown('data-dependent')),
  length: add(sequence.length, 1),
})

const erase = (call: Call): SequenceFact => {
  const sequence = sequenceAt(call, 0)
  const { elements } = sequence
  const last = elements === undefined ? undefined : elements.length - 1
  const position = call.has(1) ? positionAt(call, 1, elements?.length ?? 0) : last
  if (elements === undefined || position === undefined)
    return { kind: 'sequence', element: sequence.element, length: subtract(sequence.length, 1) }
  if (position < 0 || position >= elements.length) failOutside(call, position, elements.length)
  const kept = elements.filter((_, index) => index !== position)
  return kept.length === 0 ? { ...sequence, length: 0, elements: [] } : sequenceOf(call, kept)
}

const at = (call: Call): Fact | undefined => {
  const { element, elements } = sequenceAt(call, 0)
  if (elements === undefined) return freshen(call, element)
  const position = positionAt(call, 1, elements.length)
  if (position === undefined)
    return freshen(
      call,
      mergeFacts(elements, () => call.unknown('data-dependent')),
    )
  if (position < 0 || position >= elements.length) failOutside(call, position, elements.length)
  return elements[position]
}

/**
 * An element of unknown position. A dimension without a name may stand for a different number in every element, so
 * two reads of the same sequence must not look equal.
 */
const freshen = (call: Call, fact: Fact | undefined): Fact | undefined => {
  if (fact?.kind !== 'tensor') return fact
  return tensor(
    fact.type,
    fact.shape?.map(dim => (mayVary(dim) ? call.unknown('data-dependent') : dim)),
  )
}

const mayVary = (dim: Dim): boolean =>
  typeof dim !== 'number' &&
  dim.terms.some(term => term.factors.some(({ atom }) => atom.kind !== 'symbol' || atom.origin !== undefined))

/** The listed sizes are not negative and fill the axis. */
const checkPieces = (call: Call, along: Dim): void => {
  const sizes = knownInts(call.tensor(1))
  if (sizes === undefined) return
  const total = sizes.reduce((sum, size) => sum + size, 0)
  if (sizes.some(size => size < 0) || differ(along, total))
    call.fail('input-invalid', `Cannot split a dimension of ${showDim(along)} into ${sizes.join(' + ')}`)
}

/** Splits `axis` into pieces of 1 (no `split`), of one size (scalar), or of the listed sizes. */
const split = (call: Call): SequenceFact => {
  const input = call.tensor(0)
  const { shape } = input
  if (shape === undefined)
    return { kind: 'sequence', element: tensor(input.type, undefined), length: call.unknown('missing-value') }
  const axis = requireAxis(call, call.int('axis') ?? 0, shape.length)
  const along = shape[axis] ?? 0
  const piece = (size: Dim): TensorFact => tensor(input.type, replaceAxis(shape, axis, size))
  if (!call.has(1)) {
    // `keepdims` counts only here (docs/sources/onnx.md §2.14).
    const single = call.int('keepdims') === 0 ? tensor(input.type, replaceAxis(shape, axis)) : piece(1)
    return repeated(call, single, along)
  }
  const sizes = call.tensor(1)
  if (sizes.shape?.length === 0) return splitEvenly(call, along, piece)
  const count = sizes.shape?.[0]
  checkPieces(call, along)
  if (sizes.value !== undefined)
    return sequenceOf(
      call,
      sizes.value.map(size => piece(dimOf(call, size))),
    )
  const element = piece(call.unknown('data-dependent'))
  return { kind: 'sequence', element, length: count ?? call.unknown('missing-value') }
}

const dimOf = (call: Call, element: Element): Dim => asDim(element) ?? call.unknown('missing-value')

const repeated = (call: Call, element: TensorFact, length: Dim): SequenceFact =>
  typeof length === 'number' && length <= MAX_KEPT_ELEMENTS
    ? sequenceOf(
        call,
        Array.from({ length }, () => element),
      )
    : { kind: 'sequence', element, length }

const splitEvenly = (call: Call, along: Dim, piece: (size: Dim) => TensorFact): SequenceFact => {
  const size = dimOf(call, intOf(call.tensor(1)))
  if (size === 0) call.fail('input-invalid', 'SplitToSequence has a piece size of 0')
  const length = ceilDivide(along, size)
  if (divideExactly(along, size) !== undefined) return repeated(call, piece(size), length)
  if (typeof length !== 'number' || length > MAX_KEPT_ELEMENTS)
    return { kind: 'sequence', element: piece(call.unknown('data-dependent')), length }
  // The last piece is smaller.
  const sizes = Array.from({ length }, (_, index) => (index === length - 1 ? modulo(along, size) : size))
  return sequenceOf(call, sizes.map(piece))
}

/** Concatenates the elements along `axis`, or stacks them along a new one. */
const concat = (call: Call): TensorFact => {
  const sequence = sequenceAt(call, 0)
  const common = sequence.element?.kind === 'tensor' ? sequence.element : tensor(undefined, undefined)
  const shapes = (sequence.elements ?? []).map(fact => (fact?.kind === 'tensor' ? fact.shape : undefined))
  const shape = shapes.find(known => known !== undefined) ?? common.shape
  if (shape === undefined) return tensor(common.type, undefined)
  const stacks = call.int('new_axis') === 1
  const axis = requireAxis(call, call.requireInt('axis'), stacks ? shape.length + 1 : shape.length)
  const agreed = shape.map((dim, index) => agreedDim(shapes, index) ?? dim)
  const result = stacks
    ? agreed.toSpliced(axis, 0, sequence.length)
    : replaceAxis(agreed, axis, lengthAlong(call, sequence, shapes, axis))
  const value = axis === 0 ? joinedValues(sequence) : undefined
  return tensor(common.type, result, result.every(dim => typeof dim === 'number') ? value : undefined)
}

/** Dimensions besides the axis agree at run time, so a number in any element holds for all. */
const agreedDim = (shapes: readonly (Shape | undefined)[], index: number): number | undefined =>
  shapes.map(shape => shape?.[index]).find(dim => typeof dim === 'number')

const lengthAlong = (call: Call, sequence: SequenceFact, shapes: readonly (Shape | undefined)[], axis: number): Dim => {
  const dims = shapes.map(shape => shape?.[axis])
  const known = dims.filter(dim => dim !== undefined)
  if (sequence.elements !== undefined && known.length === dims.length) return known.reduce<Dim>(add, 0)
  const each = sequence.element?.kind === 'tensor' ? sequence.element.shape?.[axis] : undefined
  if (each === undefined || mayVary(each)) return call.unknown('data-dependent')
  return multiply(sequence.length, each)
}

/** Elements one after the other, which is the result when the axis is the first. */
const joinedValues = (sequence: SequenceFact): readonly Element[] | undefined => {
  if (sequence.elements === undefined) return undefined
  const joined: Element[] = []
  for (const fact of sequence.elements) {
    if (fact?.kind !== 'tensor' || fact.value === undefined) return undefined
    joined.push(...fact.value)
    if (joined.length > MAX_INTEGER_ELEMENTS) return undefined
  }
  return joined
}

const byReference = free('A sequence refers to its tensors; nothing is copied.')

export const SEQUENCE = {
  SequenceConstruct: { infer: call => [construct(call)], cost: byReference },
  SequenceEmpty: { infer: call => [empty(call)], cost: byReference },
  SequenceInsert: { infer: call => [insert(call)], cost: byReference },
  SequenceErase: { infer: call => [erase(call)], cost: byReference },
  SequenceAt: { infer: call => [at(call)], cost: byReference },
  SequenceLength: {
    infer: call => [tensor('int64', [], [sequenceAt(call, 0).length])],
    cost: free('The length is known to the host.'),
  },
  SplitToSequence: { infer: call => [split(call)], cost: moves('The pieces are copied out of the input.') },
  ConcatFromSequence: { infer: call => [concat(call)], cost: moves('The elements are copied into one tensor.') },
} satisfies Family
