import { expect, it } from 'vitest'
import { runNode, type OneNode } from '../../../support/one-node.ts'

const det = (input: string): OneNode => ({ op: 'Det', opset: 22, inputs: [input] })

it('takes the last two axes away', () => {
  expect(runNode(det('float[B,4,4]')).outputs).toEqual(['float[B]'])
  expect(runNode(det('float[2,2]')).outputs).toEqual(['float[]'])
})

it.each(['float[2,3]', 'float[3]', 'float[]'])('refuses %s', input => {
  expect(runNode(det(input)).codes).toEqual(['shape-mismatch'])
})

it('costs an elimination', () => {
  // 2 × 2: one division, one multiply-subtract (2), one product.
  expect(runNode(det('float[2,2]'))).toMatchObject({ vector: '4', special: '1' })
  // 3 × 3: 3 divisions, (4 + 1) multiply-subtracts (10), 2 products; 5 matrices.
  expect(runNode(det('float[5,3,3]'))).toMatchObject({ vector: '75', special: '15' })
  expect(runNode(det('float[N,N]')).uncounted).toMatch(/not known/)
})
