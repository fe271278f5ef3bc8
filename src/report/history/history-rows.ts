/** A series as rows of text, one metric at a time: what the terminal, Markdown and HTML forms share. */
import { type CountMetric, METRIC_DIMENSION } from '../../budget/metric.ts'
import type { Cause, ModelSeries, Point } from '../../history/series.ts'
import { growth, isMeasured, withPrevious } from '../../history/series.ts'
import { METRIC_TITLE } from '../comment/metric-label.ts'
import { plainLine, plainName } from '../text/escape.ts'
import { formatGrowth, amountIn, type Unit, unitFor } from '../../quantity-text.ts'

export interface HistoryRow {
  readonly date: string
  readonly commit: string
  /** In the unit of the series; "≥ 3.9" where terms are missing; "?" where nothing was measured. */
  readonly value: string
  readonly bar: string
  readonly change: string
  /** "over 4.50" when the value lies over the limit of that day. */
  readonly verdict: string
  readonly cause: string
  readonly pullRequest: string
}

export interface HistoryTable {
  /** "detector · FLOPs (GFLOPs)" */
  readonly title: string
  /** The newest limit; '' when there is none. */
  readonly limit: string
  readonly rows: readonly HistoryRow[]
  /** "since v1.2: +3.7 % · since the first: +14.6 %"; '' when there is nothing to compare. */
  readonly summary: string
}

export const historyTable = (series: ModelSeries, metric: CountMetric): HistoryTable => {
  const amounts = series.points.flatMap(point => valueAt(point, metric) ?? [])
  const unit = unitFor(amounts, METRIC_DIMENSION[metric])
  const limit = series.points.at(-1)?.limits.get(metric)
  const bars = sparkline(amounts)
  let measured = 0
  const rows = withPrevious(series.points).map(({ point, previous }) => {
    const change = growth(previous?.counts.values.get(metric), valueAt(point, metric))
    return rowOf(point, { metric, unit, change, bar: isMeasured(point) ? (bars[measured++] ?? '') : '' })
  })
  return {
    title: `${nameOf(series)} · ${METRIC_TITLE[metric]}${unit.name === '' ? '' : ` (${unit.name})`}`,
    limit: limit === undefined ? '' : `limit ${amountIn(limit, unit)}`,
    rows,
    summary: summaryOf(series, metric),
  }
}

export const nameOf = ({ id, scenario }: ModelSeries): string =>
  `${plainName(id)}${scenario === null ? '' : ` (${plainName(scenario)})`}`

export const valueAt = (point: Point, metric: CountMetric): bigint | undefined =>
  isMeasured(point) ? point.counts.values.get(metric) : undefined

/** Over the limit of its own day; undefined when there is none, or nothing was measured. */
export const isOver = (point: Point, metric: CountMetric): boolean | undefined => {
  const [value, limit] = [valueAt(point, metric), point.limits.get(metric)]
  return value === undefined || limit === undefined ? undefined : value > limit
}

interface RowContext {
  readonly metric: CountMetric
  readonly unit: Unit
  readonly change: number | null
  readonly bar: string
}

const rowOf = (point: Point, { metric, unit, change, bar }: RowContext): HistoryRow => {
  const limit = point.limits.get(metric)
  return {
    date: point.date.slice(0, DATE_LENGTH),
    commit: point.commit.slice(0, SHORT_ID),
    value: valueText(point, metric, unit),
    bar,
    change: change === null || change === 0 ? '' : formatGrowth(change),
    verdict: limit !== undefined && isOver(point, metric) === true ? `over ${amountIn(limit, unit)}` : '',
    cause: reasonOf(point),
    pullRequest: point.pullRequest === null ? '' : `#${point.pullRequest}`,
  }
}

const DATE_LENGTH = 'yyyy-mm-dd'.length
const SHORT_ID = 7

const valueText = (point: Point, metric: CountMetric, unit: Unit): string => {
  const value = valueAt(point, metric)
  if (value === undefined || !isMeasured(point)) return '?'
  return `${point.counts.lowerBounds.has(metric) ? '≥ ' : ''}${amountIn(value, unit)}`
}

/** What changed most; else what the commit says of itself. */
const reasonOf = (point: Point): string => {
  if (!isMeasured(point)) return plainName(point.why)
  return point.cause === null ? plainName(point.subject, MAX_SUBJECT) : causeText(point.cause)
}
const MAX_SUBJECT = 50

export const causeText = ({ op, scope, count }: Cause): string =>
  `${scope === '' ? '' : `${plainName(scope)}: `}${plainName(op)}${count > 1 ? ` ×${count}` : ''}`

const STEPS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const

/** One bar for each amount, from the smallest to the largest; all equal are all low. */
export const sparkline = (amounts: readonly bigint[]): readonly string[] => {
  const least = amounts.reduce((a, b) => (b < a ? b : a), amounts[0] ?? 0n)
  const most = amounts.reduce((a, b) => (b > a ? b : a), least)
  const range = most - least
  const top = BigInt(STEPS.length - 1)
  // Half a step is added before the division rounds down.
  return amounts.map(
    amount => STEPS[range === 0n ? 0 : Number((2n * (amount - least) * top + range) / (2n * range))] ?? STEPS[0],
  )
}

const summaryOf = ({ points, tagged }: ModelSeries, metric: CountMetric): string => {
  const measured = points.filter(isMeasured)
  const [first, last] = [measured[0], measured.at(-1)]
  const since = (name: string, point: Point | undefined): readonly string[] => {
    const change =
      point === undefined || last === undefined ? null : growth(valueAt(point, metric), valueAt(last, metric))
    return change === null ? [] : [`since ${name}: ${formatGrowth(change)}`]
  }
  return [
    ...(tagged === null ? [] : since(plainLine(tagged.tag), tagged.point)),
    ...(measured.length > 1 ? since('the first', first) : []),
  ].join(' · ')
}
