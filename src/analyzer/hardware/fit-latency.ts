/** Fits the latency model to measured run times. Used by `npm run fit` for the shipped profiles and by `calibrate`. */
import type { Kernel } from './kernel.ts'
import { PARAMETERS, parameterIndices, runTime, type Conditions, type LogParameters } from './latency-model.ts'
import { leastSquares } from './least-squares.ts'

/** One measured run. */
export interface Sample {
  readonly model: string
  readonly kernels: readonly Kernel[]
  readonly conditions: Conditions
  readonly seconds: number
}

export interface FitOptions {
  /** Where the parameters stay without data. */
  readonly prior: LogParameters
  /** Parameters that move together, each list by one scalar. Default: every parameter by itself. */
  readonly directions?: readonly (readonly number[])[]
  /** Standard deviation of each direction's logarithm under the prior. Default: the parameter's own spread. */
  readonly spread?: number
  /** Weight of the prior against one observation. */
  readonly ridge?: number
}

/** Weak: one observation 5 % off weighs as much as a parameter three spreads off. Chosen by 3-fold validation. */
const DEFAULT_RIDGE = 0.05
/** Residuals beyond 15 % count linearly (latency-model.md §3.1). */
const SOFTNESS = 0.15
/** Groups move by at most a factor of e⁴ ≈ 55. */
const MAX_GROUP_SHIFT = 4

/** For few points: all compute, all memory and all overhead parameters move by one factor each. */
export const THREE_SCALARS: Pick<FitOptions, 'directions' | 'spread'> = {
  directions: [parameterIndices('compute.'), parameterIndices('memory.'), parameterIndices('overhead.')],
  spread: 1,
}

/** The parameters that best explain the samples: least soft-L1 of log(predicted / measured). Deterministic. */
export const fitLatency = (samples: readonly Sample[], options: FitOptions): LogParameters => {
  const directions = options.directions ?? PARAMETERS.map((_, index) => [index])
  const ridge = options.ridge ?? DEFAULT_RIDGE
  const full = new Float64Array(PARAMETERS.length)
  const shift = Float64Array.from(directions, () => 0)
  const solution = leastSquares({
    rows: samples.length,
    residual: (row, unknowns, gradient) => {
      const sample = samples[row]
      if (sample === undefined) return 0
      const logs = shifted(options.prior, directions, unknowns)
      const time = runTime(sample.kernels, sample.conditions, logs, full.fill(0))
      directions.forEach((indices, direction) => {
        for (const index of indices) gradient[direction] = (gradient[direction] ?? 0) + (full[index] ?? 0) / time
      })
      return Math.log(time / sample.seconds)
    },
    start: shift,
    prior: shift,
    precision: Float64Array.from(directions, indices => ridge / spreadOf(indices, options.spread) ** 2),
    ...boundsOf(options.prior, directions),
    softness: SOFTNESS,
  })
  return shifted(options.prior, directions, solution)
}

const shifted = (
  prior: LogParameters,
  directions: readonly (readonly number[])[],
  shifts: Float64Array,
): LogParameters => {
  const logs = prior.slice()
  directions.forEach((indices, direction) => {
    for (const index of indices) logs[index] = (logs[index] ?? 0) + (shifts[direction] ?? 0)
  })
  return logs
}

const spreadOf = (indices: readonly number[], spread: number | undefined): number =>
  spread ?? PARAMETERS[indices[0] ?? 0]?.spread ?? 1

/** Bounds of each direction: no parameter in it may leave its own. */
const boundsOf = (prior: LogParameters, directions: readonly (readonly number[])[]) => {
  const limit = (indices: readonly number[], side: 'lowest' | 'highest'): number => {
    // A group of parameters moves as one; a member at its bound must not hold the others back.
    if (indices.length > 1) return side === 'lowest' ? -MAX_GROUP_SHIFT : MAX_GROUP_SHIFT
    const rooms = indices.map(index => Math.log(PARAMETERS[index]?.[side] ?? 1) - (prior[index] ?? 0))
    return side === 'lowest' ? Math.min(0, Math.max(...rooms)) : Math.max(0, Math.min(...rooms))
  }
  return {
    lowest: Float64Array.from(directions, indices => limit(indices, 'lowest')),
    highest: Float64Array.from(directions, indices => limit(indices, 'highest')),
  }
}
