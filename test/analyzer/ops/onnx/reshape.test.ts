import { describe, expect, it } from 'vitest'
import { multiply, symbol } from '../../../../src/analyzer/dim/dim.ts'
import type { Element } from '../../../../src/analyzer/onnx/model.ts'
import type { OneNode } from '../../../support/one-node.ts'
import { valuesOf } from '../../../support/show-value.ts'

const [B, S] = [symbol('B'), symbol('S')]
const list = (...value: readonly Element[]) => ({ type: `int64[${value.length}]`, value })
const reshape = (data: string, target: readonly Element[], attributes: OneNode['attributes'] = {}): OneNode => ({
  op: 'Reshape',
  opset: 14,
  inputs: [data, list(...target)],
  attributes,
})
const squeeze = (data: string, ...axes: readonly Element[]): OneNode => ({
  op: 'Squeeze',
  opset: 13,
  inputs: axes.length === 0 ? [data] : [data, list(...axes)],
})

describe('Reshape', () => {
  it.each<readonly [string, OneNode, string]>([
    ['numbers', reshape('float[2,3,4]', [4, 6]), 'float[4,6]'],
    ['−1 is solved', reshape('float[2,3,4]', [2, -1]), 'float[2,12]'],
    ['0 copies the dimension at its place', reshape('float[2,3,4]', [0, -1]), 'float[2,12]'],
    ['attention heads', reshape('float[B,S,768]', [0, 0, 12, 64]), 'float[B,S,12,64]'],
    ['heads, −1 from a polynomial quotient', reshape('float[B,S,768]', [B, S, 12, -1]), 'float[B,S,12,64]'],
    ['flattened tokens', reshape('float[B,S,768]', [-1, 768]), 'float[B·S,768]'],
    ['from known and unknown elements', reshape('float[B,S,768]', [undefined, S, 12, 64]), 'float[B,S,12,64]'],
    ['two unknown elements', reshape('float[B,S,768]', [undefined, undefined, 768]), 'float[?1,?2,768]'],
    ['division that must be exact at run time', reshape('float[S]', [2, -1]), 'float[2,⌊S/2⌋]'],
    ['unknown rank, known target', reshape('float', [2, 3]), 'float[2,3]'],
    ['a scalar', reshape('float[1,1]', []), 'float[]'],
    [
      'allowzero keeps 0',
      {
        op: 'Reshape',
        opset: 14,
        inputs: [{ type: 'float[2,0,3]', value: [] }, list(3, 0, 4)],
        attributes: { allowzero: 1 },
      },
      'float[3,0,4]',
    ],
    ['allowzero beside −1', reshape('float[2,3]', [0, -1], { allowzero: 1 }), 'input-invalid'],
    ['counts that differ', reshape('float[2,3]', [4]), 'shape-mismatch'],
    ['−1 that does not divide', reshape('float[2,3]', [4, -1]), 'shape-mismatch'],
    ['−1 twice', reshape('float[2,3]', [-1, -1]), 'input-invalid'],
    ['0 beyond the rank', reshape('float[6]', [2, 0]), 'shape-mismatch'],
    [
      'opset 1: an attribute',
      { op: 'Reshape', opset: 1, inputs: ['float[2,3]'], attributes: { shape: [3, -1] } },
      'float[3,2]',
    ],
    [
      'elements stay',
      { op: 'Reshape', inputs: [{ type: 'int64[2,2]', value: [1, S, undefined, 4] }, list(4)] },
      'int64[4] 1 S ? 4',
    ],
    ['rank from the length of the target', { op: 'Reshape', inputs: ['float[2,3]', 'int64[3]'] }, 'float[?1,?2,?3]'],
    ['rank unknown', { op: 'Reshape', inputs: ['float[2,3]', 'int64[N]'] }, 'float'],
    ['an absurd rank', { op: 'Reshape', inputs: ['float[2,3]', 'int64[4000]'] }, 'float'],
    ['products of symbols', reshape('float[B,S]', [multiply(B, S)]), 'float[B·S]'],
  ])('%s', (_, node, expected) => {
    expect(valuesOf(node).map(renumbered)).toEqual([expected])
  })
})

/** Fresh symbols are numbered over the whole process; here they start at 1. */
const renumbered = (text: string): string => {
  const names = [...new Set(text.match(/\?\d+/g) ?? [])]
  return text.replaceAll(/\?\d+/g, name => `?${names.indexOf(name) + 1}`)
}

describe('Flatten, Squeeze, Unsqueeze', () => {
  it.each<readonly [string, OneNode, string]>([
    ['Flatten', { op: 'Flatten', inputs: ['float[B,3,4]'] }, 'float[B,12]'],
    ['Flatten at 0', { op: 'Flatten', inputs: ['float[2,3]'], attributes: { axis: 0 } }, 'float[1,6]'],
    ['Flatten at the rank', { op: 'Flatten', inputs: ['float[2,3]'], attributes: { axis: 2 } }, 'float[6,1]'],
    ['Flatten from the end', { op: 'Flatten', inputs: ['float[2,3,4]'], attributes: { axis: -1 } }, 'float[6,4]'],
    ['Flatten outside', { op: 'Flatten', inputs: ['float[2,3]'], attributes: { axis: 3 } }, 'attribute-invalid'],
    ['Flatten of unknown rank', { op: 'Flatten', inputs: ['float'] }, 'float[?1,?2]'],
    ['Squeeze without axes', squeeze('float[1,3,1]'), 'float[3]'],
    ['Squeeze: a symbol may be 1', squeeze('float[1,S]'), 'float'],
    ['Squeeze with axes', squeeze('float[1,S,1]', 0, -1), 'float[S]'],
    ['Squeeze an empty list', { op: 'Squeeze', inputs: ['float[1,3]', list()] }, 'float'],
    ['Squeeze an empty list of no ones', { op: 'Squeeze', inputs: ['float[2,3]', list()] }, 'float[2,3]'],
    ['Squeeze a symbol', squeeze('float[S,3]', 0), 'float[3]'],
    ['Squeeze a 3', squeeze('float[1,3]', 1), 'shape-mismatch'],
    // Only one dimension can go.
    ['Squeeze with unknown axes', { op: 'Squeeze', inputs: ['float[1,3]', 'int64[1]'] }, 'float[3]'],
    ['Squeeze with a choice', { op: 'Squeeze', inputs: ['float[1,1,3]', 'int64[1]'] }, 'float[?1,?2]'],
    [
      'Squeeze before 13',
      { op: 'Squeeze', opset: 11, inputs: ['float[1,3,1]'], attributes: { axes: [-1] } },
      'float[1,3]',
    ],
    ['Unsqueeze in any order', { op: 'Unsqueeze', inputs: ['float[3,4]', list(3, 0)] }, 'float[1,3,4,1]'],
    ['Unsqueeze from the end of the output', { op: 'Unsqueeze', inputs: ['float[3,4]', list(-1)] }, 'float[3,4,1]'],
    ['Unsqueeze twice the same', { op: 'Unsqueeze', inputs: ['float[3]', list(0, 0)] }, 'attribute-invalid'],
    [
      'Unsqueeze keeps the element',
      { op: 'Unsqueeze', inputs: [{ type: 'int64[]', value: [S] }, list(0)] },
      'int64[1] S',
    ],
  ])('%s', (_, node, expected) => {
    expect(valuesOf(node).map(renumbered)).toEqual([expected])
  })
})
