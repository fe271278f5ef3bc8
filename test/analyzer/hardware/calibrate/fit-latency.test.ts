import { describe, expect, it } from 'vitest'
import {
  fitAligned,
  fitLatency,
  THREE_SCALARS,
  type Sample,
} from '../../../../src/analyzer/hardware/calibrate/fit-latency.ts'
import type { Kernel } from '../../../../src/analyzer/hardware/kernels/kernel.ts'
import {
  parameterIndices,
  priorLogs,
  runTime,
  type Conditions,
  type LogParameters,
} from '../../../../src/analyzer/hardware/predict/latency-model.ts'
import { leastSquares } from '../../../../src/analyzer/hardware/calibrate/least-squares.ts'
import { NODE_CLASSES } from '../../../../src/analyzer/hardware/node-class.ts'
import { errorFigures } from '../../../../src/analyzer/hardware/residuals.ts'

/** A generator without surprises (Park and Miller 1988), so that every run sees the same networks. */
const randomOf = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

const at: Conditions = { peak: 1e13, bandwidth: 1e12, cache: 0, batch: 8, activationBits: 16, weightBits: 16 }

const networks = (truth: LogParameters, count: number, seed: number): readonly Sample[] => {
  const random = randomOf(seed)
  const kernel = (): Kernel => {
    const [k, n, m] = [8, 8, 64].map(unit => unit * Math.ceil(random() * 64))
    const [rows = 1, columns = 1, length = 1] = [m, n, k]
    return {
      class: NODE_CLASSES[Math.floor(random() * NODE_CLASSES.length)] ?? 'conv',
      count: Math.ceil(random() * 8),
      macs: rows * columns * length,
      inputs: rows * length,
      weights: columns * length,
      outputs: rows * columns,
      folded: 0,
      k: length,
      n: columns,
      m: rows,
      groups: 1,
      constant: false,
    }
  }
  return Array.from({ length: count }, (_, index) => {
    const kernels = Array.from({ length: 12 }, kernel)
    return { model: String(index), kernels, conditionsOf: () => at, seconds: runTime(kernels, () => at, truth) }
  })
}

const scored = (samples: readonly Sample[], logs: LogParameters): number =>
  errorFigures(
    samples.map(({ kernels, conditionsOf, seconds }) => ({
      measured: seconds,
      predicted: runTime(kernels, conditionsOf, logs),
    })),
  ).mape

describe('fitting', () => {
  it('finds parameters that predict networks it has not seen', () => {
    const truth = priorLogs()
    for (const index of parameterIndices('compute.conv', 'memory.norm')) truth[index] = (truth[index] ?? 0) - 0.7
    for (const index of parameterIndices('compute.gemm', 'memory.move')) truth[index] = (truth[index] ?? 0) + 0.3
    const fitted = fitAligned(networks(truth, 300, 1), priorLogs())
    const unseen = networks(truth, 100, 2)
    expect(scored(unseen, priorLogs())).toBeGreaterThan(0.1)
    expect(scored(unseen, fitted)).toBeLessThan(0.02)
  })

  it('finds a device twice as fast by three scalars from five networks', () => {
    const truth = priorLogs()
    for (const index of parameterIndices('compute.', 'memory.')) truth[index] = (truth[index] ?? 0) + Math.log(2)
    const fitted = fitLatency(networks(truth, 5, 3), { prior: priorLogs(), ...THREE_SCALARS, ridge: 0.001 })
    expect(scored(networks(truth, 50, 4), fitted)).toBeLessThan(0.05)
  })

  it('is deterministic', () => {
    const samples = networks(priorLogs(), 40, 5)
    expect(fitAligned(samples, priorLogs())).toEqual(fitAligned(samples, priorLogs()))
  })
})

describe('leastSquares', () => {
  // y = 2 x + 1 with one wild point: soft-L1 keeps the line, bounds hold.
  const points = [0, 1, 2, 3, 4, 5, 6, 7].map(x => [x, x === 7 ? 100 : 2 * x + 1] as const)
  const line = (lowest: number) =>
    leastSquares({
      rows: points.length,
      residual: (row, [slope = 0, offset = 0], gradient) => {
        const [x, y] = points[row] ?? [0, 0]
        if (gradient !== undefined) gradient.set([x, 1])
        return slope * x + offset - y
      },
      start: Float64Array.of(0, 0),
      prior: Float64Array.of(0, 0),
      precision: Float64Array.of(0, 0),
      lowest: Float64Array.of(lowest, -10),
      highest: Float64Array.of(10, 10),
      softness: 0.01,
    })

  it('is not led astray by an outlier', () => {
    const [slope, offset] = line(-10)
    expect(slope).toBeCloseTo(2, 1)
    expect(offset).toBeCloseTo(1, 1)
  })

  it('stays within bounds', () => {
    expect(line(3)[0]).toBeGreaterThanOrEqual(3)
  })
})
