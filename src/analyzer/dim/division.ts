/** Floor, ceiling, remainder and exact quotient of expressions. */
import { addAll, limited, multiplyExpressions, negate, subtractExpressions } from './arithmetic.ts'
import { joinComplements, withoutComplements } from './complement.ts'
import { conflicting, floorAtom } from './atom.ts'
import { isAtLeast, isPositive } from './bounds.ts'
import {
  constant,
  constantInteger,
  contentOf,
  expressionOf,
  greatestCommonDivisor,
  ofAtom,
  termOf,
  withCoefficient,
  ZERO,
} from './expression.ts'
import type { Expression, Factor } from './expression.ts'
import { MAX_TERMS } from './limits.ts'
import {
  differenceOf,
  divideFactors,
  dividePolynomials,
  floorDivideIntegers,
  negated,
  numeratorOf,
  productOf,
  scaled,
  splitConstant,
  sumOf,
} from './polynomial.ts'

/** ⌊a / b⌋. A zero divisor gives a fresh symbol: there is no value. */
export const floorDivideExpressions = (a: Expression, b: Expression): Expression => {
  // (A/d) / (B/e) = (A·e) / (B·d)
  const numerator = scaled(numeratorOf(a), b.denominator)
  const denominator = scaled(numeratorOf(b), a.denominator)
  if (denominator.terms.length === 0) return conflicting()
  const [of, by] = cancel(numerator, denominator)
  const divisor = constantInteger(by)
  if (divisor === undefined) return floorBySymbols(of, by)
  return divisor < 0n ? floorByConstant(negated(of), -divisor) : floorByConstant(of, divisor)
}

/** ⌈a / b⌉ = −⌊−a / b⌋, and ⌊(a + b − 1) / b⌋ for integers and b ≥ 1. */
export const ceilDivideExpressions = (a: Expression, b: Expression): Expression => {
  const [numerator, denominator] = [scaled(numeratorOf(a), b.denominator), scaled(numeratorOf(b), a.denominator)]
  return isPositive(denominator)
    ? floorDivideExpressions(sumOf([numerator, denominator, constant(-1n)]), denominator)
    : negate(floorDivideExpressions(negated(a), b))
}

/** a − b·⌊a / b⌋: the sign of the divisor, as in Python. */
export const moduloExpressions = (a: Expression, b: Expression): Expression =>
  b.terms.length === 0 ? conflicting() : subtractExpressions(a, multiplyExpressions(b, floorDivideExpressions(a, b)))

/** The polynomial q with q · b = a, an integer if a and b are; undefined = there is none. */
export const divideExpressionsExactly = (a: Expression, b: Expression): Expression | undefined => {
  const [numerator, denominator] = [scaled(numeratorOf(a), b.denominator), numeratorOf(b)]
  const quotient = exactQuotient(numerator, denominator) ?? quotientWithoutComplements(numerator, denominator)
  return quotient === undefined ? undefined : limited(joinComplements(scaled(quotient, 1n, a.denominator)))
}

const exactQuotient = (a: Expression, b: Expression): Expression | undefined => {
  const division = dividePolynomials(a, b)
  return division?.remainder.terms.length === 0 ? division.quotient : undefined
}

/** Joining complements may hide a factor: (H − ⌊H/2⌋)·(H + 1) is stored with ⌈H/2⌉. */
const quotientWithoutComplements = (a: Expression, b: Expression): Expression | undefined => {
  const [dividend, divisor] = [withoutComplements(a), withoutComplements(b)]
  if (dividend === undefined || divisor === undefined || (dividend === a && divisor === b)) return undefined
  return exactQuotient(dividend, divisor)
}

/** Both without their common integer and monomial factors. */
const cancel = (a: Expression, b: Expression): readonly [Expression, Expression] => {
  const terms = [...a.terms, ...b.terms]
  const content = contentOf(terms)
  const shared = terms.map(term => term.factors).reduce(commonFactors)
  if (content === 1n && shared.length === 0) return [a, b]
  const reduce = (expression: Expression): Expression =>
    expressionOf(
      expression.terms.map(({ coefficient, factors }) =>
        termOf(coefficient / content, divideFactors(factors, shared) ?? factors),
      ),
    )
  return [reduce(a), reduce(b)]
}

const commonFactors = (a: readonly Factor[], b: readonly Factor[]): readonly Factor[] => {
  const powers = new Map(b.map(({ atom, power }) => [atom.key, power]))
  return a.flatMap(({ atom, power }) => {
    const other = powers.get(atom.key)
    return other === undefined ? [] : [{ atom, power: Math.min(power, other) }]
  })
}

const floorBySymbols = (a: Expression, b: Expression): Expression =>
  isNegated(a) && isPositive(b)
    ? negate(floorRemainderBySymbols(sumOf([negated(a), b, constant(-1n)]), b))
    : floorRemainderBySymbols(a, b)

/** −p/c is written −⌈p/c⌉, so that ceilings built by negation equal those built by rounding up. */
const isNegated = (expression: Expression): boolean => {
  const { varying } = splitConstant(expression)
  return varying.length > 0 && varying.every(term => term.coefficient < 0n)
}

const floorRemainderBySymbols = (a: Expression, b: Expression): Expression => {
  const division = dividePolynomials(a, b)
  if (division === undefined) return limited(ofAtom(floorAtom(a, b)))
  const { quotient, remainder } = division
  const exact = remainder.terms.length === 0 ? quotient : quotientWithoutComplements(a, b)
  if (exact !== undefined) return limited(joinComplements(exact))
  if (isPositive(b)) {
    if (isWithin(remainder, b)) return limited(quotient)
    if (isWithin(sumOf([remainder, b]), b)) return addAll([quotient, constant(-1n)])
    const nested = absorbFloor(remainder, b)
    if (nested !== undefined) return addAll([quotient, floorDivideExpressions(...nested)])
  }
  return addAll([quotient, ofAtom(floorAtom(remainder, b))])
}

/** 0 ≤ a < b for all bindings. */
const isWithin = (a: Expression, b: Expression): boolean => isPositive(differenceOf(b, a)) && isAtLeast(a, ZERO)

/** c ≥ 1. What is a multiple of c comes out; what remains has coefficients in [0, c) coprime to c. */
const floorByConstant = (a: Expression, c: bigint): Expression =>
  isNegated(a) ? negate(floorReduced(sumOf([negated(a), constant(c - 1n)]), c)) : floorReduced(a, c)

const floorReduced = (a: Expression, c: bigint): Expression => {
  const division = dividePolynomials(a, constant(c))
  if (division === undefined) return limited(ofAtom(floorAtom(a, constant(c))))
  const { quotient, remainder } = division
  const { varying, fixed } = splitConstant(remainder)
  if (varying.length === 0 || isWithin(remainder, constant(c))) return limited(quotient)
  // ⌊(g·p + k) / (g·c)⌋ = ⌊(p + ⌊k/g⌋) / c⌋
  const content = greatestCommonDivisor(contentOf(varying), c)
  if (content > 1n) {
    const reduced = expressionOf([
      ...varying.map(term => withCoefficient(term, term.coefficient / content)),
      termOf(floorDivideIntegers(fixed, content), []),
    ])
    return addAll([quotient, floorByConstant(reduced, c / content)])
  }
  return addAll([quotient, floorOfRemainder(remainder, c)])
}

const floorOfRemainder = (remainder: Expression, c: bigint): Expression => {
  const nested = absorbFloor(remainder, constant(c))
  if (nested !== undefined) return floorDivideExpressions(...nested)
  // ⌊r/c⌋ = −⌊(−r + c − 1)/c⌋, where the floor with coefficient −1 (mod c) gets coefficient 1.
  const mirrored = sumOf([negated(remainder), constant(c - 1n)])
  const division = dividePolynomials(mirrored, constant(c))
  const other = division === undefined ? undefined : absorbFloor(division.remainder, constant(c))
  if (division === undefined || other === undefined) return ofAtom(floorAtom(remainder, constant(c)))
  return negate(addAll([division.quotient, floorDivideExpressions(...other)]))
}

/**
 * ⌊(⌊p/a⌋ + r) / b⌋ = ⌊(p + a·r) / (a·b)⌋ for a, b ≥ 1: the new numerator and denominator, when the given one has exactly
 * one floor that stands alone with coefficient 1.
 */
const absorbFloor = (numerator: Expression, by: Expression): readonly [Expression, Expression] | undefined => {
  const inner = numerator.terms.flatMap(({ coefficient, factors }) => {
    const [factor] = factors
    if (factor === undefined || factors.length > 1 || factor.power > 1) return []
    return factor.atom.kind === 'floor-div' ? [{ coefficient, atom: factor.atom }] : []
  })
  const [only, second] = inner
  if (only === undefined || second !== undefined || only.coefficient !== 1n) return undefined
  const { of, by: innerBy } = only.atom
  if (!isPositive(innerBy)) return undefined
  const rest = differenceOf(numerator, ofAtom(only.atom))
  if (rest.terms.length * innerBy.terms.length > MAX_TERMS) return undefined
  return [sumOf([of, productOf(innerBy, rest)]), productOf(innerBy, by)]
}
