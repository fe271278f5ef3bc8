import { describe, expect, test } from 'vitest'
import { acceptedText, exceededRules } from '../../../src/github/override/exceeded.ts'
import { checkWorkTree } from '../../support/gate-run.ts'
import { layeredModel } from '../../support/layered-model.ts'
import { LARGE, NET, SMALL } from '../../support/sample-models.ts'

const budget = (rules: string, more = ''): string =>
  `version: 1\nmodels:\n  - id: net\n    path: ${NET}\n    budget: ${rules}\n${more}`

const exceeded = async (yaml: string, head: Uint8Array = LARGE) =>
  exceededRules(await checkWorkTree({ base: { 'flopgate.yml': yaml, [NET]: SMALL }, head: { [NET]: head } }))

const amounts = async (yaml: string, head?: Uint8Array) =>
  Object.fromEntries((await exceeded(yaml, head)).map(({ key, amount }) => [key, amount]))

describe('exceeded rules as amounts', () => {
  test('counts are exact, of every rule that fails', async () => {
    const yaml = budget('{ flops: { max: 25 kFLOPs, increase: 10% }, params: 10 k }')
    // 100 × 100 + 100 × 50 = 15 000 MACs and parameters
    expect(await amounts(yaml)).toEqual({
      'net max-flops': '30000',
      'net increase-flops': '30000',
      'net max-params': '15000',
    })
  })

  test('what keeps its limit, and what only warns, is none', async () => {
    expect(await amounts(budget('{ flops: { warn: 25 kFLOPs }, params: { max: 10 k, severity: warn } }'))).toEqual({})
  })

  test('of a throughput less is worse, so its amount is a time', async () => {
    const found = await exceeded(budget('{ throughput: { nvidia-t4: { min: 100000000/s } } }'))
    const [rule] = found
    expect(found).toHaveLength(1)
    expect(Number(rule?.amount)).toBeCloseTo(1 / Number(rule?.verdict.value), 12)
    expect(acceptedText(found, { [rule?.key ?? '']: '0.01' })).toMatch(
      /^min-throughput on nvidia-t4 of net down to 100 \/s$/,
    )
  })

  test('a finding without an amount is accepted as it is: another one is another key', async () => {
    const forbids = `version: 1\nmodels:\n  - path: ${NET}\n    structure: { operators: { forbid: [MatMul, Relu] } }\n`
    const [one] = await exceeded(forbids)
    const [same] = await exceeded(forbids, layeredModel({ widths: [100, 100, 50] }))
    expect(one).toMatchObject({ amount: '1', key: expect.stringMatching(/^net structure-operators [0-9a-f]{12}$/) })
    expect(same?.key).toBe(one?.key)
    const [other] = await exceeded(forbids.replace(', Relu', ''))
    expect(other?.key).not.toBe(one?.key)
    expect(acceptedText(one === undefined ? [] : [one], {})).toBe('structure-operators of net as it is')
  })

  test('the sum over all models has a name of its own', async () => {
    const found = await exceeded(budget('{ params: 1 M }', 'total: { flops: 25 kFLOPs, macs: 10 kMACs }\n'))
    expect(found.map(({ key }) => key)).toEqual(['max-flops', 'max-macs'])
    expect(acceptedText(found, { 'max-flops': '30000' })).toBe(
      'max-flops of all models up to 30 kFLOPs and 1 more rule',
    )
  })
})
