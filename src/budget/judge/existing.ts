/**
 * Caused by this pull request, or already so: a rule that base breaks, too, and that head breaks no worse, has a state of
 * its own. What it weighs, `on-existing` of the trusted budget says.
 */
import type { OnExisting } from '../budget.ts'
import type { Verdict } from './verdict.ts'

export interface AtBase {
  /** The same rule, judged on base alone. */
  readonly verdicts: readonly Verdict[]
  readonly onExisting: OnExisting
  /** Base and head are one measurement: also what is not known is as it was. */
  readonly isUnchanged: boolean
  /** For rules without an amount: nothing offends at head that does not at base. */
  readonly isNothingNew: boolean
}

/** Growth is against base: it is never older than the pull request. */
const AGAINST_BASE = new Set<Verdict['kind']>(['increase'])

export const markExisting = (verdict: Verdict, at: AtBase): Verdict => {
  if (verdict.effect === 'pass' || AGAINST_BASE.has(verdict.kind)) return verdict
  const before = at.verdicts.find(old => isSameLimit(old, verdict))
  if (before === undefined || before.effect === 'pass' || !isNoWorse(verdict, before, at)) return verdict
  const isOver = isBeyond(verdict) && isBeyond(before)
  // What cannot be decided is left as it is, unless it would fail a build that changed nothing.
  if (!isOver && verdict.effect !== 'fail') return verdict
  return {
    ...verdict,
    status: 'existing',
    effect: at.onExisting === 'fail' ? verdict.effect : 'warn',
    text: `${verdict.text}, already so at base`,
  }
}

const isBeyond = ({ status }: Verdict): boolean => status === 'fail' || status === 'warn'

const isSameLimit = ({ kind, rule }: Verdict, other: Verdict): boolean =>
  kind === other.kind &&
  rule.name === other.rule.name &&
  rule.position.line === other.rule.position.line &&
  rule.position.column === other.rule.position.column

const isNoWorse = (verdict: Verdict, before: Verdict, at: AtBase): boolean => {
  if (at.isUnchanged) return true
  if (verdict.kind === 'structure') return at.isNothingNew
  // A term is missing at head: it may be the one that grew.
  if (verdict.isLowerBound || verdict.status === 'unknown') return false
  if (verdict.value === null || before.value === null) return false
  return verdict.kind === 'min' || verdict.rule.metric === 'throughput'
    ? verdict.value >= before.value
    : verdict.value <= before.value
}
