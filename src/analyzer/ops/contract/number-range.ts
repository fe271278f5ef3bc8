/** What an element type can hold exactly: results outside are unknown, never wrong (docs/sources/onnx.md §3.2). */
import { bitsOf, isFloat, kindOf, type ElementType } from '../../onnx/element-type.ts'

/** Significand bits, and exponents of the largest and the smallest power of two (IEEE 754; bfloat16: 8 bits of float32). */
const FLOATS: Partial<
  Record<ElementType, { readonly significand: number; readonly top: number; readonly low: number }>
> = {
  float16: { significand: 11, top: 15, low: -24 },
  bfloat16: { significand: 8, top: 127, low: -133 },
}

/** The sum, product, … of a type, from its exact value: rounded for float and double, undefined where it cannot be told. */
export const roundTo = (type: ElementType | undefined, exact: number): number | undefined => {
  if (type === undefined) return undefined
  if (type === 'double') return exact
  if (type === 'float') return Math.fround(exact)
  if (isFloat(type)) return isExactIn(type, exact) ? exact : undefined
  return isIntegerIn(type, exact) ? exact + 0 : undefined
}

/** An integer that the type holds and that JavaScript computes with exactly. */
export const isIntegerIn = (type: ElementType, value: number): boolean => {
  const kind = kindOf(type)
  if (!Number.isSafeInteger(value) || (kind !== 'int' && kind !== 'uint')) return false
  const bits = bitsOf(type)
  const low = kind === 'uint' ? 0 : -(2 ** (bits - 1))
  return value >= low && value < low + 2 ** bits
}

/** A small float type holds this value without rounding. */
const isExactIn = (type: ElementType, value: number): boolean => {
  const format = FLOATS[type]
  if (format === undefined) return false
  if (value === 0) return true
  if (!Number.isFinite(value)) return false
  const exponent = Math.floor(Math.log2(Math.abs(value)))
  const step = 2 ** Math.max(exponent - format.significand + 1, format.low)
  return exponent <= format.top && Number.isInteger(value / step)
}

/** Numbers beyond ±2^53 stand for "as far as possible": rounded when read, compared and clamped but never added. */
export const isSentinel = (value: number): boolean => Math.abs(value) > Number.MAX_SAFE_INTEGER
