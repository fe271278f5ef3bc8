/** If, Loop, Scan and SequenceMap: facts and how often their bodies count (docs/sources/onnx.md §2.13). MatMul [2,4]·[4,4] is 32 MACs. */
import { describe, expect, test } from 'vitest'
import { inferText, profileText } from '../../support/model-text.ts'

const W = '<float[4,4] w = {}>'

describe('If', () => {
  const cheap = 't () => (p) { p = MatMul (x, w) }'
  const costly = 'e () => (q) { r = MatMul (x, w)  q = MatMul (r, w) }'
  const model = (inputs: string, before = ''): string =>
    `g (float[2,4] x${inputs}) => (y) ${W} { ${before} y = If (c) <then_branch = ${cheap}, else_branch = ${costly}> }`

  test.each([
    // A known condition takes its branch, whatever `branches` says.
    ['c = Constant <value = bool {1}> ()', 'max', 32n],
    ['c = Constant <value = bool {0}> ()', 'then', 64n],
    ['s = Shape (x)  k = Size (s)  two = Constant <value_int = 2> ()  c = Equal (k, two)', 'max', 32n],
  ] as const)('%s', (before, branches, macs) => {
    expect(profileText(model('', before), { branches }).totals.macs).toBe(macs)
  })
  test.each([
    ['max', 64n],
    ['then', 32n],
    ['else', 64n],
  ] as const)('an unknown condition counts branch: %s', (branches, macs) => {
    expect(profileText(model(', bool c'), { branches }).totals.macs).toBe(macs)
  })
  test.each([
    ['p = Relu (x)', 'q = Sigmoid (x)', 'float[2,4]'],
    ['p = Relu (x)', 'q = Transpose (x)', 'float[?,?]'],
    ['p = Relu (x)', 'q = ReduceSum <keepdims = 0> (x)', 'float'],
    ['p = Constant <value_ints = [1, 2]> ()', 'q = Constant <value_ints = [1, 3]> ()', 'int64[2] 1 ?'],
  ])('joins %s with %s', (first, second, y) => {
    const outcome = inferText(`g (float[2,4] x, bool c) => (y) {
      y = If (c) <then_branch = t () => (p) { ${first} }, else_branch = e () => (q) { ${second} }> }`)
    expect(outcome.show('y')).toBe(y)
  })
})

describe('Loop', () => {
  const body = 'b (int64 i, bool go, float[2,4] a) => (go, r, s) { r = MatMul (a, w)  s = Relu (r) }'
  const loop = (trips: string, inputs = ''): string =>
    `g (float[2,4] x${inputs}) => (y, all) ${W} { ${trips} [L] y, all = Loop (n, , x) <body = ${body}> }`

  test.each([
    ['a short proven count', 'n = Constant <value_int = 5> ()', 'float[5,2,4]', 5n * 32n],
    ['a long proven count', 'n = Constant <value_int = 1000> ()', 'float[1000,2,4]', 32_000n],
    ['no step at all', 'n = Constant <value_int = 0> ()', 'float[0,2,4]', 0n],
    [
      'a count from a shape',
      's = Shape (x)  one = Constant <value_int = 1> ()  n = Gather (s, one)',
      'float[4,2,4]',
      128n,
    ],
  ])('%s', (_, trips, all, macs) => {
    expect(inferText(loop(trips)).show('all')).toBe(all)
    expect(profileText(loop(trips)).totals.macs).toBe(macs)
    expect(profileText(loop(trips)).diagnostics.map(({ code }) => code)).not.toContain('trip-count-unknown')
  })
  test('an unknown count: once, said so, and a name to bind', () => {
    const text = loop('', ', int64 n')
    const { totals, diagnostics } = profileText(text)
    expect(totals.macs).toBe(32n)
    expect(diagnostics.find(({ code }) => code === 'trip-count-unknown')?.fix).toBe(
      'bind "L.trip_count" to the number of steps.',
    )
    expect(inferText(text).show('all')).toBe('float[?,2,4]')
    const pinned = profileText(text, { bind: { 'L.trip_count': 7 } })
    expect(pinned.totals.macs).toBe(7n * 32n)
    expect(pinned.diagnostics.map(({ code }) => code)).not.toContain('trip-count-unknown')
  })
  test('a condition that turns false ends it', () => {
    const text = `g (float[2,4] x) => (y) <float[4,4] w = {}, int64 n = {10}, int64 last = {2}> {
      y = Loop (n, , x) <body = b (int64 i, bool go, float[2,4] a) => (on, r) { on = Less (i, last)  r = MatMul (a, w) }> }`
    // Steps 0, 1 and 2 run: the condition after step 2 is 2 < 2.
    expect(profileText(text).totals.macs).toBe(3n * 32n)
  })
  test('a condition that is false at the start: no step', () => {
    const text = `g (float[2,4] x) => (y) <float[4,4] w = {}, bool no = {0}> {
      y = Loop ( , no, x) <body = b (int64 i, bool go, float[2,4] a) => (go, r) { r = MatMul (a, w) }> }`
    expect(profileText(text).totals.macs).toBe(0n)
  })
  test('step by step, when the carried value grows', () => {
    // [1] → [2] → … → [4]; Relu counts 1 + 2 + 3 elements.
    const text = `g (float[1] x) => (y) <int64 n = {3}> {
      y = Loop (n, , x) <body = b (int64 i, bool go, float[K] a) => (go, r) { k = Relu (a)  r = Concat <axis = 0> (k, x) }> }`
    expect(inferText(text).show('y')).toBe('float[4]')
    expect(profileText(text).totals.vectorFlops).toBe(6n)
  })
  test.each([
    ['a dimension that changes', 'r = Concat <axis = 0> (a, x)', 'float[?,4]'],
    ['a rank that changes', 'z = Constant <value_ints = [0]> ()  r = Unsqueeze (a, z)', 'float'],
    ['nothing that changes', 'r = Relu (a)', 'float[2,4]'],
  ])('widens %s', (_, step, y) => {
    const text = `g (float[2,4] x, int64 n) => (y) {
      y = Loop (n, , x) <body = b (int64 i, bool go, float[K,4] a) => (go, r) { ${step} }> }`
    expect(inferText(text).show('y')).toBe(y)
  })
  test('a sequence that grows has an unknown length and known elements', () => {
    const text = `g (float[2,4] x, int64 n) => (y) { s = SequenceEmpty ()  y = Loop (n, , s) <body =
      b (int64 i, bool go, seq(float[2,4]) a) => (go, r) { r = SequenceInsert (a, x) }>  z = ConcatFromSequence <axis = 1> (y) }`
    expect(inferText(text).show('y')).toBe('sequence(float[2,4])×?')
  })
  test('inside a loop multiplies', () => {
    const text = `g (float[2,4] x) => (y) <float[4,4] w = {}, int64 n = {100}, int64 m = {200}> {
      y = Loop (n, , x) <body = b (int64 i, bool go, float[2,4] a) => (go, r) {
        r = Loop (m, , a) <body = c (int64 j, bool on, float[2,4] d) => (on, e) { e = MatMul (d, w) }> }> }`
    expect(profileText(text).totals.macs).toBe(20_000n * 32n)
  })
  test('a symbolic count is a factor', () => {
    const text = `g (float[N,4] x) => (y) <float[4,4] w = {}, int64 zero = {0}, int64[2] to = {2, 4}> {
      s = Shape (x)  n = Gather (s, zero)  h = Expand (one, to)
      y = Loop (n, , h) <body = b (int64 i, bool go, float[2,4] a) => (go, r) { r = MatMul (a, w) }>
      }`.replace('float[4,4] w = {}', 'float[4,4] w = {}, float one = {1.0}')
    expect(profileText(text, { bind: { N: 300 } }).totals.macs).toBe(300n * 32n)
  })
})

describe('Scan', () => {
  test('version 9: once per step of the scanned axis', () => {
    const text = `g (float[4] h, float[7,4] xs) => (last, ys) <float[4,4] w = {}> {
      last, ys = Scan <num_scan_inputs = 1, body = b (float[4] s, float[4] x) => (t, t2) { a = MatMul (x, w)  t = Add (s, a)  t2 = Identity (t) }> (h, xs) }`
    const outcome = inferText(text)
    expect([outcome.show('last'), outcome.show('ys')]).toEqual(['float[4]', 'float[7,4]'])
    expect(profileText(text).totals.macs).toBe(7n * 16n)
  })
  test('version 9 with axes of its own', () => {
    const text = `g (float[4] h, float[4,7] xs) => (last, ys) {
      last, ys = Scan <num_scan_inputs = 1, scan_input_axes = [1], scan_output_axes = [-1],
        body = b (float[4] s, float[4] x) => (t, u) { t = Add (s, x)  u = Relu (t) }> (h, xs) }`
    expect(inferText(text).show('ys')).toBe('float[4,7]')
  })
  test('version 8: once per batch entry and step', () => {
    const text = `<ir_version: 5, opset_import: ["" : 8]> g (float[3,4] h, float[3,7,4] xs) => (last, ys) <float[4,4] w = {}> {
      last, ys = Scan <num_scan_inputs = 1, body = b (float[4] s, float[4] x) => (t, u) { u = MatMul (x, w)  t = Add (s, u) }> ( , h, xs) }`
    const outcome = inferText(text)
    expect([outcome.show('last'), outcome.show('ys')]).toEqual(['float[3,4]', 'float[3,7,4]'])
    expect(profileText(text).totals.macs).toBe(3n * 7n * 16n)
  })
  test('of two lengths is refused', () => {
    const text = `g (float[7,4] a, float[8,4] b) => (ys) {
      ys = Scan <num_scan_inputs = 2, body = b (float[4] x, float[4] y) => (z) { z = Add (x, y) }> (a, b) }`
    expect(inferText(text).codes).toEqual(['shape-mismatch'])
  })
})

describe('SequenceMap', () => {
  const body = 'body = b (float[K,4] x) => (y) { y = MatMul (x, w) }'
  test('runs once per known element, each with its own shape', () => {
    const text = `g (float[2,4] a, float[3,4] b) => (t) ${W} { s = SequenceConstruct (a, b)  t = SequenceMap <${body}> (s) }`
    expect(inferText(text).show('t')).toBe('sequence(float[?,4])×2')
    expect(profileText(text).totals.macs).toBe((2n + 3n) * 16n)
  })
  test('of an unknown length counts once and says so', () => {
    const text = `g (seq(float[2,4]) s) => (t) ${W} { [M] t = SequenceMap <${body}> (s) }`
    const { totals, diagnostics } = profileText(text)
    expect(totals.macs).toBe(32n)
    expect(diagnostics.map(({ code }) => code)).toContain('trip-count-unknown')
    expect(profileText(text, { bind: { 's.length': 5 } }).totals.macs).toBe(5n * 32n)
  })
})
