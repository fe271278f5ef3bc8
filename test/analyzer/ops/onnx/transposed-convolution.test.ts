import { describe, expect, it } from 'vitest'
import { runNode, type OneNode, type Outcome } from '../../../support/one-node.ts'

type Row = readonly [string, OneNode, Partial<Outcome>]

const transposed = (inputs: OneNode['inputs'], attributes: OneNode['attributes'] = {}, opset = 22): OneNode => ({
  op: 'ConvTranspose',
  opset,
  inputs,
  attributes,
})

describe('ConvTranspose', () => {
  it.each<Row>([
    [
      'probe of docs/sources/flop-counters.md §1.4: 64→32, k2 s2',
      transposed(['float[1,64,16,16]', 'float[64,32,2,2]'], { strides: [2, 2] }),
      // counted on the input: 64·256 × 32·4 = 2 097 152 (five peers say 2 to 8 times as much)
      { outputs: ['float[1,32,32,32]'], macs: '2097152' },
    ],
    [
      'probe: 32→64, k4 s2 p1',
      transposed(['float[1,32,16,16]', 'float[32,64,4,4]'], { strides: [2, 2], pads: [1, 1, 1, 1] }),
      // 2·15 + 4 − 2 = 32; 32·256 × 64·16 = 8 388 608
      { outputs: ['float[1,64,32,32]'], macs: '8388608' },
    ],
    [
      'groups, output_padding, bias',
      transposed(['float[1,4,5,5]', 'float[4,3,3,3]', 'float[6]'], {
        strides: [2, 2],
        output_padding: [1, 1],
        group: 2,
      }),
      // 2·4 + 1 + 3 = 12; 4·25 × 3·9 = 2 700; bias 6·12·12 = 864
      { outputs: ['float[1,6,12,12]'], macs: '2700', vector: '864' },
    ],
    [
      'output_shape wins, spatial only',
      transposed(['float[25,48,16,16]', 'float[48,32,3,3]'], { output_shape: [36, 36], strides: [2, 2], group: 2 }),
      { outputs: ['float[25,64,36,36]'] },
    ],
    [
      'SAME with kernel smaller than stride: s·(in − 1) + k (measured 11, not 12)',
      transposed(['float[1,1,4,4]', 'float[1,1,2,2]'], { auto_pad: 'SAME_UPPER', strides: [3, 3] }),
      { outputs: ['float[1,1,11,11]'] },
    ],
    [
      'SAME with output padding: still in · s (measured)',
      transposed(['float[1,1,3,4]', 'float[1,1,1,3]'], {
        auto_pad: 'SAME_LOWER',
        strides: [2, 3],
        output_padding: [0, 2],
      }),
      // 2·(3 − 1) + 1 and 4 · 3
      { outputs: ['float[1,1,5,12]'] },
    ],
    [
      'SAME: in · s',
      transposed(['float[1,1,4,4]', 'float[1,1,3,3]'], { auto_pad: 'SAME_UPPER', strides: [2, 2] }),
      { outputs: ['float[1,1,8,8]'] },
    ],
    [
      'symbolic',
      transposed(['float[N,8,H,W]', 'float[8,4,2,2]'], { strides: [2, 2] }),
      { outputs: ['float[N,4,2·H,2·W]'], macs: '128·H·N·W' }, // 8·H·W·N × 4·4
    ],
  ])('%s', (_, node, expected) => {
    expect(runNode(node)).toMatchObject(expected)
  })

  it.each<readonly [string, OneNode, string]>([
    ['channels', transposed(['float[1,4,8,8]', 'float[3,8,3,3]']), 'shape-mismatch'],
    [
      'pads with auto_pad',
      transposed(['float[1,3,8,8]', 'float[3,8,3,3]'], { auto_pad: 'SAME_UPPER', pads: [1, 1, 1, 1] }),
      'attribute-invalid',
    ],
    ['rank 2', transposed(['float[1,3]', 'float[3,8]']), 'shape-mismatch'],
  ])('reports %s', (_, node, code) => {
    expect(runNode(node).codes).toContain(code)
  })
})

describe('MaxUnpool and Col2Im', () => {
  it.each<Row>([
    [
      'MaxUnpool inverts the pooling formula',
      {
        op: 'MaxUnpool',
        inputs: ['float[1,1,2,2]', 'int64[1,1,2,2]'],
        attributes: { kernel_shape: [2, 2], strides: [2, 2] },
      },
      { outputs: ['float[1,1,4,4]'] },
    ],
    [
      'MaxUnpool with output_shape',
      {
        op: 'MaxUnpool',
        inputs: ['float[1,1,2,2]', 'int64[1,1,2,2]', { type: 'int64[4]', value: [1, 1, 5, 5] }],
        attributes: { kernel_shape: [2, 2], strides: [2, 2] },
      },
      { outputs: ['float[1,1,5,5]'] },
    ],
    [
      'Col2Im',
      {
        op: 'Col2Im',
        inputs: ['float[1,10,12]', { type: 'int64[3]', value: [3, 4, 5] }, { type: 'int64[3]', value: [1, 1, 5] }],
      },
      { outputs: ['float[1,2,3,4,5]'], vector: '120' }, // 10 / (1·1·5) = 2 channels; one addition per input element
    ],
  ])('%s', (_, node, expected) => {
    expect(runNode(node)).toMatchObject(expected)
  })
})
