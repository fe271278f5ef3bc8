import { describe, expect, it } from 'vitest'
import { runNode, type OneNode, type Outcome } from '../../../support/one-node.ts'

const linear = (rule: string, inputs: OneNode['inputs'], heads: readonly [number, number]): OneNode => ({
  op: 'LinearAttention',
  opset: 27,
  inputs,
  outputs: 2,
  attributes: { update_rule: rule, q_num_heads: heads[0], kv_num_heads: heads[1] },
})

describe('state-space and gated layers', () => {
  it.each<readonly [string, OneNode, Partial<Outcome>]>([
    [
      'linear',
      linear('linear', ['float[2,4,32]', 'float[2,4,32]', 'float[2,4,32]'], [4, 4]),
      // 8 tokens × 8·8 × (4·1 + 4)
      { outputs: ['float[2,4,32]', 'float[2,4,8,8]'], macs: '4096' },
    ],
    [
      'gated delta with shared keys',
      linear(
        'gated_delta',
        ['float[B,T,64]', 'float[B,T,8]', 'float[B,T,16]', '', 'float[B,T,8]', 'float[B,T,1]'],
        [8, 1],
      ),
      // 8·16 × (1·3 + 8) = 1 408
      { outputs: ['float[B,T,128]', 'float[B,1,8,16]'], macs: '1408·B·T' },
    ],
    [
      'state type',
      linear('linear', ['float16[1,1,8]', 'float16[1,1,8]', 'float16[1,1,8]', 'float[1,1,8,8]'], [1, 1]),
      { outputs: ['float16[1,1,8]', 'float[1,1,8,8]'] },
    ],
    [
      'CausalConvWithState',
      {
        op: 'CausalConvWithState',
        opset: 27,
        inputs: ['float[2,4,8]', 'float[4,1,3]', 'float[4]'],
        outputs: 2,
        attributes: { activation: 'silu' },
      },
      { outputs: ['float[2,4,8]', 'float[2,4,2]'], macs: '192', vector: '192', special: '64' }, // 64 × 3; 64 × (1 + 2)
    ],
    [
      'RotaryEmbedding of rank 3, half of each head',
      {
        op: 'RotaryEmbedding',
        opset: 23,
        inputs: ['float[2,3,32]', 'float[50,2]', 'float[50,2]'],
        attributes: { num_heads: 4, rotary_embedding_dim: 4 },
      },
      { outputs: ['float[2,3,32]'], vector: '288' }, // 2·3·4·4 = 96 × 3
    ],
    [
      'RotaryEmbedding of rank 4',
      { op: 'RotaryEmbedding', opset: 23, inputs: ['float[2,4,3,8]', 'float[50,4]', 'float[50,4]'] },
      { vector: '576' },
    ],
    [
      'SwiGLU',
      { op: 'SwiGLU', opset: 28, inputs: ['float[2,4]', 'float[2,4]'] },
      { outputs: ['float[2,4]'], vector: '24', special: '8' },
    ],
  ])('%s', (_, node, expected) => {
    expect(runNode(node)).toMatchObject(expected)
  })

  it.each<readonly [string, OneNode, string]>([
    [
      'a rule without its beta',
      linear('delta', ['float[2,4,32]', 'float[2,4,32]', 'float[2,4,32]'], [4, 4]),
      'input-invalid',
    ],
    [
      'a decay that the rule does not use',
      linear('linear', ['float[2,4,8]', 'float[2,4,8]', 'float[2,4,8]', '', 'float[2,4,8]'], [1, 1]),
      'input-invalid',
    ],
    [
      'heads that do not divide',
      linear('linear', ['float[2,4,15]', 'float[2,4,15]', 'float[2,4,15]'], [2, 2]),
      'shape-mismatch',
    ],
    [
      'query heads that do not share the key heads evenly',
      linear('linear', ['float[1,2,12]', 'float[1,2,8]', 'float[1,2,8]'], [3, 2]),
      'shape-mismatch',
    ],
    [
      'a decay of another width',
      linear('gated', ['float[1,2,8]', 'float[1,2,8]', 'float[1,2,8]', '', 'float[1,2,3]'], [2, 2]),
      'shape-mismatch',
    ],
    [
      'a state of another kernel',
      { op: 'CausalConvWithState', opset: 27, inputs: ['float[2,4,8]', 'float[4,1,3]', '', 'float[2,4,3]'] },
      'shape-mismatch',
    ],
    [
      'rotation of rank 3 without heads',
      { op: 'RotaryEmbedding', opset: 23, inputs: ['float[2,3,32]', 'float[9,4]', 'float[9,4]'] },
      'attribute-invalid',
    ],
    ['no heads', linear('linear', ['float[2,4,15]', 'float[2,4,15]', 'float[2,4,15]'], [0, 1]), 'attribute-invalid'],
    [
      'operands of SwiGLU that differ',
      { op: 'SwiGLU', opset: 28, inputs: ['float[2,3]', 'float[2,4]'] },
      'shape-mismatch',
    ],
  ])('reports %s', (_, node, code) => {
    expect(runNode(node).codes).toContain(code)
  })
})
