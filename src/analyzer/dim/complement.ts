/**
 * The relation ⌊(p + k)/c⌋ + ⌊(p′ + c − 1 − k)/c⌋ = (p + p′)/c, where p′ is −p with its coefficients taken mod c.
 * With c = 2 it is p − ⌊p/2⌋ = ⌈p/2⌉. It makes one of {the two floors, the leading term of (p + p′)/c} redundant; which one is left
 * out is decided by comparing the candidates, which are the same from whichever form one starts.
 */
import { floorAtom } from './atom.ts'
import { constantInteger, expressionOf, ofAtom, termOf, withCoefficient } from './expression.ts'
import type { Expression, Factor, FloorAtom, Term } from './expression.ts'
import { differenceOf, divideFactors, multiplyTerms, productOf, splitConstant, sumOf } from './polynomial.ts'

interface Complement {
  readonly atom: FloorAtom
  /** (p + p′)/c: each varying monomial of p once. */
  readonly total: Expression
}

/** Complements are only formed of short numerators. */
const MAX_NUMERATOR_TERMS = 16

/** Atoms are shared between expressions; the complement of each is formed once. */
const complements = new WeakMap<FloorAtom, Complement>()

const complementOf = (atom: FloorAtom): Complement | undefined => {
  const known = complements.get(atom)
  if (known !== undefined) return known
  const complement = formComplement(atom)
  if (complement !== undefined) complements.set(atom, complement)
  return complement
}

const formComplement = (atom: FloorAtom): Complement | undefined => {
  const divisor = constantInteger(atom.by)
  if (divisor === undefined || divisor < 2n || atom.of.terms.length > MAX_NUMERATOR_TERMS) return undefined
  const { varying, fixed } = splitConstant(atom.of)
  const mirrored = varying.map(term => withCoefficient(term, divisor - term.coefficient))
  const numerator = expressionOf([...mirrored, termOf(divisor - 1n - fixed, [])])
  return {
    atom: floorAtom(numerator, atom.by),
    total: expressionOf(varying.map(term => withCoefficient(term, 1n))),
  }
}

/** Rewrites of one expression before giving up on making it shorter. */
const MAX_REWRITES = 64

/** The expression with as few terms as the relation allows. */
export const joinComplements = (expression: Expression): Expression => {
  let current = expression
  for (let rewrites = 0; rewrites < MAX_REWRITES; rewrites++) {
    const next = joinOnce(current)
    if (next === undefined) return current
    current = next
  }
  return current
}

const floorsOf = (term: Term): readonly FloorAtom[] =>
  term.factors.flatMap(({ atom }) => (atom.kind === 'floor-div' ? [atom] : []))

const joinOnce = (expression: Expression): Expression | undefined => {
  if (expression.depth < 2) return undefined
  const coefficients = new Map(expression.terms.map(term => [term.monomial, term.coefficient]))
  for (const term of expression.terms) {
    for (const atom of floorsOf(term)) {
      const shorter = shorten({ expression, coefficients }, term, atom)
      if (shorter !== undefined) return shorter
    }
  }
  return undefined
}

interface Sum {
  readonly expression: Expression
  /** By monomial. */
  readonly coefficients: ReadonlyMap<string, bigint>
}

/** The best form reached with the relation of `atom`, times the rest of `term`; undefined = it is this one. */
const shorten = ({ expression, coefficients }: Sum, term: Term, atom: FloorAtom): Expression | undefined => {
  const complement = complementOf(atom)
  const lead = complement?.total.terms[0]
  const rest = divideFactors(term.factors, factorsOf(atom))
  if (complement === undefined || lead === undefined || rest === undefined) return undefined
  const cofactor = termOf(1n, rest)
  const other = coefficients.get(multiplyTerms(cofactor, termOf(1n, factorsOf(complement.atom))).monomial) ?? 0n
  const whole = coefficients.get(multiplyTerms(cofactor, lead).monomial) ?? 0n
  if (other === 0n && whole === 0n && complement.total.terms.length === 1) return undefined
  const relation = productOf(
    sumOf([complement.total, negativeAtom(atom), negativeAtom(complement.atom)]),
    expressionOf([cofactor]),
  )
  const scale = expression.denominator
  const candidates = [term.coefficient, other, -whole].map(times =>
    sumOf([
      expression,
      expressionOf(
        relation.terms.map(each => withCoefficient(each, each.coefficient * times)),
        scale,
      ),
    ]),
  )
  const best = candidates.reduce((winner, each) => (isShorter(each, winner) ? each : winner), expression)
  return best === expression ? undefined : best
}

const factorsOf = (atom: FloorAtom): readonly Factor[] => [{ atom, power: 1 }]
const negativeAtom = (atom: FloorAtom): Expression => expressionOf([termOf(-1n, factorsOf(atom))])

/** A total order: fewer terms, fewer negative ones, shorter key; then by key. */
const isShorter = (a: Expression, b: Expression): boolean => {
  if (a.terms.length !== b.terms.length) return a.terms.length < b.terms.length
  const [negative, otherNegative] = [countNegative(a), countNegative(b)]
  if (negative !== otherNegative) return negative < otherNegative
  return a.key.length === b.key.length ? a.key < b.key : a.key.length < b.key.length
}

const countNegative = (expression: Expression): number => expression.terms.filter(term => term.coefficient < 0n).length

/**
 * The form in which two sums are equal exactly when the relation proves it: every floor whose complement comes first in key
 * order is replaced. Longer than the joined form, so only for comparing and dividing. undefined = too many floors.
 */
export const withoutComplements = (expression: Expression): Expression | undefined => {
  let current = expression
  for (let rewrites = 0; rewrites < MAX_REWRITES; rewrites++) {
    const next = eliminateOnce(current)
    if (next === undefined) return current
    current = next
  }
  return undefined
}

const eliminateOnce = (expression: Expression): Expression | undefined => {
  if (expression.depth < 2) return undefined
  for (const term of expression.terms) {
    for (const atom of floorsOf(term)) {
      const complement = complementOf(atom)
      const rest = divideFactors(term.factors, factorsOf(atom))
      if (complement === undefined || rest === undefined || complement.atom.key >= atom.key) continue
      const instead = productOf(
        differenceOf(complement.total, ofAtom(complement.atom)),
        expressionOf([termOf(term.coefficient, rest)], expression.denominator),
      )
      return sumOf([
        expressionOf(
          expression.terms.filter(each => each !== term),
          expression.denominator,
        ),
        instead,
      ])
    }
  }
  return undefined
}
