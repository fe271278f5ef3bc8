/**
 * Dimensions (of shapes) and counts (of work): a plain number when known, an expression when symbolic.
 * Every function takes the fast path when all operands are numbers.
 */
import { addAll, multiplyExpressions, subtractExpressions } from './arithmetic.ts'
import { beyondLimits, conflicting } from './atom.ts'
import { broadcastExpressions, maximumOf, minimumOf } from './choice.ts'
import { compare } from './compare.ts'
import {
  ceilDivideExpressions,
  divideExpressionsExactly,
  floorDivideExpressions,
  moduloExpressions,
} from './division.ts'
import { constant, constantInteger } from './expression.ts'
import type { Expression } from './expression.ts'

export { freshSymbol, resetFreshSymbols, symbol } from './atom.ts'

/** A dimension: a safe non-negative integer, or a symbolic integer. */
export type Dim = number | Expression
/** An exact amount of work: products of dimensions go beyond 2^53. */
export type Count = bigint | Expression

export const isKnown = (dim: Dim): dim is number => typeof dim === 'number'

/** A number as a dimension. Beyond 2^53 no tensor exists: a fresh symbol. `+ 0` turns −0 into 0. */
const checked = (value: number): Dim => (Number.isSafeInteger(value) ? value + 0 : beyondLimits())

export const toExpression = (value: Dim | Count): Expression => {
  if (typeof value === 'bigint') return constant(value)
  if (typeof value !== 'number') return value
  return Number.isSafeInteger(value) ? constant(BigInt(value)) : beyondLimits()
}

/** A number when the expression is a constant integer. */
export const toDim = (expression: Expression): Dim => {
  const value = constantInteger(expression)
  return value === undefined ? expression : checked(Number(value))
}

export const toCount = (expression: Expression): Count => constantInteger(expression) ?? expression

export const add = (a: Dim, b: Dim): Dim =>
  typeof a === 'number' && typeof b === 'number' ? checked(a + b) : toDim(addAll([toExpression(a), toExpression(b)]))

export const subtract = (a: Dim, b: Dim): Dim =>
  typeof a === 'number' && typeof b === 'number'
    ? checked(a - b)
    : toDim(subtractExpressions(toExpression(a), toExpression(b)))

export const multiply = (a: Dim, b: Dim): Dim =>
  typeof a === 'number' && typeof b === 'number'
    ? checked(a * b)
    : toDim(multiplyExpressions(toExpression(a), toExpression(b)))

/** Rounds toward minus infinity. Division by zero has no value: a fresh symbol. */
export const floorDivide = (a: Dim, b: Dim): Dim => {
  if (typeof a !== 'number' || typeof b !== 'number') {
    return toDim(floorDivideExpressions(toExpression(a), toExpression(b)))
  }
  if (b === 0) return conflicting()
  // By the exact remainder: a / b itself rounds for large a.
  const remainder = a % b
  const quotient = (a - remainder) / b
  return checked(remainder !== 0 && remainder < 0 !== b < 0 ? quotient - 1 : quotient)
}

/** Rounds toward plus infinity. Division by zero has no value: a fresh symbol. */
export const ceilDivide = (a: Dim, b: Dim): Dim => {
  if (typeof a !== 'number' || typeof b !== 'number') {
    return toDim(ceilDivideExpressions(toExpression(a), toExpression(b)))
  }
  if (b === 0) return conflicting()
  const remainder = a % b
  const quotient = (a - remainder) / b
  return checked(remainder !== 0 && remainder < 0 === b < 0 ? quotient + 1 : quotient)
}

/** Sign of the divisor, as in Python. Division by zero has no value: a fresh symbol. */
export const modulo = (a: Dim, b: Dim): Dim => {
  if (typeof a !== 'number' || typeof b !== 'number') {
    return toDim(moduloExpressions(toExpression(a), toExpression(b)))
  }
  if (b === 0) return conflicting()
  const remainder = a % b
  return checked(remainder !== 0 && remainder < 0 !== b < 0 ? remainder + b : remainder)
}

export const minimum = (a: Dim, b: Dim): Dim =>
  typeof a === 'number' && typeof b === 'number'
    ? checked(Math.min(a, b))
    : toDim(minimumOf([toExpression(a), toExpression(b)]))

export const maximum = (a: Dim, b: Dim): Dim =>
  typeof a === 'number' && typeof b === 'number'
    ? checked(Math.max(a, b))
    : toDim(maximumOf([toExpression(a), toExpression(b)]))

/** The exact quotient, or undefined when b does not provably divide a. A symbolic divisor is taken not to be 0. */
export const divideExactly = (a: Dim, b: Dim): Dim | undefined => {
  if (typeof a === 'number' && typeof b === 'number') return b !== 0 && a % b === 0 ? checked(a / b) : undefined
  const quotient = divideExpressionsExactly(toExpression(a), toExpression(b))
  return quotient === undefined ? undefined : toDim(quotient)
}

/**
 * Multidirectional broadcast of two dimensions (docs/sources/onnx.md §2.1): equal dims keep, 1 yields the other, a number > 1
 * wins over a symbol, two different symbols give a broadcast atom. undefined = provably incompatible.
 */
export const broadcastDims = (a: Dim, b: Dim): Dim | undefined => {
  if (a === b || b === 1) return a
  if (a === 1) return b
  if (typeof a === 'number' && typeof b === 'number') return undefined
  const result = broadcastExpressions(toExpression(a), toExpression(b))
  return result === undefined ? undefined : toDim(result)
}

/** true = provably equal for all bindings, false = provably different, undefined = cannot be told. */
export const equals = (a: Dim, b: Dim): boolean | undefined =>
  typeof a === 'number' && typeof b === 'number' ? a === b : compare(toExpression(a), toExpression(b))

/** Product of dimensions and factors, exact. volume([]) = 1. */
export const volume = (dims: readonly Dim[]): Count => {
  let product = 1
  for (const dim of dims) {
    if (typeof dim !== 'number') return times(...dims)
    product *= dim
    if (!Number.isSafeInteger(product)) return times(...dims)
  }
  return BigInt(product)
}

/** Symbolic operands are multiplied after the numbers, so that the limits apply to the symbolic part alone. */
export const times = (...factors: readonly (Dim | Count)[]): Count => {
  let known = 1n
  let symbolic: Expression | undefined
  for (const factor of factors) {
    if (typeof factor === 'bigint') known *= factor
    else if (typeof factor === 'number' && Number.isSafeInteger(factor)) known *= BigInt(factor)
    else {
      const expression = toExpression(factor)
      symbolic = symbolic === undefined ? expression : multiplyExpressions(symbolic, expression)
    }
  }
  return symbolic === undefined ? known : toCount(multiplyExpressions(symbolic, constant(known)))
}

export const plus = (...terms: readonly (Dim | Count)[]): Count => {
  let known = 0n
  const symbolic: Expression[] = []
  for (const term of terms) {
    if (typeof term === 'bigint') known += term
    else if (typeof term === 'number' && Number.isSafeInteger(term)) known += BigInt(term)
    else symbolic.push(toExpression(term))
  }
  return symbolic.length === 0 ? known : toCount(addAll([...symbolic, constant(known)]))
}

/** a − b for counts. */
export const minus = (a: Count, b: Count): Count =>
  typeof a === 'bigint' && typeof b === 'bigint'
    ? a - b
    : toCount(subtractExpressions(toExpression(a), toExpression(b)))

/** The product as a dimension: a number when safe, else an expression. */
export const productDim = (dims: readonly Dim[]): Dim => {
  const product = volume(dims)
  return typeof product === 'bigint' ? checked(Number(product)) : product
}
