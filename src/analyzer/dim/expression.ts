/**
 * Symbolic integers and rationals: multivariate polynomials over named symbols and opaque atoms, in canonical form.
 * This file holds the data and its canonical construction; simplification of atoms lives beside it.
 */

/** Why a symbol without a name in the model exists. */
export type UnknownReason = 'data-dependent' | 'unknown-op' | 'missing-value' | 'unbound-symbol' | 'conflict' | 'limit'

export interface Origin {
  readonly reason: UnknownReason
  /** The node (or input) that introduced it; '' when the algebra itself did (a limit). */
  readonly node: string
  /** The name by which the user can give it a value. */
  readonly pin?: string
}

interface Integer {
  /** Equal keys = the same atom. */
  readonly key: string
  /** Atoms nested below, plus one. */
  readonly depth: number
  /** Bounds that hold for all bindings; undefined = unbounded or not known. */
  readonly low: bigint | undefined
  readonly high: bigint | undefined
}

export interface SymbolAtom extends Integer {
  readonly kind: 'symbol'
  readonly name: string
  readonly origin?: Origin
}

/** ⌊of / by⌋. Ceilings and remainders are written with it: ⌈p/c⌉ = ⌊(p + c − 1)/c⌋, p mod c = p − c·⌊p/c⌋. */
export interface FloorAtom extends Integer {
  readonly kind: 'floor-div'
  readonly of: Expression
  readonly by: Expression
}

export interface ChoiceAtom extends Integer {
  readonly kind: 'min' | 'max' | 'broadcast'
  /** At least two, sorted by key, all integers. */
  readonly operands: readonly Expression[]
}

/** An integer that the polynomials treat as a variable. */
export type Atom = SymbolAtom | FloorAtom | ChoiceAtom

export interface Factor {
  readonly atom: Atom
  /** ≥ 1. */
  readonly power: number
}

export interface Term {
  readonly coefficient: bigint
  /** Sorted by key of the atom. Empty for the constant term. */
  readonly factors: readonly Factor[]
  /** Identifies the factors; '' for the constant term. */
  readonly monomial: string
  /** Sum of the powers. */
  readonly degree: number
}

/** Σ terms / denominator, canonical: equal keys = equal expressions. */
export interface Expression {
  readonly kind: 'expression'
  readonly key: string
  /** In descending graded lexicographic order, coefficients not zero. */
  readonly terms: readonly Term[]
  /** > 0, coprime to the coefficients. 1 = an integer for all bindings. */
  readonly denominator: bigint
  /** The deepest atom; 0 for constants. */
  readonly depth: number
}

const factorKey = ({ atom, power }: Factor): string => (power === 1 ? atom.key : `${atom.key}^${power}`)

export const termOf = (coefficient: bigint, factors: readonly Factor[]): Term => ({
  coefficient,
  factors,
  monomial: factors.map(factorKey).join('*'),
  degree: factors.reduce((sum, factor) => sum + factor.power, 0),
})

export const withCoefficient = ({ factors, monomial, degree }: Term, coefficient: bigint): Term => ({
  coefficient,
  factors,
  monomial,
  degree,
})

export const absolute = (value: bigint): bigint => (value < 0n ? -value : value)

/** Never negative; gcd(0, n) = n. */
export const greatestCommonDivisor = (a: bigint, b: bigint): bigint => {
  let [x, y] = [absolute(a), absolute(b)]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/** Greatest common divisor of the coefficients of terms, 0 when there are none. */
export const contentOf = (terms: readonly Term[]): bigint =>
  terms.reduce((divisor, term) => greatestCommonDivisor(divisor, term.coefficient), 0n)

/** Graded lexicographic order, largest first: an admissible order, as polynomial division needs. */
const compareTerms = (a: Term, b: Term): number => {
  if (a.degree !== b.degree) return b.degree - a.degree
  for (const [index, { atom, power }] of a.factors.entries()) {
    const other = b.factors[index]
    if (other === undefined) return -1
    if (atom.key !== other.atom.key) return atom.key < other.atom.key ? -1 : 1
    if (power !== other.power) return other.power - power
  }
  return 0
}

/** Adds up terms with the same monomial. */
const collect = (terms: readonly Term[]): Term[] => {
  const [first, second] = terms
  if (first === undefined || (second === undefined && first.coefficient !== 0n)) return [...terms]
  const sums = new Map<string, Term>()
  for (const term of terms) {
    const sum = sums.get(term.monomial)
    sums.set(term.monomial, sum === undefined ? term : withCoefficient(term, sum.coefficient + term.coefficient))
  }
  return [...sums.values()].filter(term => term.coefficient !== 0n)
}

const depthOf = (terms: readonly Term[]): number => {
  let depth = 0
  for (const { factors } of terms) for (const { atom } of factors) if (atom.depth > depth) depth = atom.depth
  return depth
}

/** The canonical expression Σ terms / denominator. The denominator is not zero. */
export const expressionOf = (terms: readonly Term[], denominator = 1n): Expression => {
  let collected = collect(terms)
  let divisor = denominator === 1n ? 1n : greatestCommonDivisor(contentOf(collected), denominator)
  if (denominator < 0n) divisor = -divisor
  if (divisor !== 1n) collected = collected.map(term => withCoefficient(term, term.coefficient / divisor))
  collected.sort(compareTerms)
  const sum = collected.map(term => `${term.coefficient}*${term.monomial}`).join('+')
  const reduced = divisor === 1n ? denominator : denominator / divisor
  return {
    kind: 'expression',
    key: reduced === 1n ? sum : `${sum}/${reduced}`,
    terms: collected,
    denominator: reduced,
    depth: depthOf(collected),
  }
}

export const constant = (value: bigint): Expression =>
  expressionOf(value === 0n ? [] : [{ coefficient: value, factors: [], monomial: '', degree: 0 }])

export const ZERO = constant(0n)
export const ONE = constant(1n)

export const ofAtom = (atom: Atom): Expression => expressionOf([termOf(1n, [{ atom, power: 1 }])])

/** The numerator when nothing in it varies. */
export const constantNumerator = ({ terms }: Expression): bigint | undefined => {
  const [first, second] = terms
  if (first === undefined) return 0n
  return second === undefined && first.degree === 0 ? first.coefficient : undefined
}

/** The value when it is a constant integer. */
export const constantInteger = (expression: Expression): bigint | undefined =>
  expression.denominator === 1n ? constantNumerator(expression) : undefined
