/**
 * node scripts/fit.ts --data <dir> [--check]
 *
 * Fits every latency profile and writes src/analyzer/hardware/catalogue/profile-data.json. Deterministic: the same tables give
 * the same bytes. With --check it only says whether the file is fresh.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { findDevice } from '../src/analyzer/hardware/catalogue/device.ts'
import { fromLogs, kernelTime, priorLogs, type LogParameters } from '../src/analyzer/hardware/predict/latency-model.ts'
import { NODE_CLASSES } from '../src/analyzer/hardware/node-class.ts'
import { conformalSpread, errorFigures, quantile, type Pair, type Spread } from '../src/analyzer/hardware/residuals.ts'
import { readTables, type MeasuredRun } from './fit-data.ts'
import {
  conditionsOf,
  fitterOf,
  leaveFamilyOut,
  ratioPairs,
  referenceOf,
  rooflineOnly,
  scoreRuns,
  type Fitter,
  type ScoredPair,
} from './fit-recipe.ts'
import { RECIPES, type Recipe } from './fit-recipes.ts'

const OUTPUT = new URL('../src/analyzer/hardware/catalogue/profile-data.json', import.meta.url)
const COVERAGE = 0.9
/** A class that takes at least this share of a run's time has told the fit something. */
const FAMILIAR_SHARE = 0.05

const main = (): void => {
  const { values } = parseArgs({ options: { data: { type: 'string' }, check: { type: 'boolean' } } })
  if (values.data === undefined) {
    console.error('Usage: node scripts/fit.ts --data <directory of measured tables> [--check]')
    process.exitCode = 2
    return
  }
  const text = render(fitterOf(readTables(values.data)))
  if (values.check !== true) {
    writeFileSync(OUTPUT, text)
    return
  }
  if (readFileSync(OUTPUT, 'utf8') === text) return
  console.error('profile-data.json is not what the tables give: run scripts/fit.ts.')
  process.exitCode = 1
}

const render = (fitter: Fitter): string => {
  const recipes = RECIPES.filter(recipe => fitter.runs(recipe).length > 0)
  const ceiling = rounded(
    conformalSpread(
      recipes.flatMap(recipe => rooflineOnly(recipe, fitter.runs(recipe))),
      COVERAGE,
    ),
  )
  // A profile whose interval reaches beyond that of the data sheet says less than the data sheet.
  const profiles = recipes
    .map(recipe => profileOf(recipe, fitter))
    .filter(profile => profile.interval.high <= ceiling.high)
    .map(profile => JSON.stringify(profile))
  return `{\n"ceiling": ${JSON.stringify(ceiling)},\n"transfer": ${JSON.stringify(transferSpreads(fitter))},\n"profiles": [\n${profiles.join(',\n')}\n]\n}\n`
}

const profileOf = (recipe: Recipe, fitter: Fitter) => {
  const runs = fitter.runs(recipe)
  const logs = fitter.fit(recipe)
  const unseen = leaveFamilyOut(recipe, fitter)
  const batches = runs.map(run => run.batch).sort((a, b) => a - b)
  const { mape, median, p90, spearman, count } = errorFigures(unseen)
  console.log(recipe.id, runs.length, mape.toFixed(3))
  return {
    id: recipe.id,
    device: recipe.device,
    runtime: recipe.runtime,
    version: recipe.version,
    precision: recipe.precision,
    batch: [quantile(batches, 0.05), quantile(batches, 0.95)],
    points: runs.length,
    models: new Set(runs.map(run => run.model)).size,
    families: new Set(runs.map(run => run.family)).size,
    reference: referenceOf(recipe),
    error: { count, mape: short(mape), median: short(median), p90: short(p90), spearman: short(spearman) },
    interval: rounded(conformalSpread(unseen, COVERAGE)),
    ratio: ratioSpread(unseen),
    familiar: familiarClasses(recipe, logs, runs),
    parameters: changedParameters(logs),
  }
}

const short = (value: number): number => Number(value.toPrecision(3))
const rounded = ({ low, high }: Spread): Spread => ({ low: short(low), high: short(high) })

/** With fewer pairs of one family the interval of a single prediction stands in. */
const ENOUGH_PAIRS = 20

const ratioSpread = (unseen: readonly ScoredPair[]): Spread => {
  const pairs = ratioPairs(unseen)
  return rounded(conformalSpread(pairs.length < ENOUGH_PAIRS ? unseen : bothWays(pairs), COVERAGE))
}

/** a/b and b/a: the interval of a ratio must not depend on the order of its models. */
const bothWays = (pairs: readonly Pair[]): readonly Pair[] =>
  pairs.flatMap(pair => [pair, { predicted: 1 / pair.predicted, measured: 1 / pair.measured }])

const familiarClasses = (recipe: Recipe, logs: LogParameters, runs: readonly MeasuredRun[]) => {
  const counts = NODE_CLASSES.map(name => {
    const familiar = runs.filter(run => {
      const times = run.kernels.map(kernel => {
        const { busy, overhead } = kernelTime(kernel, conditionsOf(recipe, run.batch), logs)
        return { own: kernel.class === name, seconds: kernel.count * (busy + overhead) }
      })
      const total = times.reduce((sum, { seconds }) => sum + seconds, 0)
      const own = times.reduce((sum, { own: isOwn, seconds }) => sum + (isOwn ? seconds : 0), 0)
      return own >= FAMILIAR_SHARE * total
    })
    return [name, familiar.length] as const
  })
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
}

const changedParameters = (logs: LogParameters): Record<string, number> => {
  const priors = fromLogs(priorLogs())
  return Object.fromEntries(Object.entries(fromLogs(logs)).filter(([name, value]) => value !== priors[name]))
}

const GROUPS = {
  gpu: [
    ['rtx4090', 'rtx5090', 'rtx-pro-6000'],
    ['rtx3090-eager', 'rtx4090-eager', 'rtx5090-eager', 'rtx-pro-6000-eager'],
    ['v100-trt-fp32', 't4-trt-fp32'],
  ],
  cpu: [['i7-12700h', 'i9-10940x']],
  arm: [['pi5-ncnn', 'pi4-ncnn', 'rk3588-cpu-ncnn', 'rk3566-cpu-ncnn']],
  qualcomm: [['sd8gen3-fp16', 'sd8gen2-fp16', 'sd8elite-fp16', 'qcs9075-fp16']],
} as const

/** Each profile of a group predicts every other device of it, data sheets scaled: the error of a borrowed profile. */
const transferSpreads = (fitter: Fitter): Record<string, Spread> =>
  Object.fromEntries(
    Object.entries(GROUPS).map(([group, sets]) => {
      const pairs = sets.flatMap(set => {
        const recipes = RECIPES.filter(recipe => set.some(id => id === recipe.id))
        return recipes.flatMap(from =>
          recipes.flatMap(to => (from === to ? [] : scoreRuns(to, fitter.fit(from), fitter.runs(to)))),
        )
      })
      return [group, rounded(conformalSpread(pairs, COVERAGE))]
    }),
  )

for (const { device } of RECIPES) if ('code' in findDevice(device)) throw new Error(`unknown device ${device}`)
main()
