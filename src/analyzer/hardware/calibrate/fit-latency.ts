/** Fits the latency model to measured run times. Used by scripts/fit.ts for the shipped profiles and by `calibrate`. */
import type { Kernel } from '../kernels/kernel.ts'
import {
  layersTime,
  PARAMETERS,
  parameterIndices,
  runTime,
  type Conditions,
  type LogParameters,
} from '../predict/latency-model.ts'
import { leastSquares } from './least-squares.ts'

/** One measured run. */
export interface Sample {
  readonly model: string
  readonly kernels: readonly Kernel[]
  /** By kernel: quantised nodes run at other rates. */
  readonly conditionsOf: (kernel: Kernel) => Conditions
  readonly seconds: number
  /** The time is that of single layers: it holds no share of what a run costs before its first kernel. */
  readonly isLayer?: boolean
}

export interface FitOptions {
  /** Where the parameters stay without data. */
  readonly prior: LogParameters
  /** Parameters that move together, each list by one scalar. Default: every parameter by itself. */
  readonly directions?: readonly (readonly number[])[]
  /** Standard deviation of each direction's logarithm under the prior. Default: the parameter's own spread. */
  readonly spread?: number
  /** Where the search begins: near the answer it is quick. Default: the prior. */
  readonly start?: LogParameters
  /** Weight of the prior against one observation. */
  readonly ridge?: number
}

/**
 * Weight of the prior for sets of at least `MANY` points, and below. With few points the prior, aligned to the device,
 * knows more than the data: 0.5 took V100 from 23 % to 19 % leave-family-out (docs/latency.md).
 */
const RIDGE_MANY = 0.05
const RIDGE_FEW = 0.5
const MANY = 500
/** Residuals beyond 15 % count linearly (docs/sources/latency-model.md §3.1). */
const SOFTNESS = 0.15
/** Groups move by at most a factor of e⁴ ≈ 55. */
const MAX_GROUP_SHIFT = 4

/** For few points: all compute, all memory and all overhead parameters move by one factor each. */
export const THREE_SCALARS: Pick<FitOptions, 'directions' | 'spread'> = {
  directions: [parameterIndices('compute.'), parameterIndices('memory.'), parameterIndices('overhead.')],
  spread: 1,
}

/** Almost no prior: how fast the device is at all is what the data says best. */
const RIDGE_ALIGN = 0.01

/** Aligns the prior to the device by three scalars, then fits every parameter against the aligned prior. */
export const fitAligned = (samples: readonly Sample[], prior: LogParameters, start?: LogParameters): LogParameters => {
  const aligned = fitLatency(samples, { prior, ...THREE_SCALARS, ridge: RIDGE_ALIGN })
  return fitLatency(samples, { prior: aligned, ...(start === undefined ? {} : { start }) })
}

/** The parameters that best explain the samples: least soft-L1 of log(predicted / measured). Deterministic. */
export const fitLatency = (samples: readonly Sample[], options: FitOptions): LogParameters => {
  const directions = options.directions ?? PARAMETERS.map((_, index) => [index])
  const ridge = options.ridge ?? (samples.length >= MANY ? RIDGE_MANY : RIDGE_FEW)
  const full = new Float64Array(PARAMETERS.length)
  const { prior, start = prior } = options
  const shift = Float64Array.from(directions, () => 0)
  const begin = Float64Array.from(directions, ([first = 0]) => (start[first] ?? 0) - (prior[first] ?? 0))
  let at: Float64Array | undefined
  let logs = prior
  const solution = leastSquares({
    rows: samples.length,
    residual: (row, unknowns, gradient) => {
      const sample = samples[row]
      if (sample === undefined) return 0
      if (unknowns !== at) {
        at = unknowns
        logs = shifted(prior, directions, unknowns)
      }
      const measure = sample.isLayer === true ? layersTime : runTime
      const time = measure(sample.kernels, sample.conditionsOf, logs, gradient === undefined ? undefined : full.fill(0))
      if (gradient !== undefined) {
        directions.forEach((indices, direction) => {
          for (const index of indices) gradient[direction] = (gradient[direction] ?? 0) + (full[index] ?? 0) / time
        })
      }
      return Math.log(time / sample.seconds)
    },
    start: begin,
    prior: shift,
    precision: Float64Array.from(directions, indices => ridge / spreadOf(indices, options.spread) ** 2),
    ...boundsOf(prior, directions),
    softness: SOFTNESS,
  })
  return shifted(prior, directions, solution)
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
