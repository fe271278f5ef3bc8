import { describe, expect, it } from 'vitest'
import { runChain } from '../../../support/chain.ts'

describe('optionals', () => {
  const wrapped = {
    inputs: { a: 'float[2,N]' },
    nodes: [
      { op: 'Optional', inputs: ['a'], output: 'o' },
      { op: 'OptionalGetElement', inputs: ['o'], output: 'x' },
      { op: 'OptionalHasElement', inputs: ['o'], output: 'has' },
    ],
  }
  it('hand their element on', () => {
    expect(runChain(wrapped).show('o')).toBe('optional(float[2,N])')
    expect(runChain(wrapped).show('x')).toBe('float[2,N]')
  })
  it('know that they have one', () => {
    expect(runChain(wrapped).fact('has')).toMatchObject({ type: 'bool', shape: [], value: [true] })
  })
  it('know that they are empty', () => {
    const outcome = runChain({
      nodes: [
        { op: 'Optional', output: 'o' },
        { op: 'OptionalHasElement', inputs: ['o'], output: 'has' },
        { op: 'OptionalHasElement', inputs: [''], output: 'none' },
      ],
    })
    expect(outcome.fact('has')).toMatchObject({ value: [false] })
    expect(outcome.fact('none')).toMatchObject({ value: [false] })
  })
  it('report a read of an empty one', () => {
    const nodes = [
      { op: 'Optional', output: 'o' },
      { op: 'OptionalGetElement', inputs: ['o'], output: 'x' },
    ]
    expect(runChain({ nodes }).codes).toContain('input-invalid')
  })
  it('let plain values through', () => {
    const nodes = [{ op: 'OptionalGetElement', inputs: ['a'], output: 'x' }]
    expect(runChain({ inputs: { a: 'float[3]' }, nodes }).show('x')).toBe('float[3]')
  })
})
