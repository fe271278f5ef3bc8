import { describe, expect, it } from 'vitest'
import { symbol } from '../../../../src/analyzer/dim/dim.ts'
import type { Element } from '../../../../src/analyzer/onnx/model.ts'
import type { OneNode } from '../../../support/one-node.ts'
import { valuesOf } from '../../../support/show-value.ts'

const S = symbol('S')
const list = (...value: readonly Element[]) => ({ type: `int64[${value.length}]`, value })
const pad = (data: OneNode['inputs'][number], ...pads: readonly Element[]): OneNode => ({
  op: 'Pad',
  opset: 13,
  inputs: [data, list(...pads)],
})

describe('margins', () => {
  it.each<readonly [string, OneNode, string]>([
    ['all before, then all after', pad('float[1,3,H,W]', 0, 0, 1, 2, 0, 0, 3, 4), 'float[1,3,H + 4,W + 6]'],
    ['negative ones cut', pad('float[5]', -1, -2), 'float[2]'],
    ['more than there is', pad('float[5]', -3, -3), 'shape-mismatch'],
    ['of a symbol', pad('float[4]', S, 0), 'float[S + 4]'],
    ['two per axis', pad('float[4,4]', 1, 1), 'input-invalid'],
    ['too long for any tensor', pad('float[4]', 2 ** 63, 1), 'input-invalid'],
    ['some axes', { op: 'Pad', opset: 18, inputs: ['float[2,3,4]', list(1, 2), '', list(-1)] }, 'float[2,3,7]'],
    [
      'an attribute before opset 11',
      { op: 'Pad', opset: 2, inputs: ['float[2,3]'], attributes: { pads: [0, 1, 0, 2] } },
      'float[2,6]',
    ],
    [
      'another name in opset 1',
      { op: 'Pad', opset: 1, inputs: ['float[2,3]'], attributes: { paddings: [0, 1, 0, 2] } },
      'float[2,6]',
    ],
    // How PyTorch completes the pads of F.pad with zeros.
    ['elements', pad(list(1, S), 0, 2), 'int64[4] 1 S 0 0'],
    ['elements in front', pad({ type: 'int64[1,2]', value: [7, 8] }, 1, 0, 0, 1), 'int64[2,3] 0 0 0 7 8 0'],
    [
      'reflected elements are left unknown',
      { ...pad(list(1, 2, 3), 1, 0), attributes: { mode: 'reflect' } },
      'int64[4]',
    ],
    [
      'CenterCropPad',
      { op: 'CenterCropPad', opset: 18, inputs: ['float[20,8,3]', list(10, 9)], attributes: { axes: [0, 1] } },
      'float[10,9,3]',
    ],
    [
      'CenterCropPad with too few sizes',
      { op: 'CenterCropPad', opset: 18, inputs: ['float[20,8]', list(10)] },
      'input-invalid',
    ],
    [
      'Crop, a border',
      { op: 'Crop', opset: 1, inputs: ['float[1,3,10,H]'], attributes: { border: [1, 2, 3, 4] } },
      'float[1,3,4,H − 4]',
    ],
    [
      'Crop to a size',
      { op: 'Crop', opset: 1, inputs: ['float[1,3,10,10]'], attributes: { border: [1, 2, 0, 0], scale: [5, 6] } },
      'float[1,3,5,6]',
    ],
  ])('%s', (_, node, expected) => {
    expect(valuesOf(node)).toEqual([expected])
  })
})
