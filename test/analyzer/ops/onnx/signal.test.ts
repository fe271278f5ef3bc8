import { describe, expect, it } from 'vitest'
import { runNode, type OneNode, type Outcome } from '../../../support/one-node.ts'

const scalar = (value: number) => ({ type: 'int64[]', value: [value] })
const dft = (inputs: OneNode['inputs'], attributes: OneNode['attributes'] = {}, opset = 20): OneNode => ({
  op: 'DFT',
  opset,
  inputs,
  attributes,
})

describe('signal', () => {
  it.each<readonly [string, OneNode, Partial<Outcome>]>([
    // 3·10 rows × 5·16·log2 16 = 30 × 320
    ['DFT along the default axis −2', dft(['float[3,10,16,1]']), { outputs: ['float[3,10,16,2]'], vector: '9600' }],
    [
      'DFT 17 along the default axis 1',
      dft(['float[3,16,10,1]'], {}, 17),
      { outputs: ['float[3,16,10,2]'], vector: '9600' },
    ],
    ['one-sided', dft(['float[3,5,10,1]', '', scalar(1)], { onesided: 1 }), { outputs: ['float[3,3,10,2]'] }],
    ['length', dft(['float[2,5,1]', scalar(42)]), { outputs: ['float[2,42,2]'] }],
    [
      'one-sided inverse is real, 2 · (bins − 1) long',
      dft(['float[3,5,6,2]'], { inverse: 1, onesided: 1 }),
      { outputs: ['float[3,5,10,1]'] },
    ],
    [
      'symbolic',
      dft(['float[B,N,1]'], { onesided: 1 }),
      {
        outputs: ['float[B,⌊N/2⌋ + 1,2]'],
        uncounted: 'The length of the transform is symbolic: its logarithm is not a polynomial',
      },
    ],
    [
      'an unknown axis does not matter without length',
      dft(['float[2,5,5,1]', '', 'int64[]']),
      { outputs: ['float[2,5,5,2]'] },
    ],
    [
      'STFT is one-sided by default (onnx infers 16 bins, executed are 9)',
      { op: 'STFT', opset: 17, inputs: ['float[1,128,1]', scalar(8), '', scalar(16)] },
      // floor((128 − 16)/8) + 1 = 15 frames; floor(16/2) + 1 = 9 bins; 15 × 5·16·4 = 4 800
      { outputs: ['float[1,15,9,2]'], vector: '4800' },
    ],
    [
      'STFT with a window and both sides',
      { op: 'STFT', opset: 17, inputs: ['float[2,S,1]', scalar(4), 'float[8]'], attributes: { onesided: 0 } },
      { outputs: ['float[2,⌊S/4⌋ − 1,8,2]'] }, // floor((S − 8)/4) + 1
    ],
    [
      'MelWeightMatrix',
      {
        op: 'MelWeightMatrix',
        opset: 17,
        inputs: [scalar(8), scalar(16), scalar(8192), 'float[]', 'float[]'],
        attributes: { output_datatype: 11 },
      },
      { outputs: ['double[9,8]'] },
    ],
  ])('%s', (_, node, expected) => {
    const outcome = runNode(node)
    expect(outcome).toMatchObject(expected)
    expect(outcome.macs).toBeUndefined()
  })

  it.each<readonly [string, OneNode, string]>([
    ['the last axis', dft(['float[2,5,1]', '', scalar(-1)]), 'attribute-invalid'],
    ['an axis outside', dft(['float[2,5,1]', '', scalar(3)]), 'attribute-invalid'],
    ['a one-sided transform of complex numbers', dft(['float[2,5,2]'], { onesided: 1 }), 'shape-mismatch'],
  ])('reports %s', (_, node, code) => {
    expect(runNode(node).codes).toContain(code)
  })
})
