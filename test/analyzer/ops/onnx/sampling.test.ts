import { describe, expect, it } from 'vitest'
import { runNode, type OneNode, type Outcome } from '../../../support/one-node.ts'

const ints = (...value: readonly number[]) => ({ type: `int64[${value.length}]`, value })

describe('sampling', () => {
  it.each<readonly [string, OneNode, Partial<Outcome>]>([
    [
      'GridSample 16, bilinear by default',
      { op: 'GridSample', opset: 16, inputs: ['float[2,3,8,8]', 'float[2,5,6,2]'] },
      { outputs: ['float[2,3,5,6]'], vector: '1620' }, // 180 × 9
    ],
    [
      'GridSample 20 in three dimensions, nearest',
      {
        op: 'GridSample',
        opset: 20,
        inputs: ['float[N,3,8,8,8]', 'float[N,1,2,3,3]'],
        attributes: { mode: 'nearest' },
      },
      { outputs: ['float[N,3,1,2,3]'] },
    ],
    [
      'AffineGrid: no contraction by convention (goldens of test/models/exports)',
      { op: 'AffineGrid', opset: 20, inputs: ['float[2,2,3]', ints(2, 3, 5, 6)] },
      { outputs: ['float[2,5,6,2]'], vector: '480' }, // 2·5·6·2 = 120 coordinates × (2 products + 2 sums)
    ],
    [
      'RoiAlign of a detector',
      {
        op: 'RoiAlign',
        opset: 16,
        inputs: ['float[1,256,50,50]', 'float[R,4]', 'int64[R]'],
        attributes: { output_height: 7, output_width: 7, sampling_ratio: 2 },
      },
      { outputs: ['float[R,256,7,7]'], vector: '501760·R' }, // 256·49 = 12 544 × 4 samples × 10
    ],
    [
      'RoiAlign defaults',
      {
        op: 'RoiAlign',
        opset: 10,
        inputs: ['float[1,3,8,8]', 'float[2,4]', 'int64[2]'],
        attributes: { sampling_ratio: 1 },
      },
      { outputs: ['float[2,3,1,1]'] },
    ],
  ])('%s', (_, node, expected) => {
    expect(runNode(node)).toMatchObject(expected)
  })
})
