/**
 * Float values that are exact rationals: `Shape → Cast(float) → Mul(0.5) → Floor → Cast(int64)` (docs/sources/onnx.md §3.2).
 * Arithmetic is exact; float32 rounding of the run time is below 1 as long as dimension · numerator < 2^24.
 */
import { ceilDivideExpressions, floorDivideExpressions } from './division.ts'
import { toDim, toExpression } from './dim.ts'
import type { Dim } from './dim.ts'
import {
  constant,
  constantNumerator,
  contentOf,
  expressionOf,
  greatestCommonDivisor,
  ONE,
  termOf,
} from './expression.ts'
import type { Expression } from './expression.ts'
import { floorDivideIntegers, numeratorOf, scaled, splitConstant, sumOf } from './polynomial.ts'

/** Largest denominator taken from a float: 2^20, beyond any scale factor that is meant exactly. */
const MAX_DENOMINATOR_BITS = 20

/** The double as an exact rational; undefined when it is not a dyadic p / 2^k with k ≤ 20 and |p| < 2^53. */
export const toRational = (value: number): Expression | undefined => {
  let numerator = value
  for (let bits = 0; bits <= MAX_DENOMINATOR_BITS; bits++) {
    if (Number.isSafeInteger(numerator)) return expressionOf([termOf(BigInt(numerator), [])], 1n << BigInt(bits))
    numerator *= 2
  }
  return undefined
}

/** dim · by, exact; undefined when `by` is not a small rational. */
export const scale = (dim: Dim, by: number): Dim | undefined => {
  const factor = toRational(by)
  const [term] = factor?.terms ?? []
  if (factor === undefined) return undefined
  return toDim(scaled(toExpression(dim), term?.coefficient ?? 0n, factor.denominator))
}

export const floorOf = (dim: Dim): Dim =>
  typeof dim === 'number' ? Math.floor(dim) + 0 : toDim(floorDivideExpressions(dim, ONE))

export const ceilOf = (dim: Dim): Dim =>
  typeof dim === 'number' ? Math.ceil(dim) + 0 : toDim(ceilDivideExpressions(dim, ONE))

/** Rounds to the nearest integer; undefined when a tie is possible, which ONNX rounds to the even neighbour. */
export const roundOf = (dim: Dim): Dim | undefined => {
  if (typeof dim === 'number') return roundHalfToEven(dim)
  const { denominator } = dim
  if (denominator === 1n) return dim
  const numerator = numeratorOf(dim)
  const fixed = constantNumerator(dim)
  if (fixed !== undefined) return toDim(constant(roundRatio(fixed, denominator)))
  if (canTie(numerator, denominator)) return undefined
  // round(n/d) = ⌊(2·n + d) / (2·d)⌋
  const doubled = sumOf([scaled(numerator, 2n), constant(denominator)])
  return toDim(floorDivideExpressions(doubled, constant(2n * denominator)))
}

/** n ≡ d/2 (mod d) may hold: then the fixed part agrees with d/2 modulo what the varying part can change. */
const canTie = (numerator: Expression, denominator: bigint): boolean => {
  if (denominator % 2n !== 0n) return false
  const { varying, fixed } = splitConstant(numerator)
  const step = greatestCommonDivisor(contentOf(varying), denominator)
  return (fixed - denominator / 2n) % step === 0n
}

/** n/d to the nearest integer, ties to the even one. */
const roundRatio = (n: bigint, d: bigint): bigint => {
  const below = floorDivideIntegers(n, d)
  const twiceRest = 2n * (n - below * d)
  if (twiceRest !== d) return twiceRest < d ? below : below + 1n
  return below % 2n === 0n ? below : below + 1n
}

const roundHalfToEven = (value: number): number => {
  const below = Math.floor(value)
  const rest = value - below
  if (rest !== 0.5) return rest < 0.5 ? below : below + 1
  return (below % 2 === 0 ? below : below + 1) + 0
}

/** Provably an integer for all bindings. */
export const isInteger = (dim: Dim): boolean =>
  typeof dim === 'number' ? Number.isInteger(dim) : dim.denominator === 1n
