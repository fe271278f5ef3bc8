/** Fits one recipe: parameters, and predictions for models the fit has not seen. */
import { findDevice, type Device } from '../src/analyzer/hardware/catalogue/device.ts'
import { fitAligned, fitLatency, THREE_SCALARS, type Sample } from '../src/analyzer/hardware/calibrate/fit-latency.ts'
import { operationsOf } from '../src/analyzer/hardware/kernels/kernel.ts'
import {
  priorLogs,
  runTime,
  type Conditions,
  type LogParameters,
} from '../src/analyzer/hardware/predict/latency-model.ts'
import { bitsOfPrecision, usedPeak } from '../src/analyzer/hardware/precision.ts'
import { quantile, type Pair } from '../src/analyzer/hardware/residuals.ts'
import type { MeasuredData, MeasuredRun } from './fit-data.ts'
import { RECIPES, type Recipe } from './fit-recipes.ts'

/** A pair with what groups need to know. */
export interface ScoredPair extends Pair {
  readonly model: string
  readonly family: string
  readonly batch: number
}

const deviceOf = (recipe: Recipe): Device => {
  const device = findDevice(recipe.device)
  if ('code' in device) throw new Error(device.what)
  return device
}

/** The figures the fitted efficiencies belong to: the data sheet's, or the recipe's where none are published. */
export const referenceOf = (recipe: Recipe): { peak: number; bandwidth: number; cache: number } => {
  const device = deviceOf(recipe)
  if (recipe.reference !== undefined) return { ...recipe.reference, cache: 0 }
  const peak = usedPeak(device.peak, recipe.precision)
  if (peak === undefined || device.bandwidth === null) throw new Error(`${recipe.id}: no peak or bandwidth`)
  return { peak: peak.rate / device.engines, bandwidth: device.bandwidth, cache: device.cache ?? 0 }
}

export const conditionsOf = (recipe: Recipe, batch: number): Conditions => {
  const bits = bitsOfPrecision(recipe.precision)
  return {
    ...referenceOf(recipe),
    batch,
    activationBits: bits,
    weightBits: bits,
  }
}

const fixed = (recipe: Recipe, batch: number): (() => Conditions) => {
  const conditions = conditionsOf(recipe, batch)
  return () => conditions
}

const samplesOf = (recipe: Recipe, runs: readonly MeasuredRun[]): readonly Sample[] =>
  runs.map(run => ({ ...run, conditionsOf: fixed(recipe, run.batch) }))

/** Fits recipes on one directory; the prior of a recipe is fitted first, on the same families. */
export interface Fitter {
  readonly runs: (recipe: Recipe) => readonly MeasuredRun[]
  /** `without`: families that neither the fit nor its prior may see. */
  readonly fit: (recipe: Recipe, without?: ReadonlySet<string>) => LogParameters
}

export const fitterOf = (data: MeasuredData): Fitter => {
  const runs = new Map<string, readonly MeasuredRun[]>()
  const fits = new Map<string, LogParameters>()
  const fitter: Fitter = {
    runs: recipe => memo(runs, recipe.id, () => data.runs(recipe.rows)),
    fit: (recipe, without = new Set()) =>
      memo(fits, [recipe.id, ...[...without].sort()].join(), () => {
        const known = fitter.runs(recipe).filter(run => !without.has(run.family))
        const priorRecipe = RECIPES.find(other => other.id === recipe.prior)
        const prior = priorRecipe === undefined ? priorLogs() : fitter.fit(priorRecipe, without)
        const samples = samplesOf(recipe, known)
        if (recipe.scalars === true) return fitLatency(samples, { prior, ...THREE_SCALARS })
        return fitAligned(samples, prior, without.size === 0 ? undefined : fitter.fit(recipe))
      }),
  }
  return fitter
}

const memo = <Value>(store: Map<string, Value>, key: string, make: () => Value): Value => {
  const known = store.get(key)
  if (known !== undefined) return known
  const value = make()
  store.set(key, value)
  return value
}

/** Predictions of a fit, next to the measurements. */
export const scoreRuns = (recipe: Recipe, logs: LogParameters, runs: readonly MeasuredRun[]): readonly ScoredPair[] =>
  runs.map(run => ({
    ...run,
    measured: run.seconds,
    predicted: runTime(run.kernels, fixed(recipe, run.batch), logs),
  }))

const FOLDS = 10

/**
 * Each run predicted by a fit that has seen no run of its family: residuals of the fit itself would be too small.
 * Families are dealt to folds in the order of their first appearance, largest first.
 */
export const leaveFamilyOut = (recipe: Recipe, fitter: Fitter): readonly ScoredPair[] => {
  const runs = fitter.runs(recipe)
  const sizes = new Map<string, number>()
  for (const { family } of runs) sizes.set(family, (sizes.get(family) ?? 0) + 1)
  const families = [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([family]) => family)
  return Array.from({ length: Math.min(FOLDS, families.length) }, (_, fold) => {
    const held = new Set(families.filter((_family, index) => index % FOLDS === fold))
    return scoreRuns(
      recipe,
      fitter.fit(recipe, held),
      runs.filter(run => held.has(run.family)),
    )
  }).flat()
}

/** Two runs of one family at the same batch: how well their ratio is predicted. Neighbours by measured time only. */
export const ratioPairs = (pairs: readonly ScoredPair[]): readonly Pair[] => {
  const groups = new Map<string, ScoredPair[]>()
  for (const pair of pairs) {
    const key = `${pair.family}@${pair.batch}`
    groups.set(key, [...(groups.get(key) ?? []), pair])
  }
  return [...groups.values()].flatMap(group =>
    group.flatMap((a, i) =>
      group.slice(i + 1).map(b => ({ predicted: a.predicted / b.predicted, measured: a.measured / b.measured })),
    ),
  )
}

/** Time from FLOPs alone: one scale, the median of the fitting runs. */
export const flopsOnly = (fitRunsOf: readonly MeasuredRun[], runs: readonly MeasuredRun[]): readonly Pair[] => {
  const scale = quantile(
    fitRunsOf.map(run => run.seconds / flopsOf(run)).sort((a, b) => a - b),
    0.5,
  )
  return runs.map(run => ({ measured: run.seconds, predicted: scale * flopsOf(run) }))
}

const flopsOf = (run: MeasuredRun): number =>
  run.kernels.reduce((sum, kernel) => sum + kernel.count * operationsOf(kernel, run.batch), 0)

/** Data sheet roofline, nothing fitted: the larger of arithmetic at peak and traffic at full bandwidth, per kernel. */
export const rooflineOnly = (recipe: Recipe, runs: readonly MeasuredRun[]): readonly Pair[] =>
  runs.map(run => {
    const { peak, bandwidth, activationBits } = conditionsOf(recipe, run.batch)
    const predicted = run.kernels.reduce((sum, kernel) => {
      const batch = kernel.constant ? 1 : run.batch
      const bytes = ((batch * (kernel.inputs + kernel.outputs) + kernel.weights) * activationBits) / 8
      return sum + kernel.count * Math.max(operationsOf(kernel, run.batch) / peak, bytes / bandwidth)
    }, 0)
    return { measured: run.seconds, predicted }
  })
