/**
 * Bounds of expressions over all bindings, and the order they prove. Sound, not complete: undefined = not known.
 *
 * Each atom x with lower bound l is written l + x′ with x′ ≥ 0 and the polynomial expanded: the constant is a lower bound
 * when no other coefficient is negative. That proves B·S − S ≥ 0, which intervals term by term cannot.
 */
import { constant, constantInteger, constantNumerator, expressionOf, termOf } from './expression.ts'
import type { Atom, Expression, Factor, Term } from './expression.ts'
import { MAX_BOUND_PRODUCTS } from './limits.ts'
import { differenceOf, floorDivideIntegers, negated, productOf, scaled, sumOf } from './polynomial.ts'

/** A product of shifted atoms. */
interface Shifted {
  readonly key: string
  readonly coefficient: bigint
  /** Largest value of the product; undefined = unbounded. */
  readonly high: bigint | undefined
  /** false = some atom in it may have any sign. */
  readonly nonNegative: boolean
}

/** The greatest integer proved to be ≤ the expression for all bindings (symbols ≥ 1). */
export const lowerBound = (expression: Expression): bigint | undefined => {
  let best = shiftedBound(expression)
  for (const relaxed of relaxations(expression)) {
    const bound = shiftedBound(relaxed)
    if (bound === undefined) continue
    const [numerator, denominator] = bound
    if (best === undefined || numerator * best[1] > best[0] * denominator) best = bound
  }
  if (best === undefined) return undefined
  const [numerator, denominator] = best
  // An integer that is ≥ x is ≥ ⌈x⌉; of a rational only ≥ ⌊x⌋ is an integer statement.
  return expression.denominator === 1n
    ? -floorDivideIntegers(-numerator, denominator)
    : floorDivideIntegers(numerator, denominator)
}

/** The least integer proved to be ≥ the expression. */
export const upperBound = (expression: Expression): bigint | undefined => {
  const bound = lowerBound(negated(expression))
  return bound === undefined ? undefined : -bound
}

/** a ≥ b for all bindings; false = cannot be proved. */
export const isAtLeast = (a: Expression, b: Expression): boolean => reaches(differenceOf(a, b), 0n)

/** ≥ 1 for all bindings; false = cannot be proved. */
export const isPositive = (expression: Expression): boolean => reaches(expression, 1n)

/** lowerBound ≥ threshold, without looking further than needed. */
const reaches = (expression: Expression, threshold: bigint): boolean => {
  const value = constantNumerator(expression)
  if (value !== undefined) return value >= threshold * expression.denominator
  const bound = shiftedBound(expression)
  if (bound !== undefined && bound[0] >= threshold * bound[1]) return true
  if (expression.depth < 2) return false
  const best = lowerBound(expression)
  return best !== undefined && best >= threshold
}

type Fraction = readonly [numerator: bigint, denominator: bigint]

const shiftedBound = (expression: Expression): Fraction | undefined => {
  const work = expression.terms.reduce((sum, term) => sum + 2 ** Math.min(term.degree, 30), 0)
  if (work > MAX_BOUND_PRODUCTS) return undefined
  const products = new Map<string, Shifted>()
  for (const term of expression.terms) {
    for (const product of shift(term)) {
      const sum = products.get(product.key)
      products.set(
        product.key,
        sum === undefined ? product : { ...product, coefficient: sum.coefficient + product.coefficient },
      )
    }
  }
  let bound = 0n
  for (const { coefficient, key, nonNegative, high } of products.values()) {
    if (coefficient === 0n) continue
    if (key === '') bound += coefficient
    else if (!nonNegative) return undefined
    else if (coefficient < 0n) {
      if (high === undefined) return undefined
      bound += coefficient * high
    }
  }
  return [bound, expression.denominator]
}

const shift = (term: Term): readonly Shifted[] => {
  let products: readonly Shifted[] = [{ key: '', coefficient: term.coefficient, high: 1n, nonNegative: true }]
  for (const factor of term.factors) {
    const powers = shiftedPowers(factor)
    products = products.flatMap(product => powers.map(power => joinShifted(product, power)))
  }
  return products
}

const joinShifted = (a: Shifted, b: Shifted): Shifted => ({
  key: `${a.key}${b.key}`,
  coefficient: a.coefficient * b.coefficient,
  high: a.high === undefined || b.high === undefined ? undefined : a.high * b.high,
  nonNegative: a.nonNegative && b.nonNegative,
})

/** x^p = Σ binomial(p, i) · l^(p − i) · x′^i. */
const shiftedPowers = ({ atom, power }: Factor): readonly Shifted[] => {
  const { low } = atom
  if (low === undefined) {
    return [{ key: `${atom.key}^${power}*`, coefficient: 1n, high: undefined, nonNegative: power % 2 === 0 }]
  }
  const range = atom.high === undefined ? undefined : atom.high - low
  const powers: Shifted[] = []
  let binomial = 1n
  for (let i = 0; i <= power; i++) {
    const coefficient = binomial * low ** BigInt(power - i)
    binomial = (binomial * BigInt(power - i)) / BigInt(i + 1)
    if (coefficient === 0n) continue
    const high = i === 0 ? 1n : range === undefined ? undefined : range ** BigInt(i)
    powers.push({ key: i === 0 ? '' : `${atom.key}^${i}*`, coefficient, high, nonNegative: true })
  }
  return powers
}

/** Operands tried per min or max. */
const RELAXED_OPERANDS = 3
/** Layers of atoms opened. */
const RELAXED_LAYERS = 2

/**
 * Expressions that are nowhere above the given one, each with an atom replaced by something simpler:
 * ⌊p/c⌋ ≤ p/c and ⌊p/c⌋ ≥ (p − c + 1)/c; min ≤ and max ≥ each operand.
 */
const relaxations = (expression: Expression): readonly Expression[] => {
  if (expression.depth < 2) return []
  const relaxed: Expression[] = []
  const options = hasChoice(expression) ? RELAXED_OPERANDS : 1
  for (let option = 0; option < options; option++) {
    let current = expression
    for (let layer = 0; layer < RELAXED_LAYERS; layer++) {
      const next = relax(current, option)
      if (next === undefined) break
      relaxed.push(next)
      current = next
    }
  }
  return relaxed
}

const hasChoice = (expression: Expression): boolean =>
  expression.terms.some(({ factors }) => factors.some(({ atom }) => atom.kind === 'min' || atom.kind === 'max'))

/** Every atom that can be, replaced; undefined = none can. */
const relax = (expression: Expression, option: number): Expression | undefined => {
  let changed = false
  const parts = expression.terms.map(term => {
    const part = relaxTerm(term, option)
    if (part !== undefined) changed = true
    return part ?? expressionOf([term])
  })
  return changed ? scaled(sumOf(parts), 1n, expression.denominator) : undefined
}

const relaxTerm = (term: Term, option: number): Expression | undefined => {
  const { coefficient, factors } = term
  const index = factors.findIndex(({ atom, power }) => power === 1 && atom.kind !== 'symbol')
  const atom = factors[index]?.atom
  if (atom === undefined) return undefined
  const others = factors.filter((_, position) => position !== index)
  if (!others.every(other => other.atom.low !== undefined && other.atom.low >= 0n)) return undefined
  const estimate = coefficient > 0n ? below(atom, option) : above(atom, option)
  return estimate === undefined || estimate.terms.length > RELAXED_TERMS
    ? undefined
    : productOf(estimate, expressionOf([termOf(coefficient, others)]))
}

/** Terms of a replacement. */
const RELAXED_TERMS = 16

const below = (atom: Atom, option: number): Expression | undefined => {
  if (atom.kind === 'max') return atom.operands[option]
  const divisor = divisorOf(atom)
  if (atom.kind !== 'floor-div' || divisor === undefined) return undefined
  return scaled(sumOf([atom.of, constant(1n - divisor)]), 1n, divisor)
}

const above = (atom: Atom, option: number): Expression | undefined => {
  if (atom.kind === 'min') return atom.operands[option]
  const divisor = divisorOf(atom)
  return atom.kind === 'floor-div' && divisor !== undefined ? scaled(atom.of, 1n, divisor) : undefined
}

const divisorOf = (atom: Atom): bigint | undefined => {
  if (atom.kind !== 'floor-div') return undefined
  const divisor = constantInteger(atom.by)
  return divisor !== undefined && divisor > 0n ? divisor : undefined
}
