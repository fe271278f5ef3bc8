import { describe, expect, it, test } from 'vitest'
import * as dim from '../../../src/analyzer/dim/dim.ts'
import type { Dim } from '../../../src/analyzer/dim/dim.ts'
import { evaluate, syntheticOrigins } from '../../../src/analyzer/dim/evaluate.ts'
import { MAX_DEGREE, MAX_DEPTH, MAX_KEY_LENGTH, MAX_TERMS } from '../../../src/analyzer/dim/limits.ts'

const { add, floorDivide, maximum, minimum, multiply, subtract, symbol } = dim

const isLimited = (value: Dim): boolean => syntheticOrigins(value).some(origin => origin.reason === 'limit')
const names = (count: number): readonly Dim[] => Array.from({ length: count }, (_, index) => symbol(`d${index}`))

describe('limits', () => {
  it('cap the number of terms', () => {
    expect(isLimited(names(MAX_TERMS).reduce(add))).toBe(false)
    expect(isLimited(names(MAX_TERMS + 1).reduce(add))).toBe(true)
  })

  it('cap the degree', () => {
    const power = (exponent: number): Dim => Array.from({ length: exponent }, (): Dim => symbol('B')).reduce(multiply)
    expect(isLimited(power(MAX_DEGREE))).toBe(false)
    expect(isLimited(power(MAX_DEGREE + 1))).toBe(true)
  })

  it('cap the nesting', () => {
    const nest = (depth: number): Dim => {
      let value: Dim = symbol('x')
      // A symbol has depth 1; every step adds one atom around the last.
      for (const [index, each] of names(depth - 1).entries()) {
        value =
          index % 2 === 0 ? maximum(multiply(value, each), symbol('y')) : minimum(multiply(value, each), symbol('z'))
      }
      return value
    }
    expect(isLimited(nest(MAX_DEPTH))).toBe(false)
    expect(isLimited(nest(MAX_DEPTH + 1))).toBe(true)
  })

  it('cap the size, also that of names', () => {
    expect(isLimited(add(symbol('n'.repeat(MAX_KEY_LENGTH)), 1))).toBe(true)
  })

  it('do not stop a product of two long sums from ending quickly', () => {
    const sum = names(MAX_TERMS).reduce(add)
    expect(isLimited(multiply(sum, sum))).toBe(true)
  })
})

describe('hostile chains end', () => {
  const step: Record<string, (value: Dim, by: Dim, index: number) => Dim> = {
    squaring: value => multiply(value, value),
    'squaring sums': (value, by) => multiply(add(value, by), add(value, by)),
    'floors of sums': (value, by, index) => add(floorDivide(add(value, by), (index % 5) + 2), value),
    'floors by symbols': (value, by) => add(floorDivide(multiply(value, value), add(by, 3)), by),
    'min of max': (value, by, index) =>
      minimum(maximum(multiply(value, by), add(value, index)), add(multiply(by, by), 7)),
    'differences of floors': (value, by, index) => subtract(multiply(by, value), floorDivide(value, index + 2)),
    remainders: (value, by, index) => dim.modulo(add(multiply(value, by), value), index + 2),
    broadcasts: (value, by) => dim.broadcastDims(multiply(value, by), by) ?? 1,
  }
  test.each(Object.entries(step))('%s', (_, next) => {
    const by = names(7)
    let value: Dim = symbol('x')
    for (let index = 0; index < 100; index++) value = next(value, by[index % by.length] ?? 1, index)
    expect(typeof value === 'number' || value.key.length <= MAX_KEY_LENGTH).toBe(true)
  })
})

describe('throughput', () => {
  it('of a million known dimensions allocates no expression', () => {
    let sum: Dim = 0
    for (let index = 0; index < 1_000_000; index++) {
      sum = add(floorDivide(subtract(multiply(index, 2), 1), 2), dim.equals(sum, index) === true ? 1 : 0)
    }
    // ⌊(2·999999 − 1)/2⌋ = 999998
    expect(sum).toBe(999_998)
  })

  it('of a thousand convolution chains stays canonical', () => {
    let height: Dim = 1
    for (let index = 0; index < 1000; index++) {
      height = symbol('H')
      for (let layer = 0; layer < 5; layer++) height = add(floorDivide(subtract(height, 1), 2), 1)
    }
    expect(dim.equals(height, dim.ceilDivide(symbol('H'), 32))).toBe(true)
    expect(typeof height === 'object' && evaluate(height, new Map([['H', 225n]]))).toBe(8n)
  })
})
