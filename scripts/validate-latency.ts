/**
 * npm run validate:latency -- --fit <dir> [--score <dir>]
 *
 * Fits every profile on the measured tables of one directory and scores it on the models of another (same format, node
 * tables included). Without --score the scores are leave-family-out on the first directory. With --exports it goes the
 * whole way from ONNX files (validate-latency-exports.ts).
 */
import { parseArgs } from 'node:util'
import { conformalSpread, coverageOf, errorFigures, type Pair } from '../src/analyzer/hardware/residuals.ts'
import { readTables, type MeasuredRun } from './fit-data.ts'
import {
  fitterOf,
  flopsOnly,
  leaveFamilyOut,
  ratioPairs,
  rooflineOnly,
  scoreRuns,
  type Fitter,
  type ScoredPair,
} from './fit-recipe.ts'
import { RECIPES, type Recipe } from './fit-recipes.ts'
import { validateExports } from './validate-latency-exports.ts'

const NOMINAL_COVERAGE = 0.9

const main = (): void => {
  const { values } = parseArgs({
    options: {
      fit: { type: 'string' },
      score: { type: 'string' },
      profile: { type: 'string' },
      exports: { type: 'string' },
    },
  })
  if (values.fit === undefined) {
    console.error(
      'Usage: npm run validate:latency -- --fit <directory> [--score <directory>] [--profile <id>] [--exports <directory>]',
    )
    process.exitCode = 2
    return
  }
  if (values.exports !== undefined) {
    validateExports(values.fit, values.exports)
    return
  }
  const fitter = fitterOf(readTables(values.fit))
  const scoreData = values.score === undefined ? undefined : readTables(values.score, values.fit)
  console.log(HEADER)
  for (const recipe of RECIPES) {
    if (values.profile !== undefined && recipe.id !== values.profile) continue
    if (fitter.runs(recipe).length === 0) continue
    console.log(row(recipe, fitter, scoreData?.runs(recipe.rows)))
  }
}

const HEADER = [
  '| profile | fit on | scored | MAPE | median | p90 | Spearman | 90 % interval | coverage | ratio median | FLOPs only | roofline |',
  '|---|---|---|---|---|---|---|---|---|---|---|---|',
].join('\n')

const row = (recipe: Recipe, fitter: Fitter, others: readonly MeasuredRun[] | undefined): string => {
  const unseen = leaveFamilyOut(recipe, fitter)
  const spread = conformalSpread(unseen, NOMINAL_COVERAGE)
  const runs = fitter.runs(recipe)
  const scoredRuns = others ?? runs
  const scored: readonly ScoredPair[] = others === undefined ? unseen : scoreRuns(recipe, fitter.fit(recipe), others)
  const figures = errorFigures(scored)
  const cells = [
    recipe.id,
    runs.length,
    figures.count,
    percent(figures.mape),
    percent(figures.median),
    percent(figures.p90),
    figures.spearman.toFixed(3),
    `×${spread.low.toFixed(2)}–${spread.high.toFixed(2)}`,
    percent(coverageOf(scored, spread)),
    percent(errorFigures(ratioPairs(scored)).median),
    shortFigures(flopsOnly(runs, scoredRuns)),
    shortFigures(rooflineOnly(recipe, scoredRuns)),
  ]
  return `| ${cells.join(' | ')} |`
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
const shortFigures = (pairs: readonly Pair[]): string => percent(errorFigures(pairs).mape)

main()
