import { describe, expect, test } from 'vitest'
import type { GateResult } from '../../src/result/result.ts'
import { checkPullRequest, checkWorkTree, codesOf, localRequest, summary } from '../support/gate-run.ts'
import { lfsPointer, temporaryFolder } from '../support/git.ts'
import { layeredModel } from '../support/layered-model.ts'
import { run } from '../../src/gate/run.ts'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// batch 1: MACs = 100·100 = 10 000, FLOPs = 20 000, parameters 10 000.
const SMALL = layeredModel({ widths: [100, 100] })
// MACs = 100·100 + 100·50 = 15 000, FLOPs = 30 000.
const LARGE = layeredModel({ widths: [100, 100, 50] })
// The small model as another exporter writes it: other bytes, same work.
const SMALL_AGAIN = layeredModel({ widths: [100, 100], scope: 'block' })

const budget = (rules: string, more = ''): string => `version: 1
models:
  - id: net
    path: models/net.onnx
    budget: { ${rules} }
${more}`

const check = (head: Uint8Array | string, rules: string, base: Uint8Array | string | null = SMALL) =>
  checkWorkTree({
    base: { 'flopgate.yml': budget(rules), ...(base === null ? {} : { 'models/net.onnx': base }) },
    head: { 'models/net.onnx': head },
  })

describe('verdicts and exit codes', () => {
  test.each<[string, Uint8Array, string, Pick<GateResult, 'outcome' | 'exitCode'>, Record<string, string>]>([
    ['at the limit', SMALL, 'flops: 20 kFLOPs', { outcome: 'pass', exitCode: 0 }, { 'net max-flops': 'pass' }],
    ['over it', LARGE, 'flops: 29.999 kFLOPs', { outcome: 'fail', exitCode: 1 }, { 'net max-flops': 'fail' }],
    [
      'over, but only a warning',
      LARGE,
      'flops: { max: 20 kFLOPs, severity: warn }',
      { outcome: 'warn', exitCode: 0 },
      { 'net max-flops': 'warn' },
    ],
    // 30 000 / 20 000 = +50 %
    [
      'growth at the limit',
      LARGE,
      'flops: { increase: 50% }',
      { outcome: 'pass', exitCode: 0 },
      { 'net increase-flops': 'pass' },
    ],
    [
      'growth beyond',
      LARGE,
      'flops: { increase: 49% }',
      { outcome: 'fail', exitCode: 1 },
      { 'net increase-flops': 'fail' },
    ],
    [
      'growth as an amount',
      LARGE,
      'params: { increase: 4999 params }',
      { outcome: 'fail', exitCode: 1 },
      { 'net increase-params': 'fail' },
    ],
    [
      'no limits at all',
      LARGE,
      'uncounted-nodes: 0',
      { outcome: 'pass', exitCode: 0 },
      { 'net max-uncounted-nodes': 'pass' },
    ],
  ])('%s', async (_, head, rules, expected, verdicts) => {
    const result = summary(await check(head, rules))
    expect(result).toMatchObject(expected)
    expect(result.rules).toEqual(verdicts)
  })
})

describe('where the base is', () => {
  const FLOPS = 'flops: { max: 1 MFLOPs, increase: 10% }'

  test('a commit is not compared with itself: that is said, and growth is not judged', async () => {
    const result = await check(SMALL, FLOPS)
    expect(summary(result)).toMatchObject({
      exitCode: 0,
      states: { net: 'no-base' },
      rules: { 'net max-flops': 'pass', 'net increase-flops': 'skipped' },
    })
    expect(result.comparison).toMatchObject({ kind: 'none', fix: expect.stringContaining('--base') })
  })

  test('unchanged bytes are not read twice and never grow', async () => {
    const files = { base: { 'flopgate.yml': budget(FLOPS), 'models/net.onnx': SMALL }, head: { 'readme.md': 'x' } }
    const result = await checkPullRequest(files)
    expect(summary(result)).toEqual({
      outcome: 'pass',
      exitCode: 0,
      states: { net: 'unchanged' },
      rules: { 'net max-flops': 'pass', 'net increase-flops': 'pass' },
    })
    expect(result.models[0]?.diff?.totals.flops.delta).toBe(0n)
  })

  test('other bytes with the same work are changed with an empty change of work', async () => {
    const result = await check(SMALL_AGAIN, FLOPS)
    expect(summary(result).states).toEqual({ net: 'changed' })
    expect(result.models[0]?.diff?.contributions).toEqual([])
  })

  test('a new model has its growth rules skipped', async () => {
    const result = await check(LARGE, FLOPS, null)
    expect(summary(result)).toMatchObject({
      exitCode: 0,
      states: { net: 'new' },
      rules: { 'net increase-flops': 'skipped' },
    })
  })

  test('a base that is not ONNX is named, and the limits still hold', async () => {
    const result = await check(LARGE, 'flops: { max: 20 kFLOPs, increase: 1% }', 'this is not a model at all')
    expect(summary(result)).toMatchObject({
      exitCode: 1,
      states: { net: 'base-unreadable' },
      rules: { 'net max-flops': 'fail', 'net increase-flops': 'skipped' },
    })
    expect(result.models[0]?.note?.why).toContain('the base cannot be analyzed')
  })

  test('a moved model keeps its history', async () => {
    const result = await checkWorkTree({
      base: { 'flopgate.yml': budget(FLOPS), 'models/net.onnx': SMALL },
      head: { 'flopgate.yml': budget(FLOPS).replace('models/net', 'nets/net'), 'nets/net.onnx': SMALL },
      removed: ['models/net.onnx'],
    })
    expect(summary(result)).toMatchObject({ exitCode: 0, states: { net: 'renamed' } })
    expect(result.models[0]?.from).toBe('models/net.onnx')
  })

  test('outside a repository the limits are checked and the comparison says why it is missing', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder.path, 'models'))
    writeFileSync(join(folder.path, 'flopgate.yml'), budget(FLOPS))
    writeFileSync(join(folder.path, 'models/net.onnx'), SMALL)
    const result = await run(localRequest(folder.path))
    folder.remove()
    expect(summary(result)).toMatchObject({ exitCode: 0, states: { net: 'no-base' } })
    expect(result.comparison).toMatchObject({ kind: 'none', isWanted: false })
  })

  test('`base: none` compares nothing, as asked', async () => {
    const result = await checkWorkTree(
      { base: { 'flopgate.yml': budget(FLOPS), 'models/net.onnx': SMALL }, head: {} },
      { explicitBase: 'none' },
    )
    expect(result.comparison).toMatchObject({ kind: 'none', isWanted: true })
    expect(summary(result)).toMatchObject({ exitCode: 0, states: { net: 'no-base' } })
  })
})

describe('models that cannot be measured', () => {
  test.each<[string, Uint8Array | string, string]>([
    ['a Git LFS pointer', lfsPointer('weights'), 'model-is-lfs-pointer'],
    ['an empty file', '', 'model-empty'],
    ['a truncated file', LARGE.subarray(0, LARGE.length - 9), 'model-truncated'],
    ['a text', 'import torch\nprint("not a model")\n', 'model-not-onnx'],
  ])('%s: exit 3 with its own message, at the line of the budget', async (_, head, code) => {
    const result = await check(head, 'flops: 1 MFLOPs')
    expect(summary(result)).toMatchObject({ outcome: 'fail', exitCode: 3, states: { net: 'unreadable' } })
    expect(codesOf(result)).toEqual([code])
    expect(result.models[0]?.diagnostics[0]?.where).toMatchObject({
      file: 'models/net.onnx',
      position: { file: 'flopgate.yml', line: 4 },
    })
  })

  test('a directory', async () => {
    const result = await checkWorkTree({
      base: { 'flopgate.yml': budget('flops: 1 MFLOPs') },
      head: { 'models/net.onnx/readme': 'x' },
    })
    expect(summary(result).exitCode).toBe(3)
    expect(codesOf(result)).toEqual(['model-is-directory'])
  })

  test('a missing file is a mistake in the budget: exit 2', async () => {
    const result = await checkWorkTree({ base: { 'flopgate.yml': budget('flops: 1 MFLOPs') }, head: {} })
    expect(summary(result)).toMatchObject({ outcome: 'fail', exitCode: 2 })
    expect(codesOf(result)).toEqual(['model-not-found'])
  })

  test('an open dimension: exit 2, naming the input and the line to add', async () => {
    const result = await check(layeredModel({ widths: [4, 4], batch: 'batch' }), 'flops: 1 MFLOPs')
    expect(summary(result)).toMatchObject({ outcome: 'fail', exitCode: 2 })
    const [problem] = result.models[0]?.diagnostics ?? []
    expect(problem).toMatchObject({ code: 'unbound-dimension' })
    expect(problem?.what).toContain('y0')
    expect(problem?.fix).toContain('bind: { batch: 1 }')
  })

  test('a limit that another model breaks decides: exit 1', async () => {
    const result = await checkWorkTree({
      base: {
        'flopgate.yml': budget('flops: 1 kFLOPs', '  - path: models/broken.onnx\n    budget: { flops: 1 kFLOPs }\n'),
        'models/net.onnx': LARGE,
      },
      head: { 'models/broken.onnx': '' },
    })
    expect(summary(result)).toMatchObject({ exitCode: 1, states: { net: 'unchanged', broken: 'unreadable' } })
  })

  test('no budget, or one that is not valid: exit 2', async () => {
    const missing = await checkWorkTree({ base: { readme: '' }, head: {} })
    expect([missing.exitCode, ...codesOf(missing)]).toEqual([2, 'budget-missing'])
    const invalid = await checkWorkTree({ base: { 'flopgate.yml': budget('flops: 5') }, head: {} })
    expect([invalid.exitCode, ...codesOf(invalid)]).toEqual([2, 'unit-missing'])
  })
})

describe('many measurements', () => {
  test('each scenario is measured and judged under its own bindings', async () => {
    const yaml = `version: 1
models:
  - id: net
    path: models/net.onnx
    scenarios: { one: { batch: 1 }, eight: { batch: 8 } }
    budget:
      flops: 100 kFLOPs
      scenarios: { one: { flops: 10 kFLOPs } }
`
    const model = layeredModel({ widths: [100, 100], batch: 'batch' })
    const result = await checkWorkTree({ base: { 'flopgate.yml': yaml, 'models/net.onnx': model }, head: {} })
    // 8 · 20 000 = 160 000 > 100 000, and 20 000 > 10 000
    expect(summary(result)).toMatchObject({
      exitCode: 1,
      rules: { 'net one max-flops': 'fail', 'net eight max-flops': 'fail' },
    })
    expect(result.models.map(({ profile }) => profile?.totals.flops)).toEqual([20_000n, 160_000n])
  })

  test('globs and included budgets name models; a total is their sum', async () => {
    const result = await checkWorkTree({
      base: {
        'flopgate.yml':
          'version: 1\ninclude: [teams/*/flopgate.yml]\nmodels:\n  - path: models/*.onnx\n    budget: { flops: 30 kFLOPs }\ntotal: { flops: { max: 69 kFLOPs } }\n',
        'teams/a/flopgate.yml': 'version: 1\nmodels:\n  - path: own.onnx\n    budget: { flops: 19 kFLOPs }\n',
        'teams/a/own.onnx': SMALL,
        'models/one.onnx': SMALL,
        'models/two.onnx': LARGE,
      },
      head: {},
    })
    // 20 000 + 30 000 + 20 000 = 70 000
    expect(summary(result)).toEqual({
      outcome: 'fail',
      exitCode: 1,
      states: { one: 'no-base', two: 'no-base', own: 'no-base' },
      rules: { 'one max-flops': 'pass', 'two max-flops': 'pass', 'own max-flops': 'fail', 'max-flops': 'fail' },
    })
  })

  test('a glob without a match is an error', async () => {
    const yaml = 'version: 1\nmodels:\n  - path: nothing/*.onnx\n    budget: { flops: 1 kFLOPs }\n'
    const result = await checkWorkTree({ base: { 'flopgate.yml': yaml }, head: {} })
    expect([result.exitCode, ...codesOf(result)]).toEqual([2, 'model-pattern-empty'])
  })
})

describe('structure', () => {
  const STRUCTURE = `    structure:
      operators: { forbid: [Sigmoid] }
      domains: { allow: [ai.onnx] }
      opset: { min: 13, max: 17 }
      new-operators: warn
      new-domains: forbid
      new-external-data: forbid
      dynamic-axes-change: forbid
`
  const yaml = budget('uncounted-nodes: { max: 5, severity: warn }', STRUCTURE)
  const base = { 'flopgate.yml': yaml, 'models/net.onnx': SMALL }

  test.each<[string, Uint8Array, Record<string, string>]>([
    [
      'another activation',
      layeredModel({ widths: [100, 100], activation: 'Sigmoid' }),
      { 'structure-operators': 'fail', 'new-operators': 'warn' },
    ],
    [
      'a custom domain',
      layeredModel({ widths: [100, 100], domain: 'acme.ops' }),
      { 'structure-domains': 'fail', 'new-domains': 'fail', 'new-operators': 'warn' },
    ],
    ['a newer opset', layeredModel({ widths: [100, 100], opset: 18 }), { 'structure-opset': 'fail' }],
    ['external data', layeredModel({ widths: [100, 100], externalFile: 'net.data' }), { 'new-external-data': 'fail' }],
  ])('%s', async (_, head, expected) => {
    const result = await checkWorkTree({ base, head: { 'models/net.onnx': head } })
    const broken = Object.entries(summary(result).rules).flatMap(([rule, status]) =>
      status === 'pass' || rule === 'net max-uncounted-nodes' ? [] : [[rule.replace('net ', ''), status]],
    )
    expect(Object.fromEntries(broken)).toEqual(expected)
    expect(result.exitCode).toBe(1)
  })

  test('a dynamic axis that appears', async () => {
    const bound = yaml.replace('    budget:', '    bind: { batch: 1 }\n    budget:')
    const result = await checkWorkTree({
      base: { ...base, 'flopgate.yml': bound },
      head: { 'models/net.onnx': layeredModel({ widths: [100, 100], batch: 'batch' }) },
    })
    expect(summary(result).rules).toMatchObject({ 'net dynamic-axes-change': 'fail' })
  })

  test('limits on a scope and on an operator', async () => {
    const parts = `      scopes: { "layer.1/**": { flops: 9 kFLOPs } }\n      operators: { MatMul: { flops: 40 kFLOPs } }\n`
    const rules = `version: 1\nmodels:\n  - id: net\n    path: models/net.onnx\n    budget:\n${parts}`
    const result = await checkWorkTree({ base: { 'flopgate.yml': rules, 'models/net.onnx': LARGE }, head: {} })
    // layer.1 holds the 100 × 50 product: 10 000 FLOPs
    expect(summary(result).rules).toEqual({ 'net layer.1/** max-flops': 'fail', 'net MatMul max-flops': 'pass' })
  })
})
