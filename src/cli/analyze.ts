import { analyzeFile } from '../analyzer/analyze-file.ts'
import type { Estimate } from '../analyzer/hardware/predict/estimate.ts'
import type { Profile } from '../analyzer/profile/profile.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { diagnosticText } from '../report/comment/diagnostics-text.ts'
import { seconds } from '../units.ts'
import { type Io, modelFile } from './io.ts'
import { type BindingOptions, bindingsOf } from './option-values.ts'
import { EXIT } from '../exit-code.ts'
import { formatSeconds } from '../quantity-text.ts'

export interface ModelOptions extends BindingOptions {
  readonly target: readonly string[]
  readonly precision?: string
}

export interface AnalyzeOptions extends ModelOptions {
  readonly format: 'text' | 'json' | 'markdown' | 'layers'
  readonly explain?: string
  readonly symbolic?: boolean
  readonly measure?: boolean
  readonly top: number
}

export interface AnalyzedModel {
  readonly path: string
  readonly profile: Profile
  readonly estimates: readonly Estimate[]
}

/** Prints what each model computes and moves. A model that cannot be read does not keep the others from being shown. */
export const analyzeCommand = async (models: readonly string[], options: AnalyzeOptions, io: Io): Promise<number> => {
  if (options.symbolic === true) return (await import('./symbolic.ts')).symbolicCommand(models, io)
  if (options.explain !== undefined) return explainIn(models, options, io)
  const analyzed: AnalyzedModel[] = []
  let exitCode: number = EXIT.pass
  for (const path of models) {
    const found = await analyzeOne(path, options, io)
    if (typeof found === 'number') exitCode = Math.max(exitCode, found)
    else analyzed.push(found)
  }
  if (analyzed.length > 0) io.print(await render(analyzed, options, io))
  if (options.measure === true) for (const model of analyzed) await printMeasured(model, io)
  return exitCode
}

/** The analyzed model with its predictions, or the exit code after its problems were printed. */
export const analyzeOne = async (path: string, options: ModelOptions, io: Io): Promise<AnalyzedModel | number> => {
  const analysis = analyzeFile(modelFile(path, io), { bind: bindingsOf(options) })
  if (!analysis.ok) {
    printProblems(analysis.diagnostics, path, io)
    return analysis.diagnostics.some(({ code }) => code.startsWith('model-')) ? EXIT.unreadable : EXIT.configuration
  }
  printProblems(
    analysis.profile.diagnostics.filter(({ severity }) => severity !== 'note'),
    path,
    io,
  )
  const estimates = options.target.length === 0 ? [] : await predictAll(analysis.profile, options, io)
  return estimates === undefined ? EXIT.configuration : { path, profile: analysis.profile, estimates }
}

/** On standard error: what is printed stays what it is without `--measure`. */
const printMeasured = async ({ path, profile, estimates }: AnalyzedModel, io: Io): Promise<void> => {
  const { measureHere } = await import('./measure-here.ts')
  const found = await measureHere(path, profile, io)
  if (!found.ok) {
    io.error(`Not measured: ${path}. ${found.why}\n`)
    return
  }
  const beside = estimates.map(({ device, latency }) => `; predicted on ${device}: ${formatSeconds(latency.point)}`)
  io.error(
    `Measured here: ${path} ${formatSeconds(seconds(found.seconds), 3)}, median of ${found.runs} runs with ${found.runtime}${beside.join('')}\n`,
  )
}

const predictAll = async (
  profile: Profile,
  options: ModelOptions,
  io: Io,
): Promise<readonly Estimate[] | undefined> => {
  const { predict } = await import('../gate/measure/measure.ts')
  const estimates: Estimate[] = []
  for (const device of options.target) {
    const estimate = predict(
      profile,
      { device, precision: options.precision ?? null, batch: null, runtime: null },
      new Map(),
    )
    if ('code' in estimate) {
      io.error(`${diagnosticText(estimate)}\n`)
      return undefined
    }
    estimates.push(estimate)
  }
  return estimates
}

/** Warnings of one model that repeat are counted, not listed. */
const MAX_PROBLEMS = 10

const printProblems = (problems: readonly Diagnostic[], path: string, io: Io): void => {
  for (const problem of problems.slice(0, MAX_PROBLEMS)) {
    io.error(`${diagnosticText({ ...problem, where: { ...problem.where, file: path } })}\n`)
  }
  if (problems.length > MAX_PROBLEMS) io.error(`… and ${problems.length - MAX_PROBLEMS} more messages about ${path}\n`)
}

const render = async (analyzed: readonly AnalyzedModel[], options: AnalyzeOptions, io: Io): Promise<string> => {
  const { format, top } = options
  if (format === 'json') return (await import('../report/machine/json.ts')).analysisJson(analyzed)
  const report = await import('../report/terminal/analysis-text.ts')
  switch (format) {
    case 'text':
      return analyzed
        .map(model => `${report.analysisText(model, { color: io.color, width: io.width, top })}\n`)
        .join('\n')
    case 'markdown':
      return analyzed.map(model => `${report.analysisMarkdown(model, { top })}\n`).join('\n')
    case 'layers':
      return analyzed.map(model => `${report.layersText(model)}\n`).join('\n')
  }
}

const explainIn = async (models: readonly string[], options: AnalyzeOptions, io: Io): Promise<number> => {
  const { explainCommand } = await import('./explain.ts')
  return models.reduce(
    (code, path) => Math.max(code, explainCommand({ model: path, node: options.explain }, options, io)),
    0,
  )
}
