import { describe, expect, it } from 'vitest'
import { activation } from '../../../../src/analyzer/ops/onnx/activation.ts'
import { elementwise } from '../../../../src/analyzer/ops/onnx/elementwise.ts'
import {
  ACTIVATION_COSTS,
  FAST_GELU,
  GELU,
  SILU,
  SOFTMAX,
} from '../../../../src/analyzer/ops/microsoft/activation-cost.ts'
import { checkRow, microsoft, type Row } from '../../../support/microsoft-node.ts'
import { runNode } from '../../../support/one-node.ts'

describe('activation costs', () => {
  const standard = Object.keys({ ...activation, ...elementwise }).filter(name =>
    ACTIVATION_COSTS.has(name.toLowerCase()),
  )
  const fromStandard = (op: string, attributes = {}, opset = 22): readonly number[] => {
    const { vector, special } = runNode({ op, opset, inputs: ['float[1]'], attributes })
    return [Number(vector ?? 0), Number(special ?? 0)]
  }
  it.each(standard.filter(name => !['Clip', 'Gelu', 'ScaledTanh', 'Swish'].includes(name)))(
    '%s costs what the standard operator costs',
    name => {
      const cost = ACTIVATION_COSTS.get(name.toLowerCase())
      expect([cost?.vector, cost?.special]).toEqual(fromStandard(name))
    },
  )
  it('SiLU is Swish with alpha 1', () => {
    expect([SILU.vector, SILU.special]).toEqual(fromStandard('Swish', { alpha: { float: 1 } }, 24))
  })
  it('GELU and softmax too', () => {
    expect([GELU.vector, GELU.special]).toEqual(fromStandard('Gelu'))
    expect([FAST_GELU.vector, FAST_GELU.special]).toEqual(fromStandard('Gelu', { approximate: 'tanh' }))
    expect([SOFTMAX.vector, SOFTMAX.special]).toEqual(fromStandard('Softmax'))
  })
})

describe('activations with something built in', () => {
  it.each<Row>([
    ['Gelu: 5 · 24', microsoft('Gelu', ['float[2,3,4]']), ['float[2,3,4]'], { vector: '120' }],
    ['BiasGelu: 6 · 24', microsoft('BiasGelu', ['float[2,3,4]', 'float[4]']), ['float[2,3,4]'], { vector: '144' }],
    ['FastGelu: 8 · 24', microsoft('FastGelu', ['float[2,3,4]']), ['float[2,3,4]'], { vector: '192' }],
    [
      'FastGelu with bias: 9 · 24',
      microsoft('FastGelu', ['float[2,3,4]', 'float[4]']),
      ['float[2,3,4]'],
      { vector: '216' },
    ],
    ['QuickGelu: 3 · 24', microsoft('QuickGelu', ['float[2,3,4]']), ['float[2,3,4]'], { vector: '72' }],
    [
      'BiasSplitGelu: 24 + (5 + 1) · 12',
      microsoft('BiasSplitGelu', ['float[2,3,4]', 'float[4]']),
      ['float[2,3,2]'],
      { vector: '96' },
    ],
    [
      'BiasSoftmax: (5 + 1) · 24',
      microsoft('BiasSoftmax', ['float[2,3,4]', 'float[4]'], { is_inner_broadcast: 0 }),
      ['float[2,3,4]'],
      { vector: '144' },
    ],
    [
      'BitmaskDropout: 70 bits in 3 words',
      microsoft('BitmaskDropout', ['float[7,10]'], {}, 2),
      ['float[7,10]', 'uint32[3]'],
      {},
    ],
  ])('%s', checkRow)
})

describe('normalisations', () => {
  const x = 'float[2,3,4]'
  const w = 'float[4]'
  it.each<Row>([
    [
      'SkipLayerNormalization: (7 + 1) · 24',
      microsoft('SkipLayerNormalization', [x, x, w, w], {}, 4),
      [x, 'float[2,3,1]', 'float[2,3,1]', x],
      { vector: '192' },
    ],
    ['with bias: 9 · 24', microsoft('SkipLayerNormalization', [x, x, w, w, w]), [x], { vector: '216' }],
    [
      'SkipSimplifiedLayerNormalization: (4 + 1) · 24',
      microsoft('SkipSimplifiedLayerNormalization', [x, x, w]),
      [x],
      { vector: '120' },
    ],
    [
      'GroupNorm with SiLU: (7 + 2) · 24',
      microsoft('GroupNorm', ['float[1,2,3,4]', w, w], { groups: 2, activation: 1 }),
      ['float[1,2,3,4]'],
      { vector: '216' },
    ],
    [
      'SkipGroupNorm: (7 + 1) · 24',
      microsoft('SkipGroupNorm', ['float[1,2,3,4]', w, w, 'float[1,4]'], { groups: 2, activation: 0 }, 2),
      ['float[1,2,3,4]', 'float[1,2,3,4]'],
      { vector: '192' },
    ],
    ['GatedRMSNorm: (4 + 2 + 1) · 24', microsoft('GatedRMSNorm', [x, w, x]), [x], { vector: '168' }],
    [
      // 2 tables: (1 + 7) · 2·3·4; the sum has the type of the embeddings.
      'EmbedLayerNormalization',
      microsoft(
        'EmbedLayerNormalization',
        ['int32[2,3]', '', 'float16[99,4]', 'float16[9,4]', '', 'float16[4]', 'float16[4]'],
        {},
        3,
      ),
      ['float16[2,3,4]', 'int32[2]', 'float16[2,3,4]'],
      { vector: '192' },
    ],
  ])('%s', checkRow)
})

describe('positions', () => {
  it.each<Row>([
    [
      'RotaryEmbedding: 3 per element',
      microsoft('RotaryEmbedding', ['float[2,5,32]', 'int64[2,5]', 'float[64,4]', 'float[64,4]']),
      ['float[2,5,32]'],
      { vector: '960' },
    ],
    [
      'half of each head: 3 · 2·5·4·4',
      microsoft('RotaryEmbedding', ['float[2,5,32]', 'int64[2,5]', 'float[64,2]', 'float[64,2]'], {
        num_heads: 4,
        rotary_embedding_dim: 4,
      }),
      ['float[2,5,32]'],
      { vector: '480' },
    ],
    [
      'RelativePositionBias',
      microsoft(
        'RelativePositionBias',
        ['float[32,8]', { type: 'int64[1]', value: [5] }, { type: 'int64[1]', value: [7] }],
        { max_distance: 128 },
      ),
      ['float[1,8,5,7]'],
      {},
    ],
    [
      // 2·5 tokens · 4 heads · 8 · 6.
      'GatedRelativePositionBias',
      microsoft(
        'GatedRelativePositionBias',
        ['float[2,5,32]', 'float[32]', 'float[1,4,5,5]', 'float[8,6]', 'float[6]', 'float[1,4,1,1]'],
        { num_heads: 4 },
      ),
      ['float[2,4,5,5]'],
      { macs: '1920' },
    ],
  ])('%s', checkRow)
})

describe('8-bit element-wise operators', () => {
  const scale = 'float[]'
  const zero = 'uint8[]'
  it.each<Row>([
    [
      'QLinearAdd: 12 adds, 2 · (12 + 4 + 12)',
      microsoft('QLinearAdd', ['uint8[3,4]', scale, zero, 'uint8[4]', scale, zero, scale, zero]),
      ['uint8[3,4]'],
      { vector: '12', quantization: '56' },
    ],
    [
      'QLinearSigmoid',
      microsoft('QLinearSigmoid', ['uint8[3,4]', scale, zero, scale]),
      ['uint8[3,4]'],
      { vector: '12', quantization: '48' },
    ],
    [
      'QLinearConcat',
      microsoft('QLinearConcat', [scale, zero, 'uint8[2,3]', scale, zero, 'uint8[2,N]', scale, zero], { axis: 1 }),
      ['uint8[2,N + 3]'],
      {},
    ],
    [
      'QLinearReduceMean',
      microsoft('QLinearReduceMean', ['uint8[2,3,4]', scale, zero, scale], { axes: [1, 2], keepdims: 0 }),
      ['uint8[2]'],
      { vector: '24' },
    ],
    [
      'QLinearWhere',
      microsoft('QLinearWhere', ['bool[3,1]', 'uint8[4]', scale, zero, 'uint8[4]', scale, zero, scale, zero]),
      ['uint8[3,4]'],
      {},
    ],
    ['MulInteger', microsoft('MulInteger', ['uint8[3,4]', '', 'uint8[4]']), ['int32[3,4]'], { vector: '12' }],
    [
      'ReduceSumInteger of uint8 gives uint32',
      microsoft('ReduceSumInteger', ['uint8[3,4]'], { axes: [0], keepdims: 1 }),
      ['uint32[1,4]'],
      {},
    ],
    [
      'DequantizeLinear takes the type of the scale',
      microsoft('DequantizeLinear', ['int8[3,4]', 'float16[]']),
      ['float16[3,4]'],
      { quantization: '24' },
    ],
    [
      'QuantizeLinear takes the type of the zero point',
      microsoft('QuantizeLinear', ['float[3,4]', scale, 'int16[]']),
      ['int16[3,4]'],
      { quantization: '24' },
    ],
    [
      'GatherBlockQuantized: bytes of two values widen the last axis',
      microsoft('GatherBlockQuantized', ['uint8[99,16]', 'int64[2,5]', 'float16[99,1]'], { bits: 4 }),
      ['float16[2,5,32]'],
      { quantization: '640' },
    ],
    [
      'GatherBlockQuantized: int4 has its own width',
      microsoft('GatherBlockQuantized', ['int4[99,32]', 'int64[2,5]', 'float16[99,1]']),
      ['float16[2,5,32]'],
      { quantization: '640' },
    ],
  ])('%s', checkRow)
})
