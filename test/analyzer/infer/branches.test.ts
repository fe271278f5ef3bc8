/** Which branch of an If counts, and what stays of the other. */
import { describe, expect, test } from 'vitest'
import type { AnalyzeOptions } from '../../../src/analyzer/analyzer.ts'
import type { Profile } from '../../../src/analyzer/profile/profile.ts'
import { profileText } from '../../support/model-text.ts'

const branches = (then: string, other: string, options: AnalyzeOptions = {}): Profile =>
  profileText(
    `g (float[6,4] x, bool c) => (y) <float[4,4] w = {}, int64[2] five = {5, 5}, int64[2] rows = {3, 8}> {
      [I] y = If (c) <then_branch = t () => (p) { ${then} }, else_branch = o () => (q) { ${other} }> }`,
    options,
  )

describe('the branch that is not counted', () => {
  test.each([
    ['an unknown operator', 'q = nobody.Big (x)', 'nobody:Big'],
    ['work that data decide', 'z = NonZero (x)  a = Cast <to = 1> (z)  q = Gemm <transA = 1> (a, a)', 'Gemm'],
    [
      'a loop without a proven count',
      'k = ReduceMax <keepdims = 0> (x) n = Cast <to = 7> (k) q = Loop (n, , x) <body = b (int64 i, bool go, float[6,4] a) => (go, r) { r = Relu (a) }>',
      'Loop',
    ],
  ])('with %s marks the total', (_, other, op) => {
    const { totals, coverage } = branches('m = MatMul (x, w)  p = MatMul (m, w)', other)
    expect([totals.macs, totals.isLowerBound]).toEqual([192n, true])
    expect(coverage.uncounted.map(entry => entry.op)).toContain(op)
  })
  test('keeps its weights', () => {
    const v = 'v = Constant <value = float[4,4] {1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1}> ()'
    const { totals } = branches('m = MatMul (x, w)  p = MatMul (m, w)', `${v}  q = MatMul (x, v)`)
    expect([totals.macs, totals.params, totals.weightBytes]).toEqual([192n, 32n, 128n])
  })
  test('is named, with the way to choose it', () => {
    const { diagnostics } = branches('p = MatMul (x, w)', 'q = Relu (x)')
    const found = diagnostics.find(({ code }) => code === 'branch-assumed')
    expect(found?.what).toContain('then branch')
    expect(found?.fix).toContain('--branch I=else')
  })
})

describe('the branch that is counted', () => {
  test.each([
    [1, 96n],
    [0, 0n],
  ])('condition bound to %i', (condition, macs) => {
    const { totals } = branches('p = MatMul (x, w)', 'q = Relu (x)', { bind: { 'I.condition': condition } })
    expect(totals.macs).toBe(macs)
  })
  test('is the one that can run at all', () => {
    const { totals, diagnostics, outputs } = branches('p = Reshape (x, five)', 'q = Reshape (x, rows)')
    expect(outputs[0]?.shape).toEqual([3, 8])
    expect(totals.isLowerBound).toBe(false)
    expect(diagnostics.filter(({ code }) => code !== 'initializer-without-data').map(({ code }) => code)).toEqual([
      'branch-assumed',
    ])
  })
})
