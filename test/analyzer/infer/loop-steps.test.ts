/** Steps of a loop that differ inside, and what is said where not every step can be followed. */
import { describe, expect, test } from 'vitest'
import { profileText } from '../../support/model-text.ts'

const CONSTANTS = 'float[4,4] w = {}, int64[1] zero = {0}, int64 none = {0}, int64 one = {1}'

/** One loop over x[8,4], of `count` steps, whose body ends in s. */
const loop = (count: string, body: string): string => `g (float[8,4] x) => (y) <${CONSTANTS}, int64 n = {${count}}> {
  [L] y = Loop (n, , x) <body = b (int64 i, bool go, float[8,4] a) => (go, r, s) { r = Identity (a) ${body} }> }`

const TAKE_I = 'k = Add (i, one)  e = Unsqueeze (k, zero)  c = Slice (a, zero, e, zero)'
const branch = (then: string, other: string): string =>
  `f = Equal (i, none)  s = If (f) <then_branch = t () => (p) { ${then} }, else_branch = o () => (q) { ${other} }>`

describe('steps that differ only inside', () => {
  test.each([
    // Rows 1 … 8 of 4 × 4 MACs, reduced to one scalar each.
    ['a growing slice', '8', `${TAKE_I}  m = MatMul (c, w)  s = ReduceSum <keepdims = 0> (m)`, 36n * 16n],
    // 2 matrices in step 0, one in the other four.
    ['a first step of its own', '5', branch('l = MatMul (a, w) p = MatMul (l, w)', 'q = MatMul (a, w)'), 6n * 128n],
    // The same in a long loop: 2 + 999.
    ['a long loop', '1000', branch('l = MatMul (a, w) p = MatMul (l, w)', 'q = MatMul (a, w)'), 1001n * 128n],
    // Inner loops of 0, 1, 2 and 3 steps.
    [
      'an inner loop as long as the step number',
      '4',
      's = Loop (i, , a) <body = d (int64 j, bool on, float[8,4] h) => (on, z) { z = MatMul (h, w) }>',
      6n * 128n,
    ],
  ])('%s', (_, count, body, macs) => {
    const { totals } = profileText(loop(count, body))
    expect([totals.macs, totals.isLowerBound]).toEqual([macs, false])
  })
  test('steps of one kind stay one node, whatever their number', () => {
    const names = (count: string): readonly string[] =>
      profileText(loop(count, branch('p = Relu (a)', 'q = MatMul (a, w)'))).nodes.map(({ name }) => name)
    expect(names('100000')).toEqual(names('3'))
  })
  test('pieces of several sizes', () => {
    const { totals } = profileText(`g (float[10,4] x) => (y) <float[4,4] w = {}, int64[3] sizes = {2, 3, 5}> {
      s = SplitToSequence <axis = 0> (x, sizes)
      y = SequenceMap <body = b (float[K,4] p) => (m) { q = MatMul (p, w)  m = ReduceSum <keepdims = 0> (q) }> (s) }`)
    expect(totals.macs).toBe(10n * 16n)
  })
  test('a Scan whose state counts its steps', () => {
    // Slices of 1, 2 and 3 rows.
    const { totals } = profileText(
      `g (float[3,4] xs, float[8,4] x) => (z, ys) <${CONSTANTS}> {
      z, ys = Scan <num_scan_inputs = 1, body = b (int64[1] c, float[4] v) => (d, s) {
        d = Add (c, single)  p = Slice (x, zero, d, zero)  m = MatMul (p, w)  s = ReduceSum <keepdims = 0> (m) }> (zero, xs)
    }`.replace(CONSTANTS, `${CONSTANTS}, int64[1] single = {1}`),
    )
    expect([totals.macs, totals.isLowerBound]).toEqual([6n * 16n, false])
  })
})

describe('while loops', () => {
  const whileLoop = (last: string, next = 'd = Add (c, one)'): string => `g (float[8,4] x) => (y)
    <${CONSTANTS}, int64 last = {${last}}, int64 most = {9223372036854775807}, bool yes = {1}> {
    [L] e, y = Loop (most, yes, none, x) <body = b (int64 i, bool go, int64 c, float[8,4] a) => (on, d, r) {
      ${next}  on = Less (d, last)  r = MatMul (a, w) }> }`

  test('a carried counter against a constant: as many steps as it takes', () => {
    const { totals, coverage } = profileText(whileLoop('100'))
    expect([totals.macs, totals.isLowerBound, coverage.uncounted]).toEqual([100n * 128n, false, []])
  })
  test('one that never ends is cut, marked, and can be bound', () => {
    const cut = profileText(whileLoop('100', 'd = Identity (c)'))
    expect(cut.totals.isLowerBound).toBe(true)
    expect(cut.coverage.uncounted[0]?.reason).toContain('"L.trip_count"')
    const bound = profileText(whileLoop('100', 'd = Identity (c)'), { bind: { 'L.trip_count': 7 } })
    expect([bound.totals.macs, bound.totals.isLowerBound]).toEqual([7n * 128n, false])
  })
})

test('a trip count that is assumed marks the total and is named in coverage', () => {
  const text = `g (float[8,4] x, int64[M] rows) => (y) <${CONSTANTS}> {
    z = NonZero (rows)  n = Size (z)
    [L] y = Loop (n, , x) <body = b (int64 i, bool go, float[8,4] a) => (go, r) { r = MatMul (a, w) }> }`
  const free = profileText(text, { bind: { M: 9 } })
  expect(free.totals.isLowerBound).toBe(true)
  expect(free.coverage.uncounted.map(({ reason }) => reason).join()).toContain('bind "')
  const input = profileText(text.replace('z = NonZero (rows)  n = Size (z)', 'n = ReduceMax <keepdims = 0> (rows)'), {
    bind: { M: 9 },
  })
  expect(input.coverage.uncounted).toEqual([
    {
      node: 'L',
      op: 'Loop',
      reason: 'trip-count-unknown: its body is counted once; bind "L.trip_count" to the number of steps',
    },
  ])
})

test('a body that declares its step number as a vector gets one', () => {
  const { totals } = profileText(`g (float[8,4] x) => (y) <${CONSTANTS}, int64 n = {3}> {
    y = Loop (n, , x) <body = b (int64[1] i, bool go, float[8,4] a) => (go, r) {
      k = Squeeze (i, zero)  v = Gather (a, k)  r = Add (a, v) }> }`)
  expect([totals.vectorFlops, totals.isLowerBound]).toEqual([3n * 32n, false])
})
