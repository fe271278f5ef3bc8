import { describe, expect, it } from 'vitest'
import { runChain, type Chain, type Link } from '../../../support/chain.ts'

const at = (sequence: string, position: string, output: string): Link => ({
  op: 'SequenceAt',
  inputs: [sequence, position],
  output,
})
const construct = (inputs: readonly string[], output = 's'): Link => ({ op: 'SequenceConstruct', inputs, output })

/** [what, chain, name of the value, what it must be] */
type Row = readonly [string, Chain, string, string]

describe('sequences', () => {
  it.each<Row>([
    [
      'keep each element and what is common to all',
      { inputs: { a: 'float[2,3]', b: 'float[4,3]' }, nodes: [construct(['a', 'b'])] },
      's',
      'sequence(float[?,3])×2',
    ],
    [
      'give back the very element at a known position',
      {
        inputs: { a: 'float[2,3]', b: 'float[4,3]' },
        constants: { i: 1 },
        nodes: [construct(['a', 'b']), at('s', 'i', 'x')],
      },
      'x',
      'float[4,3]',
    ],
    [
      'count negative positions from the end',
      {
        inputs: { a: 'float[2,3]', b: 'float[4,3]' },
        constants: { i: -2 },
        nodes: [construct(['a', 'b']), at('s', 'i', 'x')],
      },
      'x',
      'float[2,3]',
    ],
    [
      'give what is common at an unknown position',
      {
        inputs: { a: 'float[2,3]', b: 'float[4,3]', i: 'int64[]' },
        nodes: [construct(['a', 'b']), at('s', 'i', 'x')],
      },
      'x',
      'float[?,3]',
    ],
    [
      'insert in front: position 0',
      {
        inputs: { a: 'float[2]', b: 'float[5]' },
        constants: { zero: 0 },
        nodes: [
          construct(['a']),
          { op: 'SequenceInsert', inputs: ['s', 'b', 'zero'], output: 't' },
          at('t', 'zero', 'x'),
        ],
      },
      'x',
      'float[5]',
    ],
    [
      'start empty and grow',
      {
        inputs: { a: 'float[2,N]' },
        nodes: [
          { op: 'SequenceEmpty', output: 'e' },
          { op: 'SequenceInsert', inputs: ['e', 'a'], output: 's' },
        ],
      },
      's',
      'sequence(float[2,N])×1',
    ],
    [
      'erase the last element by default',
      {
        inputs: { a: 'float[2]', b: 'float[5]' },
        nodes: [construct(['a', 'b']), { op: 'SequenceErase', inputs: ['s'], output: 't' }],
      },
      't',
      'sequence(float[2])×1',
    ],
  ])('%s', (_, chain, name, expected) => {
    expect(runChain(chain).show(name)).toBe(expected)
  })

  it('know their length as a value', () => {
    const chain = {
      inputs: { a: 'float[2]' },
      nodes: [construct(['a', 'a', 'a']), { op: 'SequenceLength', inputs: ['s'], output: 'n' }],
    }
    expect(runChain(chain).fact('n')).toMatchObject({ shape: [], value: [3] })
  })

  it('report a position outside', () => {
    const chain = { inputs: { a: 'float[2]' }, constants: { i: 3 }, nodes: [construct(['a']), at('s', 'i', 'x')] }
    expect(runChain(chain).codes).toEqual(['input-invalid'])
  })

  it('never make two reads at unknown positions look equal', () => {
    const chain: Chain = {
      inputs: { a: 'float[2]', b: 'float[4]', i: 'int64[]', j: 'int64[]' },
      nodes: [
        construct(['a', 'b']),
        at('s', 'i', 'x'),
        at('s', 'j', 'y'),
        { op: 'Add', inputs: ['x', 'y'], output: 'z' },
      ],
    }
    expect(runChain(chain).show('z')).toMatch(/broadcast/)
  })
})

describe('SplitToSequence', () => {
  const split = (
    type: string,
    options: { split?: number | readonly number[]; keepdims?: number; axis?: number },
  ): Chain => ({
    inputs: { x: type },
    constants: options.split === undefined ? {} : { k: options.split },
    nodes: [
      {
        op: 'SplitToSequence',
        inputs: options.split === undefined ? ['x'] : ['x', 'k'],
        output: 's',
        attributes: { keepdims: options.keepdims ?? 1, axis: options.axis ?? 0 },
      },
    ],
  })
  it.each<readonly [string, Chain, string]>([
    ['pieces of 1', split('float[3,4]', {}), 'sequence(float[1,4])×3'],
    ['keepdims = 0 drops the axis', split('float[3,4]', { keepdims: 0 }), 'sequence(float[4])×3'],
    ['keepdims counts only without split', split('float[4,4]', { split: 2, keepdims: 0 }), 'sequence(float[2,4])×2'],
    ['the last piece is smaller: 5 = 2 + 2 + 1', split('float[5,4]', { split: 2 }), 'sequence(float[?,4])×3'],
    ['listed sizes', split('float[6,4]', { split: [1, 5] }), 'sequence(float[?,4])×2'],
    ['a symbolic axis', split('float[N,4]', { axis: 0 }), 'sequence(float[1,4])×N'],
    ['a symbolic axis in pairs', split('float[N,4]', { split: 2 }), 'sequence(float[?,4])×⌈N/2⌉'],
  ])('%s', (_, chain, expected) => {
    expect(runChain(chain).show('s')).toBe(expected)
  })
})

describe('ConcatFromSequence', () => {
  const concat = (inputs: Readonly<Record<string, string>>, axis: number, newAxis = 0): Chain => ({
    inputs,
    nodes: [
      construct(Object.keys(inputs)),
      { op: 'ConcatFromSequence', inputs: ['s'], output: 'x', attributes: { axis, new_axis: newAxis } },
    ],
  })
  it.each<readonly [string, Chain, string]>([
    ['adds up the axis: 2 + 4', concat({ a: 'float[2,3]', b: 'float[4,3]' }, 0), 'float[6,3]'],
    ['adds symbols', concat({ a: 'float[P,3]', b: 'float[S,3]' }, 0), 'float[P + S,3]'],
    ['stacks on a new axis', concat({ a: 'float[5,3]', b: 'float[5,3]' }, 1, 1), 'float[5,2,3]'],
    ['stacks at the end', concat({ a: 'float[5]', b: 'float[5]' }, -1, 1), 'float[5,2]'],
    ['takes a number from any element', concat({ a: 'float[1,K]', b: 'float[1,7]' }, 0), 'float[2,7]'],
  ])('%s', (_, chain, expected) => {
    expect(runChain(chain).show('x')).toBe(expected)
  })

  it('undoes SplitToSequence', () => {
    const chain: Chain = {
      inputs: { x: 'float[N,4]' },
      nodes: [
        { op: 'SplitToSequence', inputs: ['x'], output: 's' },
        { op: 'ConcatFromSequence', inputs: ['s'], output: 'y', attributes: { axis: 0 } },
      ],
    }
    expect(runChain(chain).show('y')).toBe('float[N,4]')
  })
})
