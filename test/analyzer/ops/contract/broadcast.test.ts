import { describe, expect, it } from 'vitest'
import { symbol, type Dim } from '../../../../src/analyzer/dim/dim.ts'
import { normalizeAxis } from '../../../../src/analyzer/ops/contract/axis.ts'
import { broadcastPair, showShape, unifyDims } from '../../../../src/analyzer/ops/contract/broadcast.ts'
import { broadcastStrides, indexAt, positions, rowMajorStrides } from '../../../../src/analyzer/ops/contract/strides.ts'

const S = symbol('S')

describe('broadcastPair', () => {
  it.each<readonly [readonly Dim[], readonly Dim[], string]>([
    [[2, 3], [3], '[2,3]'],
    [[], [4], '[4]'],
    [[1, 4], [3, 1], '[3,4]'],
    [[0], [1], '[0]'],
    [[2], [3], '[?]'],
    [[0], [2], '[?]'],
  ])('row %#', (a, b, expected) => {
    expect(showShape(broadcastPair(a, b))).toBe(expected)
    expect(showShape(broadcastPair(b, a))).toBe(expected)
  })
})

it('unifies dimensions that must be the same', () => {
  expect(unifyDims(S, 4)).toBe(4)
  expect(unifyDims(4, S)).toBe(4)
  expect(unifyDims(S, S)).toBe(S)
  expect(unifyDims(3, 4)).toBeUndefined()
})

it.each<readonly [number, number, number | undefined]>([
  [0, 1, 0],
  [-1, 3, 2],
  [3, 3, undefined],
  [-4, 3, undefined],
  [0, 0, undefined],
  [0.5, 3, undefined],
])('axis %d of rank %d is %s', (axis, rank, expected) => {
  expect(normalizeAxis(axis, rank)).toBe(expected)
})

describe('row-major positions', () => {
  it('steps along axes', () => {
    expect(rowMajorStrides([2, 3, 4])).toEqual([12, 4, 1])
    expect(rowMajorStrides([])).toEqual([])
    expect(positions([2, 2], [1, 2])).toEqual([0, 2, 1, 3])
    expect(positions([], [])).toEqual([0])
    expect(positions([0, 2], [2, 1])).toEqual([])
    expect(positions([3], [-1], 2)).toEqual([2, 1, 0])
  })

  it('repeats what is broadcast', () => {
    expect(broadcastStrides([3, 1], [2, 3, 4])).toEqual([0, 1, 0])
    expect(positions([2, 2], broadcastStrides([2], [2, 2]))).toEqual([0, 1, 0, 1])
  })

  it('finds the index again', () => {
    expect(indexAt(23, [2, 3, 4])).toEqual([1, 2, 3])
    expect(indexAt(0, [])).toEqual([])
  })
})
