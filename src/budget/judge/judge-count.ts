/** Limits on exact counts: compared as integers, percentages as integer fractions; nothing is rounded before the verdict. */
import type { BudgetModel, CountRule, Growth, Limit, OnUnknown } from '../budget.ts'
import { METRIC_DIMENSION } from '../metric.ts'
import type { CountValue } from './part-value.ts'
import type { Outcome, RuleRef, SkipReason, Status, Verdict, VerdictKind } from './verdict.ts'
import { formatGrowth, formatPair, formatShare, shareOf, type ValueFormat } from '../../quantity-text.ts'

/** What a count rule is judged by. `null` = there is nothing to compare with. */
export interface CountSubject {
  readonly model: string
  readonly scenario: string | null
  readonly onUnknown: OnUnknown
  readonly head: CountValue
  readonly base: CountValue | null
  readonly anchor: CountValue | null
}

export const judgeCount = (rule: CountRule, subject: CountSubject): readonly Verdict[] => {
  const max = rule.max === null ? [] : [judgeMax(rule, subject, { kind: 'max', limit: rule.max })]
  // A broken maximum has said it already.
  const isOver = max.some(({ status }) => status === 'fail' || status === 'warn')
  const warn = rule.warn === null || isOver ? [] : [judgeMax(rule, subject, { kind: 'warn', limit: rule.warn })]
  const increase =
    rule.increase === null
      ? []
      : [judgeGrowth(rule, subject, { kind: 'increase', limit: rule.increase, from: subject.base })]
  const drift =
    rule.drift === null ? [] : [judgeGrowth(rule, subject, { kind: 'drift', limit: rule.drift, from: subject.anchor })]
  return [...max, ...warn, ...increase, ...drift]
}

interface MaxLimit {
  readonly kind: 'max' | 'warn'
  readonly limit: Limit<bigint>
}

const judgeMax = (rule: CountRule, subject: CountSubject, { kind, limit }: MaxLimit): Verdict => {
  const { value, isLowerBound } = subject.head
  const isOver = value > limit.value
  const status: Status = isOver ? exceeded(rule, kind) : isLowerBound ? 'unknown' : 'pass'
  const format = formatFor(rule, limit)
  const [valueText, limitText] = formatPair(value, limit.value, format)
  const share = shareOf(value, limit.value)
  const sign = isOver ? '>' : '≤'
  const shareText = share === null ? '' : ` · ${formatShare(share)}`
  const text = `${isLowerBound ? '≥ ' : ''}${valueText} ${sign} ${limitText}${shareText}${status === 'unknown' ? UNCOUNTED : ''}`
  return {
    ...verdictBase(rule, subject, { kind, status, limit }),
    limit: limit.value,
    base: subject.base?.value ?? null,
    delta: subject.base === null ? null : value - subject.base.value,
    share,
    text,
  }
}

const UNCOUNTED = ', but some nodes are not counted'

interface GrowthLimit {
  readonly kind: 'increase' | 'drift'
  readonly limit: Limit<Growth<bigint>>
  readonly from: CountValue | null
}

const judgeGrowth = (rule: CountRule, subject: CountSubject, { kind, limit, from }: GrowthLimit): Verdict => {
  if (from === null) {
    const skipped: SkipReason = kind === 'increase' ? 'no-base' : 'no-anchor'
    const text = kind === 'increase' ? 'no base to compare with' : 'no anchor to compare with'
    return { ...verdictBase(rule, subject, { kind, status: 'skipped', limit }), skipped, text }
  }
  const { value, isLowerBound } = subject.head
  const isOver = exceedsGrowth(value, from.value, limit.value)
  // Over: the old value may be larger than known. Within: the new one may be.
  const isOpen = isOver ? from.isLowerBound : isLowerBound
  const status: Status = isOpen ? 'unknown' : isOver ? exceeded(rule, kind) : 'pass'
  const allowed = largestAllowed(from.value, limit.value)
  return {
    ...verdictBase(rule, subject, { kind, status, limit }),
    limit: allowed,
    base: from.value,
    delta: value - from.value,
    share: shareOf(value, allowed),
    text: `${growthText(rule, { value, from: from.value, limit, isOver })}${isOpen ? UNCOUNTED : ''}`,
  }
}

/** Growth beyond the allowed share: (value − from) / from > numerator / denominator, without dividing. */
export const exceedsGrowth = (value: bigint, from: bigint, growth: Growth<bigint>): boolean =>
  growth.kind === 'amount'
    ? value - from > growth.amount
    : (value - from) * growth.share.denominator > growth.share.numerator * from

/** The largest integer that `exceedsGrowth` lets pass. */
export const largestAllowed = (from: bigint, growth: Growth<bigint>): bigint =>
  growth.kind === 'amount' ? from + growth.amount : from + (growth.share.numerator * from) / growth.share.denominator

interface GrowthText {
  readonly value: bigint
  readonly from: bigint
  readonly limit: Limit<Growth<bigint>>
  readonly isOver: boolean
}

/** "+27.5 % (3.85 GFLOPs → 4.91 GFLOPs) > +2%", or in the metric's unit when the limit is an amount. */
const growthText = (rule: CountRule, { value, from, limit, isOver }: GrowthText): string => {
  const format = formatFor(rule, limit)
  const delta = value - from
  // One digit more than usual: old and new value are close.
  const [fromText, valueText] = formatPair(from, value, { ...format, digits: 4 })
  const change =
    limit.value.kind === 'share' && from > 0n
      ? formatGrowth(Number((delta * 10n ** 12n) / from) / 1e12)
      : `${delta > 0n ? '+' : delta === 0n ? '±' : ''}${formatPair(delta, growthAmount(from, limit.value), format)[0]}`
  return `${change} (${fromText} → ${valueText}) ${isOver ? '>' : '≤'} +${limit.text}`
}

const growthAmount = (from: bigint, growth: Growth<bigint>): bigint => largestAllowed(from, growth) - from

const formatFor = (rule: CountRule, limit: Limit<unknown>): ValueFormat => ({
  dimension: METRIC_DIMENSION[rule.metric],
  binary: limit.isBinary,
})

/** What breaking this limit means: `warn` limits and rules of severity warn only warn. */
const exceeded = (rule: CountRule, kind: VerdictKind): 'warn' | 'fail' =>
  kind === 'warn' || rule.severity === 'warn' ? 'warn' : 'fail'

interface VerdictCore {
  readonly kind: VerdictKind
  readonly status: Status
  readonly limit: Limit<unknown>
}

const verdictBase = (rule: CountRule, subject: CountSubject, { kind, status, limit }: VerdictCore) => ({
  rule: countRef(rule, subject, { kind, limit }),
  kind,
  status,
  effect: effectOf(status, subject.onUnknown, kind === 'warn' ? 'warn' : rule.severity),
  unit: METRIC_DIMENSION[rule.metric],
  value: subject.head.value,
  interval: null,
  isLowerBound: subject.head.isLowerBound,
  limit: null,
  limitText: limit.text,
  isBinary: limit.isBinary,
  base: null,
  delta: null,
  share: null,
  skipped: null,
})

const countRef = (
  rule: CountRule,
  { model, scenario }: Pick<CountSubject, 'model' | 'scenario'>,
  { kind, limit }: { readonly kind: VerdictKind; readonly limit: Limit<unknown> },
): RuleRef => ({
  metric: rule.metric,
  name: `${kind}-${rule.metric}`,
  model,
  scenario,
  device: null,
  part: rule.part === null ? null : rule.part.kind === 'scope' ? rule.part.pattern : rule.part.operator,
  position: limit.position,
  severity: kind === 'warn' ? 'warn' : rule.severity,
  message: rule.message,
  owner: rule.owner,
})

/** How much a status weighs: an unknown value as the model's `on-unknown` says, but never more than its rule. */
export const effectOf = (status: Status, onUnknown: BudgetModel['onUnknown'], severity: 'error' | 'warn'): Outcome => {
  switch (status) {
    case 'pass':
    case 'skipped':
      return 'pass'
    case 'warn':
    case 'fail':
      return status
    case 'existing':
    case 'uncertain':
      return 'warn'
    case 'unknown':
      return onUnknown === 'ignore' ? 'pass' : onUnknown === 'fail' && severity === 'error' ? 'fail' : 'warn'
  }
}
