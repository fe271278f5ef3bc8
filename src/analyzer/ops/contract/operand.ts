/** Operands of a rule: how they are named in messages, checked, and taken apart. */
import { equals, isKnown, type Dim } from '../../dim/dim.ts'
import { MAX_RANK } from '../../onnx/limits.ts'
import type { ElementType } from '../../onnx/element-type.ts'
import { showShape } from './broadcast.ts'
import { tensor, type Shape, type TensorFact } from './fact.ts'
import type { Call } from './operator.ts'

/** "float[1,3,224,224]"; "?" for an unknown type. */
export const showTensor = (fact: TensorFact): string => `${fact.type ?? '?'}${showShape(fact.shape)}`

/** Type and shape of `fact`, with nothing known about its elements. */
export const like = (fact: TensorFact, type: ElementType | undefined = fact.type): TensorFact =>
  tensor(type, fact.shape)

/** `count` fresh dimensions: the operand that would give them is not known. */
export const unknownDims = (call: Call, count: number): readonly Dim[] =>
  Array.from({ length: checkRank(call, count) }, () => call.unknown('missing-value'))

/** A rank that a file gives; without a bound, a declaration of a few bytes would ask for all memory. */
export const checkRank = (call: Call, rank: number): number =>
  rank <= MAX_RANK
    ? rank
    : call.fail('model-limit', `Cannot make a tensor of ${rank} dimensions`, `At most ${MAX_RANK}`)

/** Dimension `axis` of `shape` (negative = from the end), or a fresh one when the rank is unknown. */
export const dimAt = (call: Call, shape: Shape | undefined, axis: number): Dim =>
  shape?.at(axis) ?? call.unknown('missing-value')

/** The shape of input `index`, which has rank `rank` when it is known; reports any other rank. */
export const shapeOfRank = (call: Call, index: number, rank: number): Shape | undefined => {
  const fact = call.tensor(index)
  if (fact.shape === undefined || fact.shape.length === rank) return fact.shape
  return call.fail('shape-mismatch', `Cannot use input ${index} ${showTensor(fact)}`, `Rank ${rank} is needed`)
}

/** An extent or count that an attribute gives: at least 1; undefined when it is absent and has no default. */
export const positiveInt = (call: Call, name: string): number | undefined => {
  const value = call.int(name)
  return value === undefined || value >= 1
    ? value
    : call.fail('attribute-invalid', `Cannot use ${name} ${value}`, 'It must be at least 1')
}

/** As `positiveInt`; reports an absent one, too. */
export const requirePositiveInt = (call: Call, name: string): number => positiveInt(call, name) ?? call.requireInt(name)

/** The first dimension that is a number, else the first that is there, else a fresh one. */
export const firstKnown = (call: Call, ...dims: readonly (Dim | undefined)[]): Dim =>
  dims.find(dim => dim !== undefined && isKnown(dim)) ??
  dims.find(dim => dim !== undefined) ??
  call.unknown('missing-value')

/** Two dimensions provably differ. */
export const differ = (a: Dim | undefined, b: Dim | undefined): boolean =>
  a !== undefined && b !== undefined && equals(a, b) === false
