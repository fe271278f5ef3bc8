/** `flopgate history`: what governed models cost over time, recomputed from git. */
import { realpathSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { openCheckout } from '../baseline/git/checkout.ts'
import { openObjectStore, type ObjectStore } from '../baseline/git/object-store.ts'
import { type CountMetric, isCountMetric } from '../budget/metric.ts'
import { expandModels, type NamedModel } from '../budget/read/expand-models.ts'
import { readBudget } from '../gate/sides/budget-files.ts'
import { readText, workspaceFiles } from '../baseline/workspace-files.ts'
import { openCache } from '../history/measurement-cache.ts'
import { type HistoryRequest, modelHistory, type WantedModel } from '../history/model-history.ts'
import type { ModelSeries } from '../history/series.ts'
import { diagnosticText } from '../report/comment/diagnostics-text.ts'
import { historyHtml } from '../report/history/history-html.ts'
import {
  historyCsv,
  historyJson,
  historyMarkdown,
  historyText,
  type MetricsOf,
} from '../report/history/history-text.ts'
import { type BudgetPlace, placeBudget } from './budget-place.ts'
import type { Io } from './io.ts'
import type { Bind } from './option-values.ts'
import { writeText } from './render-result.ts'
import { EXIT } from '../exit-code.ts'

export interface HistoryOptions {
  readonly config?: string
  readonly bind: Bind
  readonly input: Bind
  readonly all?: boolean
  readonly asJudged?: boolean
  readonly since?: number
  readonly until?: number
  readonly last?: number
  readonly metric: readonly CountMetric[]
  readonly format: 'text' | 'json' | 'csv' | 'markdown' | 'html'
  readonly output?: string
}

export const historyCommand = async (names: readonly string[], options: HistoryOptions, io: Io): Promise<number> => {
  const place = placeBudget(options.config, io)
  const models = await wantedModels(names, options, { place, io })
  if (models === undefined) return EXIT.configuration
  const opened = await openCheckout(place.root)
  if (!opened.ok) return refuse(`Cannot read the history: ${opened.why}. ${opened.fix}`, io)
  if (opened.checkout.head === undefined) return refuse('The repository has no commit yet.', io)
  const store = await openObjectStore(opened.checkout)
  try {
    const found = await modelHistory(store, openCache(io.env), {
      models,
      place: { file: place.config, prefix: prefixOf(place, store) },
      ...choicesOf(options),
    })
    if (!found.ok) return refuse(`Cannot read the history: ${found.why}.`, io)
    if (found.isShallow)
      io.error('The clone is shallow: older commits are not in it. `git fetch --unshallow` brings them.\n')
    return show(found.series, options, io)
  } finally {
    await store.close()
  }
}

const choicesOf = (options: HistoryOptions): Omit<HistoryRequest, 'models' | 'place'> => ({
  all: options.all === true,
  asJudged: options.asJudged === true,
  since: options.since ?? null,
  until: options.until ?? null,
  last: options.last ?? null,
})

const prefixOf = ({ root }: BudgetPlace, { checkout }: ObjectStore): string => {
  const below = relative(realpathSync(checkout.root), realpathSync(root)).replaceAll('\\', '/')
  return below === '' ? '' : `${below}/`
}

interface Place {
  readonly place: BudgetPlace
  readonly io: Io
}

/** Governed models by id or path; a file that no budget names, with the bindings of the command. */
const wantedModels = async (
  names: readonly string[],
  options: HistoryOptions,
  { place, io }: Place,
): Promise<readonly WantedModel[] | undefined> => {
  const governed = await governedModels(place, io)
  if (governed === undefined) return undefined
  const bind = { ...options.bind, ...options.input }
  if (names.length === 0 && governed.length === 0) {
    io.error('Name a model, or write a budget: `flopgate init`.\n')
    return undefined
  }
  const chosen = names.length === 0 ? governed.flatMap(model => scenariosOf(model, bind)) : []
  for (const name of names) {
    const path = relative(place.root, resolve(io.cwd, name)).replaceAll('\\', '/')
    const own = governed.filter(model => model.id === name || model.path === path)
    chosen.push(
      ...(own.length > 0 ? own.flatMap(model => scenariosOf(model, bind)) : [{ id: path, path, scenario: null, bind }]),
    )
  }
  return chosen
}

const scenariosOf = (model: NamedModel, bind: Bind): readonly WantedModel[] =>
  (model.scenarios.length === 0 ? [null] : model.scenarios).map(scenario => ({
    id: model.id,
    path: model.path,
    scenario: scenario?.name ?? null,
    bind: { ...model.bind, ...scenario?.bind, ...bind },
  }))

/** Empty without a budget: models can be named. undefined when there is one that cannot be used. */
const governedModels = async ({ root, config }: BudgetPlace, io: Io): Promise<readonly NamedModel[] | undefined> => {
  const files = (): readonly string[] => workspaceFiles(root).files
  const read = await readBudget(config, path => Promise.resolve(readText(resolve(root, path))), files)
  if (read.ok === 'absent') return []
  if (read.ok) return expandModels(read.budget, files()).models
  for (const problem of read.diagnostics) io.error(`${diagnosticText(problem)}\n`)
  return undefined
}

const show = (series: readonly ModelSeries[], options: HistoryOptions, io: Io): number => {
  const empty = series.filter(({ points }) => points.length === 0)
  for (const { path } of empty) io.error(`No commit of this line holds "${path}" in the time that is asked for.\n`)
  const text = render(series, options, io)
  if (options.output !== undefined)
    return writeText(resolve(io.cwd, options.output), text, io) ? codeFor(series) : EXIT.configuration
  io.print(text)
  return codeFor(series)
}

/** Nothing to show of any model is no history. */
const codeFor = (series: readonly ModelSeries[]): number =>
  series.some(({ points }) => points.length > 0) ? EXIT.pass : EXIT.configuration

const render = (series: readonly ModelSeries[], { format, metric, output }: HistoryOptions, io: Io): string => {
  const metrics: MetricsOf = each => (metric.length > 0 ? metric : limitedMetrics(each))
  const blocks = (write: (each: ModelSeries, name: CountMetric) => string): string =>
    `${series.flatMap(each => metrics(each).map(name => write(each, name))).join('\n\n')}\n`
  switch (format) {
    case 'text':
      return blocks((each, name) =>
        historyText(each, name, { color: io.color && output === undefined, width: io.width }),
      )
    case 'markdown':
      return blocks(historyMarkdown)
    case 'csv':
      return historyCsv(series, metrics)
    case 'json':
      return historyJson(series, metrics)
    case 'html':
      return historyHtml(series, metrics)
  }
}

/** What the newest budget limits; FLOPs without any limit. */
const limitedMetrics = ({ points }: ModelSeries): readonly CountMetric[] => {
  const limited = [...(points.at(-1)?.limits.keys() ?? [])].filter(isCountMetric)
  return limited.length === 0 ? ['flops'] : limited
}

const refuse = (message: string, io: Io): number => {
  io.error(`${message}\n`)
  return EXIT.configuration
}
