/** Inferring with symbols and then binding them equals binding first, for shapes and for counts. */
import { assert, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countNode, type Input, type OneNode } from '../../support/one-node.ts'
import type { Count, Dim } from '../../../src/analyzer/dim/dim.ts'
import { evaluate, evaluateCount } from '../../../src/analyzer/dim/evaluate.ts'

const floats = (...value: readonly number[]) => ({ type: `float[${value.length}]`, value })

/** Symbols: N batch, H and W extents from 8, S and P lengths, R regions. */
const NODES: readonly (readonly [string, OneNode])[] = [
  [
    'Conv',
    {
      op: 'Conv',
      inputs: ['float[N,6,H,W]', 'float[4,3,3,3]', 'float[4]'],
      attributes: { group: 2, strides: [2, 3], pads: [1, 0, 1, 2], dilations: [1, 2] },
    },
  ],
  [
    'Conv SAME',
    {
      op: 'Conv',
      inputs: ['float[N,3,H,W]', 'float[4,3,5,5]'],
      attributes: { auto_pad: 'SAME_UPPER', strides: [2, 3] },
    },
  ],
  [
    'ConvTranspose',
    {
      op: 'ConvTranspose',
      inputs: ['float[N,6,H,W]', 'float[6,3,3,3]'],
      attributes: { strides: [2, 3], output_padding: [1, 0], pads: [1, 1, 0, 0] },
    },
  ],
  [
    'MaxPool',
    {
      op: 'MaxPool',
      inputs: ['float[N,3,H,W]'],
      attributes: { kernel_shape: [3, 2], strides: [2, 2], pads: [1, 0, 1, 1], ceil_mode: 1 },
    },
  ],
  ['GlobalAveragePool', { op: 'GlobalAveragePool', inputs: ['float[N,3,H,W]'] }],
  ['MatMul', { op: 'MatMul', inputs: ['float[N,1,S,H]', 'float[W,H,P]'] }],
  ['Gemm', { op: 'Gemm', inputs: ['float[S,N]', 'float[P,S]', 'float[P]'], attributes: { transA: 1, transB: 1 } }],
  ['Einsum', { op: 'Einsum', inputs: ['float[N,S,H]', 'float[N,P,H]'], attributes: { equation: 'nsh,nph->nsp' } }],
  ['LayerNormalization', { op: 'LayerNormalization', inputs: ['float[N,S,H]', 'float[H]', 'float[H]'], outputs: 3 }],
  [
    'Attention',
    {
      op: 'Attention',
      opset: 23,
      inputs: ['float[N,S,24]', 'float[N,S,12]', 'float[N,S,12]', '', 'float[N,2,P,6]', 'float[N,2,P,6]'],
      outputs: 3,
      attributes: { q_num_heads: 4, kv_num_heads: 2, is_causal: 1 },
    },
  ],
  [
    'Attention with a window',
    {
      op: 'Attention',
      opset: 25,
      inputs: ['float[N,2,S,4]', 'float[N,2,P,4]', 'float[N,2,P,4]'],
      attributes: { left_window_size: 3, right_window_size: 1 },
    },
  ],
  [
    'LSTM',
    {
      op: 'LSTM',
      opset: 14,
      inputs: ['float[S,N,5]', 'float[2,12,5]', 'float[2,12,3]', 'float[2,24]'],
      outputs: 3,
      attributes: { direction: 'bidirectional' },
    },
  ],
  [
    'Resize',
    { op: 'Resize', opset: 19, inputs: ['float[N,3,H,W]', '', floats(1, 1, 0.5, 2.5)], attributes: { mode: 'linear' } },
  ],
  ['GridSample', { op: 'GridSample', opset: 20, inputs: ['float[N,3,H,W]', 'float[N,S,P,2]'] }],
  [
    'RoiAlign',
    {
      op: 'RoiAlign',
      inputs: ['float[N,8,H,W]', 'float[R,4]', 'int64[R]'],
      attributes: { sampling_ratio: 2, output_height: 3 },
    },
  ],
  ['DequantizeLinear', { op: 'DequantizeLinear', opset: 13, inputs: ['uint8[N,S]', 'float[]'] }],
  ['STFT', { op: 'STFT', opset: 17, inputs: ['float[N,H,1]', { type: 'int64[]', value: [2] }, 'float[4]'] }],
  [
    'LinearAttention',
    {
      op: 'LinearAttention',
      opset: 27,
      inputs: ['float[N,S,32]', 'float[N,S,16]', 'float[N,S,8]'],
      outputs: 2,
      attributes: { update_rule: 'linear', q_num_heads: 4, kv_num_heads: 2 },
    },
  ],
]

const bindings = record({
  N: integer({ min: 1, max: 4 }),
  H: integer({ min: 8, max: 70 }),
  W: integer({ min: 8, max: 70 }),
  S: integer({ min: 1, max: 20 }),
  P: integer({ min: 1, max: 20 }),
  R: integer({ min: 1, max: 9 }),
})

const bound = (input: Input, values: Readonly<Record<string, number>>): Input =>
  typeof input === 'string' ? input.replaceAll(/\b[A-Z]\b/g, name => `${values[name] ?? name}`) : input

const valueOf = (dim: Dim, values: ReadonlyMap<string, bigint>): bigint | undefined =>
  typeof dim === 'number' ? BigInt(dim) : evaluate(dim, values)

describe('symbols bound before and after', () => {
  it.each(NODES)('%s', (_, node) => {
    const symbolic = countNode(node)
    expect(symbolic.codes).toEqual([])
    assert(
      property(bindings, values => {
        const map = new Map(Object.entries(values).map(([name, value]) => [name, BigInt(value)]))
        const numeric = countNode({ ...node, inputs: node.inputs.map(input => bound(input, values)) })
        const shapes = (facts: typeof numeric.facts) =>
          facts.map(fact => (fact?.kind === 'tensor' ? fact.shape?.map(dim => valueOf(dim, map)) : undefined))
        const counts = (work: typeof numeric.work) =>
          Object.entries(work)
            .filter(
              (entry): entry is [string, Count] =>
                typeof entry[1] === 'bigint' || (typeof entry[1] === 'object' && 'terms' in entry[1]),
            )
            .map(([name, count]) => [name, evaluateCount(count, map)])
        expect(shapes(symbolic.facts)).toEqual(shapes(numeric.facts))
        expect(counts(symbolic.work)).toEqual(counts(numeric.work))
      }),
      { numRuns: 40 },
    )
  })
})
