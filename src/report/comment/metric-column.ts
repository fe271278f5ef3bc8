/** A metric of the model table: its value, change and limit for each model. */
import {
  isCountMetric,
  isLowerBound,
  METRIC_DIMENSION,
  valueOf,
  type CountMetric,
  type Metric,
} from '../../budget/metric.ts'
import type { Verdict } from '../../budget/judge/verdict.ts'
import { broken, inline, NOTHING, prose, type Words } from '../blocks/inline.ts'
import { METRIC_TITLE } from './metric-label.ts'
import { estimateFor, isBroken, outcomeOf, outcomeWeight } from './model-results.ts'
import type { ModelResult } from '../../result/result.ts'
import {
  formatGrowth,
  formatShare,
  formatValue,
  amountIn,
  amountsIn,
  growthOf,
  signed,
  unitFor,
  type Unit,
  roundPrediction,
} from '../../quantity-text.ts'

export interface MetricColumn {
  readonly metric: Metric
  readonly device: string | null
  readonly title: Words
  /** Of counts; predictions carry their own unit. */
  readonly unit: Unit
  readonly hasLimits: boolean
  /** The title does not say what kind of prediction this is. */
  readonly isMixed: boolean
}

export const isAbout = ({ rule }: Verdict, { metric, device }: Pick<MetricColumn, 'metric' | 'device'>): boolean =>
  rule.metric === metric && rule.device === device && rule.part === null

/** FLOPs, or MACs when only those are limited: they never share a column. */
export const mainMetric = (models: readonly ModelResult[]): CountMetric => {
  const metrics = new Set(models.flatMap(({ verdicts }) => verdicts.map(({ rule }) => rule.metric)))
  return metrics.has('macs') && !metrics.has('flops') ? 'macs' : 'flops'
}

/** The metrics beside the main one that have limits: broken ones first, then those of failing models, predictions, and the closest to its limit. */
export const otherColumns = (
  models: readonly ModelResult[],
  main: CountMetric,
  most?: number,
): readonly Pick<MetricColumn, 'metric' | 'device'>[] => {
  const worst = new Map<string, { readonly metric: Metric; readonly device: string | null; readonly weight: number }>()
  const judged = models.flatMap(model => {
    const outcome = outcomeWeight(outcomeOf(model))
    return model.verdicts.map(({ rule, effect, share }) => ({ rule, effect, share, outcome }))
  })
  for (const { rule, effect, share, outcome } of judged) {
    const { metric, device, part } = rule
    if (metric === 'structure' || metric === main || part !== null) continue
    const isPrediction = isCountMetric(metric) ? 0 : 1
    const weight = outcomeWeight(effect) * BROKEN_WEIGHT + outcome * 100 + isPrediction * 10 + Math.min(share ?? 0, 9)
    const key = `${metric} ${device ?? ''}`
    if (weight > (worst.get(key)?.weight ?? -1)) worst.set(key, { metric, device, weight })
  }
  const ranked = [...worst.values()].toSorted((a, b) => b.weight - a.weight)
  const broken = ranked.filter(({ weight }) => weight >= BROKEN_WEIGHT).length
  return ranked.slice(0, most ?? Math.max(MIN_OTHER_METRICS, Math.min(MAX_OTHER_METRICS, broken)))
}

const BROKEN_WEIGHT = 1_000
/** A second metric needs its room only when it broke too; more make a table that no screen shows. All limits are listed. */
const MIN_OTHER_METRICS = 1
const MAX_OTHER_METRICS = 2

export const metricColumn = (
  models: readonly ModelResult[],
  { metric, device }: Pick<MetricColumn, 'metric' | 'device'>,
  total: readonly Verdict[],
): MetricColumn => {
  const verdicts = [...models.flatMap(model => model.verdicts), ...total]
  const about = verdicts.filter(verdict => isAbout(verdict, { metric, device }))
  const limits = about.flatMap(({ limit }) => (typeof limit === 'bigint' ? [limit] : []))
  const values = isCountMetric(metric) ? models.flatMap(model => countsOf(model, metric)) : []
  const isBinary = about.some(({ isBinary }) => isBinary)
  const unit = unitFor([...values, ...limits], METRIC_DIMENSION[metric], isBinary)
  return {
    metric,
    device,
    unit,
    title: titleOf({ metric, device, unit }, models),
    hasLimits: about.some(hasLimit),
    isMixed: labelsOf(models, device).size > 1,
  }
}

const countsOf = ({ profile, baseProfile }: ModelResult, metric: CountMetric): readonly bigint[] =>
  [profile, baseProfile].flatMap(side => (side === null ? [] : [valueOf(side, metric)]))

const titleOf = (
  { metric, device, unit }: Pick<MetricColumn, 'metric' | 'device' | 'unit'>,
  models: readonly ModelResult[],
): Words => {
  if (metric === 'flops' || metric === 'macs') return unit.name
  if (metric === 'uncounted-nodes') return 'Uncounted nodes'
  if (isCountMetric(metric)) return `${METRIC_TITLE[metric]} (${unit.name.replace(/ ?params$/, '') || 'count'})`
  const labels = labelsOf(models, device)
  const [label] = labels
  const how = label !== undefined && labels.size === 1 ? inline`, ${prose(label)}` : NOTHING
  return inline`${METRIC_TITLE[metric]} on ${prose(device ?? '', 40)}${how}`
}

/** What the predictions for a device are called; where models differ, each cell says it. */
const labelsOf = (models: readonly ModelResult[], device: string | null): ReadonlySet<string> =>
  new Set(models.flatMap(({ estimates }) => estimateFor(estimates, device)?.label ?? []))

const LIMIT_KINDS = new Set(['max', 'min', 'warn'])
const hasLimit = ({ kind, limit }: Verdict): boolean => LIMIT_KINDS.has(kind) && limit !== null

const marked = (text: string, isBroken: boolean): Words => (isBroken ? broken(text) : text)
const NO_VALUE = '–'

const limitVerdict = (model: ModelResult, column: MetricColumn): Verdict | undefined => {
  const found = model.verdicts.filter(verdict => isAbout(verdict, column) && hasLimit(verdict))
  return found.find(isBroken) ?? found.find(({ kind }) => kind !== 'warn') ?? found[0]
}

/** "4.91", bold when it broke a limit; "16 ms (14–19)" for a prediction. */
export const valueCell = (model: ModelResult, column: MetricColumn): Words => {
  const verdict = limitVerdict(model, column)
  const isOver = verdict !== undefined && isBroken(verdict)
  const { metric } = column
  if (!isCountMetric(metric)) return predictionCell(model, column, isOver)
  if (model.profile === null) return NO_VALUE
  const value = valueOf(model.profile, metric)
  const limit = verdict?.limit
  const text = typeof limit === 'bigint' ? amountsIn(value, limit, column.unit)[0] : amountIn(value, column.unit)
  return marked(`${isLowerBound(model.profile.totals, metric) ? '≥ ' : ''}${text}`, isOver)
}

const predictionCell = (model: ModelResult, column: MetricColumn, isOver: boolean): Words => {
  const verdict = model.verdicts.find(found => isAbout(found, column) && typeof found.value === 'number')
  if (typeof verdict?.value !== 'number') return NO_VALUE
  const format = { dimension: METRIC_DIMENSION[column.metric] }
  const point = marked(`${verdict.isLowerBound ? '≥ ' : ''}${formatValue(verdict.value, format)}`, isOver)
  const { interval } = verdict
  const isRange = interval !== null && interval.low !== interval.high
  const range = isRange ? ` (${formatValue(interval.low, format)} – ${formatValue(interval.high, format)})` : ''
  const label = column.isMixed ? inline`, ${prose(estimateFor(model.estimates, column.device)?.label ?? '')}` : NOTHING
  return inline`${point}${range}${predictedChange(verdict, model)}${label}`
}

/** " ▲ +25 %"; a change that a prediction cannot see is left out. */
const predictedChange = (verdict: Verdict, model: ModelResult): string => {
  const { value, rule } = verdict
  const before = rule.metric === 'latency' ? estimateFor(model.baseEstimates, rule.device)?.latency.point : undefined
  const base = before ?? verdict.base
  if (typeof value !== 'number' || typeof base !== 'number' || base === 0) return ''
  const growth = (value - base) / base
  return Math.abs(growth) < VISIBLE_GROWTH ? '' : ` ${growth > 0 ? '▲' : '▼'} ${formatGrowth(roundPrediction(growth))}`
}
const VISIBLE_GROWTH = 0.005

/** "4.50 · 109 %". */
export const limitCell = (model: ModelResult, column: MetricColumn): string => {
  const verdict = limitVerdict(model, column)
  return limitText(verdict, column)
}

const limitText = (verdict: Verdict | undefined, column: MetricColumn): string => {
  if (verdict === undefined || verdict.limit === null) return NO_VALUE
  const { limit, value, share, kind } = verdict
  const text =
    typeof limit === 'bigint' && typeof value === 'bigint'
      ? amountsIn(limit, value, column.unit)[0]
      : formatValue(limit, { dimension: METRIC_DIMENSION[column.metric] })
  const name = kind === 'warn' ? `${text} (warn)` : kind === 'min' ? `min ${text}` : text
  return share === null ? name : `${name} · ${formatShare(share)}`
}

/** Value, change and limit of the sum over all models; `verdicts` are those on the sum. */
export const totalCells = (
  verdicts: readonly Verdict[],
  column: MetricColumn,
): { readonly value: Words; readonly change: Words; readonly limit: string } => {
  const about = verdicts.filter(verdict => isAbout(verdict, column) && typeof verdict.value === 'bigint')
  const limited = about.find(hasLimit)
  const grown = about.find(({ kind }) => kind === 'increase')
  const [first] = about
  if (typeof first?.value !== 'bigint') return { value: NO_VALUE, change: NO_VALUE, limit: NO_VALUE }
  const { delta, base } = about.find(found => found.delta !== null) ?? first
  const change = typeof delta === 'bigint' && typeof base === 'bigint' ? deltaText(delta, base, column.unit) : NO_VALUE
  const value = `${first.isLowerBound ? '≥ ' : ''}${amountIn(first.value, column.unit)}`
  return {
    value: marked(value, limited !== undefined && isBroken(limited)),
    change: marked(change, grown !== undefined && isBroken(grown)),
    limit: limitText(limited, column),
  }
}

/** The metric is known on both sides and differs. */
export const hasChanged = (model: ModelResult, { metric }: MetricColumn): boolean =>
  stateWord(model) === undefined &&
  isCountMetric(metric) &&
  model.profile !== null &&
  model.baseProfile !== null &&
  valueOf(model.profile, metric) !== valueOf(model.baseProfile, metric)

const deltaText = (delta: bigint, base: bigint, unit: Unit): string => {
  const growth = growthOf(delta, base)
  return `${signed(delta, unit)}${delta === 0n || growth === null ? '' : ` (${formatGrowth(growth)})`}`
}

/** "▲ 1.06 (+27.5 %)", bold when growth itself broke a rule; words where there is nothing to subtract. */
export const changeCell = (model: ModelResult, column: MetricColumn): Words => {
  const word = stateWord(model)
  if (word !== undefined) return word
  const { metric } = column
  if (model.profile === null || model.baseProfile === null || !isCountMetric(metric)) return NO_VALUE
  const base = valueOf(model.baseProfile, metric)
  const delta = valueOf(model.profile, metric) - base
  const isOver = model.verdicts.some(
    verdict =>
      isAbout(verdict, column) && (verdict.kind === 'increase' || verdict.kind === 'drift') && isBroken(verdict),
  )
  return marked(deltaText(delta, base, column.unit), isOver)
}

const stateWord = ({ state, diff }: ModelResult): string | undefined => {
  switch (state) {
    case 'new':
    case 'removed':
      return state
    case 'no-base':
      return NO_VALUE
    case 'base-unreadable':
      return 'base unreadable'
    case 'unreadable':
      return NO_VALUE
    case 'unchanged':
    case 'renamed':
    case 'changed':
      return diff === null ? NO_VALUE : undefined
  }
}
