import { describe, expect, it } from 'vitest'
import { runNode, type OneNode, type Outcome } from '../../../support/one-node.ts'

const nll = (inputs: OneNode['inputs'], reduction?: string): OneNode => ({
  op: 'NegativeLogLikelihoodLoss',
  opset: 13,
  inputs,
  ...(reduction === undefined ? {} : { attributes: { reduction } }),
})

describe('losses', () => {
  it.each<readonly [string, OneNode, Partial<Outcome>]>([
    ['mean by default: a scalar', nll(['float[3,5,6]', 'int64[3,6]']), { outputs: ['float[]'], vector: '36' }], // 18 × (sign, sum)
    [
      'none: one per label',
      nll(['float[3,5,6]', 'int64[3,6]', 'float[5]'], 'none'),
      { outputs: ['float[3,6]'], vector: '36' },
    ], // 18 × (sign, weight)
    [
      'SoftmaxCrossEntropyLoss with log_prob',
      {
        op: 'SoftmaxCrossEntropyLoss',
        opset: 13,
        inputs: ['float[3,5,2]', 'int64[3,2]'],
        outputs: 2,
        attributes: { reduction: 'sum' },
      },
      { outputs: ['float[]', 'float[3,5,2]'], vector: '192' }, // 30 × 6 + 6 × 2
    ],
  ])('%s', (_, node, expected) => {
    expect(runNode(node)).toMatchObject(expected)
  })

  it.each<readonly [string, OneNode]>([
    ['labels of another rank', nll(['float[3,5]', 'int64[3,1,1]'])],
    ['weights of another length', nll(['float[3,5]', 'int64[3]', 'float[4]'])],
  ])('reports %s', (_, node) => {
    expect(runNode(node).codes).toEqual(['shape-mismatch'])
  })
})
