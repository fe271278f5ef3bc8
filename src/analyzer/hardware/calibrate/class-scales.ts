/**
 * Fits one factor per kernel class, and one for what starting costs, to measured times. The time of a run is then a
 * sum of class times, so the fit is convex: no start to choose, no local minimum. The factors are as exact in the
 * latency model as in the sum, because they divide the efficiencies of their class.
 */
import { NODE_CLASSES } from '../node-class.ts'
import {
  baseTime,
  efficiencyIndices,
  kernelTime,
  parameterIndices,
  type LogParameters,
} from '../predict/latency-model.ts'
import type { Pair } from '../residuals.ts'
import type { Sample } from './fit-latency.ts'
import { nonNegativeLeastSquares } from './non-negative-least-squares.ts'

/** A sample as the fit sees it. */
export interface ClassTimes {
  readonly model: string
  readonly seconds: number
  /** Seconds by class under the basis, in the order of `NODE_CLASSES`; last the seconds of starting. */
  readonly amounts: Float64Array
}

const START = NODE_CLASSES.length
const POSITIONS: ReadonlyMap<string, number> = new Map(NODE_CLASSES.map((name, index) => [name, index]))

/** What the basis, a set of parameters, says each class of a sample takes. */
export const classTimes = (
  { model, kernels, conditionsOf, seconds, isLayer }: Sample,
  basis: LogParameters,
): ClassTimes => {
  const amounts = new Float64Array(START + 1)
  const add = (index: number, amount: number): void => {
    amounts[index] = (amounts[index] ?? 0) + amount
  }
  if (isLayer !== true) add(START, baseTime(basis))
  for (const kernel of kernels) {
    const { busy, overhead } = kernelTime(kernel, conditionsOf(kernel), basis)
    add(POSITIONS.get(kernel.class) ?? START, kernel.count * busy)
    add(START, kernel.count * overhead)
  }
  return { model, seconds, amounts }
}

export const pairOf = ({ seconds, amounts }: ClassTimes, scales: Float64Array): Pair => ({
  measured: seconds,
  predicted: Math.max(
    amounts.reduce((sum, amount, index) => sum + amount * (scales[index] ?? 0), 0),
    TINY,
  ),
})

/** A prediction is above zero, else its error has no logarithm. Seconds: below any kernel. */
const TINY = 1e-12

/** The basis as it is. */
export const unitScales = (): Float64Array => new Float64Array(START + 1).fill(1)

/** All classes by the geometric mean of measured / predicted. */
export const oneScale = (samples: readonly ClassTimes[]): Float64Array => {
  const unit = unitScales()
  const logs = samples.map(sample => pairOf(sample, unit)).map(pair => Math.log(pair.measured / pair.predicted))
  return unit.fill(Math.exp(logs.reduce((sum, log) => sum + log, 0) / Math.max(1, logs.length)))
}

/** Relative errors beyond 10 % count linearly: a network that runs unlike all others must not bend the rest. */
const SOFTNESS = 0.1
const REWEIGHTINGS = 4

/** A factor per class; `hold` is how strongly each stays at the one scale, against one measurement. */
export const classScales = (samples: readonly ClassTimes[], hold: number): Float64Array => {
  const common = oneScale(samples)
  // What starting costs has little to do with how much of the peak is reached, which the common scale corrects.
  common[START] = 1
  // In units of the common scale, and of the measured time: what is minimised is the relative error.
  const rows = samples.map(({ amounts, seconds }) =>
    amounts.map((amount, index) => (amount * (common[index] ?? 1)) / seconds),
  )
  const targets = samples.map(() => 1)
  const held = common.map(() => 1)
  let weights: readonly number[] = targets
  let factors: Float64Array = held
  for (let step = 0; step < REWEIGHTINGS; step++) {
    factors = nonNegativeLeastSquares({ rows, targets, weights, held, ridge: hold })
    const found = factors
    weights = rows.map(row => {
      const error = row.reduce((sum, share, index) => sum + share * (found[index] ?? 0), 0) - 1
      return 1 / Math.sqrt(1 + (error / SOFTNESS) ** 2)
    })
  }
  return factors.map((factor, index) => factor * (common[index] ?? 1))
}

/** A class that costs nothing: a million times its basis. */
const FREE = 1e-6

/** The basis with its efficiencies divided, its start-up costs multiplied. */
export const scaledLogs = (basis: LogParameters, scales: Float64Array): LogParameters => {
  const logs = basis.slice()
  const shift = (index: number, amount: number): void => {
    logs[index] = (logs[index] ?? 0) + amount
  }
  NODE_CLASSES.forEach((name, position) => {
    for (const index of efficiencyIndices(name)) shift(index, -Math.log(Math.max(FREE, scales[position] ?? 1)))
  })
  for (const index of parameterIndices('overhead.')) shift(index, Math.log(Math.max(FREE, scales[START] ?? 1)))
  return logs
}
