/** One model at many sizes, on many devices and precisions: what each combination costs. */
import { analyzeModel, type Model } from '../../analyzer/analyzer.ts'
import { isDiagnostic, type Estimate } from '../../analyzer/hardware/predict/estimate.ts'
import type { Precision } from '../../analyzer/hardware/precision.ts'
import type { Profile } from '../../analyzer/profile/profile.ts'
import type { Bindings } from '../../budget/budget.ts'
import { predict } from '../measure/measure.ts'

/** The values of one symbol, or of several that take the same value, ascending. */
export interface Axis {
  readonly symbols: readonly string[]
  readonly values: readonly number[]
}

export interface SweepRequest {
  readonly axes: readonly Axis[]
  /** Everything that stays as it is. */
  readonly bind: Bindings
  readonly devices: readonly string[]
  /** Empty = the precision of the model. */
  readonly precisions: readonly Precision[]
}

export interface SweepRow {
  /** In the order of the axes. */
  readonly values: readonly number[]
  /** A text says why there is none at these sizes. */
  readonly profile: Profile | string
  /** One for each device and precision, in the order of the request; a text says why there is none. */
  readonly estimates: readonly (Estimate | string)[]
}

/** Combinations beyond this are refused: a table of more lines decides nothing. */
export const MAX_SWEEP = 2_000

/** The number of rows that a request gives. */
export const sweepSize = (axes: readonly Axis[]): number => axes.reduce((count, { values }) => count * values.length, 1)

export const sweep = (model: Model, request: SweepRequest): readonly SweepRow[] =>
  combinations(request.axes).map(values => rowAt(model, request, values))

/** The last axis runs fastest. */
const combinations = (axes: readonly Axis[]): readonly (readonly number[])[] =>
  axes.reduce<readonly (readonly number[])[]>(
    (rows, { values }) => rows.flatMap(row => values.map(value => [...row, value])),
    [[]],
  )

const rowAt = (
  model: Model,
  { axes, bind, devices, precisions }: SweepRequest,
  values: readonly number[],
): SweepRow => {
  const swept = Object.fromEntries(
    axes.flatMap(({ symbols }, index) => symbols.map(symbol => [symbol, values[index] ?? 0])),
  )
  const analysis = analyzeModel(model, { bind: { ...bind, ...swept } })
  if (!analysis.ok) return { values, profile: analysis.diagnostics[0]?.what ?? 'it cannot be counted', estimates: [] }
  const { profile } = analysis
  const broken = profile.diagnostics.find(({ severity }) => severity === 'error')
  if (broken !== undefined) return { values, profile: broken.what, estimates: [] }
  const wanted = devices.flatMap(device =>
    (precisions.length === 0 ? [null] : precisions).map(precision => ({
      device,
      precision,
      batch: null,
      runtime: null,
    })),
  )
  const estimates = wanted.map(request => {
    const estimate = predict(profile, request, new Map())
    return isDiagnostic(estimate) ? estimate.what : estimate
  })
  return { values, profile, estimates }
}
