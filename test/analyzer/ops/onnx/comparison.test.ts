import { describe, expect, it } from 'vitest'
import { add, symbol } from '../../../../src/analyzer/dim/dim.ts'
import type { Element } from '../../../../src/analyzer/onnx/model.ts'
import type { OneNode } from '../../../support/one-node.ts'
import { valuesOf } from '../../../support/show-value.ts'

const [S, T] = [symbol('S'), symbol('T')]
const INT64_MAX = 2 ** 63
const on = (op: string, type: string, a: Element, b: Element): OneNode => ({
  op,
  opset: 19,
  inputs: [
    { type: `${type}[]`, value: [a] },
    { type: `${type}[]`, value: [b] },
  ],
})

describe('comparisons of elements', () => {
  it.each<readonly [string, OneNode, string]>([
    ['numbers', on('Equal', 'int64', 3, 3), 'bool[] true'],
    ['a dimension is never −1', on('Equal', 'int64', S, -1), 'bool[] false'],
    ['a dimension may be 1', on('Equal', 'int64', S, 1), 'bool[]'],
    ['a symbol equals itself', on('Equal', 'int64', S, S), 'bool[] true'],
    ['two symbols may be equal', on('Equal', 'int64', S, T), 'bool[]'],
    ['strings', on('Equal', 'string', 'a', 'b'), 'bool[] false'],
    ['sentinels were rounded', on('Equal', 'int64', INT64_MAX, INT64_MAX), 'bool[]'],
    ['NaN equals nothing', on('Equal', 'float', NaN, NaN), 'bool[] false'],
    ['S < S + 1', on('Less', 'int64', S, add(S, 1)), 'bool[] true'],
    ['S < 1 is false', on('Less', 'int64', S, 1), 'bool[] false'],
    ['S < 2 depends', on('Less', 'int64', S, 2), 'bool[]'],
    ['S ≤ INT64_MAX', on('LessOrEqual', 'int64', S, INT64_MAX), 'bool[] true'],
    ['S > 0', on('Greater', 'int64', S, 0), 'bool[] true'],
    ['floats', on('GreaterOrEqual', 'float', 1.5, 1.25), 'bool[] true'],
    ['NaN is in no order: not evaluated', on('Greater', 'float', NaN, 1), 'bool[]'],
    ['false and anything', on('And', 'bool', undefined, false), 'bool[] false'],
    ['true or anything', on('Or', 'bool', true, undefined), 'bool[] true'],
    ['true and unknown', on('And', 'bool', true, undefined), 'bool[]'],
    ['either', on('Xor', 'bool', true, false), 'bool[] true'],
  ])('%s', (_, node, expected) => {
    expect(valuesOf(node)).toEqual([expected])
  })

  it('selects what the condition says, and what both branches agree on', () => {
    const where: OneNode = {
      op: 'Where',
      opset: 16,
      inputs: [
        { type: 'bool[4]', value: [true, false, undefined, undefined] },
        { type: 'int64[4]', value: [1, 2, S, 4] },
        { type: 'int64[4]', value: [5, 6, S, 8] },
      ],
    }
    expect(valuesOf(where)).toEqual(['int64[4] 1 6 S ?'])
  })

  it('tells infinities by sign', () => {
    const node = (attributes: OneNode['attributes'] = {}): OneNode => ({
      op: 'IsInf',
      opset: 20,
      inputs: [{ type: 'float[3]', value: [Infinity, -Infinity, 1] }],
      attributes,
    })
    expect(valuesOf(node())).toEqual(['bool[3] true true false'])
    expect(valuesOf(node({ detect_negative: 0 }))).toEqual(['bool[3] true false false'])
  })
})
