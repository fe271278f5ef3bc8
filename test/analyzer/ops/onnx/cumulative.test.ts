import { describe, expect, it } from 'vitest'
import { symbol } from '../../../../src/analyzer/dim/dim.ts'
import { runNode, type OneNode } from '../../../support/one-node.ts'
import { valuesOf } from '../../../support/show-value.ts'

const MATRIX = { type: 'int64[2,3]', value: [1, 2, 3, 4, 5, 6] }
const axis = (value: number) => ({ type: 'int64[]', value: [value] })

describe('running totals', () => {
  // The expected elements are those of NumPy's cumsum and cumprod.
  it.each<readonly [string, OneNode, string]>([
    ['CumSum down', { op: 'CumSum', inputs: [MATRIX, axis(0)] }, 'int64[2,3] 1 2 3 5 7 9'],
    ['CumSum across', { op: 'CumSum', inputs: [MATRIX, axis(-1)] }, 'int64[2,3] 1 3 6 4 9 15'],
    ['exclusive', { op: 'CumSum', inputs: [MATRIX, axis(1)], attributes: { exclusive: 1 } }, 'int64[2,3] 0 1 3 0 4 9'],
    ['reverse', { op: 'CumSum', inputs: [MATRIX, axis(1)], attributes: { reverse: 1 } }, 'int64[2,3] 6 5 3 15 11 6'],
    [
      'both',
      { op: 'CumSum', inputs: [MATRIX, axis(1)], attributes: { exclusive: 1, reverse: 1 } },
      'int64[2,3] 5 3 0 11 6 0',
    ],
    ['CumProd', { op: 'CumProd', opset: 26, inputs: [MATRIX, axis(1)] }, 'int64[2,3] 1 2 6 4 20 120'],
    [
      'up to the unknown',
      { op: 'CumSum', inputs: [{ type: 'int64[3]', value: [symbol('S'), 1, undefined] }, axis(0)] },
      'int64[3] S S + 1 ?',
    ],
    ['unknown axis', { op: 'CumSum', inputs: [MATRIX, 'int64[]'] }, 'int64[2,3]'],
  ])('%s', (_, node, expected) => {
    expect(valuesOf(node)).toEqual([expected])
  })

  it('costs one addition per element', () => {
    expect(runNode({ op: 'CumSum', inputs: ['float[2,S]', 'int64[]'] }).vector).toBe('2·S')
  })
})
