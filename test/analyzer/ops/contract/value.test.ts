import { describe, expect, it } from 'vitest'
import { symbol } from '../../../../src/analyzer/dim/dim.ts'
import { tensor, MAX_FLOAT_ELEMENTS, MAX_INTEGER_ELEMENTS } from '../../../../src/analyzer/ops/contract/fact.ts'
import { isIntegerIn, isSentinel, roundTo } from '../../../../src/analyzer/ops/contract/number-range.ts'
import { isAtLeast, isSame } from '../../../../src/analyzer/ops/contract/order.ts'
import {
  allInts,
  asDim,
  elementsOf,
  evaluated,
  intOf,
  intsOf,
  knownInts,
  lengthOf,
} from '../../../../src/analyzer/ops/contract/value.ts'

const S = symbol('S')

describe('known elements', () => {
  const shape = tensor('int64', [3], [2, S, undefined])

  it('are read one by one', () => {
    expect(intsOf(shape)).toEqual([2, S, undefined])
    expect(allInts(shape)).toBeUndefined()
    expect(allInts(tensor('int64', [2], [2, S]))).toEqual([2, S])
    expect(knownInts(tensor('int64', [2], [2, S]))).toBeUndefined()
    expect(knownInts(tensor('int64', [2], [2, -1]))).toEqual([2, -1])
    expect(intOf(tensor('int64', [1], [7]))).toBe(7)
    expect(intOf(shape)).toBeUndefined()
  })

  it('are unknown but counted when only the size is known', () => {
    expect(elementsOf(tensor('int64', [2]))).toEqual([undefined, undefined])
    expect(elementsOf(tensor('int64', [S]))).toBeUndefined()
    expect(elementsOf(tensor('int64', [1e9]))).toBeUndefined()
    expect(lengthOf(tensor('int64', [S]))).toBe(S)
    expect(lengthOf(tensor('int64', []))).toBe(1)
  })

  it('make dimensions only when they can', () => {
    expect([0, 5, S].map(asDim)).toEqual([0, 5, S])
    expect([-1, 2 ** 63, 0.5, true, undefined].map(asDim)).toEqual(Array<undefined>(5).fill(undefined))
  })

  it('are kept up to a limit', () => {
    const ones = (_: readonly number[], count: number) => Array<number>(count).fill(1)
    expect(evaluated('int64', [MAX_INTEGER_ELEMENTS], ones).value).toHaveLength(MAX_INTEGER_ELEMENTS)
    expect(evaluated('int64', [MAX_INTEGER_ELEMENTS + 1], ones).value).toBeUndefined()
    expect(evaluated('float', [MAX_FLOAT_ELEMENTS + 1], ones).value).toBeUndefined()
    expect(evaluated('int64', [S], ones).value).toBeUndefined()
    expect(evaluated('int64', [2], () => [undefined, undefined]).value).toBeUndefined()
  })
})

describe('what a type holds', () => {
  it.each<readonly [Parameters<typeof roundTo>[0], number, number | undefined]>([
    ['float', 0.1, Math.fround(0.1)],
    ['double', 0.1, 0.1],
    ['float16', 0.1, undefined],
    ['float16', 65504, 65504],
    ['float16', 65536, undefined],
    ['float16', 2 ** -24, 2 ** -24],
    ['float16', 2 ** -25, undefined],
    ['bfloat16', 256, 256],
    ['bfloat16', 257, undefined],
    ['float8e4m3fn', 1, undefined],
    ['int8', -128, -128],
    ['int8', 128, undefined],
    ['uint4', 15, 15],
    ['uint64', -1, undefined],
    ['int64', 2 ** 53, undefined],
    ['int64', 0.5, undefined],
    ['bool', 1, undefined],
    [undefined, 1, undefined],
  ])('%s of %d is %s', (type, exact, expected) => {
    expect(roundTo(type, exact)).toBe(expected)
  })

  it('tells sentinels', () => {
    expect(isSentinel(2 ** 63)).toBe(true)
    expect(isSentinel(2 ** 53 - 1)).toBe(false)
    expect(isIntegerIn('int32', 2 ** 31)).toBe(false)
  })
})

it('orders what it can prove', () => {
  expect(isAtLeast(S, 1)).toBe(true)
  expect(isAtLeast(0, S)).toBe(false)
  expect(isAtLeast(S, 2)).toBeUndefined()
  expect(isAtLeast(2 ** 63, S)).toBe(true)
  expect(isAtLeast(S, -(2 ** 63))).toBe(true)
  expect(isSame(S, 0)).toBe(false)
  expect(isSame(S, 2 ** 63)).toBe(false)
  expect(isSame(2 ** 63, 2 ** 63)).toBeUndefined()
})
