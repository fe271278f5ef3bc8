import { expect, it } from 'vitest'
import { runNode } from '../../../support/one-node.ts'

it.each<readonly [string, number, string]>([
  ['float[B,S,S]', 13, 'float[B,S,S]'],
  ['float[2,3]', 1, 'float[2,3]'],
  ['float', 13, 'float'],
])('Softmax of %s in opset %i is as its input', (input, opset, expected) => {
  expect(runNode({ op: 'Softmax', opset, inputs: [input] }).outputs).toEqual([expected])
})

it('reports an axis outside, and a scalar', () => {
  expect(runNode({ op: 'Softmax', opset: 13, inputs: ['float[2]'], attributes: { axis: 1 } }).codes).toEqual([
    'attribute-invalid',
  ])
  expect(runNode({ op: 'LogSoftmax', opset: 13, inputs: ['float[]'] }).codes).toEqual(['attribute-invalid'])
})

it('costs 5 per element of the attention scores of BERT-base at 128 tokens', () => {
  // 5 · 12·128·128 = 983 040
  expect(runNode({ op: 'Softmax', opset: 13, inputs: ['float[1,12,128,128]'] })).toMatchObject({
    vector: '983040',
    special: '393216',
  })
})
