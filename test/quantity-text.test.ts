import { assert, bigInt, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  amountIn,
  amountsIn,
  formatJoules,
  formatPair,
  formatPart,
  formatPercent,
  formatSeconds,
  formatShare,
  formatSignificant,
  growthOf,
  signed,
  unitFor,
} from '../src/quantity-text.ts'
import { joules, seconds } from '../src/units.ts'

const G = { name: 'GFLOPs', size: 10n ** 9n }

describe('amounts in the unit of a column', () => {
  test.each([
    [4_910_000_000n, '4.91'],
    [4_500_000_000n, '4.50'],
    [270_000_000n, '0.27'],
    [1_024_000n, '0.0010'],
    [123_456_000_000n, '123.5'],
    [12_345_600_000_000n, '12346'],
    [-60_000_000n, '-0.060'],
    [0n, '0'],
  ])('%i FLOPs is %s GFLOPs', (amount, text) => expect(amountIn(amount, G)).toBe(text))

  test.each([
    [[4_910_000_000n, 270_000_000n], 'FLOPs', false, 'GFLOPs'],
    [[999n], 'FLOPs', false, 'FLOPs'],
    [[26_000_000n], 'params', false, 'M params'],
    [[64n * 1024n * 1024n], 'B', true, 'MiB'],
    [[3n], 'nodes', false, 'nodes'],
    [[-5_000n], 'MACs', false, 'kMACs'],
    [[], 'B', false, 'B'],
  ] as const)('the unit of %o in %s (binary: %o) is %s', (amounts, dimension, isBinary, name) =>
    expect(unitFor(amounts, dimension, isBinary).name).toBe(name),
  )

  test('different amounts never print the same', () => {
    assert(
      property(bigInt(0n, 10n ** 18n), bigInt(0n, 10n ** 18n), integer({ min: 0, max: 5 }), (a, b, step) => {
        const [left, right] = amountsIn(a, b, { name: '', size: 1000n ** BigInt(step) })
        expect(left === right).toBe(a === b)
      }),
    )
  })

  test('rounds the exact integer', () => {
    assert(
      property(bigInt(10n ** 9n, 10n ** 12n), amount => {
        expect(Math.abs(Number(amountIn(amount, G)) - Number(amount) / 1e9)).toBeLessThanOrEqual(0.5)
      }),
    )
  })

  test.each([
    [1_060_000_000n, '▲ 1.06'],
    [-200_000_000n, '▼ 0.20'],
    [0n, '±0'],
  ])('a change of %i is %s', (delta, text) => expect(signed(delta, G)).toBe(text))

  test('growth from nothing has no percentage', () => {
    expect(growthOf(5n, 0n)).toBeNull()
    expect(growthOf(1n, 4n)).toBe(0.25)
  })
})

test('formatSeconds keeps two digits', () => {
  expect(formatSeconds(seconds(0.016234))).toBe('16 ms')
  expect(formatSeconds(seconds(0))).toBe('0 s')
  expect(formatJoules(joules(0.0123))).toBe('12 mJ')
})

test.each<[string, string, string]>([
  ['a share just over the limit', formatShare(1.0004), '101 %'],
  ['a share just under it', formatShare(0.9996), '99 %'],
  ['a share of time', formatPercent(0.714), '71 %'],
  ['a part of counts', formatPart(123n, 1000n), '12.3 %'],
  ['a part of nothing', formatPart(0n, 0n), '–'],
  ['a rate', formatSignificant(1234.5, 2), '1200'],
  [
    'a value that rounds to its limit',
    formatPair(4_500_400_000n, 4_500_000_000n, { dimension: 'FLOPs' })[0],
    '4.5004 GFLOPs',
  ],
])('%s', (_, text, expected) => expect(text).toBe(expected))

// Coordinates of drawings, and parameters of a model that is written to a file, are not printed numbers.
const NOT_PRINTED = ['report/html/html-charts.ts', 'analyzer/hardware/predict/latency-model.ts']

test('no other module rounds a number for print', () => {
  const root = join(import.meta.dirname, '../src')
  const rounding = globSync('**/*.ts', { cwd: root })
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => /\.(toFixed|toPrecision|toExponential)\(/.test(readFileSync(join(root, file), 'utf8')))
  expect(rounding.toSorted()).toEqual([...NOT_PRINTED, 'quantity-text.ts'].toSorted())
})
