import { describe, expect, it } from 'vitest'
import { symbol } from '../../../../src/analyzer/dim/dim.ts'
import type { Element } from '../../../../src/analyzer/onnx/model.ts'
import { runNode, type OneNode } from '../../../support/one-node.ts'
import { valuesOf } from '../../../support/show-value.ts'

const S = symbol('S')
const list = (...value: readonly Element[]) => ({ type: `int64[${value.length}]`, value })
/** 1 2 3 / 4 5 6 */
const MATRIX = { type: 'int64[2,3]', value: [1, 2, 3, 4, 5, 6] }

describe('layout', () => {
  it.each<readonly [string, OneNode, string]>([
    ['Transpose reverses', { op: 'Transpose', inputs: [MATRIX] }, 'int64[3,2] 1 4 2 5 3 6'],
    [
      'Transpose by perm',
      { op: 'Transpose', inputs: ['float[B,S,12,64]'], attributes: { perm: [0, 2, 1, 3] } },
      'float[B,12,S,64]',
    ],
    [
      'Transpose by too few axes',
      { op: 'Transpose', inputs: ['float[2,3]'], attributes: { perm: [0] } },
      'attribute-invalid',
    ],
    [
      'Expand stretches 1',
      { op: 'Expand', inputs: [{ type: 'int64[2,1]', value: [1, S] }, list(1, 2)] },
      'int64[2,2] 1 1 S S',
    ],
    ['Expand: 1 keeps the input', { op: 'Expand', inputs: ['float[3,4]', list(1, 1)] }, 'float[3,4]'],
    ['Expand adds axes', { op: 'Expand', inputs: ['float[3,1]', list(2, 1, 6)] }, 'float[2,3,6]'],
    ['Expand to a symbol', { op: 'Expand', inputs: ['float[1,4]', list(S, 4)] }, 'float[S,4]'],
    [
      'Expand of an unknown request keeps what is above 1',
      { op: 'Expand', inputs: ['float[3,4]', 'int64[2]'] },
      'float[3,4]',
    ],
    ['Expand that does not fit', { op: 'Expand', inputs: ['float[3]', list(4)] }, 'shape-mismatch'],
    ['Tile', { op: 'Tile', inputs: [{ type: 'int64[1,2]', value: [1, 2] }, list(2, 2)] }, 'int64[2,4] 1 2 1 2 1 2 1 2'],
    ['Tile by a symbol', { op: 'Tile', inputs: ['float[3,4]', list(S, 1)] }, 'float[3·S,4]'],
    ['Tile with too few repeats', { op: 'Tile', inputs: ['float[3,4]', list(2)] }, 'shape-mismatch'],
    [
      'Tile of opset 1',
      {
        op: 'Tile',
        opset: 1,
        inputs: ['float[3,4]', { type: 'float[]', value: [2] }, { type: 'float[]', value: [1] }],
      },
      'float[3,8]',
    ],
    [
      'DepthToSpace',
      { op: 'DepthToSpace', inputs: ['float[N,64,H,W]'], attributes: { blocksize: 2 } },
      'float[N,16,2·H,2·W]',
    ],
    [
      'SpaceToDepth',
      { op: 'SpaceToDepth', inputs: ['float[1,3,224,224]'], attributes: { blocksize: 2 } },
      'float[1,12,112,112]',
    ],
    [
      'SpaceToDepth that does not divide',
      { op: 'SpaceToDepth', inputs: ['float[1,3,7,8]'], attributes: { blocksize: 2 } },
      'shape-mismatch',
    ],
    ['Trilu keeps the upper triangle', { op: 'Trilu', inputs: [MATRIX] }, 'int64[2,3] 1 2 3 0 5 6'],
    [
      'Trilu keeps the lower one below a diagonal',
      { op: 'Trilu', inputs: [MATRIX, { type: 'int64[]', value: [-1] }], attributes: { upper: 0 } },
      'int64[2,3] 0 0 0 4 0 0',
    ],
    ['ReverseSequence', { op: 'ReverseSequence', inputs: ['float[T,B,8]', 'int64[B]'] }, 'float[T,B,8]'],
  ])('%s', (_, node, expected) => {
    expect(valuesOf(node)).toEqual([expected])
  })
})

describe('Concat', () => {
  it.each<readonly [string, OneNode['inputs'], number, string]>([
    ['adds up along the axis', ['float[B,3]', 'float[B,S]'], 1, 'float[B,S + 3]'],
    ['takes a number over a symbol elsewhere', ['float[B,3]', 'float[2,5]'], 1, 'float[2,8]'],
    ['joins shape elements, known and unknown', [list(S), 'int64[1]', list(12, 64)], 0, 'int64[4] S ? 12 64'],
    [
      'joins along an inner axis',
      [
        { type: 'int64[2,1]', value: [1, 2] },
        { type: 'int64[2,1]', value: [3, 4] },
      ],
      1,
      'int64[2,2] 1 3 2 4',
    ],
    ['reports other dimensions that differ', ['float[2,3]', 'float[4,3]'], 1, 'shape-mismatch'],
    ['reports ranks that differ', ['float[2,3]', 'float[2]'], 0, 'shape-mismatch'],
    ['reports an axis outside', ['float[2]', 'float[2]'], 1, 'attribute-invalid'],
  ])('%s', (_, inputs, axis, expected) => {
    expect(valuesOf({ op: 'Concat', inputs, attributes: { axis } })).toEqual([expected])
  })

  it('keeps the rank when one input has none', () => {
    expect(runNode({ op: 'Concat', inputs: ['float', 'float[2,3]'], attributes: { axis: 1 } }).outputs[0]).toMatch(
      /^float\[2,\?\d+\]$/,
    )
  })
})

describe('Split', () => {
  it.each<readonly [string, Omit<OneNode, 'op'>, readonly string[]]>([
    ['equal parts', { opset: 13, inputs: ['float[6,2]'], outputs: 3 }, ['float[2,2]', 'float[2,2]', 'float[2,2]']],
    ['named sizes', { opset: 13, inputs: ['float[6]', list(4, 2)], outputs: 2 }, ['float[4]', 'float[2]']],
    [
      'sizes as an attribute',
      { opset: 11, inputs: ['float[2,S]'], outputs: 2, attributes: { axis: -1, split: [4, 8] } },
      ['float[2,4]', 'float[2,8]'],
    ],
    [
      'one unknown size from the rest',
      { opset: 13, inputs: ['float[6]', list(4, undefined)], outputs: 2 },
      ['float[4]', 'float[2]'],
    ],
    [
      'a smaller last piece',
      { opset: 18, inputs: ['float[7]'], outputs: 3, attributes: { num_outputs: 3 } },
      ['float[3]', 'float[3]', 'float[1]'],
    ],
    [
      '5 into 4 pieces of 2',
      { opset: 18, inputs: ['float[5]'], outputs: 4, attributes: { num_outputs: 4 } },
      ['shape-mismatch'],
    ],
    ['unequal parts before 18', { opset: 13, inputs: ['float[7]'], outputs: 3 }, ['shape-mismatch']],
    ['sizes that do not add up', { opset: 13, inputs: ['float[6]', list(4, 1)], outputs: 2 }, ['shape-mismatch']],
    ['elements', { opset: 13, inputs: [list(1, S, 3, 4)], outputs: 2 }, ['int64[2] 1 S', 'int64[2] 3 4']],
    [
      'queries, keys and values',
      { opset: 13, inputs: ['float[B,S,2304]'], outputs: 3, attributes: { axis: 2 } },
      ['float[B,S,768]', 'float[B,S,768]', 'float[B,S,768]'],
    ],
  ])('%s', (_, node, expected) => {
    expect(valuesOf({ op: 'Split', ...node })).toEqual(expected)
  })
})
