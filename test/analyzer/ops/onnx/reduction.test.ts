import { describe, expect, it } from 'vitest'
import { symbol } from '../../../../src/analyzer/dim/dim.ts'
import type { Element } from '../../../../src/analyzer/onnx/model.ts'
import { runNode, type OneNode } from '../../../support/one-node.ts'
import { valuesOf } from '../../../support/show-value.ts'

const S = symbol('S')
const list = (...value: readonly Element[]) => ({ type: `int64[${value.length}]`, value })
const sum = (
  data: OneNode['inputs'][number],
  axes: OneNode['inputs'][number],
  attributes: OneNode['attributes'] = {},
): OneNode => ({
  op: 'ReduceSum',
  opset: 13,
  inputs: axes === '' ? [data] : [data, axes],
  attributes,
})

describe('Reduce*', () => {
  it.each<readonly [string, OneNode, string]>([
    ['keeps the rank', sum('float[B,S,768]', list(-1)), 'float[B,S,1]'],
    ['drops the axes', sum('float[B,S,768]', list(0, 2), { keepdims: 0 }), 'float[S]'],
    ['takes all axes when none is named', sum('float[B,S]', '', { keepdims: 0 }), 'float[]'],
    ['takes all axes for an empty list', sum('float[B,S]', list()), 'float[1,1]'],
    ['does nothing when told so', sum('float[B,S]', list(), { noop_with_empty_axes: 1 }), 'float[B,S]'],
    ['does nothing when told so, axes absent', sum('float[B,S]', '', { noop_with_empty_axes: 1 }), 'float[B,S]'],
    ['scalar even of unknown rank', sum('float', '', { keepdims: 0 }), 'float[]'],
    ['unknown axes keep 1', sum('float[1,1]', 'int64[1]'), 'float[1,1]'],
    ['unknown axes of unknown number', sum('float[2,3]', 'int64[N]', { keepdims: 0 }), 'float'],
    ['an axis outside', sum('float[2]', list(1)), 'attribute-invalid'],
    [
      'ReduceSum takes an attribute before 13',
      { op: 'ReduceSum', opset: 11, inputs: ['float[2,3]'], attributes: { axes: [1] } },
      'float[2,1]',
    ],
    [
      'ReduceMax takes an attribute before 18',
      { op: 'ReduceMax', opset: 13, inputs: ['float[2,3]'], attributes: { axes: [1] } },
      'float[2,1]',
    ],
    ['ReduceMax takes an input from 18', { op: 'ReduceMax', opset: 18, inputs: ['float[2,3]', list(1)] }, 'float[2,1]'],
  ])('%s', (_, node, expected) => {
    expect(valuesOf(node)).toEqual([expected])
  })

  it('knows the rank when it knows how many axes go', () => {
    expect(runNode(sum('float[2,3,4]', 'int64[1]', { keepdims: 0 })).outputs[0]).toMatch(/^float\[\?\d+,\?\d+\]$/)
  })

  it.each<readonly [string, readonly Element[], string]>([
    ['ReduceProd', [2, S, 3], 'int64[] 6·S'],
    ['ReduceSum', [2, S, 3], 'int64[] S + 5'],
    ['ReduceMax', [2, 7, 3], 'int64[] 7'],
    ['ReduceMin', [S, 7, 1], 'int64[] 1'],
    ['ReduceL1', [-2, 3], 'int64[] 5'],
    ['ReduceSumSquare', [2, 3], 'int64[] 13'],
    ['ReduceMean', [2, 4], 'int64[] 3'],
    ['ReduceMean', [], 'int64[]'],
    ['ReduceProd', [], 'int64[] 1'],
    ['ReduceProd', [2, undefined], 'int64[]'],
    ['ReduceSum', [undefined, 2], 'int64[]'],
  ])('%s of known elements, row %#', (op, value, expected) => {
    expect(valuesOf({ op, opset: 18, inputs: [list(...value)], attributes: { keepdims: 0 } })).toEqual([expected])
  })

  it('reduces each line', () => {
    expect(valuesOf(sum({ type: 'int64[2,3]', value: [1, 2, 3, 4, 5, 6] }, list(1)))).toEqual(['int64[2,1] 6 15'])
    expect(valuesOf(sum({ type: 'int64[2,3]', value: [1, 2, 3, 4, 5, 6] }, list(0), { keepdims: 0 }))).toEqual([
      'int64[3] 5 7 9',
    ])
  })

  // 2·12 = 24 input elements, 2 output elements.
  it.each<readonly [string, string, string]>([
    ['ReduceSum', '24', '0'],
    ['ReduceMean', '24', '2'],
    ['ReduceMax', '24', '0'],
    ['ReduceL1', '48', '0'],
    ['ReduceL2', '48', '2'],
    ['ReduceSumSquare', '48', '0'],
    ['ReduceLogSum', '24', '2'],
    ['ReduceLogSumExp', '48', '24'],
  ])('%s costs %s, %s special', (op, vector, special) => {
    const outcome = runNode({ op, opset: 11, inputs: ['float[2,12]'], attributes: { axes: [1] } })
    expect([outcome.vector ?? '0', outcome.special ?? '0']).toEqual([vector, special])
  })
})
