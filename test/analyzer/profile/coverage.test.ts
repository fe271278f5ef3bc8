/** Nothing is free in silence: every rule has a formula or a reason, every node a status. */
import { describe, expect, test } from 'vitest'
import { allOperators } from '../../../src/analyzer/ops/registry.ts'
import { profileText } from '../../support/model-text.ts'

describe('every operator', () => {
  const rules = allOperators().map(
    ({ domain, name, operator }) => [`${domain || 'ai.onnx'}:${name}`, operator.cost] as const,
  )
  test.each(rules)('%s says how it is counted, or why not', (_, cost) => {
    const words = cost.kind === 'counted' ? cost.formula : cost.reason
    expect(words.length).toBeGreaterThan(5)
  })
  test('there are rules for more than 300 operators', () => {
    expect(rules.length).toBeGreaterThan(300)
  })
})

const status = (text: string): readonly string[] => profileText(text).nodes.map(node => node.status)

describe('the status of a node', () => {
  test.each([
    ['y = Relu (x)', ['counted']],
    ['y = Transpose (x)', ['moves']],
    ['y = Reshape (x, s)', ['free']],
    ['y = local.Mystery (x)', ['uncounted']],
    // Arithmetic on known shapes is done by the host while it plans.
    ['a = Shape (x)  y = Mul (a, a)', ['free', 'free']],
    // Arithmetic on constants is done once, at load.
    ['a = Exp (w)  y = Add (x, a)', ['free', 'counted']],
  ])('%s: %j', (nodes, expected) => {
    expect(status(`g (float[2,4] x) => (y) <int64[1] s = {8}, float[2,4] w = {}> { ${nodes} }`)).toEqual(expected)
  })
})

test('a constant condition does not make its branch constant', () => {
  const text = `g (float[2,4] x) => (y) <bool c = {1}> {
    a = If (c) <then_branch = t () => (p) { p = Relu (x) }, else_branch = e () => (q) { q = Sigmoid (x) }>
    y = Relu (a) }`
  expect(profileText(text).totals.vectorFlops).toBe(16n)
})

describe('what is not counted', () => {
  test.each([
    ['y = local.Mystery (x)', 'unknown-op: local:Mystery'],
    ['y = Conv (x, x)', 'shape-mismatch: '],
    ['a = NonZero (x)  c = Cast <to = 1> (a)  y = Relu (c)', 'data-dependent: '],
  ])('%s: %s', (nodes, reason) => {
    const { coverage, totals } = profileText(`g (float[2,4] x) => (y) { ${nodes} }`)
    expect(coverage.uncounted[0]?.reason).toContain(reason)
    expect(coverage.nodes).toBe(coverage.counted + coverage.free + coverage.moves + coverage.uncounted.length)
    expect(totals.isLowerBound).toBe(true)
  })
  test('makes no lower bound when it only moves bytes', () => {
    const { coverage, totals } = profileText('g (float[9] x, int64[1] a, int64[1] b) => (y) { y = Slice (x, a, b) }')
    expect(coverage.uncounted).toHaveLength(1)
    expect(totals.isLowerBound).toBe(false)
  })
})
