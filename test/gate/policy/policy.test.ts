import { describe, expect, test } from 'vitest'
import { checkPullRequest, checkWorkTree, codesOf, summary } from '../../support/gate-run.ts'
import { layeredModel } from '../../support/layered-model.ts'

// FLOPs: 20 000 and 30 000.
const SMALL = layeredModel({ widths: [100, 100] })
const LARGE = layeredModel({ widths: [100, 100, 50] })

const budget = (flops: string, more = ''): string =>
  `version: 1\n${more}models:\n  - id: net\n    path: net.onnx\n    budget: { flops: ${flops} }\n`

const base = { 'flopgate.yml': budget('25 kFLOPs'), 'net.onnx': SMALL }

describe('a pull request that raises its own limit and grows', () => {
  const files = { base, head: { 'flopgate.yml': budget('40 kFLOPs'), 'net.onnx': LARGE } }

  test('fails under the budget of its base, and the change is shown', async () => {
    const result = await checkPullRequest(files)
    expect(summary(result)).toMatchObject({ outcome: 'fail', exitCode: 1, rules: { 'net max-flops': 'fail' } })
    expect(result.policy).toMatchObject({ source: 'base', proposed: 'pass', newModels: [] })
    expect(result.policy.changes).toMatchObject([
      { rule: 'models.net.flops.max', base: '25 kFLOPs', head: '40 kFLOPs', direction: 'looser' },
    ])
    expect(result.comparison).toMatchObject({ kind: 'base', method: 'first parent of the merge commit' })
  })

  test('fails under the stricter of both', async () => {
    const result = await checkPullRequest(files, { policy: 'stricter-of-both' })
    expect(summary(result)).toMatchObject({ exitCode: 1 })
    expect(result.policy.source).toBe('stricter-of-both')
  })

  test('passes where the head is trusted', async () => {
    const result = await checkPullRequest(files, { policy: 'head' })
    expect(summary(result)).toMatchObject({ exitCode: 0 })
    expect(result.policy.source).toBe('head')
  })

  test('is held by what base says about the policy, whatever the workflow asks', async () => {
    const strict = budget('25 kFLOPs', 'policy: base\n')
    const result = await checkPullRequest({ ...files, base: { ...base, 'flopgate.yml': strict } }, { policy: 'head' })
    expect(summary(result)).toMatchObject({ exitCode: 1 })
  })
})

describe('other ways around the budget', () => {
  test('tightening counts at once under stricter-of-both, after the merge under base', async () => {
    const files = { base, head: { 'flopgate.yml': budget('19 kFLOPs') } }
    const strict = await checkPullRequest(files, { policy: 'stricter-of-both' })
    expect(strict.exitCode).toBe(1)
    const plain = await checkPullRequest(files)
    expect(plain).toMatchObject({ exitCode: 0, policy: { proposed: 'fail' } })
  })

  test('deleting the entry or the file of the budget does not delete the rule', async () => {
    const other = 'version: 1\nmodels:\n  - path: other.onnx\n    budget: { flops: 1 MFLOPs }\n'
    const entry = await checkPullRequest({
      base,
      head: { 'flopgate.yml': other, 'other.onnx': SMALL, 'net.onnx': LARGE },
    })
    expect(summary(entry)).toMatchObject({ exitCode: 1, rules: { 'net max-flops': 'fail' } })
    const file = await checkPullRequest({ base, head: { 'net.onnx': LARGE }, deleted: ['flopgate.yml'] })
    expect([file.exitCode, ...codesOf(file)]).toEqual([2, 'budget-missing'])
  })

  test('a model that takes another name keeps its limit', async () => {
    const renamed = budget('1 MFLOPs').replace('id: net', 'id: brand-new').replace('net.onnx', 'new.onnx')
    const result = await checkPullRequest({
      base: { ...base, 'flopgate.yml': budget('19 kFLOPs', 'on-existing: fail\n') },
      head: { 'flopgate.yml': renamed, 'new.onnx': SMALL },
      deleted: ['net.onnx'],
    })
    expect(summary(result)).toMatchObject({
      exitCode: 1,
      states: { 'brand-new': 'renamed' },
      rules: { 'brand-new max-flops': 'existing' },
    })
    expect(result.policy.newModels).toEqual([])
  })

  test('a smaller binding at head does not make the model cheaper', async () => {
    const bound = (batch: number, limit: string): string =>
      budget(limit).replace('    budget', `    bind: { batch: ${batch} }\n    budget`)
    const model = layeredModel({ widths: [100, 100], batch: 'batch' })
    const result = await checkPullRequest({
      base: { 'flopgate.yml': `on-existing: fail\n${bound(8, '150 kFLOPs')}`, 'net.onnx': model },
      head: { 'flopgate.yml': bound(1, '150 kFLOPs') },
    })
    // 8 × 20 000 > 150 000
    expect(summary(result)).toMatchObject({ exitCode: 1 })
  })

  test('a size that the limit was agreed for cannot vanish from the model', async () => {
    const yaml = budget('150 kFLOPs').replace('    budget', `    bind: { batch: 8 }\n    budget`)
    const result = await checkPullRequest({
      base: { 'flopgate.yml': yaml, 'net.onnx': layeredModel({ widths: [100, 90], batch: 'batch' }) },
      head: { 'net.onnx': layeredModel({ widths: [100, 100] }) },
    })
    expect(result.exitCode).toBe(2)
    expect(codesOf(result)).toContain('binding-conflict')
  })

  test('a symbolic link out of the repository is refused', async () => {
    const yaml = budget('1 MFLOPs').replace('net.onnx', 'link/passwd')
    const result = await checkWorkTree({ base: { 'flopgate.yml': yaml, real: 'x' }, head: {}, links: { link: '/etc' } })
    expect([result.exitCode, ...codesOf(result)]).toEqual([2, 'model-outside-repository'])
  })
})

describe('budgets that base cannot give', () => {
  test('the pull request that adopts Flopgate is judged by its own budget, and says so', async () => {
    const result = await checkPullRequest({
      base: { 'net.onnx': SMALL },
      head: { 'flopgate.yml': budget('19 kFLOPs') },
    })
    expect(summary(result)).toMatchObject({ exitCode: 1 })
    expect(result.policy.source).toBe('adoption')
  })

  test('a budget at base that is not valid does not hand over to the head’s', async () => {
    const result = await checkPullRequest({
      base: { 'flopgate.yml': 'version: 1\nmodel: []\n', 'net.onnx': SMALL },
      head: { 'flopgate.yml': budget('25 kFLOPs') },
    })
    expect(codesOf(result)).toEqual(['base-budget-invalid'])
    expect(result.exitCode).toBe(2)
  })

  test.each([['none'], ['HEAD']])('base-ref %s chooses what is compared with, not whose rules hold', async explicit => {
    const files = { base, head: { 'flopgate.yml': budget('1 MFLOPs'), 'net.onnx': LARGE } }
    const result = await checkPullRequest(files, { explicitBase: explicit })
    expect(summary(result)).toMatchObject({ exitCode: 1, rules: { 'net max-flops': 'fail' } })
    expect(result.policy.source).toBe('base')
  })

  test('models that only the pull request names are judged by its own rules', async () => {
    const both = `${budget('25 kFLOPs')}  - path: extra.onnx\n    budget: { flops: 1 kFLOPs }\n`
    const result = await checkPullRequest({ base, head: { 'flopgate.yml': both, 'extra.onnx': LARGE } })
    expect(summary(result).rules).toEqual({ 'net max-flops': 'pass', 'extra max-flops': 'fail' })
    expect(result.policy.newModels).toEqual(['extra'])
  })
})

describe('a central budget', () => {
  const central = (text: string) => ({
    readPolicy: () => Promise.resolve({ ok: true as const, text, name: 'acme/policy/flopgate.yml@v1' }),
  })

  test('is enforced in the place of the one at base', async () => {
    const files = { base, head: { 'net.onnx': LARGE } }
    const result = await checkPullRequest(files, central(budget('29 kFLOPs')))
    expect(summary(result)).toMatchObject({ exitCode: 1 })
    expect(result.policy).toMatchObject({ source: 'base', file: 'acme/policy/flopgate.yml@v1' })
    expect(result.policy.changes).toMatchObject([{ base: '29 kFLOPs', head: '25 kFLOPs', direction: 'tighter' }])
  })

  test('also holds outside pull requests, and needs no budget in the repository', async () => {
    const result = await checkWorkTree({ base: { 'net.onnx': LARGE }, head: {} }, central(budget('29 kFLOPs')))
    expect(summary(result)).toMatchObject({ exitCode: 1, rules: { 'net max-flops': 'fail' } })
  })

  test.each<[string, string, string]>([
    ['that is not valid', 'models: 5', 'value-invalid'],
    ['that includes others', `include: [a.yml]\n${budget('1 MFLOPs')}`, 'value-invalid'],
  ])('%s stops the run', async (_, text, code) => {
    const result = await checkWorkTree({ base, head: {} }, central(text))
    expect(result.exitCode).toBe(2)
    expect(codesOf(result)).toContain(code)
  })
})

describe('what was removed', () => {
  test('is a line of its own, and leaves the sum over all models', async () => {
    const yaml = `${budget('1 MFLOPs')}  - path: models/*.onnx\n    budget: { flops: 1 MFLOPs }\ntotal: { flops: { increase: 10% } }\n`
    const result = await checkPullRequest({
      base: { 'flopgate.yml': yaml, 'net.onnx': SMALL, 'models/one.onnx': LARGE, 'models/two.onnx': SMALL },
      head: { 'models/three.onnx': layeredModel({ widths: [100, 100, 50], scope: 'other', activation: 'Tanh' }) },
      deleted: ['models/one.onnx'],
    })
    expect(summary(result).states).toMatchObject({ net: 'unchanged', two: 'unchanged' })
    // 20 000 + 20 000 + 30 000 on both sides
    expect(result.total[0]).toMatchObject({ status: 'pass', delta: 0n, base: 70_000n })
  })
})
