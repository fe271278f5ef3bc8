/** min, max and the broadcast of expressions. */
import { addAll, limited } from './arithmetic.ts'
import { beyondLimits, choiceAtom } from './atom.ts'
import { isAtLeast, lowerBound } from './bounds.ts'
import { compare } from './compare.ts'
import { constantInteger, contentOf, expressionOf, ofAtom, ONE, termOf, ZERO } from './expression.ts'
import type { Expression } from './expression.ts'
import { MAX_OPERANDS } from './limits.ts'
import { commonDenominator, differenceOf, scaled, splitConstant, sumOf } from './polynomial.ts'

export const minimumOf = (operands: readonly Expression[]): Expression => extreme('min', operands)
export const maximumOf = (operands: readonly Expression[]): Expression => extreme('max', operands)

const extreme = (kind: 'min' | 'max', operands: readonly Expression[]): Expression => {
  const denominator = commonDenominator(operands)
  const unfolded = operands.flatMap(operand => unfold(kind, scaled(operand, denominator)))
  if (unfolded.length > MAX_OPERANDS) return beyondLimits()
  const kept = withoutDominated(kind, unfolded)
  const [only] = kept
  if (only !== undefined && kept.length === 1) return limited(scaled(only, 1n, denominator))
  const shared = sharedPart(kept)
  const rest = kept.map(operand => differenceOf(operand, shared))
  const content = contentOf(rest.flatMap(operand => operand.terms))
  const atom = choiceAtom(
    kind,
    rest.map(operand => scaled(operand, 1n, content)),
  )
  return addAll([scaled(ofAtom(atom), content, denominator), scaled(shared, 1n, denominator)])
}

/** min(k·min(a, b) + r, c) = min(k·a + r, k·b + r, c) for k ≥ 1. */
const unfold = (kind: 'min' | 'max', operand: Expression): readonly Expression[] => {
  const inner = operand.terms.flatMap(({ coefficient, factors, degree }) => {
    const atom = factors[0]?.atom
    return degree === 1 && atom?.kind === kind && coefficient > 0n ? [{ coefficient, atom }] : []
  })
  const [only, second] = inner
  if (only === undefined || second !== undefined) return [operand]
  const rest = differenceOf(operand, scaled(ofAtom(only.atom), only.coefficient))
  return only.atom.operands.map(each => sumOf([scaled(each, only.coefficient), rest]))
}

/**
 * What comes out of min and max, so that min(S + 1, P + 1) is min(S, P) + 1: the terms that all operands have, and the
 * least constant of those that vary.
 */
const sharedPart = (operands: readonly Expression[]): Expression => {
  const parts = operands.map(splitConstant)
  const [first] = parts
  const fixed = parts.filter(part => part.varying.length > 0).map(part => part.fixed)
  const least = fixed.reduce((a, b) => (a < b ? a : b))
  const common = (first?.varying ?? []).filter(term =>
    parts.every(({ varying }) =>
      varying.some(other => other.monomial === term.monomial && other.coefficient === term.coefficient),
    ),
  )
  return expressionOf([...common, termOf(least, [])])
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

const unfoldBroadcast = (operand: Expression): readonly Expression[] => {
  const [term] = operand.terms
  const atom = term?.factors[0]?.atom
  return atom?.kind === 'broadcast' && operand.key === ofAtom(atom).key ? atom.operands : [operand]
}

/**
 * Multidirectional broadcast (docs/sources/onnx.md §2.1). An operand that is provably > 1 wins: the others equal it or are 1.
 * undefined = provably incompatible.
 */
export const broadcastExpressions = (a: Expression, b: Expression): Expression | undefined => {
  const operands = [a, b].flatMap(unfoldBroadcast)
  const unlike = [...new Map(operands.map(each => [each.key, each])).values()].filter(each => each.key !== ONE.key)
  const distinct = unlike.filter(each => !unlike.some(other => followsFrom(each, other)))
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

/** min(a, c) beside a, with c > 1: it is 1 only where a is, and equals a where it is not. */
const followsFrom = (cut: Expression, whole: Expression): boolean => {
  if (cut === whole || cut.denominator !== 1n) return false
  const parts = unfold('min', cut)
  return (
    parts.length > 1 &&
    parts.some(part => part.key === whole.key) &&
    parts.every(part => part.key === whole.key || isAboveOne(part))
  )
}

const byKey = (a: Expression, b: Expression): number => (a.key < b.key ? -1 : 1)

const isAboveOne = (expression: Expression): boolean => (lowerBound(expression) ?? 0n) > 1n

/** Neither can be 1, and they differ. */
const clash = (a: Expression, b: Expression): boolean =>
  compare(a, ONE) === false && compare(b, ONE) === false && compare(a, b) === false
