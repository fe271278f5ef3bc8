/** One row per model and scenario: value, change, limit, status. Markdown. */
import type { Outcome } from '../budget/verdict.ts'
import { code, prose } from './escape.ts'
import {
  changeCell,
  limitCell,
  mainMetric,
  metricColumn,
  type MetricColumn,
  otherColumns,
  valueCell,
} from './metric-column.ts'
import { brokenFirst, modelTitle, outcomeOf } from './model-results.ts'
import type { ModelResult } from './result.ts'
import { left, markdownTable, right } from './table.ts'

/** More metrics than this make a table that no screen shows; the list of all limits has the rest. */
const MAX_OTHER_METRICS = 2

/** @param all the models that the columns are chosen from, so that several tables of a report agree */
export const modelTable = (models: readonly ModelResult[], all: readonly ModelResult[] = models): string => {
  const main = metricColumn(all, { metric: mainMetric(all), device: null })
  const others = otherColumns(all, mainMetric(all), MAX_OTHER_METRICS).map(found => metricColumn(all, found))
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
    statusCell(model),
  ])
  return markdownTable({ columns, rows })
}

const nameCell = (model: ModelResult): string =>
  model.state === 'renamed' && model.from !== null
    ? `${modelTitle(model)} (was ${code(model.from, 50)})`
    : modelTitle(model)

/** Beside the main metric a change is only worth its space when it is not zero. */
const otherCell = (model: ModelResult, column: MetricColumn): string => {
  const change = changeCell(model, column)
  return /[▲▼]/.test(change) ? `${valueCell(model, column)} ${change}` : valueCell(model, column)
}

const STATUS: Readonly<Record<Outcome, string>> = { pass: '✅ pass', warn: '⚠️ warn', fail: '❌ FAIL' }

export const statusCell = (model: ModelResult): string => {
  if (model.state === 'removed') return 'removed'
  if (model.state === 'unreadable') return '❌ FAIL not checked'
  const broken = brokenFirst(model.verdicts)
  const names = [...new Set(broken.map(({ rule, status }) => `${rule.name}${NOTE[status] ?? ''}`))]
  const shown = names
    .slice(0, MAX_NAMED)
    .map(name => prose(name, 60))
    .join(', ')
  const more = names.length > MAX_NAMED ? ` +${names.length - MAX_NAMED}` : ''
  return `${STATUS[outcomeOf(model)]} ${shown}${more}`.trimEnd()
}
const MAX_NAMED = 4

/** Why a rule that is not broken does not simply pass. */
const NOTE: Readonly<Partial<Record<string, string>>> = { uncertain: ' (too close to call)', unknown: ' (not known)' }
