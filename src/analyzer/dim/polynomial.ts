/** Arithmetic of polynomials in canonical form. Nothing here looks into an atom. */
import { constantNumerator, expressionOf, termOf, withCoefficient, ZERO } from './expression.ts'
import type { Expression, Factor, Term } from './expression.ts'
import { MAX_DIVISION_STEPS } from './limits.ts'

/** Σ expressions. */
export const sumOf = (expressions: readonly Expression[]): Expression => {
  const [first] = expressions
  if (first === undefined) return ZERO
  if (expressions.length === 1) return first
  const denominator = commonDenominator(expressions)
  return expressionOf(
    expressions.flatMap(each => scaleTerms(each.terms, denominator / each.denominator)),
    denominator,
  )
}

const leastCommonMultiple = (a: bigint, b: bigint): bigint => {
  if (a === b || b === 1n) return a
  let [x, y] = [a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return (a / x) * b
}

export const commonDenominator = (expressions: readonly Expression[]): bigint =>
  expressions.reduce((product, each) => leastCommonMultiple(product, each.denominator), 1n)

const scaleTerms = (terms: readonly Term[], by: bigint): readonly Term[] =>
  by === 1n ? terms : terms.map(term => withCoefficient(term, term.coefficient * by))

/** expression · numerator / denominator. */
export const scaled = (expression: Expression, numerator: bigint, denominator = 1n): Expression =>
  numerator === denominator && numerator !== 0n
    ? expression
    : expressionOf(scaleTerms(expression.terms, numerator), expression.denominator * denominator)

export const negated = (expression: Expression): Expression => scaled(expression, -1n)

export const differenceOf = (a: Expression, b: Expression): Expression => sumOf([a, negated(b)])

/** The numerator alone, an integer for all bindings. */
export const numeratorOf = (expression: Expression): Expression =>
  expression.denominator === 1n ? expression : expressionOf(expression.terms)

const multiplyFactors = (a: readonly Factor[], b: readonly Factor[]): readonly Factor[] => {
  if (a.length === 0) return b
  if (b.length === 0) return a
  const product: Factor[] = []
  let [i, j] = [0, 0]
  for (;;) {
    const [left, right] = [a[i], b[j]]
    if (left === undefined) return [...product, ...b.slice(j)]
    if (right === undefined) return [...product, ...a.slice(i)]
    if (left.atom.key === right.atom.key) {
      product.push({ atom: left.atom, power: left.power + right.power })
      i++
      j++
    } else if (left.atom.key < right.atom.key) {
      product.push(left)
      i++
    } else {
      product.push(right)
      j++
    }
  }
}

export const multiplyTerms = (a: Term, b: Term): Term =>
  termOf(a.coefficient * b.coefficient, multiplyFactors(a.factors, b.factors))

/** a · b. The caller bounds the number of pairs. */
export const productOf = (a: Expression, b: Expression): Expression => {
  const [left, right] = [constantNumerator(a), constantNumerator(b)]
  if (right !== undefined) return scaled(a, right, b.denominator)
  if (left !== undefined) return scaled(b, left, a.denominator)
  return expressionOf(
    a.terms.flatMap(term => b.terms.map(other => multiplyTerms(term, other))),
    a.denominator * b.denominator,
  )
}

/** The factors of a without those of b, or undefined when b is not among them. */
export const divideFactors = (a: readonly Factor[], b: readonly Factor[]): readonly Factor[] | undefined => {
  if (b.length === 0) return a
  const left = new Map(a.map(factor => [factor.atom.key, factor]))
  for (const { atom, power } of b) {
    const factor = left.get(atom.key)
    if (factor === undefined || factor.power < power) return undefined
    if (factor.power === power) left.delete(atom.key)
    else left.set(atom.key, { atom, power: factor.power - power })
  }
  return [...left.values()]
}

export const floorDivideIntegers = (a: bigint, b: bigint): bigint => {
  const quotient = a / b
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient
}

export interface Division {
  readonly quotient: Expression
  readonly remainder: Expression
}

/**
 * a = quotient · b + remainder, for integer polynomials. No monomial of the remainder is a multiple of b's leading one
 * with a coefficient outside [0, leading coefficient), so the remainder is the same for a and a + m · b.
 * undefined = b is zero, or the division takes too many steps.
 */
export const dividePolynomials = (a: Expression, b: Expression): Division | undefined => {
  const [lead, ...tail] = b.terms
  if (lead === undefined) return undefined
  const quotient: Term[] = []
  const remainder: Term[] = []
  let rest = a.terms
  for (let steps = 0; ; steps++) {
    const [head, ...others] = rest
    if (head === undefined) return { quotient: expressionOf(quotient), remainder: expressionOf(remainder) }
    if (steps > MAX_DIVISION_STEPS) return undefined
    const factors = divideFactors(head.factors, lead.factors)
    const times = factors === undefined ? 0n : floorDivideIntegers(head.coefficient, lead.coefficient)
    const left = head.coefficient - times * lead.coefficient
    if (left !== 0n) remainder.push(withCoefficient(head, left))
    if (factors === undefined || times === 0n) {
      rest = others
      continue
    }
    const part = termOf(times, factors)
    quotient.push(part)
    const negative = withCoefficient(part, -times)
    rest =
      tail.length === 0 ? others : expressionOf([...others, ...tail.map(term => multiplyTerms(term, negative))]).terms
  }
}

/** Terms of an expression that vary, and the constant one. */
export const splitConstant = (
  expression: Expression,
): { readonly varying: readonly Term[]; readonly fixed: bigint } => {
  const last = expression.terms.at(-1)
  return last?.degree === 0
    ? { varying: expression.terms.slice(0, -1), fixed: last.coefficient }
    : { varying: expression.terms, fixed: 0n }
}
