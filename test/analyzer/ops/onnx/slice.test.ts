import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, symbol, type Dim } from '../../../../src/analyzer/dim/dim.ts'
import { evaluateDim } from '../../../../src/analyzer/dim/evaluate.ts'
import type { Element } from '../../../../src/analyzer/onnx/model.ts'
import { runNode, type OneNode } from '../../../support/one-node.ts'
import { valuesOf } from '../../../support/show-value.ts'

const [S, P] = [symbol('S'), symbol('P')]
const [INT64_MAX, INT64_MIN, INT32_MAX] = [2 ** 63, -(2 ** 63), 2 ** 31 - 1]
const one = (element: Element) => ({ type: 'int64[1]', value: [element] })
/** Slices axis 0. */
const slice = (data: OneNode['inputs'][number], start: Element, end: Element, step: Element = 1): OneNode => ({
  op: 'Slice',
  opset: 13,
  inputs: [data, one(start), one(end), one(0), one(step)],
})
const TEN = { type: 'int64[10]', value: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] }

describe('Slice of known dimensions', () => {
  // Expected elements are those of a Python list.
  it.each<readonly [string, number, number, number, string]>([
    ['2:5', 2, 5, 1, 'int64[3] 2 3 4'],
    ['2:100', 2, 100, 1, 'int64[8] 2 3 4 5 6 7 8 9'],
    ['-3:', -3, INT64_MAX, 1, 'int64[3] 7 8 9'],
    [':-7', 0, -7, 1, 'int64[3] 0 1 2'],
    ['::4', 0, INT32_MAX, 4, 'int64[3] 0 4 8'],
    ['5:2', 5, 2, 1, 'int64[0]'],
    ['::-1', -1, INT64_MIN, -1, 'int64[10] 9 8 7 6 5 4 3 2 1 0'],
    ['7:1:-3', 7, 1, -3, 'int64[2] 7 4'],
    ['100:-100:-4', 100, -100, -4, 'int64[3] 9 5 1'],
    ['-100:2', -100, 2, 1, 'int64[2] 0 1'],
    // Not as in Python: the standard clamps a start to the first element (onnxruntime gives the same).
    ['-100:-200:-2', -100, -200, -2, 'int64[1] 0'],
    ['INT64_MIN:INT64_MIN:-1', INT64_MIN, INT64_MIN, -1, 'int64[1] 0'],
  ])('%s', (_, start, end, step, expected) => {
    expect(valuesOf(slice(TEN, start, end, step))).toEqual([expected])
  })
})

describe('Slice of a symbolic dimension', () => {
  it.each<readonly [string, OneNode, string]>([
    ['all of it', slice('float[S,8]', 0, INT64_MAX), 'float[S,8]'],
    ['all of it, 32 bits', slice('float[S,8]', 0, INT32_MAX), 'float[S,8]'],
    ['the first k', slice('float[S]', 0, 4), 'float[min(S, 4)]'],
    ['the first', slice('float[S]', 0, 1), 'float[1]'],
    ['the last k', slice('float[S]', -4, INT64_MAX), 'float[min(S, 4)]'],
    ['all but the first', slice('float[S]', 1, INT64_MAX), 'float[S − 1]'],
    ['all but the last', slice('float[S]', 0, -1), 'float[S − 1]'],
    ['backwards', slice('float[S]', -1, INT64_MIN, -1), 'float[S]'],
    ['every second', slice('float[S]', 0, INT64_MAX, 2), 'float[⌈S/2⌉]'],
    ['a table up to a symbol', slice('float[512,64]', 0, S), 'float[min(S, 512),64]'],
    ['a window after the past', slice('float[P + S]', P, add(P, S)), 'float[S]'],
  ])('%s', (_, node, expected) => {
    expect(valuesOf(node)).toEqual([expected])
  })
})

describe('Slice, the rest', () => {
  it.each<readonly [string, OneNode, string]>([
    [
      'attributes before opset 10',
      { op: 'Slice', opset: 1, inputs: ['float[20,10]'], attributes: { starts: [0, 1], ends: [3, 1000] } },
      'float[3,9]',
    ],
    [
      'attributes with axes',
      { op: 'Slice', opset: 1, inputs: ['float[20,10]'], attributes: { axes: [1], starts: [-2], ends: [1000] } },
      'float[20,2]',
    ],
    ['a step of 0', slice('float[4]', 0, 4, 0), 'input-invalid'],
    ['elements of a shape', slice({ type: 'int64[4]', value: [2, S, undefined, 5] }, 1, 3), 'int64[2] S ?'],
    [
      'an empty dimension stays empty',
      { op: 'Slice', inputs: [{ type: 'float[0]', value: [] }, 'int64[1]', 'int64[1]'] },
      'float[0]',
    ],
  ])('%s', (_, node, expected) => {
    expect(valuesOf(node)).toEqual([expected])
  })

  it('keeps the other dimensions when the bounds are unknown, and the rank when the axes are', () => {
    const known: OneNode = { op: 'Slice', inputs: ['float[3,4]', 'int64[1]', 'int64[1]', one(1)] }
    const unknown: OneNode = { op: 'Slice', inputs: ['float[3,4]', 'int64[1]', 'int64[1]', 'int64[1]'] }
    expect(valuesOf(known)[0]).toMatch(/^float\[3,\?\d+\]$/)
    expect(valuesOf(unknown)[0]).toMatch(/^float\[\?\d+,\?\d+\]$/)
  })
})

describe('Slice before and after binding', () => {
  const bound = fc.integer({ min: -12, max: 12 })
  const step = fc.integer({ min: -3, max: 3 }).filter(value => value !== 0)
  const lengthOf = (node: OneNode): Dim | undefined => {
    const [fact] = runNode(node).facts
    return fact?.kind === 'tensor' ? fact.shape?.[0] : undefined
  }

  it('gives the same length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), bound, bound, step, (size, start, end, by) => {
        const symbolic = lengthOf(slice('float[S]', start, end, by))
        const known = lengthOf(slice(`float[${size}]`, start, end, by))
        expect(evaluateDim(symbolic ?? -1, new Map([['S', BigInt(size)]]))).toBe(known)
      }),
      { numRuns: 500 },
    )
  })

  it('gives the same length when a bound is symbolic, too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 12 }), bound, (size, other, start) => {
        const symbolic = lengthOf(slice('float[S]', start, P))
        const known = lengthOf(slice(`float[${size}]`, start, other))
        const bindings = new Map([
          ['S', BigInt(size)],
          ['P', BigInt(other)],
        ])
        expect(evaluateDim(symbolic ?? -1, bindings)).toBe(known)
      }),
      { numRuns: 300 },
    )
  })
})
