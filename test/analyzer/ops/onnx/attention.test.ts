import { describe, expect, it } from 'vitest'
import { runNode, type OneNode, type Outcome } from '../../../support/one-node.ts'
import { symbol } from '../../../../src/analyzer/dim/dim.ts'
import { evaluateCount } from '../../../../src/analyzer/dim/evaluate.ts'
import { bandPositions } from '../../../../src/analyzer/ops/contract/attention-positions.ts'

const attention = (inputs: OneNode['inputs'], more: Partial<OneNode> = {}): OneNode => ({
  op: 'Attention',
  opset: 23,
  inputs,
  ...more,
})

describe('Attention', () => {
  it.each<readonly [string, OneNode, Partial<Outcome>]>([
    [
      'self-attention of ViT-B/16, one layer, causal figure beside',
      attention(['float[1,12,197,64]', 'float[1,12,197,64]', 'float[1,12,197,64]'], { attributes: { is_causal: 1 } }),
      // 12 · 197 · 197 = 465 708 scores × 128 = 59 610 624; causal 12 · (197·198/2) · 128 = 29 956 608; 5 per score
      { outputs: ['float[1,12,197,64]'], macs: '59610624', causalMacs: '29956608', vector: '2328540' },
    ],
    [
      'grouped queries: query heads count',
      attention(['float[2,9,4,8]', 'float[2,3,6,8]', 'float[2,3,6,10]']),
      // 2·9·4·6 = 432 scores × (8 + 10)
      { outputs: ['float[2,9,4,10]'], macs: '7776', vector: '2160' },
    ],
    [
      'rank 3 with past, present and scores',
      attention(
        ['float[2,4,24]', 'float[2,6,24]', 'float[2,6,30]', 'float[4,18]', 'float[2,3,12,8]', 'float[2,3,12,10]'],
        {
          outputs: 4,
          attributes: { q_num_heads: 3, kv_num_heads: 3 },
        },
      ),
      // keys 12 + 6 = 18; 2·3·4·18 = 432 scores × (8 + 10) = 7 776; 432 × (5 + 1 for the mask)
      {
        outputs: ['float[2,4,30]', 'float[2,3,18,8]', 'float[2,3,18,10]', 'float[2,3,4,18]'],
        macs: '7776',
        vector: '2592',
      },
    ],
    [
      'soft cap',
      attention(['float[1,1,2,4]', 'float[1,1,3,4]', 'float[1,1,3,4]'], { attributes: { softcap: { float: 2 } } }),
      { macs: '48', vector: '48' }, // 6 scores × 8
    ],
    [
      'symbolic decode step',
      attention(['float[B,8,1,64]', 'float[B,2,1,64]', 'float[B,2,1,64]', '', 'float[B,2,P,64]', 'float[B,2,P,64]'], {
        outputs: 3,
      }),
      { outputs: ['float[B,8,1,64]', 'float[B,2,P + 1,64]', 'float[B,2,P + 1,64]'], macs: '1024·B·P + 1024·B' }, // 8·(P + 1)·128
    ],
    [
      'causal prefill, symbolic: S(S + 1)/2 positions',
      attention(['float[1,1,S,4]', 'float[1,1,S,4]', 'float[1,1,S,4]'], { attributes: { is_causal: 1 } }),
      { macs: '8·S²', causalMacs: '4·S² + 4·S' },
    ],
    [
      'a window of 2 to the left, opset 25',
      attention(['float[1,1,5,1]', 'float[1,1,5,1]', 'float[1,1,5,1]'], {
        opset: 25,
        attributes: { is_causal: 1, left_window_size: 2 },
      }),
      // rows see 1, 2, 3, 3, 3 keys: 12 positions × 2
      { macs: '50', causalMacs: '24' },
    ],
  ])('%s', (_, node, expected) => {
    expect(runNode(node)).toMatchObject(expected)
  })

  it.each<readonly [string, OneNode, string]>([
    [
      'heads that do not divide',
      attention(['float[1,4,25]', 'float[1,4,24]', 'float[1,4,24]'], {
        attributes: { q_num_heads: 3, kv_num_heads: 3 },
      }),
      'shape-mismatch',
    ],
    ['rank 3 without heads', attention(['float[1,4,24]', 'float[1,4,24]', 'float[1,4,24]']), 'attribute-invalid'],
    ['key and query sizes', attention(['float[1,1,4,8]', 'float[1,1,4,6]', 'float[1,1,4,8]']), 'shape-mismatch'],
    [
      'half a cache',
      attention(['float[1,1,4,8]', 'float[1,1,4,8]', 'float[1,1,4,8]', '', 'float[1,1,4,8]']),
      'input-invalid',
    ],
  ])('reports %s', (_, node, code) => {
    expect(runNode(node).codes).toContain(code)
  })
})

describe('bandPositions', () => {
  /** Counts position by position, the last query at the last key. */
  const counted = (queries: number, keys: number, left: number | undefined, right: number | undefined): bigint => {
    let positions = 0n
    for (let query = 0; query < queries; query++)
      for (let key = 0; key < keys; key++) {
        const distance = key - (keys - queries + query)
        if (distance <= (right ?? Infinity) && -distance <= (left ?? Infinity)) positions++
      }
    return positions
  }

  it('equals a count position by position', () => {
    const sides = [undefined, 0, 1, 3]
    for (let queries = 1; queries <= 6; queries++)
      for (let keys = 1; keys <= 7; keys++)
        for (const left of sides)
          for (const right of sides) {
            const label = `${queries} queries, ${keys} keys, left ${left}, right ${right}`
            expect(bandPositions(queries, keys, { left, right }), label).toBe(counted(queries, keys, left, right))
          }
  })

  it('is the same whether symbols are bound before or after', () => {
    const band = { left: 2, right: 0 }
    const formula = bandPositions(symbol('S'), symbol('T'), band)
    for (const [queries, keys] of [
      [1, 9],
      [4, 4],
      [5, 3],
      [7, 12],
    ] as const) {
      const bindings = new Map([
        ['S', BigInt(queries)],
        ['T', BigInt(keys)],
      ])
      expect(evaluateCount(formula, bindings)).toBe(bandPositions(queries, keys, band))
    }
  })

  it('is Sq·Skv − Sq(Sq − 1)/2 for a causal mask', () => {
    expect(bandPositions(4, 10, { left: undefined, right: 0 })).toBe(34n) // 40 − 6
  })
})

describe('FlexAttention', () => {
  it('is attention whose bodies change the scores', () => {
    const outcome = runNode({
      op: 'FlexAttention',
      domain: 'ai.onnx.preview',
      inputs: ['float[2,8,128,64]', 'float[2,8,256,64]', 'float[2,8,256,32]'],
    })
    // 2·8·128·256 = 524 288 scores × (64 + 32)
    expect(outcome).toMatchObject({ outputs: ['float[2,8,128,32]'], macs: '50331648', vector: '2621440' })
  })
})
