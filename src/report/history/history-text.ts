/** `flopgate history` for a terminal, as Markdown, as CSV and as JSON. */
import { type CountMetric, METRIC_DIMENSION } from '../../budget/metric.ts'
import { type ModelSeries, type Point, isMeasured } from '../../history/series.ts'
import { exactJson } from '../../result/exact-json.ts'
import { csvText } from '../text/csv.ts'
import { code, prose } from '../text/escape.ts'
import { paintFor, type TextStyle } from '../text/paint.ts'
import { left, markdownTable, right, type Table, textTable, textWidth } from '../text/table.ts'
import { causeText, type HistoryTable, historyTable, isOver, valueAt } from './history-rows.ts'

/** One block per model and metric. */
export const historyText = (series: ModelSeries, metric: CountMetric, style: TextStyle): string => {
  const table = historyTable(series, metric)
  const paint = paintFor(style)
  if (table.rows.length === 0) return `${paint.bold(table.title)}\nNo commit of this line holds the model.`
  const body = textTable(columnsOf(table), style.width, (cell, row, column) =>
    row >= 0 && column === VERDICT_COLUMN ? paint.red(cell) : cell,
  )
  const lines = body.split('\n').slice(1)
  const space = Math.max(2, Math.max(...lines.map(textWidth)) - textWidth(table.title) - textWidth(table.limit))
  return [
    `${paint.bold(table.title)}${table.limit === '' ? '' : ' '.repeat(space) + table.limit}`,
    ...lines,
    ...(table.summary === '' ? [] : [table.summary]),
  ].join('\n')
}

const VERDICT_COLUMN = 5

/** Columns that are empty throughout still have their place in Markdown, and none on a terminal. */
const columnsOf = ({ rows }: HistoryTable): Table => ({
  columns: [left('date'), left('commit'), right('value'), left(''), right('change'), left(''), left('why'), left('')],
  rows: rows.map(row => [
    row.date,
    row.commit,
    row.value,
    row.bar,
    row.change,
    row.verdict,
    row.cause,
    row.pullRequest,
  ]),
})

export const historyMarkdown = (series: ModelSeries, metric: CountMetric): string => {
  const { title, limit, rows, summary } = historyTable(series, metric)
  const table: Table = {
    columns: [left('date'), left('commit'), right('value'), left(''), right('change'), left('why'), left('')],
    rows: rows.map(row => [
      row.date,
      code(row.commit),
      `${row.value}${row.verdict === '' ? '' : ` ❌ ${row.verdict}`}`,
      row.bar,
      row.change,
      prose(row.cause),
      prose(row.pullRequest),
    ]),
  }
  return [
    `#### ${prose(title)}${limit === '' ? '' : `, ${limit}`}`,
    markdownTable(table),
    summary === '' ? '' : prose(summary),
  ]
    .filter(block => block !== '')
    .join('\n\n')
}

const CSV_HEAD =
  'model,scenario,metric,unit,date,commit,author,pull_request,path,state,value,lower_bound,limit,over,cause'

export const historyCsv = (all: readonly ModelSeries[], metrics: MetricsOf): string =>
  csvText([
    CSV_HEAD.split(','),
    ...all.flatMap(series =>
      metrics(series).flatMap(metric => series.points.map(point => csvRow(series, metric, point))),
    ),
  ])

/** The metrics that are shown of a series. */
export type MetricsOf = (series: ModelSeries) => readonly CountMetric[]

const csvRow = (series: ModelSeries, metric: CountMetric, point: Point): readonly string[] => [
  series.id,
  series.scenario ?? '',
  metric,
  METRIC_DIMENSION[metric],
  point.date,
  point.commit,
  point.author,
  point.pullRequest?.toString() ?? '',
  point.path,
  point.state,
  valueAt(point, metric)?.toString() ?? '',
  isMeasured(point) ? String(point.counts.lowerBounds.has(metric)) : '',
  point.limits.get(metric)?.toString() ?? '',
  isOver(point, metric)?.toString() ?? '',
  isMeasured(point) ? (point.cause === null ? '' : causeText(point.cause)) : point.why,
]

export const historyJson = (all: readonly ModelSeries[], metrics: MetricsOf): string =>
  `${exactJson({
    version: 1,
    series: all.map(series => ({
      id: series.id,
      path: series.path,
      scenario: series.scenario,
      tag: series.tagged === null ? null : { name: series.tagged.tag, commit: series.tagged.point.commit },
      points: series.points.map(point => jsonPoint(point, metrics(series))),
    })),
  })}\n`

const jsonPoint = (point: Point, metrics: readonly CountMetric[]) => ({
  date: point.date,
  commit: point.commit,
  author: point.author,
  subject: point.subject,
  pullRequest: point.pullRequest,
  path: point.path,
  state: point.state,
  ...(isMeasured(point) ? { cause: point.cause } : { why: point.why }),
  metrics: metrics.map(metric => ({
    metric,
    unit: METRIC_DIMENSION[metric],
    value: valueAt(point, metric) ?? null,
    isLowerBound: isMeasured(point) && point.counts.lowerBounds.has(metric),
    limit: point.limits.get(metric) ?? null,
    isOver: isOver(point, metric) ?? null,
  })),
})
