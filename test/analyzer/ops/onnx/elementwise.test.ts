import { describe, expect, it } from 'vitest'
import { symbol } from '../../../../src/analyzer/dim/dim.ts'
import type { Element } from '../../../../src/analyzer/onnx/model.ts'
import { runNode, type OneNode } from '../../../support/one-node.ts'
import { valuesOf } from '../../../support/show-value.ts'

type Attributes = NonNullable<OneNode['attributes']>

const S = symbol('S')
const of = (op: string, type: string, value: readonly Element[], attributes: Attributes = {}): OneNode => ({
  op,
  opset: 24,
  inputs: [{ type: `${type}[${value.length}]`, value }],
  attributes,
})

describe('functions of one element', () => {
  it.each<readonly [string, OneNode, string]>([
    ['Neg', of('Neg', 'int64', [3, S, undefined]), 'int64[3] -3 −S ?'],
    ['Abs of a dimension is itself', of('Abs', 'int64', [-3, S]), 'int64[2] 3 S'],
    ['Sign', of('Sign', 'int64', [-3, 0, S]), 'int64[3] -1 0 1'],
    ['Floor', of('Floor', 'float', [1.5, -1.5]), 'float[2] 1 -2'],
    ['Ceil', of('Ceil', 'float', [1.5, -1.5]), 'float[2] 2 -1'],
    ['Round goes to the even neighbour', of('Round', 'float', [0.5, 1.5, 2.5, -1.5]), 'float[4] 0 2 2 -2'],
    ['Sqrt rounds as float32', of('Sqrt', 'float', [9, 2]), `float[2] 3 ${Math.fround(Math.SQRT2)}`],
    ['Sqrt of float16 only where exact', of('Sqrt', 'float16', [9, 2]), 'float16[2] 3 ?'],
    ['Reciprocal', of('Reciprocal', 'float', [4]), 'float[1] 0.25'],
    ['Not', of('Not', 'bool', [true, undefined]), 'bool[2] false ?'],
    ['BitwiseNot, signed', of('BitwiseNot', 'int32', [5]), 'int32[1] -6'],
    ['BitwiseNot, unsigned', of('BitwiseNot', 'uint8', [5]), 'uint8[1] 250'],
    ['no arithmetic on INT64_MIN, which is rounded', of('Neg', 'int64', [-(2 ** 63)]), 'int64[1]'],
    ['Identity', of('Identity', 'int64', [1, S]), 'int64[2] 1 S'],
    ['Relu', of('Relu', 'float', [-2, 3]), 'float[2] 0 3'],
    ['Exp is not evaluated', of('Exp', 'float', [1]), 'float[1]'],
  ])('%s', (_, node, expected) => {
    expect(valuesOf(node)).toEqual([expected])
  })

  // One float32 tensor of 2·3·4 = 24 elements; vector operations and special functions among them.
  it.each<readonly [op: string, vector: number, special: number, attributes: Attributes]>([
    ['Relu', 1, 0, {}],
    ['LeakyRelu', 2, 0, {}],
    ['Sigmoid', 1, 1, {}],
    ['Tanh', 1, 1, {}],
    ['Sqrt', 1, 1, {}],
    ['Erf', 1, 1, {}],
    ['HardSigmoid', 4, 0, {}],
    ['HardSwish', 5, 0, {}],
    ['Softplus', 3, 2, {}],
    ['Mish', 5, 3, {}],
    ['Selu', 6, 1, {}],
    ['Gelu', 5, 2, {}],
    ['Gelu', 8, 2, { approximate: 'tanh' }],
    ['Swish', 2, 1, {}],
    ['Swish', 3, 1, { alpha: 1.5 }],
    ['Softmax', 5, 2, {}],
    ['LogSoftmax', 6, 3, {}],
    ['IsNaN', 1, 0, {}],
  ])('%s costs %i per element, %i special', (op, vector, special, attributes) => {
    const { vector: counted = '0', special: counting = '0' } = runNode({
      op,
      opset: 24,
      inputs: ['float[2,3,4]'],
      attributes,
    })
    expect([counted, counting]).toEqual([`${24 * vector}`, `${24 * special}`])
  })

  it('counts Clip by its bounds: attributes before opset 11, inputs since', () => {
    expect(runNode({ op: 'Clip', opset: 6, inputs: ['float[8]'], attributes: { min: 0, max: 6 } }).vector).toBe('16')
    expect(runNode({ op: 'Clip', opset: 13, inputs: ['float[8]', '', 'float[]'] }).vector).toBe('8')
  })

  it('clips dimensions where the order is known', () => {
    const clip = (low: Element, high: Element): OneNode => ({
      op: 'Clip',
      opset: 13,
      inputs: [
        { type: 'int64[2]', value: [S, 7] },
        { type: 'int64[]', value: [low] },
        { type: 'int64[]', value: [high] },
      ],
    })
    expect(valuesOf(clip(1, 2 ** 63))).toEqual(['int64[2] S 7'])
    expect(valuesOf(clip(0, 5))).toEqual(['int64[2] min(S, 5) 5'])
  })

  it('broadcasts the slope of PRelu to the input, never the other way', () => {
    expect(valuesOf({ op: 'PRelu', opset: 16, inputs: ['float[N,3,8,8]', 'float[3,1,1]'] })).toEqual(['float[N,3,8,8]'])
    expect(valuesOf({ op: 'PRelu', opset: 16, inputs: ['float[3]', 'float[2,3]'] })).toEqual(['shape-mismatch'])
  })
})
