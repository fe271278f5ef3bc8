import { describe, expect, it } from 'vitest'
import { runNode, type OneNode, type Outcome } from '../../../support/one-node.ts'

const scale = (value: number) => ({ type: 'float[]', value: [value] })

describe('quantisation', () => {
  it.each<readonly [string, OneNode, Partial<Outcome>]>([
    [
      'QuantizeLinear to the type of the zero point',
      { op: 'QuantizeLinear', opset: 13, inputs: ['float[2,3]', 'float[]', 'int8[]'] },
      { outputs: ['int8[2,3]'], quantization: '12' },
    ],
    [
      '… to uint8 without one',
      { op: 'QuantizeLinear', opset: 10, inputs: ['float[2,3]', 'float[]'] },
      { outputs: ['uint8[2,3]'] },
    ],
    [
      '… to output_dtype',
      { op: 'QuantizeLinear', opset: 21, inputs: ['float[4]', 'float[]'], attributes: { output_dtype: 22 } },
      { outputs: ['int4[4]'] },
    ],
    [
      'DequantizeLinear 13 gives float',
      { op: 'DequantizeLinear', opset: 13, inputs: ['uint8[2,3]', 'float[]'] },
      { outputs: ['float[2,3]'], quantization: '12' },
    ],
    [
      '… 19 gives the type of the scale',
      { op: 'DequantizeLinear', opset: 19, inputs: ['int8[2]', 'float16[]'] },
      { outputs: ['float16[2]'] },
    ],
    [
      '… blocked, 4 bit',
      {
        op: 'DequantizeLinear',
        opset: 21,
        inputs: ['int4[8,64]', 'float16[8,2]'],
        attributes: { axis: 1, block_size: 32 },
      },
      { outputs: ['float16[8,64]'], quantization: '1024' },
    ],
    [
      '… 23 gives output_dtype',
      { op: 'DequantizeLinear', opset: 23, inputs: ['int8[2]', 'float[]'], attributes: { output_dtype: 10 } },
      { outputs: ['float16[2]'] },
    ],
    [
      'DynamicQuantizeLinear',
      { op: 'DynamicQuantizeLinear', opset: 11, inputs: ['float[B,4]'], outputs: 3 },
      { outputs: ['uint8[B,4]', 'float[]', 'uint8[]'], quantization: '16·B' },
    ],
  ])('%s', (_, node, expected) => {
    expect(runNode(node)).toMatchObject(expected)
  })

  it('rounds halves to even and saturates', () => {
    const inputs = [{ type: 'float[5]', value: [0.5, 1.5, 2.5, 300, -3] }, scale(1)]
    expect(runNode({ op: 'QuantizeLinear', opset: 13, inputs }).facts[0]).toMatchObject({ value: [0, 2, 2, 255, 0] })
  })

  it('dequantises known elements', () => {
    const inputs = [{ type: 'uint8[2]', value: [130, 126] }, scale(0.5), { type: 'uint8[]', value: [128] }]
    expect(runNode({ op: 'DequantizeLinear', opset: 13, inputs }).facts[0]).toMatchObject({
      type: 'float',
      value: [1, -1],
    })
  })
})
