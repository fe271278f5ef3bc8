/** `flopgate history --format html`: a chart per model and metric, with the limit as a step line, and the table below. */
import type { CountMetric } from '../../budget/metric.ts'
import type { ModelSeries, Point } from '../../history/series.ts'
import { htmlPage } from '../html/html-page.ts'
import { html } from '../text/escape.ts'
import { historyTable, isOver, valueAt } from './history-rows.ts'
import type { MetricsOf } from './history-text.ts'

export const historyHtml = (all: readonly ModelSeries[], metrics: MetricsOf): string =>
  htmlPage({
    title: 'Flopgate history',
    body: `<h1>Flopgate history</h1>\n${all.flatMap(series => metrics(series).map(metric => section(series, metric))).join('\n')}`,
    data: '{"models":[]}',
  })

const section = (series: ModelSeries, metric: CountMetric): string => {
  const { title, limit, rows, summary } = historyTable(series, metric)
  const cells = rows.map(
    row =>
      `<tr${row.verdict === '' ? '' : ' class="fail"'}><td>${row.date}</td><td><code>${row.commit}</code></td><td class="n">${html(row.value)}</td><td class="n">${html(row.change)}</td><td>${html(row.verdict)}</td><td>${html(row.cause)}</td><td>${html(row.pullRequest)}</td></tr>`,
  )
  return [
    `<section><h2>${html(title)}</h2>`,
    chart(series, metric),
    limit === '' && summary === '' ? '' : `<p>${html([limit, summary].filter(text => text !== '').join(' · '))}</p>`,
    `<div class="wide"><table><thead><tr><th>date</th><th>commit</th><th class="n">value</th><th class="n">change</th><th>verdict</th><th>why</th><th>pull request</th></tr></thead><tbody>${cells.join('')}</tbody></table></div></section>`,
  ].join('\n')
}

const [WIDTH, HEIGHT, MARGIN] = [960, 240, 16]

/** Points by time; a value as the share of the largest value or limit. */
const chart = (series: ModelSeries, metric: CountMetric): string => {
  const points = series.points.filter(point => valueAt(point, metric) !== undefined)
  if (points.length < 2) return ''
  const place = placing(points, metric)
  const dots = points.map(point => {
    const [x, y] = place(point, valueAt(point, metric) ?? 0n)
    const label = `${point.date.slice(0, 10)} ${point.commit.slice(0, 7)}: ${valueAt(point, metric) ?? 0n}`
    return `<circle cx="${x}" cy="${y}" r="4" fill="${isOver(point, metric) === true ? '#cf222e' : '#0969da'}"><title>${html(label)}</title></circle>`
  })
  const line = points.map(point => place(point, valueAt(point, metric) ?? 0n).join(',')).join(' ')
  const label = html(historyTable(series, metric).title)
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label} over time"><polyline points="${line}" fill="none" stroke="#0969da" stroke-width="2"/>${limitSteps(points, metric, place)}${dots.join('')}</svg>`
}

type Place = (point: Point, amount: bigint) => readonly [x: number, y: number]

const placing = (points: readonly Point[], metric: CountMetric): Place => {
  const times = points.map(({ date }) => Date.parse(date))
  const [start, end] = [Math.min(...times), Math.max(...times)]
  const most = points.reduce((top, point) => {
    const amounts = [top, valueAt(point, metric) ?? 0n, point.limits.get(metric) ?? 0n]
    return amounts.reduce((a, b) => (b > a ? b : a))
  }, 1n)
  return (point, amount) => {
    const along =
      end === start ? points.indexOf(point) / (points.length - 1) : (Date.parse(point.date) - start) / (end - start)
    const up = Number((amount * 10_000n) / most) / 10_000
    return [round(MARGIN + along * (WIDTH - 2 * MARGIN)), round(HEIGHT - MARGIN - up * (HEIGHT - 2 * MARGIN))]
  }
}

const round = (value: number): number => Math.round(value * 10) / 10

/** The limit holds until the next point says otherwise. */
const limitSteps = (points: readonly Point[], metric: CountMetric, place: Place): string => {
  const steps = points.flatMap((point, index) => {
    const limit = point.limits.get(metric)
    const next = points[index + 1]
    if (limit === undefined || next === undefined) return []
    const [x, y] = place(point, limit)
    return [`<path d="M${x} ${y}H${place(next, limit)[0]}" stroke="#cf222e" stroke-dasharray="6 4" fill="none"/>`]
  })
  return steps.join('')
}
