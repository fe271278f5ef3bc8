import { beforeEach, describe, expect, it, test } from 'vitest'
import * as dim from '../../../src/analyzer/dim/dim.ts'
import type { Dim } from '../../../src/analyzer/dim/dim.ts'
import { syntheticOrigins } from '../../../src/analyzer/dim/evaluate.ts'
import { format } from '../../../src/analyzer/dim/format.ts'

const { add, broadcastDims, ceilDivide, divideExactly, equals, floorDivide, maximum, minimum, minus } = dim
const { modulo, multiply, plus, productDim, subtract, symbol, times, volume } = dim

const [B, H, S, P, W] = [symbol('B'), symbol('H'), symbol('S'), symbol('P'), symbol('W')]
const reasons = (value: Dim | undefined): readonly string[] =>
  value === undefined ? [] : syntheticOrigins(value).map(origin => origin.reason)

beforeEach(() => dim.resetFreshSymbols())

describe('numbers', () => {
  test.each([
    // Python: divmod(-7, 2) = (-4, 1), divmod(7, -2) = (-4, -1), divmod(-7, -2) = (3, -1)
    [7, 2, 3, 4, 1],
    [-7, 2, -4, -3, 1],
    [7, -2, -4, -3, -1],
    [-7, -2, 3, 4, -1],
    [6, 3, 2, 2, 0],
    [0, 5, 0, 0, 0],
    [0, -5, 0, 0, 0],
    // 9007199254740991 = 2^53 − 1 = 3 · 3002399751580330 + 1
    [9007199254740991, 3, 3002399751580330, 3002399751580331, 1],
  ])('%i by %i: floor %i, ceil %i, modulo %i', (a, b, floor, ceil, rest) => {
    expect(floorDivide(a, b)).toBe(floor)
    expect(ceilDivide(a, b)).toBe(ceil)
    expect(modulo(a, b)).toBe(rest)
  })

  it('never yields −0', () => {
    expect(multiply(0, -5)).toBe(0)
    expect(ceilDivide(-1, 2)).toBe(0)
    expect(modulo(-4, 2)).toBe(0)
    expect(minimum(0, -0)).toBe(0)
  })

  it('beyond 2^53 becomes a symbol, because no tensor is that large', () => {
    for (const value of [
      multiply(2 ** 30, 2 ** 30),
      add(Number.MAX_SAFE_INTEGER, 1),
      subtract(-Number.MAX_SAFE_INTEGER, 1),
      productDim([2 ** 30, 2 ** 30]),
      add(B, 2 ** 60),
    ]) {
      expect(reasons(value)).toEqual(['limit'])
    }
  })

  it('division by zero has no value', () => {
    for (const divide of [floorDivide, ceilDivide, modulo]) {
      expect(reasons(divide(3, 0))).toEqual(['conflict'])
      expect(reasons(divide(B, 0))).toContain('conflict')
    }
    expect(divideExactly(3, 0)).toBeUndefined()
    expect(divideExactly(B, 0)).toBeUndefined()
  })

  it('names fresh symbols in order of creation', () => {
    const origin = { reason: 'data-dependent', node: 'NonZero_1' } as const
    expect([dim.freshSymbol(origin), dim.freshSymbol(origin)].map(format)).toEqual(['?1', '?2'])
    dim.resetFreshSymbols()
    expect(format(dim.freshSymbol(origin))).toBe('?1')
  })
})

describe('counts', () => {
  it('are exact beyond 2^53', () => {
    expect(volume([])).toBe(1n)
    expect(volume([2 ** 30, 2 ** 30, 3])).toBe(3n << 60n)
    expect(times(2n ** 70n, 3, 5n)).toBe(15n * 2n ** 70n)
    expect(plus(2n ** 70n, 1, 1n)).toBe(2n ** 70n + 2n)
    expect(minus(2n ** 70n, 2n ** 70n)).toBe(0n)
  })

  it('of symbolic shapes are formulas', () => {
    expect(format(volume([B, 3, H, W]))).toBe('3·B·H·W')
    expect(format(times(volume([B, S, 768]), 768, 2))).toBe('1179648·B·S')
    expect(format(plus(times(B, S), 4n, times(S, B)))).toBe('2·B·S + 4')
    expect(format(times(B, 2n ** 64n))).toBe('18446744073709551616·B')
    expect(minus(times(B, S), times(S, B))).toBe(0n)
    expect(times(B, 0)).toBe(0n)
  })
})

describe('identities (docs/sources/onnx.md §3.3)', () => {
  const half = floorDivide(H, 2)
  test.each<readonly [string, Dim | undefined, Dim]>([
    ['B·S = S·B', multiply(B, S), multiply(S, B)],
    ['⌊(4·S + 3)/4⌋ = S', floorDivide(add(multiply(4, S), 3), 4), S],
    ['⌊(4·S + 4)/4⌋ = S + 1', floorDivide(add(multiply(4, S), 4), 4), add(S, 1)],
    ['⌊⌊H/2⌋/3⌋ = ⌊H/6⌋', floorDivide(half, 3), floorDivide(H, 6)],
    ['⌊(⌊H/2⌋ + 1)/2⌋ = ⌊(H + 2)/4⌋', floorDivide(add(half, 1), 2), floorDivide(add(H, 2), 4)],
    ['⌈⌈H/2⌉/2⌉ = ⌈H/4⌉', ceilDivide(ceilDivide(H, 2), 2), ceilDivide(H, 4)],
    ['H − ⌊H/2⌋ = ⌈H/2⌉', subtract(H, half), ceilDivide(H, 2)],
    ['⌊H/2⌋ + ⌈H/2⌉ = H', add(half, ceilDivide(H, 2)), H],
    ['⌊(H − 1)/2⌋ + 1 = ⌈H/2⌉', add(floorDivide(subtract(H, 1), 2), 1), ceilDivide(H, 2)],
    ['⌊(H + 2·3 − 7)/2⌋ + 1 = ⌈H/2⌉ (ResNet stem)', add(floorDivide(add(H, 6 - 7), 2), 1), ceilDivide(H, 2)],
    ['−⌊−H/8⌋ = ⌈H/8⌉', subtract(0, floorDivide(subtract(0, H), 8)), ceilDivide(H, 8)],
    ['−⌊−H/W⌋ = ⌈H/W⌉', subtract(0, floorDivide(subtract(0, H), W)), ceilDivide(H, W)],
    ['⌊−⌈H/2⌉/2⌋ = −⌈H/4⌉', floorDivide(subtract(0, ceilDivide(H, 2)), 2), subtract(0, ceilDivide(H, 4))],
    ['⌊3·H/4⌋ + ⌈H/4⌉ = H', add(floorDivide(multiply(3, H), 4), ceilDivide(H, 4)), H],
    ['⌊2·H/6⌋ = ⌊H/3⌋', floorDivide(multiply(2, H), 6), floorDivide(H, 3)],
    ['⌊B·S/(2·B)⌋ = ⌊S/2⌋', floorDivide(multiply(B, S), multiply(2, B)), floorDivide(S, 2)],
    [
      '⌊(S·P + S + P)/S⌋ = P + 1 + ⌊P/S⌋',
      floorDivide(add(multiply(S, P), add(S, P)), S),
      add(add(P, 1), floorDivide(P, S)),
    ],
    ['⌊(S − 1)/S⌋ = 0', floorDivide(subtract(S, 1), S), 0],
    ['⌈(S·P − S + 1)/S⌉ = P', ceilDivide(add(subtract(multiply(S, P), S), 1), S), P],
    ['8·S mod 8 = 0', modulo(multiply(8, S), 8), 0],
    ['(8·S + 3) mod 8 = 3', modulo(add(multiply(8, S), 3), 8), 3],
    ['(S·P) mod S = 0', modulo(multiply(S, P), S), 0],
    ['8·⌊H/8⌋ + H mod 8 = H', add(multiply(8, floorDivide(H, 8)), modulo(H, 8)), H],
    [
      'H + (8 − H mod 8) mod 8 = 8·⌈H/8⌉ (Swin)',
      add(H, modulo(subtract(8, modulo(H, 8)), 8)),
      multiply(8, ceilDivide(H, 8)),
    ],
    ['max(H, 0) = H', maximum(H, 0), H],
    ['max(H, 1) = H', maximum(1, H), H],
    ['max(H mod 8, 0) = H mod 8', maximum(modulo(H, 8), 0), modulo(H, 8)],
    ['min(H mod 8, 7) = H mod 8', minimum(modulo(H, 8), 7), modulo(H, 8)],
    ['min(S, S + P) = S', minimum(add(S, P), S), S],
    ['min(S, S·P) = S', minimum(S, multiply(S, P)), S],
    ['max(S, S·P) = S·P', maximum(S, multiply(S, P)), multiply(S, P)],
    ['min(min(S, 128), 64) = min(S, 64)', minimum(minimum(S, 128), 64), minimum(64, S)],
    [
      'min(min(S, 128) − 1, 60) = min(S, 61) − 1',
      minimum(subtract(minimum(S, 128), 1), 60),
      subtract(minimum(S, 61), 1),
    ],
    ['min(S + 1, P + 1) = min(S, P) + 1', minimum(add(S, 1), add(P, 1)), add(minimum(S, P), 1)],
    ['min(2·S, 2·P) = 2·min(P, S)', minimum(multiply(2, S), multiply(2, P)), multiply(2, minimum(P, S))],
    ['max(min(S, 128), S) = S', maximum(minimum(S, 128), S), S],
    ['min(S, ⌈S/2⌉) = ⌈S/2⌉', minimum(S, ceilDivide(S, 2)), ceilDivide(S, 2)],
    ['(S·P + 2·S) / (P + 2) = S', divideExactly(add(multiply(S, P), multiply(2, S)), add(P, 2)), S],
    ['12·B·S / 4·B = 3·S', divideExactly(multiply(12, multiply(B, S)), multiply(4, B)), multiply(3, S)],
    ['B·⌊H/2⌋·64 / ⌊H/2⌋ = 64·B', divideExactly(multiply(multiply(B, half), 64), half), multiply(64, B)],
    ['(H² − W²) / (H − W) = H + W', divideExactly(subtract(multiply(H, H), multiply(W, W)), subtract(H, W)), add(H, W)],
    ['0 / S = 0', divideExactly(0, S), 0],
  ])('%s', (_, actual, expected) => {
    expect(actual === undefined ? undefined : format(actual)).toBe(format(expected))
    expect(equals(actual ?? -1, expected)).toBe(true)
  })

  test.each<readonly [string, Dim | undefined]>([
    ['S / 2', divideExactly(S, 2)],
    ['3·S / (2·S)', divideExactly(multiply(3, S), multiply(2, S))],
    ['(S + 1) / S', divideExactly(add(S, 1), S)],
    ['12 / S', divideExactly(12, S)],
    ['B / S', divideExactly(B, S)],
  ])('%s is not provably exact', (_, quotient) => {
    expect(quotient).toBeUndefined()
  })
})

describe('broadcast (docs/sources/onnx.md §2.1)', () => {
  const cases: readonly (readonly [Dim, Dim, string | undefined])[] = [
    [3, 3, '3'],
    [1, 5, '5'],
    [5, 1, '5'],
    [0, 1, '0'],
    [2, 3, undefined],
    [0, 3, undefined],
    [B, 1, 'B'],
    [1, B, 'B'],
    [B, B, 'B'],
    [B, 7, '7'],
    [0, B, '0'],
    [B, S, 'broadcast(B, S)'],
    [S, B, 'broadcast(B, S)'],
    [add(S, 1), B, 'S + 1'],
    [add(S, 1), add(S, 2), undefined],
    [multiply(2, S), 3, undefined],
    [add(S, 5), 3, undefined],
    [add(S, 1), 8, '8'],
    // A table cut to the length of what it is added to: 1 only where S is, and S where it is not.
    [S, minimum(S, 512), 'S'],
    [minimum(add(S, 1), 512), add(S, 1), 'S + 1'],
    [S, minimum(S, minimum(B, 512)), 'broadcast(S, min(B, S, 512))'],
  ]
  for (const [a, b, expected] of cases) {
    it(`${format(a)} with ${format(b)} is ${expected ?? 'impossible'}`, () => {
      const result = broadcastDims(a, b)
      expect(result === undefined ? undefined : format(result)).toBe(expected)
    })
  }

  it('flattens', () => {
    const all = broadcastDims(broadcastDims(B, S) ?? 0, broadcastDims(S, P) ?? 0)
    expect(all === undefined ? undefined : format(all)).toBe('broadcast(B, P, S)')
    expect(broadcastDims(all ?? 0, 4)).toBe(4)
  })
})

describe('equality', () => {
  const size = dim.freshSymbol({ reason: 'data-dependent', node: 'NonZero_1' })
  test.each<readonly [string, Dim, Dim, boolean | undefined]>([
    ['S = S', S, symbol('S'), true],
    ['S = −1: a symbol is ≥ 1', S, -1, false],
    ['S = 0', S, 0, false],
    ['S = 1', S, 1, undefined],
    ['S = S + 1', S, add(S, 1), false],
    ['S = P', S, P, undefined],
    ['2·S = 3: odd', multiply(2, S), 3, false],
    ['2·S + 4·P = 7', add(multiply(2, S), multiply(4, P)), 7, false],
    ['min(S, 5) = 6', minimum(S, 5), 6, false],
    ['H mod 8 = 8', modulo(H, 8), 8, false],
    ['H mod 8 = 0', modulo(H, 8), 0, undefined],
    ['a data-dependent size may be 0', size, 0, undefined],
    ['but not negative', size, -1, false],
  ])('%s', (_, a, b, expected) => {
    expect(equals(a, b)).toBe(expected)
    expect(equals(b, a)).toBe(expected)
  })
})
