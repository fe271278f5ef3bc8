import { describe, expect, it } from 'vitest'
import { multiply, symbol } from '../../../../src/analyzer/dim/dim.ts'
import { scaled } from '../../../../src/analyzer/dim/polynomial.ts'
import { ELEMENT_TYPES, type ElementType } from '../../../../src/analyzer/onnx/element-type.ts'
import type { Element } from '../../../../src/analyzer/onnx/model.ts'
import type { OneNode } from '../../../support/one-node.ts'
import { valuesOf } from '../../../support/show-value.ts'

const [S, T] = [symbol('S'), symbol('T')]
const cast = (from: ElementType, to: ElementType, element: Element): OneNode => ({
  op: 'Cast',
  opset: 21,
  inputs: [{ type: `${from}[]`, value: [element] }],
  attributes: { to: ELEMENT_TYPES[to].code },
})

describe('Cast', () => {
  it.each<readonly [string, OneNode, string]>([
    ['toward zero', cast('float', 'int64', -1.75), 'int64[] -1'],
    ['to float32', cast('int64', 'float', 16777217), 'float[] 16777216'],
    ['to float16, where exact', cast('int64', 'float16', 2048), 'float16[] 2048'],
    ['to float16, where not', cast('int64', 'float16', 2049), 'float16[]'],
    ['to bool', cast('float', 'bool', 0.5), 'bool[] true'],
    ['from bool', cast('bool', 'int64', true), 'int64[] 1'],
    ['a dimension is true', cast('int64', 'bool', S), 'bool[] true'],
    ['out of range', cast('int64', 'uint8', 256), 'uint8[]'],
    ['INT64_MAX', cast('int64', 'int32', 2 ** 63), 'int32[]'],
    ['NaN to integer', cast('float', 'int64', NaN), 'int64[]'],
    ['a symbol to float', cast('int64', 'float', S), 'float[] S'],
    ['a product may pass 2^24', cast('int64', 'float', multiply(S, T)), 'float[]'],
    ['a rational to integer', cast('float', 'int64', scaled(S, 1n, 2n)), 'int64[] ⌊S/2⌋'],
    ['strings are not read', cast('string', 'int64', '7'), 'int64[]'],
  ])('%s', (_, node, expected) => {
    expect(valuesOf(node)).toEqual([expected])
  })

  it('takes a type name before opset 6', () => {
    expect(valuesOf({ op: 'Cast', opset: 1, inputs: ['float[2]'], attributes: { to: 'INT64' } })).toEqual(['int64[2]'])
  })

  it('takes the type of the target', () => {
    expect(valuesOf({ op: 'CastLike', opset: 19, inputs: [{ type: 'int64[1]', value: [3] }, 'float[7]'] })).toEqual([
      'float[1] 3',
    ])
  })

  it('reads the same bits as another type of the same width', () => {
    const bitCast = (to: ElementType): OneNode => ({
      op: 'BitCast',
      opset: 26,
      inputs: ['float[S]'],
      attributes: { to: ELEMENT_TYPES[to].code },
    })
    expect(valuesOf(bitCast('int32'))).toEqual(['int32[S]'])
    expect(valuesOf(bitCast('int64'))).toEqual(['type-mismatch'])
  })

  it('reports types that do not exist', () => {
    expect(valuesOf({ op: 'Cast', opset: 13, inputs: ['float[2]'], attributes: { to: 99 } })).toEqual([
      'attribute-invalid',
    ])
  })
})
