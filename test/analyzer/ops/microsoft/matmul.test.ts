import { describe, expect, it } from 'vitest'
import { checkRow, microsoft, type Row } from '../../../support/microsoft-node.ts'
import { runNode } from '../../../support/one-node.ts'

describe('fused and quantised products', () => {
  it.each<Row>([
    [
      'FusedMatMul: 2·3·5 outputs · 4',
      microsoft('FusedMatMul', ['float[2,3,4]', 'float[4,5]']),
      ['float[2,3,5]'],
      { macs: '120' },
    ],
    [
      'transA and transB swap the last two axes',
      microsoft('FusedMatMul', ['float[2,4,3]', 'float[5,4]'], { transA: 1, transB: 1 }),
      ['float[2,3,5]'],
      { macs: '120' },
    ],
    [
      'transBatchA takes the first axis next to the matrix: [M, B, K] → [B, M, K]',
      microsoft('FusedMatMul', ['float[3,2,4]', 'float[2,4,5]'], { transBatchA: 1 }),
      ['float[2,3,5]'],
      { macs: '120' },
    ],
    [
      'transBatchA, then transA: [K, B, M] → [B, K, M] → [B, M, K]',
      microsoft('FusedMatMul', ['float[4,2,3]', 'float[2,4,5]'], { transBatchA: 1, transA: 1 }),
      ['float[2,3,5]'],
      { macs: '120' },
    ],
    [
      'FusedMatMulActivation: GELU 5 per output',
      microsoft('FusedMatMulActivation', ['float[3,4]', 'float[4,5]'], { activation: 'Gelu' }),
      ['float[3,5]'],
      { macs: '60', vector: '75' },
    ],
    [
      'MatMulIntegerToFloat: type of the scale, bias 15, dequantise 2 · 15',
      microsoft('MatMulIntegerToFloat', ['uint8[3,4]', 'int8[4,5]', 'float16[]', 'float16[]', '', '', 'float16[5]']),
      ['float16[3,5]'],
      { macs: '60', vector: '15', quantization: '30' },
    ],
    [
      'DynamicQuantizeMatMul: 2 · (12 + 15) to quantise and back',
      microsoft('DynamicQuantizeMatMul', ['float[3,4]', 'int8[4,5]', 'float[]']),
      ['float[3,5]'],
      { macs: '60', quantization: '54' },
    ],
    ['MatMulInteger16', microsoft('MatMulInteger16', ['int16[3,4]', 'uint16[4,5]']), ['int32[3,5]'], { macs: '60' }],
    [
      'MatMulInteger16, unsigned',
      microsoft('MatMulInteger16', ['uint16[3,4]', 'uint16[4,5]']),
      ['uint32[3,5]'],
      { macs: '60' },
    ],
    [
      'FusedGemm: C 15, ReLU 15',
      microsoft('FusedGemm', ['float[4,3]', 'float[4,5]', 'float[5]'], { transA: 1, activation: 'Relu' }),
      ['float[3,5]'],
      { macs: '60', vector: '30' },
    ],
    [
      'GemmFastGelu: bias 1 and tanh form 8 per output',
      microsoft('GemmFastGelu', ['float16[3,4]', 'float16[4,5]', 'float16[5]']),
      ['float16[3,5]'],
      { macs: '60', vector: '135' },
    ],
    [
      'GemmFloat8 takes its type from dtype (10 = float16)',
      microsoft('GemmFloat8', ['float8e4m3fn[3,4]', 'float8e4m3fn[5,4]'], { transB: 1, dtype: 10 }),
      ['float16[3,5]'],
      { macs: '60' },
    ],
    [
      'QGemm without output zero point gives float',
      microsoft('QGemm', ['uint8[3,4]', 'float[]', 'uint8[]', 'int8[5,4]', 'float[]', 'int8[]'], { transB: 1 }),
      ['float[3,5]'],
      { macs: '60' },
    ],
  ])('%s', checkRow)
})

describe('products with packed weights', () => {
  it.each<Row>([
    [
      'MatMulNBits: 2·7 tokens · 64 · 32; 64 · 32 weights dequantised; bias 2·7·32',
      microsoft('MatMulNBits', ['float16[2,7,64]', 'uint8[32,2,16]', 'float16[32,2]', '', '', 'float16[32]'], {
        K: 64,
        N: 32,
        bits: 4,
        block_size: 32,
      }),
      ['float16[2,7,32]'],
      { macs: '28672', quantization: '2048', vector: '448' },
    ],
    [
      'MatMulNBits, symbolic tokens: B·S·64·32',
      microsoft('MatMulNBits', ['float[B,S,64]', 'uint8[32,2,16]', 'float[32,2]'], {
        K: 64,
        N: 32,
        bits: 4,
        block_size: 32,
      }),
      ['float[B,S,32]'],
      { macs: '2048·B·S' },
    ],
    [
      'MatMulBnb4 with transB = 0 contracts over N',
      microsoft('MatMulBnb4', ['float[3,32]', 'uint8[1024]', 'float[32]'], {
        K: 64,
        N: 32,
        block_size: 64,
        quant_type: 1,
        transB: 0,
      }),
      ['float[3,64]'],
      { macs: '6144' },
    ],
    [
      'MatMulFpQ4 reads K and N from a value',
      microsoft('MatMulFpQ4', ['float[3,64]', 'uint8[1152]', { type: 'int64[2]', value: [64, 32] }]),
      ['float[3,32]'],
      { macs: '6144' },
    ],
    [
      'float8 weights [N, K]',
      microsoft('MatMulBlockQuantizedFp8Weight', ['float16[3,64]', 'float8e4m3fn[32,64]', 'float[32,1]']),
      ['float16[3,32]'],
      { macs: '6144' },
    ],
    [
      'float4 weights [N, K/2]',
      microsoft('MatMulBlockQuantizedFp4Weight', ['float16[3,64]', 'uint8[32,32]', 'uint8[32,4]', 'float[]']),
      ['float16[3,32]'],
      { macs: '6144' },
    ],
    [
      'MatMulNBitsMlp: gate and up 2 · 3 · 64 · 32; SiLU 2 and a product per output',
      microsoft(
        'MatMulNBitsMlp',
        ['float16[3,64]', '', '', 'uint8[32,2,16]', 'float16[32,2]', '', 'uint8[32,2,16]', 'float16[32,2]'],
        { K: 64, N: 32, block_size: 32, activation: 'silu' },
      ),
      ['float16[3,32]'],
      { macs: '12288', vector: '288' },
    ],
    [
      'MatMulNBitsQkv: 3 · 64 · (32 + 2 · 16); RMS norm 4 · 192',
      microsoft(
        'MatMulNBitsQkv',
        [
          'float16[3,64]',
          '',
          'float16[64]',
          'uint8[32,2,16]',
          'float16[32,2]',
          '',
          'uint8[16,2,16]',
          'float16[16,2]',
          '',
          'uint8[16,2,16]',
          'float16[16,2]',
        ],
        { K: 64, Nq: 32, Nkv: 16, block_size: 32 },
        3,
      ),
      ['float16[3,32]', 'float16[3,16]', 'float16[3,16]'],
      { macs: '12288', vector: '768' },
    ],
  ])('%s', checkRow)

  it('reports a K that A does not have', () => {
    const spec = microsoft('MatMulNBits', ['float[3,60]', 'uint8[32,2,16]', 'float[32,2]'], {
      K: 64,
      N: 32,
      block_size: 32,
    })
    expect(runNode(spec).codes).toEqual(['shape-mismatch'])
  })
})

describe('experts', () => {
  it.each<Row>([
    [
      'MoE: 6 tokens · 2 · (24 · 8 + 8 · 24)',
      microsoft('MoE', ['float[2,3,8]', 'float[6,4]', 'float[4,24,8]', '', 'float[4,8,24]'], { k: 2 }),
      ['float[2,3,8]'],
      { macs: '4608' },
    ],
    [
      'the order of the weight axes does not matter',
      microsoft('MoE', ['float[2,3,8]', 'float[6,4]', 'float[4,8,24]', '', 'float[4,24,8]'], { k: 2 }),
      ['float[2,3,8]'],
      { macs: '4608' },
    ],
    [
      'SwiGLU fused into fc1: 2 · 24 rows: 6 · 2 · (48 · 8 + 8 · 24)',
      microsoft('MoE', ['float[6,8]', 'float[6,4]', 'float[4,48,8]', '', 'float[4,8,24]'], {
        k: 2,
        activation_type: 'swiglu',
        swiglu_fusion: 1,
      }),
      ['float[6,8]'],
      { macs: '6912' },
    ],
    [
      'QMoE with 4 bits: two weights per byte; 4 experts of (24 · 8 + 8 · 24) are dequantised',
      microsoft('QMoE', ['float[6,8]', 'float[6,4]', 'uint8[4,24,4]', '', '', 'uint8[4,8,12]'], { k: 2 }),
      ['float[6,8]'],
      { macs: '4608', quantization: '1536' },
    ],
  ])('%s', checkRow)
})
