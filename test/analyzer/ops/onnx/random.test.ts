import { expect, it } from 'vitest'
import { runNode, type OneNode } from '../../../support/one-node.ts'
import { valuesOf } from '../../../support/show-value.ts'

it.each<readonly [string, OneNode, string]>([
  ['RandomNormal', { op: 'RandomNormal', inputs: [], attributes: { shape: [2, 3] } }, 'float[2,3]'],
  ['RandomUniform as double', { op: 'RandomUniform', inputs: [], attributes: { shape: [2], dtype: 11 } }, 'double[2]'],
  ['RandomNormalLike', { op: 'RandomNormalLike', inputs: ['float16[B,4,64,64]'] }, 'float16[B,4,64,64]'],
  ['Bernoulli', { op: 'Bernoulli', inputs: ['float[3]'], attributes: { dtype: 9 } }, 'bool[3]'],
  ['Multinomial', { op: 'Multinomial', inputs: ['float[B,50257]'], attributes: { sample_size: 4 } }, 'int32[B,4]'],
  ['Multinomial of a list', { op: 'Multinomial', inputs: ['float[5]'] }, 'shape-mismatch'],
])('%s', (_, node, expected) => {
  expect(valuesOf(node)).toEqual([expected])
})

it('counts the comparison of Bernoulli', () => {
  expect(runNode({ op: 'Bernoulli', inputs: ['float[2,8]'] }).vector).toBe('16')
})
