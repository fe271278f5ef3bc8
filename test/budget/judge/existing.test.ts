/** Broken at base and no worse is not what the pull request did. */
import { describe, expect, test } from 'vitest'
import { judge, judgeTotal } from '../../../src/budget/judge/judge.ts'
import type { Measured } from '../../../src/budget/judge/verdict.ts'
import { estimateOf, first, measured, modelWith, node, parsed } from '../sample-profile.ts'

const verdict = (rules: string, head: Measured, base: Measured | undefined) => {
  const { status, effect } = first(judge(modelWith(rules), head, base))
  return `${status}/${effect}`
}

const flops = (amount: bigint, uncounted = 0): Measured => measured({ flops: amount, uncounted })
const seconds = (time: number): Measured => measured({}, [estimateOf(time, time, time)])
const LATENCY = 'latency: { nvidia-t4: { max: 10 ms } }'
const RATE = 'throughput: { nvidia-t4: { min: 100 /s } }'
const same = flops(20n, 1)
const structure = (rule: string) =>
  first(parsed(`version: 1\nmodels: [{ path: a.onnx, structure: { ${rule} } }]`).models).rules

describe('one rule, head and base', () => {
  test.each<[string, string, Measured, Measured | undefined, string]>([
    ['as at base', 'flops: 10 FLOPs', flops(20n), flops(20n), 'existing/warn'],
    ['less than at base', 'flops: 10 FLOPs', flops(15n), flops(20n), 'existing/warn'],
    ['worse than at base', 'flops: 10 FLOPs', flops(21n), flops(20n), 'fail/fail'],
    ['base was within', 'flops: 10 FLOPs', flops(11n), flops(10n), 'fail/fail'],
    ['no base', 'flops: 10 FLOPs', flops(20n), undefined, 'fail/fail'],
    ['fewer, but some are not counted now', 'flops: 10 FLOPs', flops(15n, 1), flops(20n), 'fail/fail'],
    ['the same bytes, not all counted', 'flops: 10 FLOPs', same, same, 'existing/warn'],
    ['growth is always new', 'flops: { increase: 1% }', flops(21n), flops(20n), 'fail/fail'],
    ['a warning', 'flops: { warn: 10 FLOPs }', flops(20n), flops(20n), 'existing/warn'],
    ['within', 'flops: 10 FLOPs', flops(9n), flops(20n), 'pass/pass'],
    ['as slow as base', LATENCY, seconds(0.02), seconds(0.02), 'existing/warn'],
    ['slower than base', LATENCY, seconds(0.021), seconds(0.02), 'fail/fail'],
    ['a rate as low', RATE, seconds(0.02), seconds(0.02), 'existing/warn'],
    ['a lower rate', RATE, seconds(0.021), seconds(0.02), 'fail/fail'],
  ])('%s', (_, rules, head, base, expected) => expect(verdict(rules, head, base)).toBe(expected))

  test('structure: the same offenders, fewer, another one', () => {
    const model = { ...modelWith('flops: 1 GFLOPs'), rules: structure('operators: { forbid: [Loop, Scan] }') }
    const holding = (...ops: readonly string[]) => measured({ nodes: ops.map(op => node(op, op)) })
    const judged = (head: Measured, base: Measured) => first(judge(model, head, base)).status
    expect(judged(holding('Loop'), holding('Loop'))).toBe('existing')
    expect(judged(holding('Loop'), holding('Loop', 'Scan'))).toBe('existing')
    expect(judged(holding('Scan'), holding('Loop'))).toBe('fail')
  })

  test('on-existing: fail', () => {
    const { models } = parsed('version: 1\non-existing: fail\nmodels: [{ path: a.onnx, budget: { flops: 10 FLOPs } }]')
    expect(first(judge(first(models), flops(20n), flops(20n)))).toMatchObject({ status: 'existing', effect: 'fail' })
  })
})

test('the sum over all models', () => {
  const { total } = parsed('version: 1\nmodels: [{ path: a.onnx }]\ntotal: { flops: { max: 10 FLOPs } }')
  const part = (head: bigint, base: bigint) => ({ head: flops(head), base: flops(base), isUnchanged: false })
  const statusOf = (...parts: readonly ReturnType<typeof part>[]) => first(judgeTotal(total, parts, 'warn')).status
  expect(statusOf(part(8n, 9n), part(9n, 8n))).toBe('existing')
  expect(statusOf(part(8n, 9n), part(9n, 7n))).toBe('fail')
})
