/** One row per model and scenario: value, change, limit, status. */
import { overallVerdict, type Outcome, type Verdict } from '../../budget/judge/verdict.ts'
import { type Blocks, left, right, table } from '../blocks/blocks.ts'
import { code, failed, inline, type Inline, joinWords, prose, spansOf, type Words } from '../blocks/inline.ts'
import {
  changeCell,
  hasChanged,
  limitCell,
  mainMetric,
  metricColumn,
  type MetricColumn,
  otherColumns,
  totalCells,
  valueCell,
} from './metric-column.ts'
import { brokenFirst, modelTitle, outcomeOf } from './model-results.ts'
import type { ModelResult } from '../../result/result.ts'

export interface ModelTableOptions {
  /** The models that the columns are chosen from, so that several tables of a report agree. */
  readonly all?: readonly ModelResult[]
  /** Verdicts on the sum over all models: a last row. */
  readonly total?: readonly Verdict[]
  /** An overrun was accepted by someone. */
  readonly isAccepted?: boolean
  /** Columns of metrics beside the main one, at most. */
  readonly otherMetrics?: number
}

export const modelTable = (models: readonly ModelResult[], options: ModelTableOptions = {}): Blocks => {
  const { all = models, total = [], isAccepted = false, otherMetrics } = options
  const main = metricColumn(all, { metric: mainMetric(all), device: null }, total)
  const others = otherColumns(all, mainMetric(all), otherMetrics).map(found => metricColumn(all, found, total))
  const columns = [
    left('Model'),
    right(main.title),
    right('vs base'),
    ...(main.hasLimits ? [right('Limit')] : []),
    ...others.flatMap(column => [right(column.title), ...(column.hasLimits ? [right('Limit')] : [])]),
    left('Status'),
  ]
  const rows = models.map(model => [
    nameCell(model),
    valueCell(model, main),
    changeCell(model, main),
    ...(main.hasLimits ? [limitCell(model, main)] : []),
    ...others.flatMap(column => [otherCell(model, column), ...(column.hasLimits ? [limitCell(model, column)] : [])]),
    statusCell(model, isAccepted),
  ])
  return table({ columns, rows: total.length === 0 ? rows : [...rows, totalRow(total, main, others)] })
}

const totalRow = (total: readonly Verdict[], main: MetricColumn, others: readonly MetricColumn[]): readonly Words[] => {
  const cells = totalCells(total, main)
  return [
    'all models',
    cells.value,
    cells.change,
    ...(main.hasLimits ? [cells.limit] : []),
    ...others.flatMap(column => {
      const { value, limit } = totalCells(total, column)
      return [value, ...(column.hasLimits ? [limit] : [])]
    }),
    statusText(overallVerdict(total), total),
  ]
}

const nameCell = (model: ModelResult): Inline =>
  model.state === 'renamed' && model.from !== null
    ? inline`${modelTitle(model)} (was ${code(model.from, 50)})`
    : modelTitle(model)

/** Beside the main metric a change is only worth its space when it is not zero. */
const otherCell = (model: ModelResult, column: MetricColumn): Words =>
  hasChanged(model, column)
    ? inline`${valueCell(model, column)} ${changeCell(model, column)}`
    : valueCell(model, column)

const STATUS: Readonly<Record<Outcome, Words>> = { pass: '✅ pass', warn: '⚠️ warn', fail: failed('❌ FAIL') }

const statusCell = (model: ModelResult, isAccepted: boolean): Words => {
  if (model.state === 'removed') return 'removed'
  if (model.state === 'unreadable') return failed('❌ FAIL not checked')
  const outcome = outcomeOf(model)
  return isAccepted && outcome === 'fail'
    ? statusText(outcome, model.verdicts, '🟡 accepted')
    : statusText(outcome, model.verdicts, isOnlyExisting(model) ? '🟠 already over' : STATUS[outcome])
}

/** Nothing that this pull request caused. */
const isOnlyExisting = (model: ModelResult): boolean =>
  outcomeOf(model) === 'warn' && brokenFirst(model.verdicts).every(({ status }) => status === 'existing')

const statusText = (outcome: Outcome, verdicts: readonly Verdict[], word = STATUS[outcome]): Inline => {
  const broken = brokenFirst(verdicts)
  const isSeveral = new Set(broken.flatMap(({ rule }) => rule.device ?? [])).size > 1
  const nameOf = ({ rule, status }: Verdict): string =>
    `${rule.name}${isSeveral && rule.device !== null ? ` on ${rule.device}` : ''}${rule.part === null ? '' : ` in ${rule.part}`}${NOTE[status] ?? ''}`
  const names = [...new Set(broken.map(nameOf))]
  if (names.length === 0) return spansOf(word)
  const shown = joinWords(
    names.slice(0, MAX_NAMED).map(name => prose(name, 60)),
    ', ',
  )
  const more = names.length > MAX_NAMED ? ` +${names.length - MAX_NAMED}` : ''
  return inline`${word} ${shown}${more}`
}
const MAX_NAMED = 4

/** Why a rule that is not broken does not simply pass. */
const NOTE: Readonly<Partial<Record<string, string>>> = { uncertain: ' (too close to call)', unknown: ' (not known)' }
