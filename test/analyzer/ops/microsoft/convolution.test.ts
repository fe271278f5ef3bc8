import { describe, expect, it } from 'vitest'
import { checkRow, microsoft, type Row } from '../../../support/microsoft-node.ts'
import { runNode, type OneNode } from '../../../support/one-node.ts'

/** 3×3, stride 1, padding 1: 8 → 8. */
const same = { kernel_shape: [3, 3], pads: [1, 1, 1, 1] }
/** 16 filters · 8·8 places · 4 channels · 9. */
const MACS = '36864'
const inDomain = (
  domain: string,
  op: string,
  inputs: OneNode['inputs'],
  attributes: OneNode['attributes'] = {},
): OneNode => ({
  op,
  domain,
  opset: domain === 'com.ms.internal.nhwc' ? 19 : 1,
  inputs,
  attributes,
})

describe('convolutions of com.microsoft', () => {
  it.each<Row>([
    [
      'FusedConv: bias, residual and ReLU 1 each per output',
      microsoft('FusedConv', ['float[1,4,8,8]', 'float[16,4,3,3]', 'float[16]', 'float[1,16,8,8]'], {
        ...same,
        activation: 'Relu',
      }),
      ['float[1,16,8,8]'],
      { macs: MACS, vector: '3072' },
    ],
    [
      'NhwcConv: weights [M, kH, kW, C/g] as exporters write them',
      microsoft('NhwcConv', ['float[1,8,8,4]', 'float[16,3,3,4]'], same),
      ['float[1,8,8,16]'],
      { macs: MACS },
    ],
    [
      'NhwcConv: weights [M, C/g, kH, kW] where only that fits',
      microsoft('NhwcConv', ['float[1,8,8,4]', 'float[16,4,3,3]'], same),
      ['float[1,8,8,16]'],
      { macs: MACS },
    ],
    [
      'NhwcFusedConv: weights [M, C/g, kH, kW]',
      microsoft('NhwcFusedConv', ['float16[1,8,8,4]', 'float16[16,4,3,3]'], same),
      ['float16[1,8,8,16]'],
      { macs: MACS },
    ],
    [
      'QLinearConv, channels last; requantise 2 · 1,024',
      microsoft(
        'QLinearConv',
        ['uint8[1,8,8,4]', 'float[]', 'uint8[]', 'int8[16,4,3,3]', 'float[]', 'int8[]', 'float[]', 'uint8[]'],
        { ...same, channels_last: 1 },
      ),
      ['uint8[1,8,8,16]'],
      { macs: MACS, quantization: '2048' },
    ],
    [
      // 2·(8 − 1) + 3 − (1 + 1) = 15; 4 · 64 inputs · 16 · 9 MACs.
      'ConvTransposeWithDynamicPads',
      microsoft(
        'ConvTransposeWithDynamicPads',
        ['float[1,4,8,8]', 'float[4,16,3,3]', { type: 'int64[4]', value: [1, 1, 1, 1] }],
        { strides: [2, 2] },
      ),
      ['float[1,16,15,15]'],
      { macs: MACS },
    ],
    [
      'pads that are data leave the extents open',
      microsoft('ConvTransposeWithDynamicPads', ['float[1,4,8,8]', 'float[4,16,3,3]', 'int64[4]'], { strides: [2, 2] }),
      ['float[1,16,?,?]'],
      { macs: MACS },
    ],
    [
      'NhwcMaxPool',
      microsoft('NhwcMaxPool', ['uint8[1,8,8,4]'], { kernel_shape: [2, 2], strides: [2, 2] }),
      ['uint8[1,4,4,4]'],
      { vector: '256' },
    ],
    [
      'QLinearAveragePool: 64 outputs · 4, 2 · (256 + 64)',
      microsoft('QLinearAveragePool', ['uint8[1,4,8,8]', 'float[]', 'uint8[]', 'float[]', 'uint8[]'], {
        kernel_shape: [2, 2],
        strides: [2, 2],
      }),
      ['uint8[1,4,4,4]'],
      { vector: '256', quantization: '640' },
    ],
    [
      'QLinearGlobalAveragePool, channels last',
      microsoft('QLinearGlobalAveragePool', ['uint8[1,8,8,4]', 'float[]', 'uint8[]', 'float[]', 'uint8[]'], {
        channels_last: 1,
      }),
      ['uint8[1,1,1,4]'],
      { vector: '256' },
    ],
  ])('%s', checkRow)
})

describe('com.microsoft.nchwc', () => {
  const blocked = (op: string, inputs: OneNode['inputs'], attributes?: OneNode['attributes']): OneNode =>
    inDomain('com.microsoft.nchwc', op, inputs, attributes)
  it.each<Row>([
    [
      'Conv with a sum and an activation',
      blocked('Conv', ['float[1,4,8,8]', 'float[16,4,3,3]', 'float[16]', 'float[1,16,8,8]'], {
        ...same,
        activation: 'Relu',
      }),
      ['float[1,16,8,8]'],
      { macs: MACS, vector: '3072' },
    ],
    [
      'MaxPool',
      blocked('MaxPool', ['float[1,16,8,8]'], { kernel_shape: [2, 2], strides: [2, 2] }),
      ['float[1,16,4,4]'],
      {},
    ],
    ['ReorderInput keeps multiples of 16', blocked('ReorderInput', ['float[1,32,8,8]']), ['float[1,32,8,8]'], {}],
    [
      'ReorderInput from channels last',
      blocked('ReorderInput', ['float[1,8,8,32]'], { channels_last: 1 }),
      ['float[1,32,8,8]'],
      {},
    ],
    ['the block of other machines is not known', blocked('ReorderInput', ['float[1,20,8,8]']), ['float[1,?,8,8]'], {}],
    [
      'ReorderOutput drops the padding',
      blocked('ReorderOutput', ['float[1,32,8,8]'], { channels: 20 }),
      ['float[1,20,8,8]'],
      {},
    ],
    [
      'Upsample: 9 per output when linear',
      blocked('Upsample', ['float[1,16,2,2]'], { scales: [1, 1, 2, 2], mode: 'linear' }),
      ['float[1,16,4,4]'],
      { vector: '2304' },
    ],
  ])('%s', checkRow)
})

describe('com.ms.internal.nhwc', () => {
  const nhwc = (op: string, inputs: OneNode['inputs'], attributes?: OneNode['attributes']): OneNode =>
    inDomain('com.ms.internal.nhwc', op, inputs, attributes)
  it.each<Row>([
    [
      'Conv: image turned, weight not',
      nhwc('Conv', ['float[1,8,8,4]', 'float[16,4,3,3]'], { ...same, activation: 'Relu' }),
      ['float[1,8,8,16]'],
      { macs: MACS, vector: '1024' },
    ],
    [
      'ConvTranspose: 2·7 + 3 = 17',
      nhwc('ConvTranspose', ['float[1,8,8,4]', 'float[4,16,3,3]'], { strides: [2, 2] }),
      ['float[1,17,17,16]'],
      { macs: MACS },
    ],
    [
      'AveragePool',
      nhwc('AveragePool', ['float[1,8,6,4]'], { kernel_shape: [2, 3], strides: [2, 3] }),
      ['float[1,4,2,4]'],
      { vector: '192' },
    ],
    ['GlobalAveragePool', nhwc('GlobalAveragePool', ['float[N,8,8,4]']), ['float[N,1,1,4]'], {}],
    ['DepthToSpace', nhwc('DepthToSpace', ['float[1,2,3,16]'], { blocksize: 2 }), ['float[1,4,6,4]'], {}],
    ['SpaceToDepth', nhwc('SpaceToDepth', ['float[1,4,6,4]'], { blocksize: 2 }), ['float[1,2,3,16]'], {}],
    [
      'Resize names axes in its own order',
      nhwc('Resize', ['float[1,8,8,4]', '', { type: 'float[4]', value: [1, 2, 2, 1] }]),
      ['float[1,16,16,4]'],
      {},
    ],
    ['GridSample', nhwc('GridSample', ['float[1,8,8,4]', 'float[1,5,6,2]']), ['float[1,5,6,4]'], {}],
  ])('%s', checkRow)

  it('reports channels that do not fit, seen in the turned layout', () => {
    expect(runNode(nhwc('Conv', ['float[1,8,8,5]', 'float[16,4,3,3]'], same)).codes).toEqual(['shape-mismatch'])
  })
})
