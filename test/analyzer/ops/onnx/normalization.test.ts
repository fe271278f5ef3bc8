import { describe, expect, it } from 'vitest'
import { runNode, type OneNode, type Outcome } from '../../../support/one-node.ts'

type Row = readonly [string, OneNode, Partial<Outcome>]

const bn = (opset: number, outputs: number, attributes: OneNode['attributes'] = {}): OneNode => ({
  op: 'BatchNormalization',
  opset,
  inputs: ['float[2,3,4,5]', 'float[3]', 'float[3]', 'float[3]', 'float[3]'],
  outputs,
  attributes,
})

describe('normalisation', () => {
  it.each<Row>([
    ['BatchNormalization', bn(15, 1), { outputs: ['float[2,3,4,5]'], vector: '240' }], // 2 × 120
    [
      'in training mode, opset 14',
      bn(14, 3, { training_mode: 1 }),
      { outputs: ['float[2,3,4,5]', 'float[3]', 'float[3]'], vector: '840' },
    ], // 7 × 120
    [
      'five outputs before 14',
      bn(7, 5),
      { outputs: ['float[2,3,4,5]', 'float[3]', 'float[3]', 'float[3]', 'float[3]'] },
    ],
    [
      'not spatial: one number per element',
      { ...bn(7, 1, { spatial: 0 }), inputs: ['float[2,3,4]', 'float[3,4]', 'float[3,4]', 'float[3,4]', 'float[3,4]'] },
      { outputs: ['float[2,3,4]'], codes: [] },
    ],
    [
      'LayerNormalization with statistics in float',
      { op: 'LayerNormalization', opset: 17, inputs: ['float16[B,S,768]', 'float16[768]', 'float16[768]'], outputs: 3 },
      { outputs: ['float16[B,S,768]', 'float[B,S,1]', 'float[B,S,1]'], vector: '5376·B·S' }, // 7 × 768
    ],
    [
      'LayerNormalization over two axes, no bias',
      {
        op: 'LayerNormalization',
        opset: 17,
        inputs: ['float[2,3,4]', 'float[3,4]'],
        outputs: 2,
        attributes: { axis: 1 },
      },
      { outputs: ['float[2,3,4]', 'float[2,1,1]'], vector: '144' }, // 6 × 24
    ],
    [
      'LayerNormalization 1 of the runtime: Y has the type of the scale',
      { op: 'LayerNormalization', opset: 14, inputs: ['float[2,8]', 'float16[8]'] },
      { outputs: ['float16[2,8]'] },
    ],
    [
      'SimplifiedLayerNormalization in the default domain',
      { op: 'SimplifiedLayerNormalization', opset: 14, inputs: ['float[2,8]', 'float[8]'] },
      { outputs: ['float[2,8]'], vector: '64' },
    ],
    [
      'RMSNormalization',
      { op: 'RMSNormalization', opset: 23, inputs: ['float[2,8]', 'float[8]'] },
      { outputs: ['float[2,8]'], vector: '64' },
    ],
    [
      'GroupNormalization 18: per group',
      {
        op: 'GroupNormalization',
        opset: 18,
        inputs: ['float[1,4,3]', 'float[2]', 'float[2]'],
        attributes: { num_groups: 2 },
      },
      { outputs: ['float[1,4,3]'], vector: '84' },
    ],
    [
      'GroupNormalization 21: per channel',
      {
        op: 'GroupNormalization',
        opset: 21,
        inputs: ['float[1,4,3]', 'float[4]', 'float[4]'],
        attributes: { num_groups: 2 },
      },
      { outputs: ['float[1,4,3]'], vector: '84' }, // 7 × 12
    ],
    [
      'InstanceNormalization',
      { op: 'InstanceNormalization', inputs: ['float[1,2,3]', 'float[2]', 'float[2]'] },
      { vector: '42' },
    ],
    ['LpNormalization', { op: 'LpNormalization', inputs: ['float[2,3]'] }, { outputs: ['float[2,3]'], vector: '18' }],
    ['MeanVarianceNormalization', { op: 'MeanVarianceNormalization', inputs: ['float[1,2,3,4]'] }, { vector: '120' }], // 5 × 24
    ['LRN', { op: 'LRN', inputs: ['float[1,8,2,2]'], attributes: { size: 5 } }, { vector: '288', special: '64' }], // 32 × (5 + 4)
    [
      'Dropout 7: the mask is data',
      { op: 'Dropout', opset: 7, inputs: ['float[2]'], outputs: 2 },
      { outputs: ['float[2]', 'float[2]'] },
    ],
    [
      'Dropout 10: the mask is bool',
      { op: 'Dropout', opset: 10, inputs: ['float[2]'], outputs: 2 },
      { outputs: ['float[2]', 'bool[2]'] },
    ],
    [
      'Dropout 13',
      { op: 'Dropout', opset: 13, inputs: ['float[2]', '', ''], outputs: 2 },
      { outputs: ['float[2]', 'bool[2]'] },
    ],
  ])('%s', (_, node, expected) => {
    expect(runNode(node)).toMatchObject(expected)
  })

  it.each<readonly [string, OneNode, string]>([
    [
      'a scale of another length',
      { ...bn(15, 1), inputs: ['float[2,3,4]', 'float[4]', 'float[3]', 'float[3]', 'float[3]'] },
      'shape-mismatch',
    ],
    [
      'an axis outside',
      { op: 'LayerNormalization', inputs: ['float[2,3]', 'float[3]'], attributes: { axis: 2 } },
      'attribute-invalid',
    ],
  ])('reports %s', (_, node, code) => {
    expect(runNode(node).codes).toContain(code)
  })
})
