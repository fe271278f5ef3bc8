/** Limits on predictions: an interval is held against the limit, and what the interval cannot decide is `uncertain`. */
import type { Estimate, Interval } from '../../analyzer/hardware/predict/estimate.ts'
import type { DeviceRule, Growth, Limit, OnUnknown } from '../budget.ts'
import { effectOf } from './judge-count.ts'
import { METRIC_DIMENSION, type DeviceMetric } from '../metric.ts'
import { formatGrowth, formatPair, formatShare, type ValueFormat } from '../../quantity-text.ts'
import { type Measured, type Outcome, requestKey, type Status, type Verdict, type VerdictKind } from './verdict.ts'

export interface DeviceSubject {
  readonly model: string
  readonly scenario: string | null
  readonly onUnknown: OnUnknown
  readonly head: Measured
  readonly base: Measured | null
}

export const judgeDevice = (rule: DeviceRule, subject: DeviceSubject): readonly Verdict[] => {
  const head = subject.head.predictions.get(requestKey(rule))
  const interval = head === undefined ? null : intervalOf(rule.metric, head)
  const limits = [
    { kind: 'max', limit: rule.max },
    { kind: 'min', limit: rule.min },
    { kind: 'warn', limit: rule.warn },
  ] as const
  const stated = limits.flatMap(({ kind, limit }) => (limit === null ? [] : [{ kind, limit }]))
  if (head === undefined || interval === null) {
    const all = [...stated, ...(rule.increase === null ? [] : [{ kind: 'increase', limit: rule.increase } as const])]
    return all.map(({ kind, limit }) => unpredicted(rule, subject, { kind, limit, head }))
  }
  const found: Found = { rule, subject, head, interval }
  const verdicts = stated.map(({ kind, limit }) => judgeLimit(found, kind, limit))
  const isOver = verdicts.some(({ kind, status }) => kind !== 'warn' && (status === 'fail' || status === 'warn'))
  return [
    ...(head.fitsInMemory === false ? [tooLarge(found)] : []),
    ...verdicts.filter(({ kind }) => kind !== 'warn' || !isOver),
    ...(rule.increase === null ? [] : [judgeIncrease(found, rule.increase)]),
  ]
}

/** The metric's interval; null = not predicted. Throughput is batch / latency, so its ends swap. */
const intervalOf = (metric: DeviceMetric, estimate: Estimate): Interval | null => {
  if (metric === 'latency') return estimate.latency
  if (metric === 'energy') return estimate.energy
  const { low, point, high } = estimate.latency
  const rate = estimate.throughputPerSecond
  return { low: high > 0 ? (rate * point) / high : rate, point: rate, high: low > 0 ? (rate * point) / low : rate }
}

interface Found {
  readonly rule: DeviceRule
  readonly subject: DeviceSubject
  readonly head: Estimate
  readonly interval: Interval
}

type Judged = 'within' | 'over' | 'between'

const judgeLimit = (found: Found, kind: 'max' | 'min' | 'warn', limit: Limit<number>): Verdict => {
  const { rule, interval } = found
  const isMinimum = rule.metric === 'throughput'
  const judged =
    kind === 'warn' ? comparePoint(interval, limit.value, isMinimum) : compare(interval, limit.value, isMinimum)
  const status = statusOf(found, kind, judged)
  const share = limit.value === 0 ? null : interval.point / limit.value
  const sign = judged === 'between' ? '≈' : (judged === 'over') === isMinimum ? '<' : '>'
  const shown = judged === 'within' ? (isMinimum ? '≥' : '≤') : sign
  const [valueText, limitText] = formatPair(interval.point, limit.value, formatFor(rule))
  const shareText = share === null ? '' : ` · ${formatShare(share)}`
  const text = `${valueText}${rangeText(interval, rule)} ${shown} ${limitText}${shareText}${remark(found, status)}`
  return { ...verdictBase(found, { kind, status, limit }), limit: limit.value, share, text }
}

/** Pass when the whole interval is within the limit, fail when all of it is beyond. */
const compare = ({ low, high }: Interval, limit: number, isMinimum: boolean): Judged => {
  if (isMinimum) return low >= limit ? 'within' : high < limit ? 'over' : 'between'
  return high <= limit ? 'within' : low > limit ? 'over' : 'between'
}

const comparePoint = ({ point }: Interval, limit: number, isMinimum: boolean): Judged =>
  (isMinimum ? point >= limit : point <= limit) ? 'within' : 'over'

/** A data sheet ceiling (grade C) may only warn, and a profile with missing nodes is at least this slow. */
const statusOf = ({ rule, subject, head }: Found, kind: VerdictKind, judged: Judged): Status => {
  if (judged === 'between') return 'uncertain'
  if (judged === 'within') return subject.head.profile.totals.isLowerBound ? 'unknown' : 'pass'
  return kind === 'warn' || rule.severity === 'warn' || head.grade === 'C' ? 'warn' : 'fail'
}

/**
 * Growth against base, with the narrower of two intervals. Of a small change, what did not change cancels and the growth
 * carries the relative error of the prediction: growth × (low/point … high/point). Of a large one, the error of a ratio
 * of two models counts, which the profile knows from its own residuals. For throughput, growth is how much it fell.
 */
const growthInterval = ({ head, interval }: Found, before: number, direction: 1 | -1): Interval => {
  const growth = (interval.point - before) * direction
  const bySize = scaleInterval(growth, interval)
  const { ratio } = head
  if (ratio === undefined || interval.point === before) return bySize
  const ends = [interval.point * ratio.low, interval.point * ratio.high].map(end => (end - before) * direction)
  const byRatio = { low: Math.min(...ends, growth), point: growth, high: Math.max(...ends, growth) }
  return byRatio.high - byRatio.low < bySize.high - bySize.low ? byRatio : bySize
}

const judgeIncrease = (found: Found, limit: Limit<Growth<number>>): Verdict => {
  const { rule, subject, interval } = found
  const baseEstimate = subject.base?.predictions.get(requestKey(rule))
  const before = baseEstimate === undefined ? null : intervalOf(rule.metric, baseEstimate)
  if (before === null) {
    const core = { kind: 'increase', status: 'skipped', limit } as const
    return { ...verdictBase(found, core), skipped: 'no-base', text: 'no base to compare with' }
  }
  const direction = rule.metric === 'throughput' ? -1 : 1
  const delta = interval.point - before.point
  const allowed = limit.value.kind === 'share' ? before.point * shareNumber(limit.value) : limit.value.amount
  const growth = growthInterval(found, before.point, direction)
  const judged = compare(growth, allowed, false)
  const status = statusOf(found, 'increase', judged)
  const [from, to] = formatPair(before.point, interval.point, formatFor(rule))
  const change = before.point > 0 ? formatGrowth(delta / before.point) : `+${to}`
  const sign = judged === 'within' ? '≤' : judged === 'over' ? '>' : '≈'
  const wanted = `${direction === 1 ? '+' : '-'}${limit.text}`
  const largest = before.point + direction * allowed
  return {
    ...verdictBase(found, { kind: 'increase', status, limit }),
    limit: largest,
    base: before.point,
    delta,
    share: largest === 0 ? null : interval.point / largest,
    text: `${change} (${from} → ${to}) ${sign} ${wanted}${remark(found, status)}`,
  }
}

/** A model that does not fit has no latency to speak of. */
const tooLarge = (found: Found): Verdict => {
  const { rule, head } = found
  const limit = { value: null, text: 'fits in memory', isBinary: false, position: rule.position }
  const status = rule.severity === 'warn' ? 'warn' : 'fail'
  const text = `weights and peak activations do not fit in the memory of ${head.deviceName}`
  return {
    ...verdictBase(found, { kind: 'memory', status, limit }),
    limit: null,
    unit: null,
    value: null,
    interval: null,
    text,
  }
}

const shareNumber = ({ share }: Extract<Growth<number>, { kind: 'share' }>): number =>
  Number(share.numerator) / Number(share.denominator)

const scaleInterval = (value: number, { low, point, high }: Interval): Interval => {
  if (point <= 0) return { low: value, point: value, high: value }
  const ends = [(value * low) / point, (value * high) / point]
  return { low: Math.min(...ends), point: value, high: Math.max(...ends) }
}

const formatFor = (rule: DeviceRule): ValueFormat => ({ dimension: METRIC_DIMENSION[rule.metric] })

const rangeText = (interval: Interval, rule: DeviceRule): string => {
  if (interval.low === interval.high) return ''
  const [low, high] = formatPair(interval.low, interval.high, formatFor(rule))
  return ` (${low} – ${high})`
}

const remark = ({ head }: Found, status: Status): string => {
  const missing = status === 'unknown' ? ', but some nodes are not counted' : ''
  const open = status === 'uncertain' ? ', the limit lies inside the interval' : ''
  return `${missing}${open}${head.grade === 'C' ? `, ${head.label}` : ''}`
}

interface VerdictCore {
  readonly kind: VerdictKind
  readonly status: Status
  readonly limit: Limit<unknown>
}

const verdictBase = ({ rule, subject, head, interval }: Found, core: VerdictCore) => ({
  ...commonFields(rule, subject, core),
  effect: deviceEffect(rule, subject, core, head.grade),
  value: interval.point,
  interval,
  isLowerBound: subject.head.profile.totals.isLowerBound,
  base: null,
})

/** `on-uncertain` decides; a data sheet ceiling, a warning limit and a rule of severity warn never fail. */
const deviceEffect = (
  rule: DeviceRule,
  subject: DeviceSubject,
  { kind, status }: VerdictCore,
  grade: Estimate['grade'],
): Outcome => {
  const mayFail = kind !== 'warn' && rule.severity === 'error' && grade !== 'C'
  if (status !== 'uncertain') return effectOf(status, subject.onUnknown, mayFail ? 'error' : 'warn')
  return rule.onUncertain === 'fail' && !mayFail ? 'warn' : rule.onUncertain
}

const commonFields = (rule: DeviceRule, subject: DeviceSubject, { kind, status, limit }: VerdictCore) => ({
  rule: {
    metric: rule.metric,
    name: kind === 'memory' ? 'fits-memory' : `${kind}-${rule.metric}`,
    model: subject.model,
    scenario: subject.scenario,
    device: rule.device,
    part: null,
    position: limit.position,
    severity: kind === 'warn' ? ('warn' as const) : rule.severity,
    message: rule.message,
    owner: rule.owner,
  },
  kind,
  status,
  unit: METRIC_DIMENSION[rule.metric],
  limit: null,
  limitText: limit.text,
  isBinary: limit.isBinary,
  delta: null,
  share: null,
  skipped: null,
})

interface Unpredicted {
  readonly kind: VerdictKind
  readonly limit: Limit<unknown>
  readonly head: Estimate | undefined
}

const unpredicted = (rule: DeviceRule, subject: DeviceSubject, { kind, limit, head }: Unpredicted): Verdict => ({
  ...commonFields(rule, subject, { kind, status: 'unknown', limit }),
  effect: effectOf('unknown', subject.onUnknown, kind === 'warn' ? 'warn' : rule.severity),
  value: null,
  interval: null,
  isLowerBound: false,
  base: null,
  text:
    head === undefined
      ? `no prediction for ${rule.device}${rule.precision === null ? '' : ` in ${rule.precision}`}`
      : `no ${rule.metric} is known for ${rule.device}`,
})
