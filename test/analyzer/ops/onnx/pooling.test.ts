import { describe, expect, it } from 'vitest'
import { runNode, type OneNode, type Outcome } from '../../../support/one-node.ts'

type Row = readonly [string, OneNode, Partial<Outcome>]

const pool = (op: string, input: string, attributes: OneNode['attributes'] = {}, opset = 22): OneNode => ({
  op,
  opset,
  inputs: [input],
  attributes,
})

describe('pooling', () => {
  it.each<Row>([
    [
      'MaxPool of ResNet',
      pool('MaxPool', 'float[1,64,112,112]', { kernel_shape: [3, 3], strides: [2, 2], pads: [1, 1, 1, 1] }),
      // 64·56·56 = 200 704 outputs × 9
      { outputs: ['float[1,64,56,56]'], vector: '1806336' },
    ],
    [
      'MaxPool 3-D: probe of docs/sources/flop-counters.md §1.4',
      pool('MaxPool', 'float[1,4,8,8,8]', { kernel_shape: [2, 2, 2], strides: [2, 2, 2] }),
      { outputs: ['float[1,4,4,4,4]'], vector: '2048' }, // 256 × 8
    ],
    [
      'indices are int64',
      { ...pool('MaxPool', 'float[1,1,4,4]', { kernel_shape: [2, 2] }, 8), outputs: 2 },
      { outputs: ['float[1,1,3,3]', 'int64[1,1,3,3]'] },
    ],
    ['uint8', pool('MaxPool', 'uint8[1,1,4,4]', { kernel_shape: [2, 2] }, 12), { outputs: ['uint8[1,1,3,3]'] }],
    [
      'global average',
      pool('GlobalAveragePool', 'float[2,2048,7,7]'),
      { outputs: ['float[2,2048,1,1]'], vector: '200704' }, // 2·2048·49
    ],
    ['global Lp', pool('GlobalLpPool', 'float[1,3,5]', {}, 2), { outputs: ['float[1,3,1]'], vector: '30' }],
    ['LpPool', pool('LpPool', 'float[1,1,4]', { kernel_shape: [2] }, 18), { outputs: ['float[1,1,3]'], vector: '12' }],
    [
      'symbolic floor',
      pool('AveragePool', 'float[N,3,H,W]', { kernel_shape: [2, 2], strides: [2, 2] }),
      { outputs: ['float[N,3,⌊H/2⌋,⌊W/2⌋]'] },
    ],
    [
      'MaxRoiPool',
      { op: 'MaxRoiPool', inputs: ['float[1,3,8,8]', 'float[5,5]'], attributes: { pooled_shape: [2, 3] } },
      { outputs: ['float[5,3,2,3]'] },
    ],
  ])('%s', (_, node, expected) => {
    expect(runNode(node)).toMatchObject(expected)
  })

  // Executed sizes (docs/sources/onnx.md §2.3): the last window is dropped when it would start in the right padding, at every opset.
  it.each([
    [2, { kernel_shape: [3], strides: [3], pads: [1, 1] }, 1],
    // The window hangs over: ceil((1 − 2)/3) + 1
    [1, { kernel_shape: [2], strides: [3], pads: [0, 0] }, 1],
    [12, { kernel_shape: [1], strides: [2], pads: [0, 0] }, 6],
    [4, { kernel_shape: [3], strides: [2], pads: [0, 0] }, 2],
    [5, { kernel_shape: [2], strides: [2], pads: [0, 0] }, 3],
    [7, { kernel_shape: [3], strides: [2], pads: [1, 1] }, 4],
    [6, { kernel_shape: [3], strides: [2], pads: [1, 1] }, 4],
  ])('ceil_mode over %i cells with %o gives %i', (extent, attributes, expected) => {
    for (const opset of [10, 11, 12, 19, 22]) {
      const node = pool('MaxPool', `float[1,1,${extent}]`, { ...attributes, ceil_mode: 1 }, opset)
      expect(runNode(node).outputs).toEqual([`float[1,1,${expected}]`])
    }
  })

  it('keeps ceil_mode exact for a symbolic extent', () => {
    const attributes = { kernel_shape: [3], strides: [2], pads: [1, 1], ceil_mode: 1 }
    // Number of windows that start before H + 1, and no more than cover the input: ceil((H + 1)/2)
    expect(runNode(pool('MaxPool', 'float[1,1,H]', attributes)).outputs).toEqual(['float[1,1,⌊H/2⌋ + 1]'])
  })

  it.each<readonly [string, OneNode, string]>([
    ['a missing kernel_shape', pool('MaxPool', 'float[1,1,4,4]'), 'attribute-invalid'],
    ['a kernel of 0', pool('MaxPool', 'float[1,1,4,4]', { kernel_shape: [0, 2] }), 'attribute-invalid'],
    ['a kernel of another rank', pool('AveragePool', 'float[1,1,4,4]', { kernel_shape: [2] }), 'attribute-invalid'],
    ['rank 2', pool('MaxPool', 'float[4,4]', { kernel_shape: [2] }), 'shape-mismatch'],
  ])('reports %s', (_, node, code) => {
    expect(runNode(node).codes).toContain(code)
  })
})
