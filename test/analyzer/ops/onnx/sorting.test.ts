import { describe, expect, it } from 'vitest'
import { symbol } from '../../../../src/analyzer/dim/dim.ts'
import type { Element } from '../../../../src/analyzer/onnx/model.ts'
import type { OneNode } from '../../../support/one-node.ts'
import { valuesOf } from '../../../support/show-value.ts'

const list = (...value: readonly Element[]) => ({ type: `int64[${value.length}]`, value })

describe('order along an axis', () => {
  it.each<readonly [string, OneNode, readonly string[]]>([
    ['TopK', { op: 'TopK', outputs: 2, inputs: ['float[B,100]', list(5)] }, ['float[B,5]', 'int64[B,5]']],
    [
      'TopK by a symbol',
      { op: 'TopK', outputs: 2, inputs: ['float[100]', list(symbol('K'))] },
      ['float[K]', 'int64[K]'],
    ],
    [
      'TopK by an attribute',
      { op: 'TopK', opset: 1, outputs: 2, inputs: ['float[3,4]'], attributes: { k: 2, axis: 0 } },
      ['float[2,4]', 'int64[2,4]'],
    ],
    ['TopK of more than there is', { op: 'TopK', outputs: 2, inputs: ['float[3]', list(4)] }, ['shape-mismatch']],
    [
      'TopK: equal elements in order',
      { op: 'TopK', outputs: 2, inputs: [list(1, 3, 3, 2), list(3)] },
      ['int64[3] 3 3 2', 'int64[3] 1 2 3'],
    ],
    [
      'TopK, the smallest',
      { op: 'TopK', outputs: 2, inputs: [list(4, 1, 3), list(2)], attributes: { largest: 0 } },
      ['int64[2] 1 3', 'int64[2] 1 2'],
    ],
    [
      'TopK in no order',
      { op: 'TopK', outputs: 2, inputs: [list(4, 1, 3), list(2)], attributes: { sorted: 0 } },
      ['int64[2]', 'int64[2]'],
    ],
    ['ArgMax', { op: 'ArgMax', inputs: ['float[B,S,10]'], attributes: { axis: -1 } }, ['int64[B,S,1]']],
    [
      'ArgMax without the axis',
      { op: 'ArgMax', inputs: ['float[B,S,10]'], attributes: { axis: 1, keepdims: 0 } },
      ['int64[B,10]'],
    ],
    [
      'ArgMax of known elements',
      { op: 'ArgMax', inputs: [{ type: 'int64[2,3]', value: [1, 5, 5, 7, 2, 2] }], attributes: { axis: 1 } },
      ['int64[2,1] 1 0'],
    ],
    [
      'ArgMax, the last of equals',
      {
        op: 'ArgMax',
        inputs: [{ type: 'int64[2,3]', value: [1, 5, 5, 7, 2, 2] }],
        attributes: { axis: 1, keepdims: 0, select_last_index: 1 },
      },
      ['int64[2] 2 0'],
    ],
    ['ArgMin', { op: 'ArgMin', inputs: [list(4, 1, 3)], attributes: { keepdims: 0 } }, ['int64[] 1']],
    ['ArgMin along 1', { op: 'ArgMin', inputs: ['float[1,2]'] }, ['int64[1,2] 0 0']],
  ])('%s', (_, node, expected) => {
    expect(valuesOf(node)).toEqual(expected)
  })
})
