/** Expressions as text for people: "1536·B·S² + 12·S", "⌈H/2⌉", "min(S, 128)". `parse.ts` reads it back. */
import type { Count, Dim } from './dim.ts'
import { absolute, constantInteger, expressionOf } from './expression.ts'
import type { Atom, Expression, Factor, FloorAtom, Term } from './expression.ts'
import { splitConstant } from './polynomial.ts'

/** Names of symbols are printed as they are: hostile text is escaped by who shows it. */
export const format = (value: Dim | Count): string =>
  typeof value === 'object' ? formatExpression(value) : value.toString().replace('-', '−')

const formatExpression = ({ terms, denominator }: Expression): string => {
  const sum = formatSum(terms)
  if (denominator === 1n) return sum
  return terms.length > 1 ? `(${sum})/${denominator}` : `${sum}/${denominator}`
}

const formatSum = (terms: readonly Term[]): string => {
  if (terms.length === 0) return '0'
  return terms.map((term, index) => `${formatSign(term, index === 0)}${formatMagnitude(term)}`).join('')
}

const formatSign = ({ coefficient }: Term, isFirst: boolean): string => {
  if (isFirst) return coefficient < 0n ? '−' : ''
  return coefficient < 0n ? ' − ' : ' + '
}

const formatMagnitude = ({ coefficient, factors }: Term): string => {
  const magnitude = absolute(coefficient)
  const parts = factors.map(formatFactor)
  return (magnitude === 1n && parts.length > 0 ? parts : [magnitude.toString(), ...parts]).join('·')
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

const formatFactor = ({ atom, power }: Factor): string => {
  if (power === 1) return formatAtom(atom)
  return `${formatAtom(atom)}${power.toString().replace(/\d/g, digit => SUPERSCRIPTS.charAt(Number(digit)))}`
}

const formatAtom = (atom: Atom): string => {
  if (atom.kind === 'symbol') return atom.name
  if (atom.kind === 'floor-div') return formatFloor(atom)
  const operands = atom.operands.toSorted((a, b) => Number(isConstant(a)) - Number(isConstant(b)))
  return `${atom.kind}(${operands.map(formatExpression).join(', ')})`
}

const isConstant = (expression: Expression): boolean => constantInteger(expression) !== undefined

/** ⌊(p + c − 1)/c⌋ is shown as ⌈p/c⌉. */
const formatFloor = ({ of, by }: FloorAtom): string => {
  const divisor = constantInteger(by)
  const { varying, fixed } = splitConstant(of)
  return divisor !== undefined && divisor > 1n && fixed === divisor - 1n
    ? `⌈${formatQuotient(expressionOf(varying), by)}⌉`
    : `⌊${formatQuotient(of, by)}⌋`
}

const formatQuotient = (of: Expression, by: Expression): string => {
  const isSimple =
    by.terms.length === 1 &&
    (by.terms[0]?.degree === 0 || by.terms[0]?.coefficient === 1n) &&
    by.terms[0].factors.length < 2
  const numerator = of.terms.length > 1 ? `(${formatExpression(of)})` : formatExpression(of)
  return `${numerator}/${isSimple ? formatExpression(by) : `(${formatExpression(by)})`}`
}
