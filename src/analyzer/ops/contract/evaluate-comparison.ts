/** Comparisons and boolean logic on elements; undefined where the answer depends on what is not known. */
import { isKnown } from '../../dim/dim.ts'
import { bitsOf, isInteger, kindOf, type ElementType } from '../../onnx/element-type.ts'
import type { Element } from '../../onnx/model.ts'
import type { BinaryRule } from './evaluate-arithmetic.ts'
import { isSentinel, roundTo } from './number-range.ts'
import { isAtLeast, isSame } from './order.ts'
import { isInt } from './value.ts'

export const equalElements: BinaryRule = (a, b) => {
  if (isInt(a) && isInt(b)) return isSame(a, b)
  if (typeof a === 'object' || typeof b === 'object' || a === undefined || b === undefined) return undefined
  return a === b
}

export const lessElements: BinaryRule = (a, b) => negate(greaterOrEqualElements(a, b, undefined))
export const greaterElements: BinaryRule = (a, b) => lessElements(b, a, undefined)
export const lessOrEqualElements: BinaryRule = (a, b) => greaterOrEqualElements(b, a, undefined)

export const greaterOrEqualElements: BinaryRule = (a, b) => {
  if (isInt(a) && isInt(b)) {
    // Rounding keeps the order of two integers beyond 2^53, but not whether they differ.
    return isKnown(a) && isKnown(b) && a === b && isSentinel(a) ? undefined : isAtLeast(a, b)
  }
  if (typeof a !== 'number' || typeof b !== 'number' || Number.isNaN(a) || Number.isNaN(b)) return undefined
  return a >= b
}

const negate = (element: Element): Element => (typeof element === 'boolean' ? !element : undefined)
export const notElement = negate

export const andElements: BinaryRule = (a, b) => {
  if (a === false || b === false) return false
  return a === true && b === true ? true : undefined
}
export const orElements: BinaryRule = (a, b) => {
  if (a === true || b === true) return true
  return a === false && b === false ? false : undefined
}
export const xorElements: BinaryRule = (a, b) =>
  typeof a === 'boolean' && typeof b === 'boolean' ? a !== b : undefined

/** Two's complement, as wide as the type. */
const bitwise =
  (combine: (a: bigint, b: bigint) => bigint): BinaryRule =>
  (a, b, type) => {
    if (!isSafe(a) || !isSafe(b) || type === undefined || !isInteger(type)) return undefined
    return roundTo(type, Number(combine(BigInt(a), BigInt(b))))
  }
const isSafe = (element: Element): element is number => Number.isSafeInteger(element)

export const bitwiseAndElements = bitwise((a, b) => a & b)
export const bitwiseOrElements = bitwise((a, b) => a | b)
export const bitwiseXorElements = bitwise((a, b) => a ^ b)
/** Only amounts below the widest type's width: larger ones are undefined behaviour. */
export const shiftLeftElements = bitwise((a, b) => (b < 64n ? a << b : -1n))
export const shiftRightElements = bitwise((a, b) => (b < 64n ? a >> b : -1n))

export const bitwiseNotElement = (a: Element, type: ElementType | undefined): Element => {
  if (!isSafe(a) || type === undefined || !isInteger(type)) return undefined
  return roundTo(type, kindOf(type) === 'uint' ? 2 ** bitsOf(type) - 1 - a : -a - 1)
}

/** The branch the condition takes; when the condition is unknown, what both branches agree on. */
export const selectElement = (condition: Element, a: Element, b: Element): Element => {
  if (condition === true) return a
  if (condition === false) return b
  return equalElements(a, b, undefined) === true ? a : undefined
}

/** Symbolic elements are numbers. */
export const isNanElement = (a: Element): Element =>
  typeof a === 'number' ? Number.isNaN(a) : typeof a === 'object' ? false : undefined
