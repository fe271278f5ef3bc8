/** Binding symbols, whole shapes and sizes that only data gives. */
import { describe, expect, test } from 'vitest'
import { analyzeModel } from '../../../src/analyzer/analyzer.ts'
import { inferText, readText } from '../../support/model-text.ts'

const text = 'g (float[batch, 3, H, W] images, float["past + seq"] mask) => (y) { y = Relu (images)  z = Relu (mask) }'
const bound = { mode: 'bound' } as const

describe('bindings', () => {
  test('name symbols', () => {
    const outcome = inferText(text, { ...bound, symbols: { batch: 2, H: 4, W: 5, past: 1, seq: 6 } })
    expect([outcome.show('y'), outcome.show('z')]).toEqual(['float[2,3,4,5]', 'float[7]'])
    expect(outcome.codes).toEqual([])
  })
  test('state whole shapes, and so the symbols in them', () => {
    const twice = 'g (float[N,3] a, float[N,4] b) => (y) { y = Concat <axis = 1> (a, b) }'
    const outcome = inferText(twice, { ...bound, inputs: { a: [6, 3] } })
    expect(outcome.show('y')).toBe('float[6,7]')
    expect(outcome.codes).toEqual([])
  })
  test('that are missing are listed with a remedy to copy', () => {
    const [diagnostic, ...more] = inferText(text, { ...bound, symbols: { batch: 1 } }).diagnostics
    expect(more).toEqual([])
    expect(diagnostic?.what).toBe('Cannot count with open dimensions: images[1, 3, H, W], mask[past + seq]')
    expect(diagnostic?.fix).toContain('bind: { H: 1, W: 1, past: 1, seq: 1 }')
  })
  test.each([
    [{ symbols: { bacth: 1 } }, 'binding-unknown'],
    [{ symbols: { 'nowhere.n': 1 } }, 'binding-unknown'],
    [{ inputs: { image: [1, 3, 2, 2] } }, 'binding-unknown'],
    [{ inputs: { images: [1, 3, 2] } }, 'binding-conflict'],
    [{ inputs: { images: [1, 4, 2, 2] } }, 'binding-conflict'],
    [{ symbols: { batch: 2 }, inputs: { images: [1, 3, 2, 2] } }, 'binding-conflict'],
  ])('%j: %s', (options, code) => {
    expect(inferText(text, options).codes).toEqual([code])
  })
  test('a conflict gives no profile', () => {
    expect(analyzeModel(readText(text), { bind: { images: [1, 4, 2, 2] } }).ok).toBe(false)
  })
})

describe('a dimension that the file leaves open', () => {
  test('is bound by input and axis', () => {
    const open = 'g (float[?, 3] x) => (y) { y = Relu (x) }'
    expect(inferText(open, { ...bound, symbols: { 'x.0': 4 } }).show('y')).toBe('float[4,3]')
    expect(inferText(open, bound).codes).toEqual(['unbound-dimension'])
  })
  test('and 0 in an input stands for any size, with a warning', () => {
    const outcome = inferText('g (float[0, 3] x) => (y) { y = Relu (x) }')
    expect(outcome.codes).toEqual(['dimension-placeholder'])
    expect(outcome.show('y')).toBe('float[?,3]')
  })
})

describe('a size that only data gives', () => {
  const slice = 'g (float[9] x, int64[1] from, int64[1] to) => (z) { y = Slice (x, from, to)  z = Relu (y) }'
  test.each([
    // By value and axis, whatever the operator; by the operator's own word where it has one.
    [slice, { 'y.0': 4 }, 'z', 'float[4]'],
    ['g (float[2,3] x) => (y) { y = NonZero (x) }', { 'y.1': 5 }, 'y', 'int64[2,5]'],
    ['g (float[2,3] x) => (y) { [nz] y = NonZero (x) }', { 'nz.n': 5 }, 'y', 'int64[2,5]'],
    ['g (float[2,3] x) => (y) { y = NonZero (x) }', { 'NonZero_0.n': 5 }, 'y', 'int64[2,5]'],
  ])('%s under %j', (model, symbols, value, shape) => {
    const outcome = inferText(model, { symbols })
    expect(outcome.show(value)).toBe(shape)
    expect(outcome.codes).toEqual([])
  })
  test('is named in the coverage', () => {
    const analysis = analyzeModel(readText(slice))
    expect(analysis.ok ? analysis.profile.coverage.uncounted[0]?.reason : '').toContain('bind "y.0" to count it')
  })
})

describe('names that the file uses loosely', () => {
  test('a placeholder on unrelated axes is told apart by a whole shape', () => {
    const loose = 'g (float[None, 3, None] x, float[None] y) => (z) { z = Relu (x) }'
    const outcome = inferText(loose, { ...bound, inputs: { x: [2, 3, 48], y: [7] } })
    expect([outcome.show('z'), outcome.codes]).toEqual(['float[2,3,48]', ['symbol-ambiguous']])
  })
  test.each([
    ['seq(float[n,4]) s', 's'],
    ['optional(float[n,4]) s', 's'],
  ])('%s: symbol and whole shape bind', (input, name) => {
    const read = input.startsWith('seq') ? 'x = SequenceAt (s, zero)' : 'x = OptionalGetElement (s)'
    const model = `g (${input}) => (y) <float[4,5] w = {}, int64 zero = {0}> { ${read}  y = MatMul (x, w) }`
    for (const bind of [{ n: 3 }, { [name]: [3, 4] }]) {
      const analysis = analyzeModel(readText(model), { bind })
      expect(analysis.ok ? [analysis.profile.totals.macs, analysis.profile.diagnostics.map(d => d.code)] : []).toEqual([
        60n,
        ['initializer-without-data'],
      ])
    }
  })
  test('the declared size of a custom operator is named where it counts, and binds', () => {
    const model = readText(`g (float[2,4] x) => (y) <float[4,5] w = {}, float[dets,4] d>
      { d = nobody.Nms (x)  y = MatMul (d, w) }`)
    const open = analyzeModel(model)
    const named = analyzeModel(model, { bind: { dets: 3 } })
    expect(open.ok && open.profile.coverage.uncounted.map(({ reason }) => reason)).toContain(
      'unbound-symbol: bind "dets"',
    )
    expect(named.ok && [named.profile.totals.macs, named.profile.diagnostics.map(({ code }) => code)]).toEqual([
      60n,
      ['initializer-without-data', 'opset-missing', 'unknown-operator'],
    ])
  })
  test('advice for an open axis can be followed', () => {
    const found = inferText('g (float[0, 4] x) => (y) { y = Relu (x) }', bound).diagnostics.find(
      ({ code }) => code === 'unbound-dimension',
    )
    expect(found?.fix).toContain('bind: { x: [1, 4] }')
    expect(found?.fix).toContain('--input x=1x4')
  })
})

describe('scalar inputs', () => {
  const choice = (head: string): string => `${head} => (y) <float[4,4] w = {}> {
    y = If (c) <then_branch = t () => (p) { p = MatMul (x, w) }, else_branch = e () => (q) { q = Relu (x) }> }`
  test.each([
    [1, 32n],
    [0, 0n],
  ])('take the value %i', (c, macs) => {
    const analysis = analyzeModel(readText(choice('g (float[2,4] x, bool c)')), { bind: { c } })
    expect(analysis.ok && analysis.profile.totals.macs).toBe(macs)
  })
  test('a default is no constant: the costlier branch counts, and the input is named', () => {
    const text = choice('g (float[2,4] x, bool c)').replace('w = {}>', 'w = {}, bool c = {0}>')
    const analysis = analyzeModel(readText(text))
    expect(analysis.ok && analysis.profile.totals.macs).toBe(32n)
    expect(analysis.ok && analysis.profile.diagnostics.find(({ code }) => code === 'default-assumed')?.what).toContain(
      '"c"',
    )
  })
  test('others take none', () => {
    expect(inferText('g (float[2,4] x) => (y) { y = Relu (x) }', { symbols: { x: 3 } }).codes).toEqual([
      'binding-conflict',
    ])
  })
})
