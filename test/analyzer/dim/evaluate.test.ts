import { describe, expect, it, test } from 'vitest'
import { add, floorDivide, freshSymbol, isKnown, multiply, symbol, times } from '../../../src/analyzer/dim/dim.ts'
import type { Dim } from '../../../src/analyzer/dim/dim.ts'
import { evaluateCount, evaluateDim, symbolsOf, syntheticOrigins } from '../../../src/analyzer/dim/evaluate.ts'
import { format } from '../../../src/analyzer/dim/format.ts'
import { parseDimExpression } from '../../../src/analyzer/dim/parse.ts'
import { scale } from '../../../src/analyzer/dim/rational.ts'
import { substitute, substituteCount } from '../../../src/analyzer/dim/substitute.ts'

const parse = (text: string): Dim => parseDimExpression(text) ?? -1

describe('evaluate', () => {
  const bindings = new Map([
    ['H', 225n],
    ['S', 128n],
    ['one', 1n],
    ['zero', 0n],
    ['huge', 2n ** 60n],
  ])
  test.each<readonly [Dim, number | undefined]>([
    [7, 7],
    [parse('⌈H/32⌉'), 8],
    [parse('min(S, 100) + H'), 325],
    [parse('broadcast(S, one)'), 128],
    [parse('broadcast(S, H)'), undefined],
    [parse('S + unbound'), undefined],
    [parse('⌊S/zero⌋'), undefined],
    [parse('huge + 1'), undefined],
    [scale(symbol('S'), 0.5) ?? 0, 64],
    [scale(symbol('H'), 0.5) ?? 0, undefined],
  ])('%#', (dim, expected) => {
    expect(evaluateDim(dim, bindings)).toBe(expected)
  })

  it('counts beyond 2^53', () => {
    expect(evaluateCount(times(symbol('huge'), symbol('S')), bindings)).toBe(2n ** 67n)
    expect(evaluateCount(5n, bindings)).toBe(5n)
  })
})

describe('symbols', () => {
  const size = freshSymbol({ reason: 'data-dependent', node: 'NonZero_7' })

  it('are found inside atoms', () => {
    expect([...symbolsOf(parse('floor(a/b)*min(c, d + 1) + broadcast(e, f)'))].toSorted()).toEqual([...'abcdef'])
    expect(symbolsOf(4).size).toBe(0)
    expect(symbolsOf(4n).size).toBe(0)
  })

  it('tell where they come from, once', () => {
    const dim = add(floorDivide(add(size, symbol('S')), 2), size)
    expect(syntheticOrigins(dim)).toEqual([{ reason: 'data-dependent', node: 'NonZero_7' }])
    expect(syntheticOrigins(parse('a + b'))).toEqual([])
  })
})

describe('substitute', () => {
  it('simplifies again', () => {
    const dim = parse('min(S, 128)*B + floor(S/2)')
    expect(substitute(dim, new Map([['S', 64]]))).toEqual(parse('64*B + 32'))
    expect(substitute(dim, new Map([['S', multiply(2, symbol('P'))]]))).toEqual(parse('2*min(P, 64)*B + P'))
    expect(
      substitute(
        dim,
        new Map([
          ['S', 64],
          ['B', 2],
        ]),
      ),
    ).toBe(160)
    expect(substitute(12, new Map([['S', 64]]))).toBe(12)
    expect(substitute(dim, new Map())).toEqual(dim)
  })

  it('replaces all at once', () => {
    const swap = new Map<string, Dim>([
      ['a', symbol('b')],
      ['b', symbol('a')],
    ])
    expect(format(substitute(parse('2*a + b'), swap))).toBe('a + 2·b')
  })

  it('gives a conflict for a broadcast that cannot be', () => {
    const dim = substitute(
      parse('broadcast(a, b)'),
      new Map([
        ['a', 2],
        ['b', 3],
      ]),
    )
    expect(isKnown(dim)).toBe(false)
    expect(syntheticOrigins(dim).map(origin => origin.reason)).toEqual(['conflict'])
  })

  it('keeps counts exact', () => {
    expect(substituteCount(times(symbol('B'), 2n ** 60n), new Map([['B', 8]]))).toBe(2n ** 63n)
  })
})
