/** Sums and products of expressions: canonical, with complementary floors joined, and within the limits. */
import { beyondLimits } from './atom.ts'
import { joinComplements } from './complement.ts'
import type { Expression } from './expression.ts'
import { isWithinLimits, MAX_TERM_PRODUCTS } from './limits.ts'
import { productOf, scaled, sumOf } from './polynomial.ts'

/** The expression itself, or a fresh symbol when it is too large. */
export const limited = (expression: Expression): Expression =>
  isWithinLimits(expression) ? expression : beyondLimits()

export const addAll = (expressions: readonly Expression[]): Expression => limited(joinComplements(sumOf(expressions)))

export const negate = (expression: Expression): Expression => joinComplements(scaled(expression, -1n))

export const subtractExpressions = (a: Expression, b: Expression): Expression => addAll([a, scaled(b, -1n)])

export const multiplyExpressions = (a: Expression, b: Expression): Expression =>
  a.terms.length * b.terms.length > MAX_TERM_PRODUCTS ? beyondLimits() : limited(joinComplements(productOf(a, b)))
