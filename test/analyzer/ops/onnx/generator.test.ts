import { describe, expect, it } from 'vitest'
import { add, symbol } from '../../../../src/analyzer/dim/dim.ts'
import type { Element } from '../../../../src/analyzer/onnx/model.ts'
import { runNode, type OneNode } from '../../../support/one-node.ts'
import { valuesOf } from '../../../support/show-value.ts'

const S = symbol('S')
const list = (...value: readonly Element[]) => ({ type: `int64[${value.length}]`, value })
const constant = (attributes: OneNode['attributes']): OneNode => ({
  op: 'Constant',
  opset: 13,
  inputs: [],
  attributes: attributes ?? {},
})
const range = (type: string, ...values: readonly Element[]): OneNode => ({
  op: 'Range',
  opset: 11,
  inputs: values.map(value => ({ type: `${type}[]`, value: [value] })),
})

describe('Constant', () => {
  it.each<readonly [string, OneNode['attributes'], string]>([
    ['value_int', { value_int: 7 }, 'int64[] 7'],
    ['value_ints', { value_ints: [1, 2] }, 'int64[2] 1 2'],
    ['value_float', { value_float: 0.5 }, 'float[] 0.5'],
    ['value_floats', { value_floats: [0.5, 1.5] }, 'float[2] 0.5 1.5'],
    ['value_string', { value_string: 'a' }, 'string[] a'],
    ['value_strings', { value_strings: ['a', 'b'] }, 'string[2] a b'],
  ])('%s', (_, attributes, expected) => {
    expect(valuesOf(constant(attributes))).toEqual([expected])
    expect(runNode(constant(attributes)).facts[0]).toMatchObject({ constant: true })
  })

  it('needs one of its eight values', () => {
    expect(valuesOf(constant({}))).toEqual(['attribute-invalid'])
  })
})

describe('shapes', () => {
  it.each<readonly [string, OneNode, string]>([
    ['Shape', { op: 'Shape', opset: 13, inputs: ['float[2,S,4]'] }, 'int64[3] 2 S 4'],
    ['Shape of a part', { op: 'Shape', opset: 15, inputs: ['float[2,S,4]'], attributes: { start: 1 } }, 'int64[2] S 4'],
    [
      'Shape of the end',
      { op: 'Shape', opset: 15, inputs: ['float[2,S,4]'], attributes: { start: -1, end: 99 } },
      'int64[1] 4',
    ],
    [
      'Shape of nothing',
      { op: 'Shape', opset: 15, inputs: ['float[2,S,4]'], attributes: { start: 2, end: 1 } },
      'int64[0]',
    ],
    ['Size', { op: 'Size', opset: 13, inputs: ['float[2,S,4]'] }, 'int64[] 8·S'],
    ['Size of a scalar', { op: 'Size', opset: 13, inputs: ['float[]'] }, 'int64[] 1'],
    ['Size of unknown rank', { op: 'Size', opset: 13, inputs: ['float'] }, 'int64[]'],
    ['ConstantOfShape: float zeros', { op: 'ConstantOfShape', inputs: [list(2)] }, 'float[2] 0 0'],
    ['ConstantOfShape: a scalar', { op: 'ConstantOfShape', inputs: [list()] }, 'float[] 0'],
    ['ConstantOfShape: symbolic', { op: 'ConstantOfShape', inputs: [list(S, 4)] }, 'float[S,4]'],
    ['ConstantOfShape: negative', { op: 'ConstantOfShape', inputs: [list(-1)] }, 'input-invalid'],
    ['ConstantOfShape: not a list', { op: 'ConstantOfShape', inputs: ['int64[2,2]'] }, 'input-invalid'],
    ['EyeLike', { op: 'EyeLike', inputs: ['int64[2,3]'], attributes: { k: 1 } }, 'int64[2,3] 0 1 0 0 0 1'],
    ['EyeLike of another type', { op: 'EyeLike', inputs: ['int64[S,3]'], attributes: { dtype: 11 } }, 'double[S,3]'],
  ])('%s', (_, node, expected) => {
    expect(valuesOf(node)).toEqual([expected])
  })
})

describe('Range', () => {
  it.each<readonly [string, OneNode, string]>([
    ['integers', range('int64', 1, 10, 3), 'int64[3] 1 4 7'],
    ['backwards', range('int64', 10, 4, -2), 'int64[3] 10 8 6'],
    ['nothing', range('int64', 5, 5, 1), 'int64[0]'],
    ['floats', range('float', 0, 1, 0.25), 'float[4]'],
    ['positions up to a symbol', range('int64', 0, S, 1), 'int64[S]'],
    ['positions after the past', range('int64', symbol('P'), add(symbol('P'), S), 1), 'int64[S]'],
    ['a symbol through float', range('float', 0, S, 1), 'float[S]'],
    ['a step of 0', range('int64', 0, 5, 0), 'input-invalid'],
    ['two starts', { op: 'Range', inputs: ['int64[2]', 'int64[]', 'int64[]'] }, 'input-invalid'],
  ])('%s', (_, node, expected) => {
    expect(valuesOf(node)).toEqual([expected])
  })
})
