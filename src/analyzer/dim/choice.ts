/** min, max and the broadcast of expressions. */
import { limited } from './arithmetic.ts'
import { beyondLimits, choiceAtom } from './atom.ts'
import { isAtLeast, lowerBound } from './bounds.ts'
import { compare } from './compare.ts'
import { constantInteger, contentOf, ofAtom, ONE, ZERO } from './expression.ts'
import type { ChoiceAtom, Expression } from './expression.ts'
import { MAX_OPERANDS } from './limits.ts'
import { commonDenominator, scaled } from './polynomial.ts'

export const minimumOf = (operands: readonly Expression[]): Expression => extreme('min', operands)
export const maximumOf = (operands: readonly Expression[]): Expression => extreme('max', operands)

const extreme = (kind: 'min' | 'max', operands: readonly Expression[]): Expression => {
  const denominator = commonDenominator(operands)
  const integers = operands.map(operand => scaled(operand, denominator))
  const content = contentOf(integers.flatMap(operand => operand.terms)) || 1n
  const reduced = integers.flatMap(operand => unfold(kind, scaled(operand, 1n, content)))
  if (reduced.length > MAX_OPERANDS) return beyondLimits()
  const kept = withoutDominated(kind, reduced)
  const [only] = kept
  const chosen = kept.length === 1 && only !== undefined ? only : ofAtom(choiceAtom(kind, kept))
  return limited(scaled(chosen, content, denominator))
}

/** min(min(a, b), c) = min(a, b, c). */
const unfold = (kind: ChoiceAtom['kind'], operand: Expression): readonly Expression[] => {
  const atom = soleAtom(operand)
  return atom?.kind === kind ? atom.operands : [operand]
}

/** The atom that an expression consists of. */
const soleAtom = ({ terms, denominator }: Expression): ChoiceAtom | undefined => {
  const [term, second] = terms
  const factor = term?.factors[0]
  if (term?.coefficient !== 1n || second !== undefined || denominator !== 1n || term.degree !== 1) return undefined
  return factor === undefined || factor.atom.kind === 'symbol' || factor.atom.kind === 'floor-div'
    ? undefined
    : factor.atom
}

/** Drops operands that another one is provably never above (min) or below (max). */
const withoutDominated = (kind: 'min' | 'max', operands: readonly Expression[]): readonly Expression[] => {
  const kept: Expression[] = []
  const wins = (a: Expression, b: Expression): boolean => (kind === 'min' ? isAtLeast(b, a) : isAtLeast(a, b))
  for (const operand of operands) {
    if (kept.some(other => wins(other, operand))) continue
    const surviving = kept.filter(other => !wins(operand, other))
    kept.splice(0, kept.length, ...surviving, operand)
  }
  return kept
}

/**
 * Multidirectional broadcast (operators.md §2.1). An operand that is provably > 1 wins: the others equal it or are 1.
 * undefined = provably incompatible.
 */
export const broadcastExpressions = (a: Expression, b: Expression): Expression | undefined => {
  const operands = [a, b].flatMap(operand => unfold('broadcast', operand))
  const distinct = [...new Map(operands.map(each => [each.key, each])).values()].filter(each => each.key !== ONE.key)
  if (distinct.length > MAX_OPERANDS) return beyondLimits()
  const [first] = distinct
  if (first === undefined) return ONE
  if (distinct.length === 1) return first
  if (distinct.some((each, index) => distinct.slice(index + 1).some(other => clash(each, other)))) return undefined
  // 0 with 0 or 1 is 0; nothing else goes with it.
  if (distinct.some(each => each.terms.length === 0)) return ZERO
  const winners = distinct.filter(isAboveOne)
  const [winner] = winners
  if (winner === undefined) return limited(ofAtom(choiceAtom('broadcast', distinct)))
  return winners.find(each => constantInteger(each) !== undefined) ?? winners.toSorted(byKey)[0] ?? winner
}

const byKey = (a: Expression, b: Expression): number => (a.key < b.key ? -1 : 1)

const isAboveOne = (expression: Expression): boolean => (lowerBound(expression) ?? 0n) > 1n

/** Neither can be 1, and they differ. */
const clash = (a: Expression, b: Expression): boolean =>
  compare(a, ONE) === false && compare(b, ONE) === false && compare(a, b) === false
