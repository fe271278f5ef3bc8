import { describe, expect, it } from 'vitest'
import { symbol } from '../../../../src/analyzer/dim/dim.ts'
import type { Element } from '../../../../src/analyzer/onnx/model.ts'
import type { OneNode } from '../../../support/one-node.ts'
import { valuesOf } from '../../../support/show-value.ts'

const S = symbol('S')
const list = (...value: readonly Element[]) => ({ type: `int64[${value.length}]`, value })
const matrix = (columns: number, ...value: readonly Element[]) => ({
  type: `int64[${value.length / columns},${columns}]`,
  value,
})

describe('Scatter*', () => {
  it.each<readonly [string, OneNode, string]>([
    // The examples of the ONNX operator documentation.
    [
      'ScatterElements',
      {
        op: 'ScatterElements',
        opset: 18,
        inputs: [matrix(5, 1, 2, 3, 4, 5), matrix(2, 1, 3), matrix(2, 11, 21)],
        attributes: { axis: 1 },
      },
      'int64[1,5] 1 11 3 21 5',
    ],
    [
      'ScatterND',
      {
        op: 'ScatterND',
        opset: 18,
        inputs: [list(1, 2, 3, 4, 5, 6, 7, 8), matrix(1, 4, 3, 1, 7), list(9, 10, 11, 12)],
      },
      'int64[8] 1 11 3 10 9 6 7 12',
    ],
    [
      'rows',
      { op: 'ScatterND', opset: 18, inputs: [matrix(2, 1, 2, 3, 4), matrix(1, 1), matrix(2, S, 6)] },
      'int64[2,2] 1 2 S 6',
    ],
    [
      'added up',
      {
        op: 'ScatterND',
        opset: 18,
        inputs: [list(1, 1), matrix(1, 0, 0), list(2, 3)],
        attributes: { reduction: 'add' },
      },
      'int64[2] 6 1',
    ],
    [
      'an unknown index may hit anything',
      { op: 'ScatterND', opset: 18, inputs: [list(1, 2), 'int64[1,1]', list(3)] },
      'int64[2]',
    ],
    [
      'an unknown update',
      { op: 'ScatterND', opset: 18, inputs: [list(1, 2), matrix(1, 0), 'int64[1]'] },
      'int64[2] ? 2',
    ],
    ['Scatter', { op: 'Scatter', opset: 9, inputs: ['float[3,S]', 'int64[1,2]', 'float[1,2]'] }, 'float[3,S]'],
    [
      'TensorScatter',
      { op: 'TensorScatter', opset: 24, inputs: ['float[B,8,P,64]', 'float[B,8,S,64]', 'int64[B]'] },
      'float[B,8,P,64]',
    ],
    [
      'ranks that differ',
      { op: 'ScatterElements', opset: 18, inputs: ['float[3,3]', 'int64[1]', 'float[1]'] },
      'shape-mismatch',
    ],
    [
      'a reduction that does not exist',
      { op: 'ScatterND', opset: 18, inputs: [list(1), matrix(1, 0), list(2)], attributes: { reduction: 'mean' } },
      'attribute-invalid',
    ],
  ])('%s', (_, node, expected) => {
    expect(valuesOf(node)).toEqual([expected])
  })
})
