/** Declared types: infer first, compare, and use them only where the policy says (docs/sources/onnx.md §2.1). */
import { describe, expect, test } from 'vitest'
import { inferText } from '../../support/model-text.ts'

describe('a declared type of a value', () => {
  test.each([
    ['float[2,3] y', [], 'agrees'],
    ['float[A,B] y', [], 'says less'],
    ['float[7,3] y', ['annotation-stale'], 'another number'],
    ['float[2,3,1] y', ['annotation-stale'], 'another rank'],
    ['int64[2,3] y', ['annotation-stale'], 'another element type'],
  ])('%s: %j', (declared, codes) => {
    const outcome = inferText(`g (float[2,3] x) => (z) <${declared}> { y = Relu (x)  z = Relu (y) }`)
    expect(outcome.codes).toEqual(codes)
    expect(outcome.show('z')).toBe('float[2,3]')
  })
  test('of a graph output is compared as well', () => {
    expect(inferText('g (float[2,3] x) => (float[2,4] y) { y = Relu (x) }').codes).toEqual(['annotation-stale'])
  })
  test.each([
    ['ignore', '?'],
    ['fallback', 'float[2,3]'],
    ['keep', 'float[2,3]'],
  ] as const)('stands in for an unknown operator: %s', (annotations, y) => {
    const text = 'g (float[2,3] x) => (z) <float[2,3] y> { y = local.Mystery (x)  z = Relu (y) }'
    expect(inferText(text, { annotations }).show('z')).toBe(y)
  })
  test.each([
    ['fallback', 'float'],
    ['keep', 'float[2,3]'],
  ] as const)('stands in for a shape that depends on data: %s', (annotations, y) => {
    const text = 'g (float[6] x, int64[N] s) => (z) <float[2,3] y> { y = Reshape (x, s)  z = Relu (y) }'
    expect(inferText(text, { annotations }).show('z')).toBe(y)
  })
})

describe('the rank', () => {
  test.each([
    // In the text syntax `float` is a scalar and `float[]` has no shape; printed here it is the other way round.
    ['float x', 'float[]'],
    ['float[] x', 'float'],
  ])('%s', (declared, y) => {
    expect(inferText(`g (${declared}) => (y) { y = Relu (x) }`).show('y')).toBe(y)
  })
})

describe('dim_param', () => {
  test.each([
    // Written by exporters: sums, products, quotients. Compared as formulas, not as text.
    ['"past + seq"', { past: 5, seq: 3 }, 'float[8,2]'],
    ['"2*n"', { n: 4 }, 'float[8,2]'],
    ['"n//2 + 1"', { n: 9 }, 'float[5,2]'],
    ['"n//2 + 1"', {}, 'float[⌊n/2⌋ + 1,2]'],
    ['"batch.size"', { 'batch.size': 3 }, 'float[3,2]'],
    ['"past + seq"', { 'past + seq': 8 }, 'float[8,2]'],
  ] satisfies [string, Record<string, number>, string][])('%s under %j', (dim, symbols, y) => {
    expect(inferText(`g (float[${dim},2] x) => (y) { y = Relu (x) }`, { symbols }).show('y')).toBe(y)
  })
})
