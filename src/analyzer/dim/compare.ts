/** Equality of expressions for all bindings. */
import { lowerBound, upperBound } from './bounds.ts'
import { withoutComplements } from './complement.ts'
import { contentOf } from './expression.ts'
import type { Expression } from './expression.ts'
import { differenceOf, splitConstant } from './polynomial.ts'

/** true = equal for all bindings, false = different for all bindings, undefined = cannot be told. */
export const compare = (a: Expression, b: Expression): boolean | undefined => {
  if (a.key === b.key) return true
  const difference = differenceOf(a, b)
  if (withoutComplements(difference)?.terms.length === 0) return true
  return isNeverZero(difference) ? false : undefined
}

const isNeverZero = (expression: Expression): boolean => {
  const { varying, fixed } = splitConstant(expression)
  if (varying.length === 0) return fixed !== 0n
  // g·p + k = 0 has no integer solution when g does not divide k.
  if (fixed % contentOf(varying) !== 0n) return true
  const [low, high] = [lowerBound(expression), upperBound(expression)]
  return (low !== undefined && low > 0n) || (high !== undefined && high < 0n)
}
