import { describe, expect, it, test } from 'vitest'
import { conformalSpread, coverageOf, errorFigures, quantile } from '../../../src/analyzer/hardware/residuals.ts'

const pairs = (...ratios: readonly number[]) =>
  ratios.map((ratio, index) => ({ predicted: index + 1, measured: (index + 1) * ratio }))

describe('errorFigures', () => {
  it('gives mean, median and 90th percentile of the relative error', () => {
    // predicted / measured = 1/ratio: errors 0, 1, 0.5, 0.2, 0.25.
    const { mape, median, p90, count } = errorFigures(pairs(1, 0.5, 2, 1.25, 0.8))
    expect([count, mape, median, p90]).toEqual([5, expect.closeTo(0.39, 9), 0.25, 1])
  })

  // Rank correlation by hand: 1 − 6 Σd² / (n (n² − 1)); swapping the ends of 1..4 gives Σd² = 18 → −0.8.
  test.each([
    [[1, 2, 3, 4], 1],
    [[4, 3, 2, 1], -1],
    [[4, 2, 3, 1], -0.8],
  ])('measured %j has rank correlation %d', (measured, rho) => {
    const found = errorFigures(measured.map((value, index) => ({ predicted: index, measured: value })))
    expect(found.spearman).toBeCloseTo(rho, 9)
  })
})

describe('conformalSpread', () => {
  it('holds 90 % of what it was made of, and always the point', () => {
    const many = pairs(...Array.from({ length: 999 }, (_, index) => Math.exp((index - 499) / 250)))
    const spread = conformalSpread(many, 0.9)
    expect(coverageOf(many, spread)).toBeCloseTo(0.9, 2)
    const biased = conformalSpread(pairs(...Array.from({ length: 100 }, () => 2)), 0.9)
    expect(biased).toEqual({ low: 1, high: 2 })
  })

  it('is wider than all that was seen when little was seen', () => {
    const { low, high } = conformalSpread(pairs(0.9, 1.1, 1), 0.9)
    expect(low).toBeLessThan(0.9)
    expect(high).toBeGreaterThan(1.1)
    expect(conformalSpread(pairs(1.2), 0.9).high).toBe(Infinity)
  })
})

test('quantile takes the nearest rank', () => {
  expect([quantile([1, 2, 3, 4], 0.5), quantile([1, 2, 3, 4], 0.9), quantile([], 0.5)]).toEqual([2, 4, 0])
})
