/**
 * Symbolic integers that pass through floating point and back: the `interpolate(scale_factor)` export computes
 * sizes as Cast → Mul → Floor → Cast (docs/sources/onnx.md §3.2). A float element may be a rational expression, but only
 * where float32 arithmetic provably gives the same floor and ceiling as exact arithmetic.
 */
import { isKnown, type Dim } from '../../dim/dim.ts'
import { absolute, constant, type Term } from '../../dim/expression.ts'
import { scaled } from '../../dim/polynomial.ts'
import { toRational } from '../../dim/rational.ts'
import type { ElementType } from '../../onnx/element-type.ts'

/**
 * Largest coefficient and denominator of a float32 element: a dimension below 2^10 · 2^14 = 2^24 (float32's
 * significand) is then scaled without rounding, or with an error too small to cross an integer.
 */
const LARGEST_FACTOR = 1 << 10

/** The rational m / 2^k that a float holds, when both parts are small; undefined for 0.7 and the like. */
export const exactRational = (value: number): Dim | undefined => {
  if (Math.abs(value) > LARGEST_FACTOR) return undefined
  if (Number.isInteger(value)) return value
  const rational = toRational(value)
  return rational !== undefined && rational.denominator <= LARGEST_FACTOR ? rational : undefined
}

/** numerator / denominator, both whole numbers. */
export const ratio = (numerator: number, denominator: number): Dim =>
  scaled(constant(1n), BigInt(numerator), BigInt(denominator))

/** The denominator is a power of two: no rounding has happened. */
export const isDyadic = (dim: Dim): boolean => isKnown(dim) || (dim.denominator & (dim.denominator - 1n)) === 0n

/** The expression as an element of a float type: kept when the type computes with it as exactly as rationals do. */
export const keptIn = (type: ElementType | undefined, dim: Dim | undefined): Dim | undefined => {
  if (dim === undefined || isKnown(dim)) return dim
  const limit = type === 'double' ? BigInt(LARGEST_FACTOR) ** 2n : BigInt(LARGEST_FACTOR)
  const isSmall =
    dim.denominator <= limit && dim.terms.every(term => isLinear(term, type) && size(term) <= limit * dim.denominator)
  return isSmall && (type === 'float' || type === 'double') ? dim : undefined
}

/** Products of dimensions go beyond 2^24, so float32 keeps none. */
const isLinear = ({ degree }: Term, type: ElementType | undefined): boolean => type === 'double' || degree <= 1
const size = ({ coefficient }: Term): bigint => absolute(coefficient)
