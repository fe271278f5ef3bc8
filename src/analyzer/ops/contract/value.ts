/**
 * The known elements of small tensors: how rules read and make them (docs/sources/onnx.md §3.2).
 * Integers beyond ±2^53 are rounded sentinels ("to the end"): they are only compared and clamped.
 */
import { isKnown, type Dim } from '../../dim/dim.ts'
import { isFloat, type ElementType } from '../../onnx/element-type.ts'
import type { Element } from '../../onnx/model.ts'
import { MAX_FLOAT_ELEMENTS, MAX_INTEGER_ELEMENTS, tensor, type Shape, type TensorFact } from './fact.ts'

/** Largest number of elements of this type that is propagated. */
export const elementLimit = (type: ElementType | undefined): number =>
  type !== undefined && isFloat(type) ? MAX_FLOAT_ELEMENTS : MAX_INTEGER_ELEMENTS

/** Number of elements, when every dimension is a number. */
export const elementCount = (shape: Shape | undefined): number | undefined => {
  let count = 1
  for (const dim of shape ?? [undefined]) {
    if (dim === undefined || !isKnown(dim)) return undefined
    count *= dim
  }
  return count
}

/** Every dimension as a number; undefined when one is symbolic or the rank is unknown. */
export const knownDims = (shape: Shape | undefined): readonly number[] | undefined => {
  const dims = (shape ?? []).filter(isKnown)
  return shape !== undefined && dims.length === shape.length ? dims : undefined
}

/** Elements of a tensor; unknown elements when only its (small) size is known; undefined when not even that. */
export const elementsOf = (fact: TensorFact): readonly Element[] | undefined => {
  if (fact.value !== undefined) return fact.value
  const count = elementCount(fact.shape)
  return count === undefined || count > elementLimit(fact.type) ? undefined : Array<Element>(count).fill(undefined)
}

/** An integer, known or symbolic; may be negative or a sentinel. */
export const isInt = (element: Element): element is Dim =>
  typeof element === 'number' ? Number.isInteger(element) : typeof element === 'object' && element.denominator === 1n

/** The integers of a tensor, each known or not; undefined when not even their number is known. */
export const intsOf = (fact: TensorFact): readonly (Dim | undefined)[] | undefined =>
  elementsOf(fact)?.map(element => (isInt(element) ? element : undefined))

/** As `intsOf`, when every one is known (a number or symbolic). */
export const allInts = (fact: TensorFact): readonly Dim[] | undefined => {
  const ints = (fact.value ?? []).filter(isInt)
  return fact.value !== undefined && ints.length === fact.value.length ? ints : undefined
}

/** As `allInts`, when every one is a plain number. */
export const knownInts = (fact: TensorFact): readonly number[] | undefined => knownDims(allInts(fact))

/** The only element of a scalar or a one-element tensor. */
export const elementOf = (fact: TensorFact): Element => (fact.value?.length === 1 ? fact.value[0] : undefined)

/** As `elementOf`, for an integer. */
export const intOf = (fact: TensorFact): Dim | undefined => {
  const element = elementOf(fact)
  return isInt(element) ? element : undefined
}

/** As `elementOf`, for a plain number, integer or not. */
export const numberOf = (fact: TensorFact): number | undefined => {
  const element = elementOf(fact)
  return typeof element === 'number' ? element : undefined
}

/** Plain numbers, integer or not, when every one is known. */
export const numbersOf = (fact: TensorFact): readonly number[] | undefined => {
  const numbers = (fact.value ?? []).filter(element => typeof element === 'number')
  return fact.value !== undefined && numbers.length === fact.value.length ? numbers : undefined
}

/** A dimension that a tensor element names: a safe non-negative integer or a symbolic one. */
export const asDim = (element: Element): Dim | undefined =>
  isInt(element) && (!isKnown(element) || (Number.isSafeInteger(element) && element >= 0)) ? element : undefined

/** Number of elements a 1-D tensor holds; a scalar counts as one. */
export const lengthOf = (fact: TensorFact): Dim | undefined =>
  fact.shape === undefined || fact.shape.length > 1 ? undefined : (fact.shape[0] ?? 1)

/**
 * A tensor whose elements are computed when there are few enough to keep. `compute` gets the dimensions as numbers;
 * it returns undefined when nothing is known.
 */
export const evaluated = (
  type: ElementType | undefined,
  shape: Shape | undefined,
  compute: (dims: readonly number[], count: number) => readonly Element[] | undefined,
): TensorFact => {
  const dims = knownDims(shape)
  const count = elementCount(shape)
  if (dims === undefined || count === undefined || count > elementLimit(type)) return tensor(type, shape)
  const value = compute(dims, count)
  return value?.length === count && (count === 0 || value.some(element => element !== undefined))
    ? tensor(type, shape, value)
    : tensor(type, shape)
}
