import { describe, expect, it } from 'vitest'
import { runNode, type OneNode, type Outcome } from '../../../support/one-node.ts'

type Row = readonly [string, OneNode, Partial<Outcome>]

const conv = (inputs: OneNode['inputs'], attributes: OneNode['attributes'] = {}, opset = 22): OneNode => ({
  op: 'Conv',
  opset,
  inputs,
  attributes,
})

describe('Conv', () => {
  it.each<Row>([
    [
      'ResNet-50 conv1',
      conv(['float[1,3,224,224]', 'float[64,3,7,7]'], { pads: [3, 3, 3, 3], strides: [2, 2], kernel_shape: [7, 7] }),
      // 64·112·112 outputs × 3·7·7 = 802 816 × 147 = 118 013 952 MACs
      { outputs: ['float[1,64,112,112]'], macs: '118013952' },
    ],
    [
      'depthwise of MobileNetV2, kernel_shape absent, with bias',
      conv(['float[1,32,112,112]', 'float[32,1,3,3]', 'float[32]'], { pads: [1, 1, 1, 1], group: 32 }),
      // 32·112·112 = 401 408 outputs × 1·3·3 = 3 612 672 MACs; one addition per output
      { outputs: ['float[1,32,112,112]'], macs: '3612672', vector: '401408' },
    ],
    [
      'onnx-tool probe: 3-D with auto_pad SAME',
      conv(['float[1,4,8,8,8]', 'float[8,4,3,3,3]'], { auto_pad: 'SAME_UPPER' }),
      // 8·8·8·8 outputs × 4·27 = 4096 × 108 = 442 368 MACs (docs/sources/flop-counters.md §1.4: onnx-tool says 6 912)
      { outputs: ['float[1,8,8,8,8]'], macs: '442368' },
    ],
    [
      '1-D, dilated',
      conv(['float[2,4,20]', 'float[6,4,3]'], { dilations: [4] }),
      // k' = 4·2 + 1 = 9, 20 − 9 + 1 = 12; 2·6·12 × 4·3 = 1 728
      { outputs: ['float[2,6,12]'], macs: '1728' },
    ],
    [
      'SAME with dilation keeps ceil(in / s)',
      conv(['float[1,1,5,5]', 'float[1,1,3,3]'], { auto_pad: 'SAME_LOWER', dilations: [2, 2], strides: [2, 2] }),
      { outputs: ['float[1,1,3,3]'], macs: '81' }, // 9 × 9
    ],
    [
      'VALID ignores pads',
      conv(['float[1,1,5,5]', 'float[1,1,3,3]'], { auto_pad: 'VALID', pads: [1, 1, 1, 1] }),
      { outputs: ['float[1,1,3,3]'] },
    ],
    [
      'symbolic batch and size, stride 2',
      conv(['float[N,3,H,W]', 'float[8,3,3,3]'], { pads: [1, 1, 1, 1], strides: [2, 2] }),
      // floor((H + 2 − 3)/2) + 1 = ceil(H/2)
      { outputs: ['float[N,8,⌈H/2⌉,⌈W/2⌉]'] },
    ],
    [
      'symbolic SAME, stride 2: ceil, not floor',
      conv(['float[1,3,H,W]', 'float[8,3,3,3]'], { auto_pad: 'SAME_UPPER', strides: [2, 2] }, 11),
      { outputs: ['float[1,8,⌈H/2⌉,⌈W/2⌉]'] },
    ],
    [
      'opset 1',
      conv(['float[1,2,4,4]', 'float[3,2,2,2]'], { kernel_shape: [2, 2] }, 1),
      { outputs: ['float[1,3,3,3]'], macs: '216' },
    ],
    ['half precision', conv(['float16[1,2,4,4]', 'float16[3,2,1,1]']), { outputs: ['float16[1,3,4,4]'], macs: '96' }],
    ['X without a shape: the rank is that of W', conv(['float', 'float[3,2,1,1]']), { codes: [] }],
  ])('%s', (_, node, expected) => {
    expect(runNode(node)).toMatchObject(expected)
  })

  it.each<readonly [string, OneNode, string]>([
    ['channels that differ', conv(['float[1,4,8,8]', 'float[8,3,3,3]']), 'shape-mismatch'],
    [
      'filters that do not fall into groups',
      conv(['float[1,4,8,8]', 'float[9,1,3,3]'], { group: 4 }),
      'shape-mismatch',
    ],
    ['ranks that differ', conv(['float[1,3,8]', 'float[8,3,3,3]']), 'shape-mismatch'],
    ['a kernel larger than the input', conv(['float[1,3,2,2]', 'float[8,3,3,3]']), 'shape-mismatch'],
    [
      'another kernel_shape than the weight has',
      conv(['float[1,3,8,8]', 'float[8,3,3,3]'], { kernel_shape: [5, 5] }),
      'shape-mismatch',
    ],
    ['stride 0', conv(['float[1,3,8,8]', 'float[8,3,3,3]'], { strides: [0, 1] }), 'attribute-invalid'],
    ['negative pads', conv(['float[1,3,8,8]', 'float[8,3,3,3]'], { pads: [-1, 0, 0, 0] }), 'attribute-invalid'],
    ['pads of the wrong length', conv(['float[1,3,8,8]', 'float[8,3,3,3]'], { pads: [1, 1] }), 'attribute-invalid'],
    ['group 0', conv(['float[1,3,8,8]', 'float[8,3,3,3]'], { group: 0 }), 'attribute-invalid'],
  ])('reports %s', (_, node, code) => {
    const outcome = runNode(node)
    expect(outcome.codes).toContain(code)
    expect(outcome.macs).toBeUndefined()
  })
})

describe('quantised and deformable', () => {
  it.each<Row>([
    [
      'ConvInteger gives int32',
      { op: 'ConvInteger', inputs: ['uint8[1,3,8,8]', 'int8[4,3,3,3]', 'uint8[]'], attributes: {} },
      { outputs: ['int32[1,4,6,6]'], macs: '3888' }, // 144 × 27
    ],
    [
      'QLinearConv: the probe of docs/sources/flop-counters.md §1.4',
      {
        op: 'QLinearConv',
        inputs: [
          'uint8[1,3,8,8]',
          'float[]',
          'uint8[]',
          'int8[4,3,3,3]',
          'float[]',
          'int8[]',
          'float[]',
          'int8[]',
          'int32[4]',
        ],
        attributes: { pads: [1, 1, 1, 1] },
      },
      // 256 outputs × 27 = 6 912 MACs; bias 256; requantise 2·256; the type of the output is that of its zero point
      { outputs: ['int8[1,4,8,8]'], macs: '6912', vector: '256', quantization: '512' },
    ],
    [
      'DeformConv with mask',
      { op: 'DeformConv', inputs: ['float[1,2,4,4]', 'float[3,2,2,2]', 'float[1,8,3,3]', '', 'float[1,4,3,3]'] },
      // 27 outputs × 8 = 216 MACs; 2·4·9 = 72 samples × (9 + 1) = 720
      { outputs: ['float[1,3,3,3]'], macs: '216', vector: '720' },
    ],
  ])('%s', (_, node, expected) => {
    expect(runNode(node)).toMatchObject(expected)
  })
})
