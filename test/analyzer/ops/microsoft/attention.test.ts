import { describe, expect, it } from 'vitest'
import { checkRow, microsoft, type Row } from '../../../support/microsoft-node.ts'
import { runNode } from '../../../support/one-node.ts'

describe('attention with projections inside', () => {
  it.each<Row>([
    [
      // 2·5·32·96 = 30,720 for Q, K, V; 2·4·5·5·(8 + 8) = 3,200 for the attention.
      'Attention: thirds of the weight',
      microsoft('Attention', ['float[2,5,32]', 'float[32,96]', 'float[96]'], { num_heads: 4 }),
      ['float[2,5,32]'],
      { macs: '33920' },
    ],
    [
      // T = 3 + 5: 30,720 + 2·4·5·8·16 = 35,840; causal 2·4·(5·8 − 10)·16 + 30,720 = 34,560.
      'Attention with past, causal',
      microsoft(
        'Attention',
        ['float[2,5,32]', 'float[32,96]', 'float[96]', '', 'float[2,2,4,3,8]'],
        { num_heads: 4, unidirectional: 1 },
        2,
      ),
      ['float[2,5,32]', 'float[2,2,4,8,8]'],
      { macs: '35840', causalMacs: '34560' },
    ],
    [
      // hq = hk = 32, hv = 16: 5·32·80 = 12,800; 4·5·5·(8 + 4) = 1,200.
      'qkv_hidden_sizes',
      microsoft('Attention', ['float[1,5,32]', 'float[32,80]', 'float[80]'], {
        num_heads: 4,
        qkv_hidden_sizes: [32, 32, 16],
      }),
      ['float[1,5,16]'],
      { macs: '14000' },
    ],
    [
      'a shared buffer keeps its length; the filled part counts: T = 2 + 1',
      microsoft(
        'Attention',
        ['float[1,1,32]', 'float[32,96]', 'float[96]', '', 'float[2,1,4,64,8]', '', { type: 'int32[1]', value: [2] }],
        { num_heads: 4, past_present_share_buffer: 1 },
        2,
      ),
      ['float[1,1,32]', 'float[2,1,4,64,8]'],
      { macs: '3264' },
    ],
    [
      'QAttention: past at input 8, type of the scale',
      microsoft(
        'QAttention',
        ['uint8[2,5,32]', 'int8[32,96]', 'float16[96]', 'float16[]', 'float16[]', '', '', '', 'float16[2,2,4,3,8]'],
        { num_heads: 4 },
        2,
      ),
      ['float16[2,5,32]', 'float16[2,2,4,8,8]'],
      { macs: '35840', quantization: '1920' },
    ],
    [
      // 7 tokens · 32 · 96 + 4 · 7 · 6 · 16: every token against the longest sequence.
      'PackedAttention',
      microsoft('PackedAttention', ['float[7,32]', 'float[32,96]', 'float[96]', 'int32[2,6]', 'int32[3]'], {
        num_heads: 4,
      }),
      ['float[7,32]'],
      { macs: '24192' },
    ],
    [
      // Q: 3·2·32·32; K, V of 5 keys: 5·2·32·64; attention 2·4·3·5·16.
      'DecoderAttention, cross attention without cache',
      microsoft(
        'DecoderAttention',
        [
          'float[3,2,32]',
          'float[5,2,32]',
          'float[32,32]',
          'float[32,64]',
          'float[96]',
          '',
          '',
          '',
          ...[true, false, false, false].map(flag => ({ type: 'bool[]', value: [flag] })),
        ],
        { num_heads: 4 },
        3,
      ),
      ['float[3,2,32]', 'float[2,4,5,8]', 'float[2,4,5,8]'],
      { macs: '28544' },
    ],
  ])('%s', checkRow)
})

describe('attention without projections', () => {
  it.each<Row>([
    [
      'MultiHeadAttention: 2·4·5·7·(8 + 8)',
      microsoft('MultiHeadAttention', ['float[2,5,32]', 'float[2,7,32]', 'float[2,7,32]'], { num_heads: 4 }),
      ['float[2,5,32]'],
      { macs: '4480' },
    ],
    [
      'packed QKV [B, S, H, 3, D]',
      microsoft('MultiHeadAttention', ['float[2,5,4,3,8]'], { num_heads: 4 }),
      ['float[2,5,32]'],
      { macs: '3200' },
    ],
    [
      'packed KV [B, L, H, 2, D]',
      microsoft('MultiHeadAttention', ['float[2,5,32]', 'float[2,7,4,2,8]'], { num_heads: 4 }),
      ['float[2,5,32]'],
      { macs: '4480' },
    ],
    [
      'cached keys [B, H, L, D] of cross attention',
      microsoft('MultiHeadAttention', ['float[2,5,32]', 'float[2,4,7,8]', 'float[2,4,7,8]'], { num_heads: 4 }),
      ['float[2,5,32]'],
      { macs: '4480' },
    ],
    [
      'symbolic lengths: present = P + S',
      microsoft(
        'MultiHeadAttention',
        ['float[B,S,32]', 'float[B,S,32]', 'float[B,S,32]', '', '', '', 'float[B,4,P,8]', 'float[B,4,P,8]'],
        { num_heads: 4 },
        3,
      ),
      ['float[B,S,32]', 'float[B,4,P + S,8]', 'float[B,4,P + S,8]'],
      { macs: '64·B·P·S + 64·B·S²' },
    ],
    [
      'DecoderMaskedMultiHeadAttention: 4 · 1 · (9 + 1) · 16',
      microsoft(
        'DecoderMaskedMultiHeadAttention',
        ['float[1,1,32]', 'float[1,1,32]', 'float[1,1,32]', '', '', 'float[1,4,9,8]', 'float[1,4,9,8]'],
        { num_heads: 4 },
        3,
      ),
      ['float[1,1,32]', 'float[1,4,10,8]', 'float[1,4,10,8]'],
      { macs: '640' },
    ],
    [
      'PackedMultiHeadAttention: 4 · 7 · 6 · 16',
      microsoft(
        'PackedMultiHeadAttention',
        ['float[7,32]', 'float[7,32]', 'float[7,32]', '', 'int32[2,6]', 'int32[3]'],
        { num_heads: 4 },
      ),
      ['float[7,32]'],
      { macs: '2688' },
    ],
  ])('%s', checkRow)
})

describe('attention with shared key heads', () => {
  const total = { type: 'int32[]', value: [8] } as const
  const cache = 'float16[1,2,3,8]'
  it.each<Row>([
    [
      // 8 heads, T = 8: 8·5·8·16 = 5,120; causal 8·(40 − 10)·16.
      'GroupQueryAttention with packed QKV: (8 + 2·2) heads of 8',
      microsoft(
        'GroupQueryAttention',
        ['float16[1,5,96]', '', '', cache, cache, 'int32[1]', total],
        { num_heads: 8, kv_num_heads: 2 },
        3,
      ),
      ['float16[1,5,64]', 'float16[1,2,8,8]', 'float16[1,2,8,8]'],
      { macs: '5120', causalMacs: '3840' },
    ],
    [
      'the cache is longer than the total: present keeps its length',
      microsoft(
        'GroupQueryAttention',
        [
          'float16[1,1,64]',
          'float16[1,1,16]',
          'float16[1,1,16]',
          'float16[1,2,64,8]',
          'float16[1,2,64,8]',
          'int32[1]',
          total,
        ],
        { num_heads: 8, kv_num_heads: 2 },
        3,
      ),
      ['float16[1,1,64]', 'float16[1,2,64,8]', 'float16[1,2,64,8]'],
      { macs: '1024' },
    ],
    [
      'an int8 cache packs two 4-bit values per byte',
      microsoft(
        'GroupQueryAttention',
        [
          'float16[1,1,64]',
          'float16[1,1,16]',
          'float16[1,1,16]',
          'uint8[1,2,7,4]',
          'uint8[1,2,7,4]',
          'int32[1]',
          total,
        ],
        { num_heads: 8, kv_num_heads: 2, kv_cache_bit_width: 4 },
        3,
      ),
      ['float16[1,1,64]', 'uint8[1,2,8,4]', 'uint8[1,2,8,4]'],
      { macs: '1024' },
    ],
    [
      'a window of 4 keys: 8 · 1 · 4 · 16',
      microsoft(
        'GroupQueryAttention',
        [
          'float16[1,1,64]',
          'float16[1,1,16]',
          'float16[1,1,16]',
          'float16[1,2,7,8]',
          'float16[1,2,7,8]',
          'int32[1]',
          total,
        ],
        { num_heads: 8, kv_num_heads: 2, local_window_size: 4 },
      ),
      ['float16[1,1,64]'],
      { macs: '512', causalMacs: '512' },
    ],
    [
      'the window cache keeps its length',
      microsoft(
        'GroupQueryAttention',
        [
          'float16[1,1,64]',
          'float16[1,1,16]',
          'float16[1,1,16]',
          'float16[1,2,4,8]',
          'float16[1,2,4,8]',
          'int32[1]',
          total,
        ],
        { num_heads: 8, kv_num_heads: 2, local_window_size: 4, sliding_window_cache: 1 },
        2,
      ),
      ['float16[1,1,64]', 'float16[1,2,4,8]'],
      { macs: '512' },
    ],
    [
      // softmax 5 · 8·8; rotary 3 · (8 + 2) heads · 8 features.
      'rotary embedding inside',
      microsoft(
        'GroupQueryAttention',
        [
          'float16[1,1,64]',
          'float16[1,1,16]',
          'float16[1,1,16]',
          'float16[1,2,7,8]',
          'float16[1,2,7,8]',
          'int32[1]',
          total,
          'float16[64,4]',
          'float16[64,4]',
        ],
        { num_heads: 8, kv_num_heads: 2, do_rotary: 1 },
      ),
      ['float16[1,1,64]'],
      { macs: '1024', vector: '560' },
    ],
    [
      // Blocks kept 3 + 3 of 2 · 4: 8 heads · 2 · 8 · 16 = 2,048 × 6/8.
      'SparseAttention: the share of blocks that are kept',
      microsoft(
        'SparseAttention',
        [
          'float16[1,2,64]',
          'float16[1,2,16]',
          'float16[1,2,16]',
          'float16[1,2,64,8]',
          'float16[1,2,64,8]',
          { type: 'int32[2,3]', value: [0, 1, 3, 0, 1, 3] },
          'int32[2,3]',
          total,
          'int32[1]',
        ],
        { num_heads: 8, kv_num_heads: 2, sparse_block_size: 16 },
        3,
      ),
      ['float16[1,2,64]', 'float16[1,2,64,8]', 'float16[1,2,64,8]'],
      { macs: '1536' },
    ],
    [
      // Sequences of 2 and 1 new tokens with 3 and 5 cached: 2·5 + 1·6 = 16 pairs; 8 heads · 16 · 16.
      'PagedAttention with known lengths',
      microsoft(
        'PagedAttention',
        [
          'float16[3,64]',
          'float16[3,16]',
          'float16[3,16]',
          'float16[9,16,2,8]',
          'float16[9,16,2,8]',
          { type: 'int32[3]', value: [0, 2, 3] },
          { type: 'int32[2]', value: [3, 5] },
          'int32[2,4]',
        ],
        { num_heads: 8, kv_num_heads: 2 },
        3,
      ),
      ['float16[3,64]', 'float16[9,16,2,8]', 'float16[9,16,2,8]'],
      // Causal: 16 − 1 pairs.
      { macs: '2048', causalMacs: '1920' },
    ],
  ])('%s', checkRow)

  it('counts past + new keys, and leaves the cache open, when the total is data', () => {
    const spec = microsoft(
      'GroupQueryAttention',
      ['float16[1,5,96]', '', '', cache, cache, 'int32[1]', 'int32[]'],
      { num_heads: 8, kv_num_heads: 2 },
      2,
    )
    const outcome = runNode(spec)
    expect(outcome.macs).toBe('5120')
    expect(outcome.outputs[1]).toMatch(/max/)
  })

  it('does not take a symbolic packed QKV of one head for a query: 3 heads side by side', () => {
    const inputs = ['float[1,2,F]', '', '', '', '', 'int32[1]', 'int32[]']
    const spec = microsoft('GroupQueryAttention', inputs, { num_heads: 1, kv_num_heads: 1 }, 1)
    expect(runNode(spec).outputs[0]).toMatch(/^float\[1,2,\?\d*\]$/)
  })
})

describe('linear attention and causal convolutions', () => {
  it.each<Row>([
    [
      // 2·5 tokens · 8·8 · (2·(1 + 1 + 1) + 4).
      'LinearAttention, gated delta rule',
      microsoft(
        'LinearAttention',
        ['float[2,5,32]', 'float[2,5,16]', 'float[2,5,16]', '', 'float[2,5,2]', 'float[2,5,2]'],
        { q_num_heads: 4, kv_num_heads: 2 },
        2,
      ),
      ['float[2,5,32]', 'float[2,2,8,8]'],
      { macs: '6400' },
    ],
    [
      'more value heads than query heads: one output per value head',
      microsoft(
        'LinearAttention',
        ['float[2,5,16]', 'float[2,5,16]', 'float[2,5,32]'],
        { q_num_heads: 2, kv_num_heads: 4, update_rule: 'linear', state_window: 3 },
        2,
      ),
      ['float[2,5,32]', 'float[3,2,4,8,8]'],
      { macs: '5120' },
    ],
    [
      'GatedDeltaNet, token-major: 5 · 8·8 · (4·3 + 4)',
      microsoft('GatedDeltaNet', ['float[5,2,8]', 'float[5,2,8]', 'float[5,4,8]', 'int32[3]'], {}, 2),
      ['float[5,4,8]', 'float[2,4,8,8]'],
      { macs: '5120' },
    ],
    [
      // 2·16·10 outputs · 4 taps; bias 1 and SiLU 2 per output.
      'CausalConvWithState keeps (4 − 1) · 2 positions with dilation 2',
      microsoft(
        'CausalConvWithState',
        ['float[2,16,10]', 'float[16,1,4]', 'float[16]'],
        { activation: 'silu', dilation: 2 },
        2,
      ),
      ['float[2,16,10]', 'float[2,16,6]'],
      { macs: '1280', vector: '960' },
    ],
    [
      'channels last',
      microsoft('CausalConvWithState', ['float[2,10,16]', 'float[16,1,4]'], { channels_last: 1 }, 2),
      ['float[2,10,16]', 'float[2,3,16]'],
      { macs: '1280' },
    ],
    [
      'VarlenCausalConvWithState: one state per request',
      microsoft('VarlenCausalConvWithState', ['float[10,16]', 'float[16,1,4]', 'int32[3]', '', 'float[2,16,3]'], {}, 2),
      ['float[10,16]', 'float[2,16,3]'],
      { macs: '640' },
    ],
  ])('%s', checkRow)
})
