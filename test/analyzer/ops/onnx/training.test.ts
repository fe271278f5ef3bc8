import { describe, expect, it } from 'vitest'
import { runNode, type OneNode, type Outcome } from '../../../support/one-node.ts'

const domain = 'ai.onnx.preview.training'

describe('optimizers', () => {
  it.each<readonly [string, OneNode, Partial<Outcome>]>([
    [
      'Adam of two tensors: both new tensors, then both first and both second moments',
      {
        op: 'Adam',
        domain,
        inputs: [
          'float[]',
          'int64[]',
          'float[2]',
          'float[3,4]',
          'float[2]',
          'float[3,4]',
          'float[2]',
          'float[3,4]',
          'float[2]',
          'float[3,4]',
        ],
        outputs: 6,
      },
      { outputs: ['float[2]', 'float[3,4]', 'float[2]', 'float[3,4]', 'float[2]', 'float[3,4]'], vector: '196' }, // 14 × 14
    ],
    [
      'Momentum',
      {
        op: 'Momentum',
        domain,
        inputs: ['float[]', 'int64[]', 'float[5]', 'float[5]', 'float[5]'],
        outputs: 2,
        attributes: { mode: 'nesterov', alpha: { float: 0.9 }, beta: { float: 1 }, norm_coefficient: { float: 0 } },
      },
      { outputs: ['float[5]', 'float[5]'], vector: '45' },
    ],
    [
      'Adagrad',
      { op: 'Adagrad', domain, inputs: ['float[]', 'int64[]', 'float[5]', 'float[5]', 'float[5]'], outputs: 2 },
      { outputs: ['float[5]', 'float[5]'], vector: '45' },
    ],
  ])('%s', (_, node, expected) => {
    expect(runNode(node)).toMatchObject(expected)
  })

  it('reports a number of inputs that does not come out even', () => {
    expect(runNode({ op: 'Adagrad', domain, inputs: ['float[]', 'int64[]', 'float[5]', 'float[5]'] }).codes).toEqual([
      'input-invalid',
    ])
  })
})
