import { type Arbitrary, assert, boolean, constantFrom, double, integer, property, record } from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Kernel } from '../../../../src/analyzer/hardware/kernels/kernel.ts'
import {
  fromLogs,
  kernelTime,
  PARAMETERS,
  priorLogs,
  runTime,
  toLogs,
  type Conditions,
} from '../../../../src/analyzer/hardware/predict/latency-model.ts'
import { latencyProfiles } from '../../../../src/analyzer/hardware/catalogue/latency-profile.ts'
import { NODE_CLASSES } from '../../../../src/analyzer/hardware/node-class.ts'

const size = integer({ min: 1, max: 4096 })

const kernels: Arbitrary<Kernel> = record({
  class: constantFrom(...NODE_CLASSES),
  count: integer({ min: 1, max: 30 }),
  k: size,
  n: size,
  m: size,
  groups: integer({ min: 1, max: 64 }),
  folded: integer({ min: 0, max: 1e6 }),
  constant: boolean(),
}).map(({ k, n, m, groups, ...rest }) => ({
  ...rest,
  k,
  n,
  m,
  groups,
  macs: k * n * m * groups,
  inputs: k * m,
  weights: k * n * groups,
  outputs: m * n * groups,
}))

const conditions: Arbitrary<Conditions> = record({
  peak: double({ min: 1e9, max: 1e15, noNaN: true }),
  bandwidth: double({ min: 1e8, max: 1e13, noNaN: true }),
  cache: constantFrom(0, 1e6, 1e8),
  batch: integer({ min: 1, max: 2048 }),
  activationBits: constantFrom(8, 16, 32),
  weightBits: constantFrom(4, 8, 16, 32),
})

const parameterSets = constantFrom(priorLogs(), ...latencyProfiles.map(profile => toLogs(profile.parameters)))

const total = (kernel: Kernel, at: Conditions, logs: Float64Array): number => runTime([kernel], () => at, logs)
/** Rounding only. */
const ABOVE = 1 - 1e-9

describe('the latency model', () => {
  it('never takes less time for twice the work', () => {
    assert(
      property(kernels, conditions, parameterSets, (kernel, at, logs) => {
        const { macs, inputs, outputs, weights, folded } = kernel
        const doubled = {
          ...kernel,
          macs: 2 * macs,
          m: 2 * kernel.m,
          inputs: 2 * inputs,
          outputs: 2 * outputs,
          weights: 2 * weights,
          folded: 2 * folded,
        }
        const once = total(kernel, at, logs)
        expect(total(doubled, at, logs)).toBeGreaterThanOrEqual(once * ABOVE)
        expect(total({ ...kernel, count: 2 * kernel.count }, at, logs)).toBeGreaterThanOrEqual(once * ABOVE)
        expect(total(kernel, { ...at, batch: 2 * at.batch }, logs)).toBeGreaterThanOrEqual(once * ABOVE)
      }),
    )
  })

  it('never takes less time for twice the channels', () => {
    assert(
      property(kernels, conditions, parameterSets, (kernel, at, logs) => {
        const { macs, n, outputs, weights } = kernel
        const wider = { ...kernel, macs: 2 * macs, n: 2 * n, outputs: 2 * outputs, weights: 2 * weights }
        expect(total(wider, at, logs)).toBeGreaterThanOrEqual(total(kernel, at, logs) * ABOVE)
        const deeper = { ...kernel, macs: 2 * macs, k: 2 * kernel.k, inputs: 2 * kernel.inputs, weights: 2 * weights }
        expect(total(deeper, at, logs)).toBeGreaterThanOrEqual(total(kernel, at, logs) * ABOVE)
      }),
    )
  })

  it('never takes more time with more peak, bandwidth or fewer bits', () => {
    assert(
      property(
        kernels,
        conditions,
        parameterSets,
        double({ min: 1, max: 100, noNaN: true }),
        (kernel, at, logs, more) => {
          const once = total(kernel, at, logs)
          expect(total(kernel, { ...at, peak: at.peak * more }, logs) * ABOVE).toBeLessThanOrEqual(once)
          expect(total(kernel, { ...at, bandwidth: at.bandwidth * more }, logs) * ABOVE).toBeLessThanOrEqual(once)
          const narrow = { ...at, activationBits: at.activationBits / 2, weightBits: at.weightBits / 2 }
          expect(total(kernel, narrow, logs) * ABOVE).toBeLessThanOrEqual(once)
        },
      ),
    )
  })

  it('has the derivatives that finite differences give', () => {
    assert(
      property(kernels, kernel => {
        const at: Conditions = { peak: 1e13, bandwidth: 1e11, cache: 1e6, batch: 2, activationBits: 16, weightBits: 16 }
        const logs = priorLogs()
        const gradient = new Float64Array(PARAMETERS.length)
        runTime([kernel], () => at, logs, gradient)
        const step = 1e-6
        PARAMETERS.forEach((_parameter, index) => {
          const [up, down] = [logs.slice(), logs.slice()]
          up[index] = (up[index] ?? 0) + step
          down[index] = (down[index] ?? 0) - step
          const slope = (total(kernel, at, up) - total(kernel, at, down)) / (2 * step)
          expect(gradient[index]).toBeCloseTo(slope, 6)
        })
      }),
      { numRuns: 20 },
    )
  })

  // conv 3×3, 64 → 64 channels at 56×56, batch 1, FP32: 115.6 MMACs = 231.2 MFLOPs.
  const conv: Kernel = {
    class: 'conv',
    count: 1,
    macs: 115_605_504,
    inputs: 200_704,
    weights: 36_864,
    outputs: 200_704,
    folded: 0,
    k: 576,
    n: 64,
    m: 3136,
    groups: 1,
    constant: false,
  }
  const at: Conditions = { peak: 1e12, bandwidth: 1e11, cache: 0, batch: 1, activationBits: 32, weightBits: 32 }
  const plain = Object.fromEntries(
    PARAMETERS.map(({ name }) => [name, /saturation|overhead|folded/.test(name) ? 1e-12 : 1]),
  )

  test('with every parameter neutral it is the roofline', () => {
    const { compute, memory, busy } = kernelTime(conv, at, toLogs(plain))
    expect(compute).toBeCloseTo((2 * 115_605_504) / 1e12, 9)
    expect(memory).toBeCloseTo((4 * (200_704 + 36_864 + 200_704)) / 1e11, 9)
    expect(busy).toBeCloseTo(Math.hypot(compute, memory), 12)
  })

  test.each([
    ['compute.conv', 0.5, 2],
    ['winograd', 2, 0.5],
    ['saturation.k.conv', 576, 2],
    ['saturation.n.conv', 64, 2],
  ])('%s = %d multiplies the arithmetic by %d', (name, value, times) => {
    const base = kernelTime(conv, at, toLogs(plain)).compute
    expect(kernelTime(conv, at, toLogs({ ...plain, [name]: value })).compute / base).toBeCloseTo(times, 3)
  })

  it('keeps parameters through their names', () => {
    const values = fromLogs(priorLogs())
    expect([...toLogs(values)].map((value, index) => value - (priorLogs()[index] ?? 0))).toEqual(
      PARAMETERS.map(() => expect.closeTo(0, 3)),
    )
  })
})
