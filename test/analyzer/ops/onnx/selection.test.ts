import { describe, expect, it } from 'vitest'
import { symbol } from '../../../../src/analyzer/dim/dim.ts'
import type { Element } from '../../../../src/analyzer/onnx/model.ts'
import { runNode, type OneNode } from '../../../support/one-node.ts'
import { valuesOf } from '../../../support/show-value.ts'

const list = (...value: readonly Element[]) => ({ type: `int64[${value.length}]`, value })
const flags = (...value: readonly Element[]) => ({ type: `bool[${value.length}]`, value })
const shapesOf = (node: OneNode): readonly string[] => runNode(node).outputs.map(text => text.replaceAll(/\?\d+/g, 'n'))

describe('sizes that the data decides', () => {
  it.each<readonly [string, OneNode, readonly string[]]>([
    ['NonZero', { op: 'NonZero', inputs: ['float[4,S]'] }, ['int64[2,n]']],
    ['NonZero of a scalar has no rows', { op: 'NonZero', inputs: ['float[]'] }, ['int64[0,n]']],
    ['NonZero of unknown rank', { op: 'NonZero', inputs: ['float'] }, ['int64[n,n]']],
    ['Compress', { op: 'Compress', inputs: ['float[3,4]', 'bool[3]'], attributes: { axis: 0 } }, ['float[n,4]']],
    ['Compress, flattened', { op: 'Compress', inputs: ['float[3,4]', 'bool[5]'] }, ['float[n]']],
    ['Unique', { op: 'Unique', inputs: ['float[2,3]'], outputs: 4 }, ['float[n]', 'int64[n]', 'int64[6]', 'int64[n]']],
    [
      'Unique along an axis',
      { op: 'Unique', inputs: ['float[S,3]'], outputs: 4, attributes: { axis: 0 } },
      ['float[n,3]', 'int64[n]', 'int64[S]', 'int64[n]'],
    ],
  ])('%s', (_, node, expected) => {
    expect(shapesOf(node)).toEqual(expected)
  })

  it('is one size for all outputs of Unique', () => {
    const [values, indices, , counts] = runNode({ op: 'Unique', inputs: ['float[6]'], outputs: 4 }).outputs
    expect(indices).toBe(counts)
    expect(values?.replace('float', 'int64')).toBe(indices)
  })
})

describe('known data', () => {
  it.each<readonly [string, OneNode, readonly string[]]>([
    ['NonZero', { op: 'NonZero', inputs: [{ type: 'int64[2,2]', value: [1, 0, 1, 1] }] }, ['int64[2,3] 0 1 1 0 0 1']],
    ['NonZero of a scalar', { op: 'NonZero', inputs: [{ type: 'bool[]', value: [true] }] }, ['int64[0,1]']],
    ['Compress', { op: 'Compress', inputs: [list(1, symbol('S'), 3), flags(false, true, true)] }, ['int64[2] S 3']],
    [
      'Compress columns',
      {
        op: 'Compress',
        inputs: [{ type: 'int64[2,2]', value: [1, 2, 3, 4] }, flags(false, true)],
        attributes: { axis: 1 },
      },
      ['int64[2,1] 2 4'],
    ],
    // The example of the ONNX operator documentation.
    [
      'Unique',
      { op: 'Unique', inputs: [list(2, 1, 1, 3, 4, 3)], outputs: 4, attributes: { sorted: 0 } },
      ['int64[4] 2 1 3 4', 'int64[4] 0 1 3 4', 'int64[6] 0 1 1 2 3 2', 'int64[4] 1 2 2 1'],
    ],
    ['Unique, sorted', { op: 'Unique', inputs: [list(2, 1, 1)] }, ['int64[2] 1 2']],
    [
      'Unique rows',
      { op: 'Unique', inputs: [{ type: 'int64[3,2]', value: [1, 0, 1, 0, 2, 3] }], attributes: { axis: 0 } },
      ['int64[2,2]'],
    ],
  ])('%s', (_, node, expected) => {
    expect(valuesOf(node)).toEqual(expected)
  })
})
