import { describe, expect, it } from 'vitest'
import { runNode, type OneNode, type Outcome } from '../../../support/one-node.ts'

const einsum = (equation: string, ...inputs: readonly string[]): OneNode => ({
  op: 'Einsum',
  opset: 12,
  inputs,
  attributes: { equation },
})

describe('Einsum', () => {
  it.each<readonly [string, OneNode, Partial<Outcome>]>([
    ['matrix product', einsum('ij,jk->ik', 'float[2,3]', 'float[3,5]'), { outputs: ['float[2,5]'], macs: '30' }],
    [
      'spaces, implicit output',
      einsum(' ij , jk ', 'float[2,3]', 'float[3,5]'),
      { outputs: ['float[2,5]'], macs: '30' },
    ],
    ['implicit output is alphabetical', einsum('ba', 'float[2,3]'), { outputs: ['float[3,2]'] }],
    ['upper case first', einsum('aB,Bc->Bac', 'float[2,3]', 'float[3,4]'), { outputs: ['float[3,2,4]'] }],
    [
      'batched attention scores',
      einsum('bhid,bhjd->bhij', 'float[2,8,16,64]', 'float[2,8,16,64]'),
      { outputs: ['float[2,8,16,16]'], macs: '262144' },
    ], // 2·8·16·16·64
    [
      'ellipsis broadcasts',
      einsum('...ij,...jk->...ik', 'float[1,3,4]', 'float[32,4,5]'),
      { outputs: ['float[32,3,5]'], macs: '1920' },
    ], // 32·3·4·5
    ['implicit ellipsis', einsum('...ii', 'float[3,4,4]'), { outputs: ['float[3]'], vector: '12' }],
    ['diagonal is a view', einsum('...ii->...i', 'float[3,4,4]'), { outputs: ['float[3,4]'] }],
    ['transposition computes nothing', einsum('ij->ji', 'float[3,4]'), { outputs: ['float[4,3]'] }],
    ['a sum', einsum('ij->i', 'float[3,4]'), { outputs: ['float[3]'], vector: '12' }],
    [
      'no contracted label: a plain product',
      einsum('i,j->ij', 'float[3]', 'float[4]'),
      { outputs: ['float[3,4]'], vector: '12' },
    ],
    [
      'three operands: (ij,jk) = 24 then (ik,kl) = 10·…, cheapest first',
      // (ij·jk): 2·3·5 = 30, then (ik·kl): 2·5·4 = 40 → 70; the other way: 3·5·4 = 60, 2·3·4 = 24 → 84
      einsum('ij,jk,kl->il', 'float[2,3]', 'float[3,5]', 'float[5,4]'),
      { outputs: ['float[2,4]'], macs: '70' },
    ],
    [
      'three operands, one of them elementwise',
      // b·bi is a product of 2·3 = 6 without a sum; then bi,ij: 2·3·4 = 24
      einsum('b,bi,ij->bj', 'float[2]', 'float[2,3]', 'float[3,4]'),
      { outputs: ['float[2,4]'], macs: '24', vector: '6' },
    ],
    [
      'symbolic',
      einsum('bsd,de->bse', 'float[B,S,64]', 'float[64,32]'),
      { outputs: ['float[B,S,32]'], macs: '2048·B·S' },
    ],
    ['scalar operand', einsum(',i->i', 'float[]', 'float[3]'), { outputs: ['float[3]'], vector: '3' }],
  ])('%s', (_, node, expected) => {
    const outcome = runNode(node)
    expect(outcome).toMatchObject(expected)
    expect(outcome.macs).toBe(expected.macs)
    expect(outcome.codes).toEqual([])
  })

  it.each<readonly [string, OneNode, string]>([
    ['sizes that differ', einsum('ij,jk->ik', 'float[2,3]', 'float[4,5]'), 'shape-mismatch'],
    ['a rank that differs', einsum('ij->i', 'float[2]'), 'shape-mismatch'],
    ['a missing operand', einsum('ij,jk->ik', 'float[2,3]'), 'attribute-invalid'],
    ['an output letter from nowhere', einsum('ij->k', 'float[2,3]'), 'attribute-invalid'],
    ['nonsense', einsum('i1->i', 'float[2,3]'), 'attribute-invalid'],
  ])('reports %s', (_, node, code) => {
    expect(runNode(node).codes).toEqual([code])
  })

  it('ends on many operands', () => {
    const inputs = Array.from({ length: 200 }, () => 'float[2,2]')
    const outcome = runNode(einsum(`${inputs.map(() => 'ij').join(',')}->ij`, ...inputs))
    expect(outcome.outputs).toEqual(['float[2,2]'])
    expect(outcome.vector).toBe('796') // 199 products of 4
  })
})
