import { describe, expect, it } from 'vitest'
import { runNode, type OneNode, type Outcome } from '../../../support/one-node.ts'

const floats = (...value: readonly number[]) => ({ type: `float[${value.length}]`, value })
const ints = (...value: readonly number[]) => ({ type: `int64[${value.length}]`, value })
const resize = (inputs: OneNode['inputs'], attributes: OneNode['attributes'] = {}, opset = 19): OneNode => ({
  op: 'Resize',
  opset,
  inputs,
  attributes,
})

describe('Resize and Upsample', () => {
  it.each<readonly [string, OneNode, Partial<Outcome>]>([
    ['scales', resize(['float[1,3,5,6]', '', floats(1, 1, 2, 1.5)]), { outputs: ['float[1,3,10,9]'] }],
    [
      'opset 10: scales at 1',
      resize(['float[1,3,5,6]', floats(1, 1, 2, 2)], {}, 10),
      { outputs: ['float[1,3,10,12]'] },
    ],
    [
      'opset 11: an empty tensor stands for absent scales',
      resize(['float[1,3,5,6]', floats(), floats(), ints(1, 3, 7, 8)], {}, 11),
      { outputs: ['float[1,3,7,8]'] },
    ],
    // float32(0.33333334) · 3 = 1.00000002… → 1 (measured in onnx and the runtime, docs/sources/onnx.md §2.11)
    ['scale in float32', resize(['float[1,1,3]', '', floats(1, 1, 0.33333334)]), { outputs: ['float[1,1,1]'] }],
    [
      // Run by ONNX Runtime 1.32: 0.7 is 0.69999999 in float32, and the product rounds up to 7.
      '10 · 0.7 in float32 is 7',
      resize(['float[1,1,10]', '', floats(1, 1, 0.7)]),
      { outputs: ['float[1,1,7]'] },
    ],
    [
      '25 · 1.16 in float32 is 29',
      resize(['float[1,25,100]', '', floats(1, 1.16, 0.29)]),
      { outputs: ['float[1,29,29]'] },
    ],
    ['axes', resize(['float[1,2,3,4]', '', floats(3, 2)], { axes: [3, 2] }, 18), { outputs: ['float[1,2,6,12]'] }],
    ['symbolic', resize(['float[N,3,H,W]', '', floats(1, 1, 2, 0.5)]), { outputs: ['float[N,3,2·H,⌊W/2⌋]'] }],
    [
      'not_larger: scale min(6/3, 6/5) = 1.2 → 3.6 → 4 and 6',
      resize(['float[3,5]', '', '', ints(6, 6)], { keep_aspect_ratio_policy: 'not_larger' }),
      { outputs: ['float[4,6]'] },
    ],
    [
      'not_smaller: scale max(6/3, 6/5) = 2',
      resize(['float[3,5]', '', '', ints(6, 6)], { keep_aspect_ratio_policy: 'not_smaller' }),
      { outputs: ['float[6,10]'] },
    ],
    [
      'tf_crop_and_resize: the region is ignored with scales, as executed',
      resize(['float[10]', floats(0, 0.5), floats(2)], { coordinate_transformation_mode: 'tf_crop_and_resize' }),
      { outputs: ['float[20]'] },
    ],
    ['sizes tell the rank', resize(['float', '', '', ints(1, 3, 8, 8)]), { outputs: ['float[1,3,8,8]'] }],
    ['nearest computes nothing', resize(['float[1,1,2,2]', '', floats(1, 1, 2, 2)]), { outputs: ['float[1,1,4,4]'] }],
    [
      'bilinear: 9 per output',
      resize(['float[1,3,2,2]', '', floats(1, 1, 2, 2)], { mode: 'linear' }),
      { vector: '432' },
    ], // 48 × 9
    ['trilinear: 21', resize(['float[1,1,2,2,2]', '', floats(1, 1, 2, 2, 2)], { mode: 'linear' }), { vector: '1344' }], // 64 × 21
    ['bicubic: 35', resize(['float[1,1,4,4]', '', floats(1, 1, 2, 2)], { mode: 'cubic' }), { vector: '2240' }], // 64 × 35
    [
      'Upsample 7',
      { op: 'Upsample', opset: 7, inputs: ['float[2,4,3,5]'], attributes: { scales: [1, 1, 1, 1.9] } },
      { outputs: ['float[2,4,3,9]'] },
    ],
    [
      'Upsample 9',
      { op: 'Upsample', opset: 9, inputs: ['float[2,4,3,5]', floats(1, 1, 2, 2)] },
      { outputs: ['float[2,4,6,10]'] },
    ],
    [
      'Upsample 1',
      {
        op: 'Upsample',
        opset: 6,
        inputs: ['float[1,1,2,2]'],
        attributes: { height_scale: { float: 2 }, width_scale: { float: 3 } },
      },
      { outputs: ['float[1,1,4,6]'] },
    ],
  ])('%s', (_, node, expected) => {
    const outcome = runNode(node)
    expect(outcome).toMatchObject(expected)
    expect(outcome.codes).toEqual([])
  })

  it('leaves an unknown scale unknown and keeps the axes that are not named', () => {
    const { facts } = runNode(resize(['float[1,2,3,4]', '', 'float[2]'], { axes: [2, 3] }, 18))
    expect(facts[0]).toMatchObject({ shape: [1, 2, { kind: 'expression' }, { kind: 'expression' }] })
  })

  it('reports a number of scales that is not the rank', () => {
    expect(runNode(resize(['float[1,1,2,2]', '', floats(2, 2)])).codes).toEqual(['input-invalid'])
  })
})
