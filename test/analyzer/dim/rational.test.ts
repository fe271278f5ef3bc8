import { describe, expect, it, test } from 'vitest'
import { add, ceilDivide, floorDivide, multiply, symbol } from '../../../src/analyzer/dim/dim.ts'
import type { Dim } from '../../../src/analyzer/dim/dim.ts'
import { evaluate } from '../../../src/analyzer/dim/evaluate.ts'
import { format } from '../../../src/analyzer/dim/format.ts'
import { ceilOf, floorOf, isInteger, roundOf, scale, toRational } from '../../../src/analyzer/dim/rational.ts'

const H = symbol('H')
const scaled = (by: number): Dim => scale(H, by) ?? -1

describe('toRational', () => {
  test.each([
    [0.5, '1/2'],
    [-0.75, '−3/4'],
    [3, '3'],
    [0, '0'],
    [2 ** -20, '1/1048576'],
  ])('%d is %s', (value, expected) => {
    expect(format(toRational(value) ?? -1)).toBe(expected)
  })

  test.each([2 ** -21, 0.1, 1 / 3, Math.fround(1 / 3), Number.NaN, Infinity, -Infinity, 1e300, 2 ** 53, 5e-324])(
    '%d is not small and exact',
    value => {
      expect(toRational(value)).toBeUndefined()
      expect(scale(H, value)).toBeUndefined()
    },
  )
})

describe('interpolate(scale_factor)', () => {
  it('floors back to integers', () => {
    expect(floorOf(scaled(2))).toEqual(multiply(2, H))
    expect(floorOf(scaled(0.5))).toEqual(floorDivide(H, 2))
    expect(ceilOf(scaled(0.5))).toEqual(ceilDivide(H, 2))
    // 1.5·H = H + H/2
    expect(format(floorOf(scaled(1.5)))).toBe('H + ⌊H/2⌋')
    expect(floorOf(multiply(2, scaled(0.5)))).toEqual(H)
    expect(floorOf(-0.5)).toBe(-1)
    expect(ceilOf(-0.5)).toBe(0)
  })

  it('knows integers', () => {
    expect([H, scaled(2), scaled(0.5), multiply(scaled(0.5), 4), 2, 2.5].map(isInteger)).toEqual([
      true,
      true,
      false,
      true,
      true,
      false,
    ])
  })

  it('rounds when no tie is possible', () => {
    expect(roundOf(H)).toEqual(H)
    expect(roundOf(scaled(0.5))).toBeUndefined()
    expect(roundOf(scaled(0.25))).toBeUndefined()
    // H + 1/4 is nearest to H, H + 3/4 to H + 1
    expect(roundOf(add(H, toRational(0.25) ?? 0))).toEqual(H)
    expect(roundOf(add(H, toRational(0.75) ?? 0))).toEqual(add(H, 1))
    // (2·H + 1)/8 is never halfway: 2·H + 1 is odd, 4 is even
    const eighths = roundOf(scale(add(multiply(2, H), 1), 0.125) ?? 0)
    for (const h of [1n, 2n, 3n, 4n, 5n, 6n, 7n]) {
      expect(typeof eighths === 'object' && evaluate(eighths, new Map([['H', h]]))).toBe(
        BigInt(Math.round((2 * Number(h) + 1) / 8)),
      )
    }
  })

  it('rounds constants half to even', () => {
    expect([0.5, 1.5, 2.5, -0.5, -1.5, 0.25, 0.75].map(roundOf)).toEqual([0, 2, 2, 0, -2, 0, 1])
    expect([0.5, 1.5, 2.5, -1.5].map(value => roundOf(toRational(value) ?? 9))).toEqual([0, 2, 2, -2])
  })
})
