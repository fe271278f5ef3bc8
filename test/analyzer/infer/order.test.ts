/** Order, cycles, names: graphs as files hold them. */
import { describe, expect, test } from 'vitest'
import { inferText } from '../../support/model-text.ts'

describe('the order of execution', () => {
  test('is found when the file is not sorted, and noted', () => {
    const outcome = inferText('g (float[2,3] x) => (c) { c = Relu (b)  b = Transpose (a)  a = Relu (x) }')
    expect(outcome.show('c')).toBe('float[3,2]')
    expect(outcome.codes).toEqual(['graph-unsorted'])
  })
  test('counts what a subgraph captures', () => {
    const outcome = inferText(`g (float[2,3] x, bool c) => (y) {
      y = If (c) <then_branch = t () => (p) { p = Relu (late) }, else_branch = e () => (q) { q = Relu (late) }>
      late = Transpose (x) }`)
    expect(outcome.show('y')).toBe('float[3,2]')
    expect(outcome.codes).toEqual(['graph-unsorted'])
  })
  test.each([
    ['two nodes that wait for each other', 'a = Relu (b)  b = Relu (a)  y = Relu (x)'],
    ['a node that waits for itself', 'a = Relu (a)  y = Relu (x)'],
  ])('does not exist for %s; the rest is still inferred', (_, nodes) => {
    const outcome = inferText(`g (float[2,3] x) => (y) { ${nodes} }`)
    expect(outcome.codes).toContain('graph-cycle')
    expect(outcome.show('y')).toBe('float[2,3]')
  })
})

describe('a name', () => {
  test('that nothing produces is reported', () => {
    const outcome = inferText('g (float[2,3] x) => (y) { y = Add (x, nowhere) }')
    expect(outcome.codes).toEqual(['value-undefined'])
  })
  test('in a subgraph hides the one outside', () => {
    const outcome = inferText(`g (float[2,3] x, bool c) => (y) {
      a = Relu (x)
      y = If (c) <then_branch = t () => (r) { a = Transpose (x)  r = Relu (a) },
                  else_branch = e () => (r) { a = Transpose (x)  r = Relu (a) }>
      z = Relu (a) }`)
    expect([outcome.show('y'), outcome.show('z')]).toEqual(['float[3,2]', 'float[2,3]'])
    expect(outcome.codes).toEqual([])
  })
  test('of a formal input of a body hides the one outside', () => {
    const outcome = inferText(`g (float[2,3] x, float[5] a) => (y) <int64 n = {2}> {
      y = Loop (n, , x) <body = b (int64 i, bool go, float[2,3] a) => (go, r) { r = Relu (a) }> }`)
    expect(outcome.show('y')).toBe('float[2,3]')
  })
})
