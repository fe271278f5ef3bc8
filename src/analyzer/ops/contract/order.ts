/** Which of two symbolic integers is larger, where that holds for every binding. */
import { isAtLeast as isProvedAtLeast } from '../../dim/bounds.ts'
import { add, equals, isKnown, toExpression, type Dim } from '../../dim/dim.ts'
import { isSentinel } from './number-range.ts'

/** a ≥ b: true or false for all bindings, undefined when it depends on them. */
export const isAtLeast = (a: Dim, b: Dim): boolean | undefined => {
  if (isKnown(a) && isKnown(b)) return a >= b
  // A dimension never reaches 2^53, so a sentinel lies outside every one.
  if (isKnown(a) && isSentinel(a)) return a > 0
  if (isKnown(b) && isSentinel(b)) return b < 0
  const [x, y] = [toExpression(a), toExpression(b)]
  if (isProvedAtLeast(x, y)) return true
  return isProvedAtLeast(y, toExpression(add(a, 1))) ? false : undefined
}

/** a ≥ 0 for all bindings. */
export const isNonNegative = (a: Dim): boolean => isAtLeast(a, 0) === true
/** a ≥ 1 for all bindings. */
export const isPositive = (a: Dim): boolean => isAtLeast(a, 1) === true

/** Two integers are the same: true, false, or undefined when it depends on the bindings. */
export const isSame = (a: Dim, b: Dim): boolean | undefined => {
  if (isKnown(a) && isKnown(b)) return isSentinel(a) && a === b ? undefined : a === b
  if ((isKnown(a) && isSentinel(a)) || (isKnown(b) && isSentinel(b))) return false
  const same = equals(a, b)
  if (same !== undefined) return same
  return isAtLeast(a, add(b, 1)) === true || isAtLeast(b, add(a, 1)) === true ? false : undefined
}
