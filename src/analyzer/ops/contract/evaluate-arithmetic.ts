/** Arithmetic on elements: exact, or unknown. Integers have 64-bit semantics, float and double round as IEEE 754. */
import {
  add,
  divideExactly,
  floorDivide,
  isKnown,
  maximum,
  minimum,
  modulo,
  multiply,
  subtract,
  type Dim,
} from '../../dim/dim.ts'
import { constant, constantNumerator } from '../../dim/expression.ts'
import { scaled } from '../../dim/polynomial.ts'
import { isInteger, type ElementType } from '../../onnx/element-type.ts'
import type { Element } from '../../onnx/model.ts'
import { isSentinel, roundTo } from './number-range.ts'
import { isAtLeast, isNonNegative, isPositive } from './order.ts'
import { exactRational, isDyadic, keptIn, ratio } from './rational.ts'
import { isInt } from './value.ts'

/** One output element from two input elements; `type` is that of the operands. */
export type BinaryRule = (a: Element, b: Element, type: ElementType | undefined) => Element

interface Arithmetic {
  readonly numbers: (a: number, b: number, type: ElementType) => number | undefined
  readonly integers: (a: Dim, b: Dim) => Dim | undefined
  readonly fractions: (a: Dim, b: Dim) => Dim | undefined
}

const isNumeric = (element: Element): element is Dim => typeof element === 'number' || typeof element === 'object'

const arithmetic =
  (rule: Arithmetic): BinaryRule =>
  (a, b, type) => {
    if (type === undefined || !isNumeric(a) || !isNumeric(b)) return undefined
    const unsafe = (isKnown(a) && isSentinel(a)) || (isKnown(b) && isSentinel(b))
    if (isInteger(type) && unsafe) return undefined
    if (isKnown(a) && isKnown(b)) {
      const exact = rule.numbers(a, b, type)
      return exact === undefined ? undefined : roundTo(type, exact)
    }
    if (isInteger(type)) return rule.integers(a, b)
    const [x, y] = [fraction(a), fraction(b)]
    return x === undefined || y === undefined ? undefined : keptIn(type, rule.fractions(x, y))
  }

const fraction = (dim: Dim): Dim | undefined => (isKnown(dim) ? exactRational(dim) : dim)

/** Of two rounded quotients (S / 3 and T / 3) the sum may miss the integer it should give. */
const oneIsExact =
  (rule: (a: Dim, b: Dim) => Dim) =>
  (a: Dim, b: Dim): Dim | undefined =>
    isDyadic(a) || isDyadic(b) ? rule(a, b) : undefined

export const addElements = arithmetic({ numbers: (a, b) => a + b, integers: add, fractions: oneIsExact(add) })
export const subtractElements = arithmetic({
  numbers: (a, b) => a - b,
  integers: subtract,
  fractions: oneIsExact(subtract),
})
export const multiplyElements = arithmetic({
  numbers: (a, b) => a * b,
  integers: multiply,
  // A quotient that was rounded (S / 3) may miss the integer that its multiple should give.
  fractions: (a, b) => (isDyadic(a) && isDyadic(b) ? multiply(a, b) : undefined),
})

/** Integers truncate toward zero (docs/sources/onnx.md §3.2). */
export const divideElements = arithmetic({
  numbers: (a, b, type) => (isInteger(type) ? (b === 0 ? undefined : Math.trunc(a / b)) : a / b),
  integers: (a, b) => truncatingQuotient(a, b),
  fractions: (a, b) => (isDyadic(a) ? quotient(a, b) : undefined),
})

const quotient = (a: Dim, b: Dim): Dim | undefined => {
  if (isKnown(b)) return b === 0 ? undefined : multiply(a, ratio(1, b))
  const divisor = constantNumerator(b)
  if (divisor === undefined) return isPositive(b) ? divideExactly(a, b) : undefined
  return multiply(a, scaled(constant(b.denominator), 1n, divisor))
}

const truncatingQuotient = (a: Dim, b: Dim): Dim | undefined => {
  if (isKnown(b) && b < 0) return truncatingQuotient(subtract(0, a), -b)
  if (!isPositive(b)) return undefined
  const exact = divideExactly(a, b)
  if (exact !== undefined) return exact
  if (isNonNegative(a)) return floorDivide(a, b)
  const negated = subtract(0, a)
  return isNonNegative(negated) ? subtract(0, floorDivide(negated, b)) : undefined
}

/** Mod with fmod = 0: the sign of the divisor, integers only. */
export const moduloElements = arithmetic({
  numbers: (a, b, type) => (b === 0 || !isInteger(type) ? undefined : a - b * Math.floor(a / b)),
  integers: (a, b) => (isPositive(b) ? modulo(a, b) : undefined),
  fractions: () => undefined,
})

/** Mod with fmod = 1: the sign of the dividend. */
export const remainderElements = arithmetic({
  numbers: (a, b) => (b === 0 ? undefined : a % b),
  integers: (a, b) => (isPositive(b) && isNonNegative(a) ? modulo(a, b) : undefined),
  fractions: () => undefined,
})

/** Powers that need no rounding beyond the last: small whole exponents and the square root. */
export const powerElements: BinaryRule = (a, b, type) => {
  if (type === undefined || typeof b !== 'number') return undefined
  if (typeof a === 'object') return isInteger(type) ? symbolicPower(a, b) : b === 1 ? a : undefined
  if (typeof a !== 'number' || (isInteger(type) && isSentinel(a))) return undefined
  if (b === 0.5 && a >= 0 && !isInteger(type)) return roundTo(type, Math.sqrt(a))
  const exact = a ** b
  if (Number.isInteger(b) && (b === 2 || b === 1 || Number.isSafeInteger(exact))) return roundTo(type, exact)
  return undefined
}

const symbolicPower = (base: Dim, exponent: number): Dim | undefined =>
  Number.isInteger(exponent) && exponent >= 0 && exponent <= 4
    ? Array.from({ length: exponent }, () => base).reduce<Dim>((product, factor) => multiply(product, factor), 1)
    : undefined

const extreme =
  (
    numbers: (a: number, b: number) => number,
    choose: (atLeast: boolean, a: Dim, b: Dim) => Dim,
    symbols: (a: Dim, b: Dim) => Dim,
  ): BinaryRule =>
  (a, b, type) => {
    if (!isNumeric(a) || !isNumeric(b)) return undefined
    if (isKnown(a) && isKnown(b)) return numbers(a, b)
    const [x, y] = [fractionOrSentinel(a), fractionOrSentinel(b)]
    if (x === undefined || y === undefined) return undefined
    const atLeast = isAtLeast(x, y)
    if (atLeast !== undefined) return choose(atLeast, a, b)
    if (!isInt(x) || !isInt(y)) return undefined
    return type !== undefined && isInteger(type) ? symbols(x, y) : keptIn(type, symbols(x, y))
  }

const fractionOrSentinel = (dim: Dim): Dim | undefined =>
  isKnown(dim) && (Number.isInteger(dim) || isSentinel(dim)) ? dim : fraction(dim)

export const minElements = extreme(Math.min, (atLeast, a, b) => (atLeast ? b : a), minimum)
export const maxElements = extreme(Math.max, (atLeast, a, b) => (atLeast ? a : b), maximum)
