/**
 * npm run validate:latency -- --fit <dir> [--score <dir>]
 *
 * Fits every profile on the measured tables of one directory and scores it on the models of another (same format, node
 * tables included). Without --score the scores are leave-family-out on the first directory.
 */
import { parseArgs } from 'node:util'
import { conformalSpread, coverageOf, errorFigures, type Pair } from '../src/analyzer/hardware/residuals.ts'
import type { LogParameters } from '../src/analyzer/hardware/latency-model.ts'
import { readMeasured, type MeasuredRun } from './fit-data.ts'
import {
  flopsOnly,
  leaveFamilyOut,
  fitRuns,
  ratioPairs,
  rooflineOnly,
  scoreRuns,
  type ScoredPair,
} from './fit-recipe.ts'
import { RECIPES, type Recipe } from './fit-recipes.ts'

const NOMINAL_COVERAGE = 0.9

const main = (): void => {
  const { values } = parseArgs({
    options: { fit: { type: 'string' }, score: { type: 'string' }, profile: { type: 'string' } },
  })
  if (values.fit === undefined) {
    console.error('Usage: npm run validate:latency -- --fit <directory> [--score <directory>] [--profile <id>]')
    process.exitCode = 2
    return
  }
  const fitData = readMeasured(values.fit)
  const scoreData = values.score === undefined ? undefined : readMeasured(values.score, values.fit)
  console.log(HEADER)
  const fitted = new Map<string, LogParameters>()
  for (const recipe of RECIPES) {
    const wanted = values.profile === undefined || recipe.id === values.profile
    const isPrior = RECIPES.some(other => other.prior === recipe.id)
    if (!wanted && !isPrior) continue
    const runs = fitData.runs(recipe.rows)
    if (runs.length === 0) continue
    const prior = recipe.prior === undefined ? undefined : fitted.get(recipe.prior)
    const logs = fitRuns(recipe, runs, prior)
    fitted.set(recipe.id, logs)
    if (wanted) console.log(row(recipe, { runs, logs, prior, scoreRuns: scoreData?.runs(recipe.rows) }))
  }
}

const HEADER = [
  '| profile | fit on | scored | MAPE | median | p90 | Spearman | 90 % interval | coverage | ratio median | FLOPs only | roofline |',
  '|---|---|---|---|---|---|---|---|---|---|---|---|',
].join('\n')

interface Fitted {
  readonly runs: readonly MeasuredRun[]
  readonly logs: LogParameters
  readonly prior: LogParameters | undefined
  readonly scoreRuns: readonly MeasuredRun[] | undefined
}

const row = (recipe: Recipe, fitted: Fitted): string => {
  const unseen = leaveFamilyOut(recipe, fitted.runs, fitted.prior)
  const spread = conformalSpread(unseen, NOMINAL_COVERAGE)
  const scoredRuns = fitted.scoreRuns ?? fitted.runs
  const scored: readonly ScoredPair[] =
    fitted.scoreRuns === undefined ? unseen : scoreRuns(recipe, fitted.logs, fitted.scoreRuns)
  const figures = errorFigures(scored)
  const cells = [
    recipe.id,
    fitted.runs.length,
    figures.count,
    percent(figures.mape),
    percent(figures.median),
    percent(figures.p90),
    figures.spearman.toFixed(3),
    `×${spread.low.toFixed(2)}–${spread.high.toFixed(2)}`,
    percent(coverageOf(scored, spread)),
    percent(errorFigures(ratioPairs(scored)).median),
    shortFigures(flopsOnly(fitted.runs, scoredRuns)),
    shortFigures(rooflineOnly(recipe, scoredRuns)),
  ]
  return `| ${cells.join(' | ')} |`
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
const shortFigures = (pairs: readonly Pair[]): string => percent(errorFigures(pairs).mape)

main()
