import { describe, expect, it, test } from 'vitest'
import { freshSymbol, multiply, resetFreshSymbols, symbol } from '../../../src/analyzer/dim/dim.ts'
import { format } from '../../../src/analyzer/dim/format.ts'
import { parseDimExpression } from '../../../src/analyzer/dim/parse.ts'
import { scale } from '../../../src/analyzer/dim/rational.ts'

const read = (text: string): string | undefined => {
  const dim = parseDimExpression(text)
  return dim === undefined ? undefined : format(dim)
}

describe('dim_param expressions', () => {
  test.each([
    // mobius
    ['past_seq_len + seq_len', 'past_seq_len + seq_len'],
    // sympy, as ORT's symbolic_shape_infer.py writes
    ['2*batch', '2·batch'],
    ['floor(H/2 - 1/2) + 1', '⌈H/2⌉'],
    ['floor(floor(H/2 - 1/2)/2 + 1/2)', '⌊(H + 1)/4⌋'],
    ['ceiling(H/32)', '⌈H/32⌉'],
    ['Max(1, s0)', 's0'],
    ['Min(128, s0)', 'min(s0, 128)'],
    ['s0**2*s1', 's0²·s1'],
    ['floor(0.5*H)', '⌊H/2⌋'],
    // torch
    ['((s0 - 1)//2) + 1', '⌈s0/2⌉'],
    ['s0 % 8', 's0 − 8·⌊s0/8⌋'],
    ['Mod(s0, 2)', 's0 − 2·⌊s0/2⌋'],
    ['FloorDiv(s0, 2)', '⌊s0/2⌋'],
    ['s0+s1', 's0 + s1'],
    // ours
    ['2·B·S²·768 + 12·S', '1536·B·S² + 12·S'],
    ['⌊(H − 1)/2⌋ + 1', '⌈H/2⌉'],
    ['⌊H/W⌋', '⌊H/W⌋'],
    ['⌊H/(2·W)⌋', '⌊H/(2·W)⌋'],
    ['min(S, 128)', 'min(S, 128)'],
    ['broadcast(a, b)', 'broadcast(a, b)'],
    ['2^3·B', '8·B'],
    // names and numbers
    ['batch', 'batch'],
    ['unk__12', 'unk__12'],
    ['encoder.tokens + 1', 'encoder.tokens + 1'],
    ['größe*2', '2·größe'],
    [' 128 ', '128'],
    ['-1 + S', 'S − 1'],
    ['--S', 'S'],
    ['floor', 'floor'],
    ['B*S/B', 'S'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test.each([
    '',
    ' ',
    'batch-size',
    'N/A',
    'H/2',
    'a b',
    '1e5',
    '2batch',
    'floor(H',
    'floor(H, 2)',
    'sin(x)',
    'min()',
    'a//0',
    '1/0',
    'mod(a, 0)',
    '-S',
    '-1',
    'x**9',
    'x**y',
    'a +',
    '* a',
    '?1 + 2',
    '⌊a)',
    '9'.repeat(16),
    `${'('.repeat(100)}a${')'.repeat(100)}`,
    `${'-'.repeat(100)}a`,
    'a+'.repeat(1000),
    'dynamic axes!',
    '"; rm -rf /',
  ])('%s is no expression', text => {
    expect(parseDimExpression(text)).toBeUndefined()
  })
})

describe('format', () => {
  it('prints numbers', () => {
    expect([5, -5, 7n].map(format)).toEqual(['5', '−5', '7'])
  })

  it('prints rationals', () => {
    expect(format(scale(symbol('H'), 0.75) ?? 0)).toBe('3·H/4')
    expect(format(scale(parseDimExpression('H + 1') ?? 0, 0.5) ?? 0)).toBe('(H + 1)/2')
  })

  it('prints fresh symbols by their number', () => {
    resetFreshSymbols()
    expect(format(multiply(2, freshSymbol({ reason: 'data-dependent', node: 'NMS' })))).toBe('2·?1')
  })
})
