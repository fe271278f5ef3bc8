/** Peak activation memory, computed by hand. Every float[2,4] takes 32 B; weights are not part of it. */
import { describe, expect, test } from 'vitest'
import { profileText } from '../../support/model-text.ts'

const peak = (text: string): bigint => profileText(text).totals.peakMemoryBytes

describe('the peak of live activations', () => {
  test.each([
    // x and a; then a and y: two values at a time.
    ['a chain', 'a = Relu (x)  y = Relu (a)', 64n],
    // At b: x, a and b. At y: a, b and y.
    ['a diamond', 'a = Relu (x)  b = Sigmoid (x)  y = Add (a, b)', 96n],
    // x lives on to the end: x, a, b at once, then x, b, y.
    ['a residual', 'a = Relu (x)  b = Relu (a)  y = Add (b, x)', 96n],
    // A view shows the memory of a: x and a, then a (as v) and y.
    ['a view', 'a = Relu (x)  v = Reshape (a, s)  y = Relu (v)', 64n],
    ['a view of a view', 'a = Relu (x)  v = Reshape (a, s)  u = Identity (v)  y = Relu (u)', 64n],
    // The view keeps a alive after its own last use: a, b and y.
    [
      'a view that outlives its source',
      'a = Relu (x)  v = Reshape (a, s)  b = Sigmoid (a)  c = Reshape (b, s)  y = Add (v, c)',
      96n,
    ],
    ['a weight', 'a = MatMul (x, w)  y = Relu (a)', 64n],
    // x (32) and the result (2·4 floats beside 4·4): [2,4]ᵀ·[2,4] is [4,4] = 64 B, with t a copy of 32 B.
    ['a larger result', 't = Transpose (x)  y = MatMul (t, x)', 128n],
  ])('%s', (_, nodes, bytes) => {
    expect(peak(`g (float[2,4] x) => (y) <int64[1] s = {8}, float[4,4] w = {}> { ${nodes} }`)).toBe(bytes)
  })

  test('a body needs its own memory while the node runs', () => {
    // Outside x and y (64 B); inside a, b and r are new: a and b, then b and r (64 B at a time).
    const text = `g (float[2,4] x, bool c) => (y) {
      y = If (c) <then_branch = t () => (r) { a = Relu (x)  b = Relu (a)  r = Relu (b) },
                  else_branch = e () => (q) { q = Relu (x) }> }`
    expect(peak(text)).toBe(1n + 64n + 64n)
  })
  test('a function call does not hold its arguments twice', () => {
    const text = `g (float[2,4] x) => (y) { y = local.f (x) }
      <domain: "local", opset_import: ["" : 20]> f (p) => (r) { a = Relu (p)  r = Relu (a) }`
    // x, y and inside a: r is y itself.
    expect(peak(text)).toBe(96n)
  })
  test('an unknown size makes it a lower bound, not a failure', () => {
    expect(peak('g (float[2,4] x) => (y) { y = local.Mystery (x) }')).toBe(32n)
  })
})

describe('activation bytes', () => {
  test.each([
    // read, written
    ['y = Relu (x)', 32n, 32n],
    ['y = Add (x, x)', 32n, 32n],
    ['y = Cast <to = 10> (x)', 32n, 16n],
    ['y = Reshape (x, s)', 0n, 0n],
    ['y = Gather (x, i)', 16n, 16n],
    ['y = Transpose (x)', 32n, 32n],
  ])('%s', (node, read, written) => {
    const { totals } = profileText(`g (float[2,4] x) => (y) <int64[1] s = {8}, int64[1] i = {1}> { ${node} }`)
    expect([totals.activationBytesRead, totals.activationBytesWritten]).toEqual([read, written])
    expect(totals.trafficBytes).toBe(read + written + totals.weightBytesRead)
  })
})
