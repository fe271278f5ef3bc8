import { describe, expect, it } from 'vitest'
import { symbol } from '../../../../src/analyzer/dim/dim.ts'
import type { Element } from '../../../../src/analyzer/onnx/model.ts'
import type { OneNode } from '../../../support/one-node.ts'
import { valuesOf } from '../../../support/show-value.ts'

const S = symbol('S')
const scalar = (element: Element) => ({ type: 'int64[]', value: [element] })
const list = (...value: readonly Element[]) => ({ type: `int64[${value.length}]`, value })
const matrix = (columns: number, ...value: readonly Element[]) => ({
  type: `int64[${value.length / columns},${columns}]`,
  value,
})
const gather = (data: OneNode['inputs'][number], indices: OneNode['inputs'][number], axis = 0): OneNode => ({
  op: 'Gather',
  inputs: [data, indices],
  attributes: { axis },
})

describe('Gather', () => {
  it.each<readonly [string, OneNode, string]>([
    ['an embedding', gather('float[30522,768]', 'int64[B,S]'), 'float[B,S,768]'],
    ['a scalar drops the axis', gather('float[2,S,4]', 'int64[]', 1), 'float[2,4]'],
    ['a dimension out of a shape', gather(list(2, S, 4), scalar(1)), 'int64[] S'],
    ['from the end', gather(list(2, S, 4), scalar(-1)), 'int64[] 4'],
    ['a list stays a list', gather(list(2, S, 4), list(1)), 'int64[1] S'],
    ['unknown indices', gather(list(2, 3), list(0, undefined)), 'int64[2] 2 ?'],
    ['indices outside', gather(list(2, 3), list(0, 5)), 'int64[2] 2 ?'],
    ['columns', gather(matrix(3, 1, 2, 3, 4, 5, 6), list(2, 0), 1), 'int64[2,2] 3 1 6 4'],
    ['an axis outside', gather('float[2]', 'int64[]', 1), 'attribute-invalid'],
  ])('%s', (_, node, expected) => {
    expect(valuesOf(node)).toEqual([expected])
  })
})

describe('GatherElements, GatherND, OneHot', () => {
  it.each<readonly [string, OneNode, string]>([
    // The example of the ONNX operator documentation.
    [
      'GatherElements',
      { op: 'GatherElements', inputs: [matrix(2, 1, 2, 3, 4), matrix(2, 0, 0, 1, 0)], attributes: { axis: 1 } },
      'int64[2,2] 1 1 4 3',
    ],
    ['GatherElements of other rank', { op: 'GatherElements', inputs: ['float[2,2]', 'int64[2]'] }, 'shape-mismatch'],
    [
      'GatherND fixes whole tuples',
      { op: 'GatherND', inputs: [matrix(2, 0, 1, 2, 3), matrix(2, 0, 0, 1, 1)] },
      'int64[2] 0 3',
    ],
    ['GatherND picks rows', { op: 'GatherND', inputs: [matrix(2, 0, 1, 2, 3), matrix(1, 1, 0)] }, 'int64[2,2] 2 3 0 1'],
    [
      'GatherND with batches',
      { op: 'GatherND', inputs: ['float[2,3,4]', 'int64[2,5,1]'], attributes: { batch_dims: 1 } },
      'float[2,5,4]',
    ],
    ['GatherND with a tuple too long', { op: 'GatherND', inputs: ['float[2]', 'int64[3,2]'] }, 'shape-mismatch'],
    ['OneHot', { op: 'OneHot', inputs: [list(1, -1), scalar(3), list(0, 1)] }, 'int64[2,3] 0 1 0 0 0 1'],
    [
      'OneHot: depth as a list, float values',
      { op: 'OneHot', inputs: ['int64[S]', list(10), 'float[2]'] },
      'float[S,10]',
    ],
    [
      'OneHot at axis 0',
      { op: 'OneHot', inputs: ['int64[2,4]', scalar(S), 'float[2]'], attributes: { axis: 0 } },
      'float[S,2,4]',
    ],
  ])('%s', (_, node, expected) => {
    expect(valuesOf(node)).toEqual([expected])
  })
})
