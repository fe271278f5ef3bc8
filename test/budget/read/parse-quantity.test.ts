import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { joules, seconds } from '../../../src/units.ts'
import type { Dimension } from '../../../src/units.ts'
import { formatBinary, formatDecimal, formatJoules, formatSeconds } from '../../../src/quantity-text.ts'
import { parseQuantity } from '../../../src/budget/read/parse-quantity.ts'

const exact = (text: string, dimension: Dimension) => {
  const parsed = parseQuantity(text, [dimension])
  if ('problem' in parsed) throw new Error(`${text}: ${parsed.why}`)
  return parsed.exact
}
const integer = (text: string, dimension: Dimension): bigint => {
  const { numerator, denominator } = exact(text, dimension)
  expect(numerator % denominator).toBe(0n)
  return numerator / denominator
}

describe('parseQuantity', () => {
  test.each<[string, Dimension, bigint]>([
    ['4.5 GFLOPs', 'FLOPs', 4_500_000_000n],
    ['4.1 GFLOPs', 'FLOPs', 4_100_000_000n], // 4.1e9 is exact here; 4.1 * 1e9 in doubles is 4099999999.9999995
    ['0.3GFLOP', 'FLOPs', 300_000_000n],
    ['4.5e9 FLOPs', 'FLOPs', 4_500_000_000n],
    ['123456789012345678901 FLOPs', 'FLOPs', 123456789012345678901n],
    ['2.1 GMACs', 'MACs', 2_100_000_000n],
    ['26 M', 'params', 26_000_000n],
    ['25.557032 M', 'params', 25_557_032n],
    ['25557032 params', 'params', 25_557_032n],
    ['7 G params', 'params', 7_000_000_000n],
    ['100 MB', 'B', 100_000_000n],
    ['64 MiB', 'B', 67_108_864n],
    ['1.5 KiB', 'B', 1536n],
    ['500 kB', 'B', 500_000n],
    ['12 B', 'B', 12n],
    ['3 nodes', 'nodes', 3n],
    ['3 J', 'J', 3n],
    ['1200 /s', '/s', 1200n],
    ['1.2 k/s', '/s', 1200n],
    ['2 s', 's', 2n],
  ])('%s', (text, dimension, value) => {
    expect(integer(text, dimension)).toBe(value)
  })

  test.each<[string, Dimension, bigint, bigint]>([
    ['15 ms', 's', 15n, 1000n],
    ['12 µs', 's', 12n, 1_000_000n], // U+00B5
    ['12 μs', 's', 12n, 1_000_000n], // U+03BC
    ['12 us', 's', 12n, 1_000_000n],
    ['12 mJ', 'J', 12n, 1000n],
    ['5%', '%', 5n, 100n],
    ['2.5 %', '%', 25n, 1000n],
  ])('%s is the fraction %s', (text, dimension, numerator, denominator) => {
    expect(exact(text, dimension)).toEqual({ numerator, denominator })
  })

  test.each<[string, Dimension, string, string]>([
    ['4.5', 'FLOPs', 'unit-missing', 'Write "4.5 GFLOPs"'],
    ['4500000000', 'FLOPs', 'unit-missing', 'Write "4.5 GFLOPs"'],
    ['26000000', 'params', 'unit-missing', 'Write "26 M"'],
    ['15', 's', 'unit-missing', 'Write "15 ms"'],
    ['4.5 GFLOPS', 'FLOPs', 'unit-wrong', 'Write "4.5 GFLOPs"'],
    ['4.5 GFLOP/s', 'FLOPs', 'unit-wrong', 'Write "4.5 GFLOPs"'],
    ['4.5 gflops', 'FLOPs', 'unit-wrong', 'Write "4.5 GFLOPs"'],
    ['500 KB', 'B', 'unit-wrong', 'Write "500 kB" or "500 KiB"'],
    ['64 mib', 'B', 'unit-wrong', 'Write "64 MiB"'],
    ['15 msec', 's', 'unit-wrong', 'Write "15 ms"'],
    ['30 fps', '/s', 'unit-wrong', 'Write "30 /s"'],
    ['26 million', 'params', 'unit-wrong', 'Write "26 M"'],
    ['7 B', 'params', 'unit-wrong', 'Write for example "26 M"; billions are written "7 G"'],
    ['15 ms', 'FLOPs', 'unit-wrong', 'Write for example "4.5 GFLOPs"'],
    ['2.1 GMACs', 'FLOPs', 'unit-wrong', 'Write for example "4.5 GFLOPs"'],
    ['4,5 GFLOPs', 'FLOPs', 'quantity-invalid', 'Write "4.5 GFLOPs"'],
    ['1,200 /s', '/s', 'quantity-invalid', 'Write "1.200 /s" or "1200 /s"'],
    ['-1 GFLOPs', 'FLOPs', 'quantity-invalid', 'Write for example "4.5 GFLOPs"'],
    ['many', 'FLOPs', 'quantity-invalid', 'Write for example "4.5 GFLOPs"'],
    ['', 'FLOPs', 'quantity-invalid', 'Write for example "4.5 GFLOPs"'],
    ['1e999 FLOPs', 'FLOPs', 'quantity-invalid', 'Write for example "4.5 GFLOPs"'],
    ['1 constructorB', 'B', 'unit-wrong', 'Write for example "100 MB"'],
  ])('%s for %s is %s', (text, dimension, problem, fix) => {
    expect(parseQuantity(text, [dimension])).toMatchObject({ problem, fix })
  })

  it('says that MACs and FLOPs differ by two', () => {
    expect(parseQuantity('2.1 GMACs', ['FLOPs'])).toMatchObject({ why: expect.stringContaining('1 MAC = 2 FLOPs') })
  })

  it('takes back what is printed, for every count, when all digits are printed', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 24n }), count => {
        expect(integer(formatDecimal(count, 'FLOPs', 40), 'FLOPs')).toBe(count)
        expect(integer(formatDecimal(count, 'MACs', 40), 'MACs')).toBe(count)
        expect(integer(formatDecimal(count, 'B', 40), 'B')).toBe(count)
      }),
    )
  })

  it('takes back binary bytes that print exactly', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 1023n }), fc.nat(4), (count, step) => {
        const bytes = count << BigInt(10 * step)
        expect(integer(formatBinary(bytes, 20), 'B')).toBe(bytes)
      }),
    )
  })

  it('takes back seconds and joules as they print', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), micro => {
        const value = micro / 1e6
        const { numerator, denominator } = exact(formatSeconds(seconds(value), 12), 's')
        expect(Number(numerator) / Number(denominator)).toBeCloseTo(value, 12)
        const energy = exact(formatJoules(joules(value), 12), 'J')
        expect(Number(energy.numerator) / Number(energy.denominator)).toBeCloseTo(value, 12)
      }),
    )
  })

  test.each([
    ['64 MiB', true],
    ['64 MB', false],
  ])('%s is written with a binary prefix: %s', (text, isBinary) => {
    expect(parseQuantity(text, ['B'])).toMatchObject({ isBinary })
  })

  it('never throws', () => {
    const dimensions: readonly Dimension[] = ['FLOPs', 'MACs', 'params', 'nodes', 'B', 's', 'J', '/s', '%']
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...dimensions), (text, dimension) => {
        parseQuantity(text, [dimension])
        parseQuantity(`12${text}`, [dimension, '%'])
      }),
    )
  })
})
