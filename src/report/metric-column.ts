/** A metric of the model table: its value, change and limit for each model. Markdown cells. */
import { formatGrowth, formatShare, formatValue } from '../budget/format-value.ts'
import {
  isCountMetric,
  isLowerBound,
  METRIC_DIMENSION,
  valueOf,
  type CountMetric,
  type Metric,
} from '../budget/metric.ts'
import type { Verdict } from '../budget/verdict.ts'
import { amountIn, amountsIn, growthOf, signed, unitFor, type Unit } from './amount.ts'
import { prose } from './escape.ts'
import { METRIC_TITLE } from './metric-label.ts'
import { estimateFor, isBroken, outcomeWeight } from './model-results.ts'
import type { ModelResult } from './result.ts'

export interface MetricColumn {
  readonly metric: Metric
  readonly device: string | null
  readonly title: string
  /** Of counts; predictions carry their own unit. */
  readonly unit: Unit
  readonly hasLimits: boolean
}

export const isAbout = ({ rule }: Verdict, { metric, device }: Pick<MetricColumn, 'metric' | 'device'>): boolean =>
  rule.metric === metric && rule.device === device && rule.part === null

/** FLOPs, or MACs when only those are limited: they never share a column. */
export const mainMetric = (models: readonly ModelResult[]): CountMetric => {
  const metrics = new Set(models.flatMap(({ verdicts }) => verdicts.map(({ rule }) => rule.metric)))
  return metrics.has('macs') && !metrics.has('flops') ? 'macs' : 'flops'
}

/** The metrics beside the main one that have limits: broken ones first, then predictions, then the closest to its limit. */
export const otherColumns = (
  models: readonly ModelResult[],
  main: CountMetric,
  most: number,
): readonly Pick<MetricColumn, 'metric' | 'device'>[] => {
  const worst = new Map<string, { readonly metric: Metric; readonly device: string | null; readonly weight: number }>()
  for (const { rule, effect, share } of models.flatMap(({ verdicts }) => verdicts)) {
    const { metric, device, part } = rule
    if (metric === 'structure' || metric === main || part !== null) continue
    const isPrediction = isCountMetric(metric) ? 0 : 1
    const weight = outcomeWeight(effect) * 100 + isPrediction * 10 + Math.min(share ?? 0, 9)
    const key = `${metric} ${device ?? ''}`
    if (weight > (worst.get(key)?.weight ?? -1)) worst.set(key, { metric, device, weight })
  }
  return [...worst.values()].toSorted((a, b) => b.weight - a.weight).slice(0, most)
}

export const metricColumn = (
  models: readonly ModelResult[],
  { metric, device }: Pick<MetricColumn, 'metric' | 'device'>,
): MetricColumn => {
  const about = models.flatMap(({ verdicts }) => verdicts.filter(verdict => isAbout(verdict, { metric, device })))
  const limits = about.flatMap(({ limit }) => (typeof limit === 'bigint' ? [limit] : []))
  const values = isCountMetric(metric) ? models.flatMap(model => countsOf(model, metric)) : []
  const isBinary = about.some(({ limitText }) => /[KMGTP]iB/.test(limitText))
  const unit = unitFor([...values, ...limits], METRIC_DIMENSION[metric], isBinary)
  return { metric, device, unit, title: titleOf({ metric, device, unit }, models), hasLimits: about.some(hasLimit) }
}

const countsOf = ({ profile, baseProfile }: ModelResult, metric: CountMetric): readonly bigint[] =>
  [profile, baseProfile].flatMap(side => (side === null ? [] : [valueOf(side, metric)]))

const titleOf = (
  { metric, device, unit }: Pick<MetricColumn, 'metric' | 'device' | 'unit'>,
  models: readonly ModelResult[],
): string => {
  if (metric === 'flops' || metric === 'macs') return unit.name
  if (metric === 'uncounted-nodes') return 'Uncounted nodes'
  if (isCountMetric(metric)) return `${METRIC_TITLE[metric]} (${unit.name.replace(/ ?params$/, '') || 'count'})`
  const found = models.flatMap(({ estimates }) => estimateFor(estimates, device) ?? [])
  const label = found[0]?.label ?? 'predicted'
  return `${METRIC_TITLE[metric]} on ${prose(device ?? '', 40)}, ${prose(label)}`
}

const LIMIT_KINDS = new Set(['max', 'min', 'warn'])
const hasLimit = ({ kind, limit }: Verdict): boolean => LIMIT_KINDS.has(kind) && limit !== null

const bold = (text: string, isBold: boolean): string => (isBold ? `**${text}**` : text)
export const NOTHING = '–'

const limitVerdict = (model: ModelResult, column: MetricColumn): Verdict | undefined => {
  const found = model.verdicts.filter(verdict => isAbout(verdict, column) && hasLimit(verdict))
  return found.find(isBroken) ?? found.find(({ kind }) => kind !== 'warn') ?? found[0]
}

/** "4.91", bold when it broke a limit; "16 ms (14–19)" for a prediction. */
export const valueCell = (model: ModelResult, column: MetricColumn): string => {
  const verdict = limitVerdict(model, column)
  const isOver = verdict !== undefined && isBroken(verdict)
  const { metric } = column
  if (!isCountMetric(metric)) return predictionCell(model, column, isOver)
  if (model.profile === null) return NOTHING
  const value = valueOf(model.profile, metric)
  const limit = verdict?.limit
  const text = typeof limit === 'bigint' ? amountsIn(value, limit, column.unit)[0] : amountIn(value, column.unit)
  return bold(`${isLowerBound(model.profile.totals, metric) ? '≥ ' : ''}${text}`, isOver)
}

const predictionCell = (model: ModelResult, column: MetricColumn, isOver: boolean): string => {
  const verdict = model.verdicts.find(found => isAbout(found, column) && typeof found.value === 'number')
  if (typeof verdict?.value !== 'number') return NOTHING
  const format = { dimension: METRIC_DIMENSION[column.metric] }
  const point = bold(`${verdict.isLowerBound ? '≥ ' : ''}${formatValue(verdict.value, format)}`, isOver)
  const { interval } = verdict
  if (interval === null || interval.low === interval.high) return point
  return `${point} (${formatValue(interval.low, format)} – ${formatValue(interval.high, format)})`
}

/** "4.50 · 109 %". */
export const limitCell = (model: ModelResult, column: MetricColumn): string => {
  const verdict = limitVerdict(model, column)
  if (verdict === undefined || verdict.limit === null) return NOTHING
  const { limit, value, share, kind } = verdict
  const text =
    typeof limit === 'bigint' && typeof value === 'bigint'
      ? amountsIn(limit, value, column.unit)[0]
      : formatValue(limit, { dimension: METRIC_DIMENSION[column.metric] })
  const name = kind === 'warn' ? `${text} (warn)` : kind === 'min' ? `min ${text}` : text
  return share === null ? name : `${name} · ${formatShare(share)}`
}

/** "▲ 1.06 (+27.5 %)", bold when growth itself broke a rule; words where there is nothing to subtract. */
export const changeCell = (model: ModelResult, column: MetricColumn): string => {
  const word = stateWord(model)
  if (word !== undefined) return word
  const { metric } = column
  if (model.profile === null || model.baseProfile === null || !isCountMetric(metric)) return NOTHING
  const base = valueOf(model.baseProfile, metric)
  const delta = valueOf(model.profile, metric) - base
  const growth = growthOf(delta, base)
  const percent = delta === 0n || growth === null ? '' : ` (${formatGrowth(growth)})`
  const isOver = model.verdicts.some(
    verdict =>
      isAbout(verdict, column) && (verdict.kind === 'increase' || verdict.kind === 'drift') && isBroken(verdict),
  )
  return bold(`${signed(delta, column.unit)}${percent}`, isOver)
}

const stateWord = ({ state, diff }: ModelResult): string | undefined => {
  switch (state) {
    case 'new':
    case 'removed':
      return state
    case 'no-base':
      return NOTHING
    case 'base-unreadable':
      return 'base unreadable'
    case 'unreadable':
      return NOTHING
    case 'unchanged':
    case 'renamed':
    case 'changed':
      return diff === null ? NOTHING : undefined
  }
}
