import { describe, expect, it } from 'vitest'
import { multiply, subtract, symbol } from '../../../../src/analyzer/dim/dim.ts'
import { scaled } from '../../../../src/analyzer/dim/polynomial.ts'
import type { Element } from '../../../../src/analyzer/onnx/model.ts'
import { runNode, type OneNode } from '../../../support/one-node.ts'
import { valuesOf } from '../../../support/show-value.ts'

const [S, T] = [symbol('S'), symbol('T')]
const INT64_MAX = 2 ** 63
const on = (op: string, type: string, a: Element, b: Element, attributes: OneNode['attributes'] = {}): OneNode => ({
  op,
  opset: 18,
  inputs: [
    { type: `${type}[]`, value: [a] },
    { type: `${type}[]`, value: [b] },
  ],
  attributes,
})
const shapes = (op: string, ...inputs: readonly string[]): OneNode => ({ op, opset: 18, inputs })

describe('broadcasting', () => {
  it.each<readonly [string, OneNode, string]>([
    ['aligns at the right', shapes('Add', 'float[2,3,4,5]', 'float[5]'), 'float[2,3,4,5]'],
    ['stretches ones on both sides', shapes('Mul', 'float[3,1]', 'float[1,4]'), 'float[3,4]'],
    ['takes a number above 1 over a symbol', shapes('Add', 'float[S,4]', 'float[3,1]'), 'float[3,4]'],
    ['keeps a symbol against 1', shapes('Add', 'float[S]', 'float[1]'), 'float[S]'],
    ['keeps an empty dimension', { op: 'Add', inputs: [{ type: 'float[0]', value: [] }, 'float[1]'] }, 'float[0]'],
    ['keeps two symbols apart', shapes('Add', 'float[S]', 'float[T]'), 'float[broadcast(S, T)]'],
    ['needs both ranks', shapes('Add', 'float', 'float[2]'), 'float'],
    ['reports what does not fit', shapes('Add', 'float[2,3]', 'float[4]'), 'shape-mismatch'],
    ['compares to bool', shapes('Less', 'float[2,1]', 'float[3]'), 'bool[2,3]'],
    ['takes any number of inputs', shapes('Max', 'float[3,1]', 'float[1,4]', 'float[]'), 'float[3,4]'],
    ['joins condition and branches', shapes('Where', 'bool[2,1]', 'float[3]', 'float[]'), 'float[2,3]'],
  ])('%s', (_, node, expected) => {
    expect(valuesOf(node)).toEqual([expected])
  })

  it.each<readonly [string, OneNode, string]>([
    ['no broadcast: equal shapes', { op: 'Add', opset: 6, inputs: ['float[2,3]', 'float[2,3]'] }, 'float[2,3]'],
    ['no broadcast: others are refused', { op: 'Add', opset: 6, inputs: ['float[2,3]', 'float[3]'] }, 'shape-mismatch'],
    [
      'B inside A at an axis',
      { op: 'Add', opset: 6, inputs: ['float[2,3,4,5]', 'float[3,4]'], attributes: { broadcast: 1, axis: 1 } },
      'float[2,3,4,5]',
    ],
    [
      'B at the right',
      { op: 'Mul', opset: 6, inputs: ['float[2,3]', 'float[3]'], attributes: { broadcast: 1 } },
      'float[2,3]',
    ],
    [
      'A is never stretched',
      { op: 'Add', opset: 6, inputs: ['float[3]', 'float[2,3]'], attributes: { broadcast: 1 } },
      'shape-mismatch',
    ],
    ['Max needs one shape before 8', { op: 'Max', opset: 6, inputs: ['float[3]', 'float[1]'] }, 'shape-mismatch'],
  ])('before opset 7: %s', (_, node, expected) => {
    expect(valuesOf(node)).toEqual([expected])
  })
})

describe('values', () => {
  it.each<readonly [string, OneNode, string]>([
    ['symbols add up', on('Add', 'int64', S, 1), 'int64[] S + 1'],
    ['equal terms cancel', on('Sub', 'int64', S, S), 'int64[] 0'],
    ['products', on('Mul', 'int64', S, T), 'int64[] S·T'],
    ['unknown times 2', on('Mul', 'int64', undefined, 2), 'int64[]'],
    // C++ division: −7 / 2 = −3 (docs/sources/onnx.md §3.2).
    ['integers divide toward zero', on('Div', 'int64', -7, 2), 'int64[] -3'],
    ['a symbol divides down', on('Div', 'int64', S, 2), 'int64[] ⌊S/2⌋'],
    ['a negated symbol divides toward zero', on('Div', 'int64', subtract(0, S), 2), 'int64[] −⌊S/2⌋'],
    ['exactly where it can', on('Div', 'int64', multiply(S, 64), 64), 'int64[] S'],
    ['not by zero', on('Div', 'int64', 4, 0), 'int64[]'],
    ['not by what may be zero', on('Div', 'int64', S, subtract(T, 1)), 'int64[]'],
    ['the sign of the divisor', on('Mod', 'int64', -7, 3), 'int64[] 2'],
    ['the sign of the dividend with fmod', on('Mod', 'int64', -7, 3, { fmod: 1 }), 'int64[] -1'],
    [
      'float32 rounds',
      on('Add', 'float', Math.fround(0.1), Math.fround(0.2)),
      `float[] ${Math.fround(Math.fround(0.1) + Math.fround(0.2))}`,
    ],
    ['float16 is kept where exact', on('Mul', 'float16', 3, 0.5), 'float16[] 1.5'],
    ['float16 is unknown where it rounds', on('Add', 'float16', 2048, 1), 'float16[]'],
    ['int32 does not wrap', on('Mul', 'int32', 65536, 65536), 'int32[]'],
    ['uint8 does not wrap', on('Sub', 'uint8', 1, 2), 'uint8[]'],
    ['beyond 2^53 nothing is computed', on('Sub', 'int64', INT64_MAX, 1), 'int64[]'],
    ['beyond 2^53 is still larger', on('Min', 'int64', INT64_MAX, S), 'int64[] S'],
    ['minimum of symbols', on('Min', 'int64', S, T), 'int64[] min(S, T)'],
    ['a dimension is at least 1', on('Max', 'int64', S, 1), 'int64[] S'],
    ['powers', on('Pow', 'int64', S, 2), 'int64[] S²'],
    ['square roots as powers', on('Pow', 'float', 9, 0.5), 'float[] 3'],
    ['bits', on('BitwiseAnd', 'int32', 12, 10), 'int32[] 8'],
    ['bits of negative numbers', on('BitwiseOr', 'int8', -8, 3), 'int8[] -5'],
    ['shifts', on('BitShift', 'uint32', 3, 2, { direction: 'LEFT' }), 'uint32[] 12'],
    ['mean is not evaluated', on('Mean', 'float', 1, 3), 'float[]'],
    ['sum', on('Sum', 'float', 1, 3), 'float[] 4'],
  ])('%s', (_, node, expected) => {
    expect(valuesOf(node)).toEqual([expected])
  })

  it.each<readonly [string, OneNode, string]>([
    ['a float scale of 0.5', on('Mul', 'float', S, 0.5), 'float[] S/2'],
    ['a float scale of 0.7 rounds, so it is unknown', on('Mul', 'float', S, Math.fround(0.7)), 'float[]'],
    ['a quotient', on('Div', 'float', S, 3), 'float[] S/3'],
    ['a rounded quotient is not multiplied', on('Mul', 'float', scaled(S, 1n, 3n), 3), 'float[]'],
    ['two rounded quotients are not added', on('Add', 'float', scaled(S, 1n, 3n), scaled(T, 1n, 3n)), 'float[]'],
    ['products of dimensions pass 2^24', on('Mul', 'float', S, T), 'float[]'],
  ])('symbols in floating point: %s', (_, node, expected) => {
    expect(valuesOf(node)).toEqual([expected])
  })

  it('notes integer overflow', () => {
    expect(runNode(on('Mul', 'int64', INT64_MAX, 2)).codes).toEqual(['integer-overflow'])
    expect(runNode(on('Sub', 'int64', -INT64_MAX, 1)).codes).toEqual(['integer-overflow'])
    expect(runNode(on('Sub', 'int64', INT64_MAX, 1)).codes).toEqual([])
  })

  it('evaluates before opset 7 with B at its axis', () => {
    const node: OneNode = {
      op: 'Add',
      opset: 6,
      inputs: [
        { type: 'int64[2,2]', value: [1, 2, 3, 4] },
        { type: 'int64[2]', value: [10, 20] },
      ],
      attributes: { broadcast: 1, axis: 0 },
    }
    expect(valuesOf(node)).toEqual(['int64[2,2] 11 12 23 24'])
  })
})

describe('counts', () => {
  it.each<readonly [string, OneNode, string, string]>([
    ['Add', shapes('Add', 'float[3,1]', 'float[1,4]'), '12', '0'],
    ['Div', shapes('Div', 'float[S,8]', 'float[8]'), '8·S', '8·S'],
    ['Sum of three', shapes('Sum', 'float[4]', 'float[4]', 'float[4]'), '8', '0'],
    ['Mean of three', shapes('Mean', 'float[4]', 'float[4]', 'float[4]'), '12', '4'],
    ['Where selects', shapes('Where', 'bool[4]', 'float[4]', 'float[4]'), '0', '0'],
  ])('%s', (_, node, vector, special) => {
    const outcome = runNode(node)
    expect([outcome.vector ?? '0', outcome.special ?? '0']).toEqual([vector, special])
  })
})
