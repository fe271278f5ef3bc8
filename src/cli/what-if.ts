/** `flopgate sweep` and `flopgate fit`: what other sizes would cost, and which still fit. */
import { resolve } from 'node:path'
import type { Precision } from '../analyzer/hardware/precision.ts'
import { EXIT } from '../exit-code.ts'
import { readModelFile } from '../analyzer/onnx/read-file.ts'
import type { Model } from '../analyzer/onnx/model.ts'
import type { NamedModel } from '../budget/read/expand-models.ts'
import { type CustomHardware, openHardware } from '../gate/measure/custom-devices.ts'
import { readText } from '../baseline/workspace-files.ts'
import { type Fit, type FitQuestion, fitSymbol } from '../gate/what-if/fit-limits.ts'
import { type Axis, MAX_SWEEP, sweep, sweepSize } from '../gate/what-if/sweep.ts'
import { diagnosticText } from '../report/comment/diagnostics-text.ts'
import { plainName } from '../report/text/escape.ts'
import { type Sweep, sweepCsv, sweepJson, sweepMarkdown, sweepText } from '../report/what-if/sweep-text.ts'
import { type BudgetWithModels, readModels } from './baseline.ts'
import { type Io, modelFile } from './io.ts'
import type { Bind, SweptBind } from './option-values.ts'
import { writeText } from './render-result.ts'

export interface SweepOptions {
  readonly bind: SweptBind
  readonly input: Bind
  readonly target: readonly string[]
  readonly precision: readonly Precision[]
  readonly format: 'text' | 'json' | 'csv' | 'markdown'
  readonly output?: string
}

export const sweepCommand = (path: string, options: SweepOptions, io: Io): number => {
  const { axes, bind } = options.bind
  if (axes.length === 0) return usage('Name a symbol to vary, e.g. --bind size=320..960:64 or --bind batch=1..8.', io)
  const size = sweepSize(axes)
  if (size > MAX_SWEEP) return usage(`This gives ${size} rows; at most ${MAX_SWEEP}. Take larger steps.`, io)
  const model = readModel(path, io)
  if (model === undefined) return EXIT.unreadable
  const { target: devices, precision: precisions } = options
  const rows = sweep(model, { axes, bind: { ...bind, ...options.input }, devices, precisions })
  if (rows.every(({ profile }) => typeof profile === 'string')) {
    const [first] = rows
    return usage(`The model cannot be counted at any of these sizes: ${String(first?.profile)}.`, io)
  }
  const targets = devices.flatMap(device =>
    precisions.length === 0 ? [device] : precisions.map(precision => `${device} ${precision}`),
  )
  for (const message of problemsOf(rows)) io.error(`${message}\n`)
  return show({ symbols: axes.map(({ symbols }: Axis) => symbols.join('+')), targets, rows }, options, io)
}

/** Devices that cannot be predicted are told once, not in every row. */
const problemsOf = (rows: Sweep['rows']): ReadonlySet<string> =>
  new Set(rows.flatMap(({ estimates }) => estimates.filter(estimate => typeof estimate === 'string')))

const show = (found: Sweep, { format, output }: SweepOptions, io: Io): number => {
  const text = {
    text: () => `${sweepText(found, io.width)}\n`,
    markdown: () => `${sweepMarkdown(found)}\n`,
    csv: () => sweepCsv(found),
    json: () => sweepJson(found),
  }[format]()
  if (output !== undefined) return writeText(resolve(io.cwd, output), text, io) ? 0 : EXIT.configuration
  io.print(text)
  return 0
}

const readModel = (path: string, io: Io): Model | undefined => {
  const read = readModelFile(modelFile(path, io), { externalValues: true })
  if (read.ok) return read.model
  for (const problem of read.diagnostics) io.error(`${diagnosticText({ ...problem, where: { file: path } })}\n`)
  return undefined
}

export interface FitOptions {
  readonly config?: string
  /** "size", or "height+width" for symbols that take one value. */
  readonly symbol: readonly string[]
  readonly step?: number
}

/** Per model of the budget and symbol: the largest value that keeps every limit. */
export const fitCommand = async (names: readonly string[], options: FitOptions, io: Io): Promise<number> => {
  const read = await readModels(options.config, io)
  if (typeof read === 'number') return read
  const { devices, diagnostics } = await openHardware(read.budget, path =>
    Promise.resolve(readText(resolve(read.root, path))),
  )
  for (const problem of diagnostics) io.error(`${diagnosticText(problem)}\n`)
  if (diagnostics.length > 0) return EXIT.configuration
  const wanted = read.models.filter(({ id, path }) => names.length === 0 || names.includes(id) || names.includes(path))
  const unknown = names.find(name => !read.models.some(({ id, path }) => id === name || path === name))
  if (unknown !== undefined)
    return usage(
      `No model of the budget is named "${unknown}". It has ${read.models.map(({ id }) => id).join(', ')}.`,
      io,
    )
  let answers = 0
  for (const entry of wanted) answers += fitModel(entry, { read, devices, options, io })
  return answers > 0 ? 0 : usage('Nothing to solve for: no model binds a symbol. Name one with --symbol.', io)
}

interface FitContext {
  readonly read: BudgetWithModels
  readonly devices: ReadonlyMap<string, CustomHardware>
  readonly options: FitOptions
  readonly io: Io
}

/** The number of questions that were asked. */
const fitModel = (entry: NamedModel, { read, devices, options, io }: FitContext): number => {
  const model = readModel(resolve(read.root, entry.path), io)
  if (model === undefined) return 0
  let asked = 0
  for (const scenario of entry.scenarios.length === 0 ? [null] : entry.scenarios) {
    const bind = { ...entry.bind, ...scenario?.bind }
    const name = scenario?.name ?? null
    for (const question of questionsOf(bind, options)) {
      const fit = fitSymbol({ model, entry, scenario: name, bind, customDevices: devices }, question)
      io.print(`${plainName(entry.id)}${name === null ? '' : ` (${plainName(name)})`}: ${answer(question, fit)}\n`)
      asked++
    }
  }
  return asked
}

const questionsOf = (bind: NamedModel['bind'], { symbol, step }: FitOptions): readonly FitQuestion[] => {
  const symbols = symbol.length > 0 ? symbol : Object.keys(bind).filter(name => typeof bind[name] === 'number')
  return symbols.map(text => ({ symbols: text.split('+'), step: step ?? null }))
}

const answer = ({ symbols }: FitQuestion, fit: Fit): string => {
  const name = plainName(symbols.join(' = '))
  switch (fit.kind) {
    case 'largest':
      return `${name} ≤ ${fit.value}${fit.beyond === '' ? '' : ` (at ${fit.value + fit.step}: ${plainName(fit.beyond, 120)})`}`
    case 'unlimited':
      return `every limit holds for ${name} up to ${fit.value}, the largest that was tried`
    case 'none':
      return `no ${name} fits, not even ${fit.value}: ${plainName(fit.why, 120)}`
    case 'unknown':
      return `${name} cannot be told: ${plainName(fit.why, 200)}`
  }
}

const usage = (message: string, io: Io): number => {
  io.error(`${message}\n`)
  return EXIT.configuration
}
