import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { BaselineChoice, ReportText } from '../../src/gate/sides/base-models.ts'
import { recordJson } from '../../src/result/record-json.ts'
import { measure } from '../../src/gate/run.ts'
import { checkPullRequest, checkWorkTree, codesOf, localRequest, summary } from '../support/gate-run.ts'
import { temporaryFolder } from '../support/git.ts'
import { layeredModel } from '../support/layered-model.ts'

// FLOPs: 20 000 and 30 000.
const SMALL = layeredModel({ widths: [100, 100] })
const LARGE = layeredModel({ widths: [100, 100, 50] })

const BUDGET = `version: 1
models:
  - id: net
    path: exports/net.onnx
    budget:
      flops: { max: 1 MFLOPs, increase: 10% }
      latency: { nvidia-t4: { max: 1 s, increase: 10% } }
    structure: { new-operators: forbid, dynamic-axes-change: forbid }
`

/** The model is made during the build: git does not know it. */
const checkBuilt = (head: Uint8Array, baseline: BaselineChoice) =>
  checkWorkTree(
    { base: { 'flopgate.yml': BUDGET, '.gitignore': 'exports\n' }, head: { 'exports/net.onnx': head } },
    { baseline },
  )

describe('a folder that the workflow exported the base into', () => {
  const inFolder = async (head: Uint8Array, base: Readonly<Record<string, Uint8Array>>) => {
    const folder = temporaryFolder()
    for (const [path, bytes] of Object.entries(base)) {
      mkdirSync(dirname(join(folder.path, path)), { recursive: true })
      writeFileSync(join(folder.path, path), bytes)
    }
    const result = await checkBuilt(head, { kind: 'folder', path: folder.path })
    folder.remove()
    return result
  }

  test.each<[string, Uint8Array, Record<string, Uint8Array>, string, string]>([
    ['grown', LARGE, { 'exports/net.onnx': SMALL }, 'changed', 'fail'],
    ['the same', SMALL, { 'exports/net.onnx': SMALL }, 'unchanged', 'pass'],
    ['new', LARGE, {}, 'new', 'skipped'],
    ['unreadable at base', LARGE, { 'exports/net.onnx': SMALL.subarray(0, 50) }, 'base-unreadable', 'skipped'],
  ])('%s', async (_, head, base, state, increase) => {
    const result = await inFolder(head, base)
    expect(summary(result)).toMatchObject({ states: { net: state }, rules: { 'net increase-flops': increase } })
    expect(result.comparison).toMatchObject({ kind: 'base' })
  })

  test('one that does not exist stops the run', async () => {
    const result = await checkBuilt(SMALL, { kind: 'folder', path: 'no/such/folder' })
    expect([result.exitCode, ...codesOf(result)]).toEqual([2, 'baseline-missing'])
  })
})

describe('the report of the base’s own run', () => {
  const recordOf = async (model: Uint8Array, forBaseline = true): Promise<string> => {
    const folder = temporaryFolder()
    mkdirSync(join(folder.path, 'exports'))
    writeFileSync(join(folder.path, 'flopgate.yml'), BUDGET)
    writeFileSync(join(folder.path, 'exports/net.onnx'), model)
    const record = await measure({ ...localRequest(folder.path), forBaseline })
    folder.remove()
    return recordJson(record)
  }
  const from = (text: string): BaselineChoice => ({
    kind: 'report',
    report: () => Promise.resolve<ReportText>({ ok: true, text, from: 'run 7' }),
  })

  test('is compared with as the model itself would be', async () => {
    const result = await checkBuilt(LARGE, from(await recordOf(SMALL)))
    expect(summary(result)).toMatchObject({
      exitCode: 1,
      states: { net: 'changed' },
      rules: { 'net increase-flops': 'fail', 'net new-operators': 'pass', 'net dynamic-axes-change': 'pass' },
    })
    expect(result.comparison).toMatchObject({ method: 'the last commit (HEAD); models from run 7' })
    const direct = await checkWorkTree({
      base: { 'flopgate.yml': BUDGET, 'exports/net.onnx': SMALL },
      head: { 'exports/net.onnx': LARGE },
    })
    expect(result.models).toEqual(direct.models)
  })

  test('of the same bytes means unchanged', async () => {
    const result = await checkBuilt(SMALL, from(await recordOf(SMALL)))
    expect(summary(result)).toMatchObject({ exitCode: 0, states: { net: 'unchanged' } })
  })

  test('fills only what git lacks when the choice is automatic', async () => {
    const text = await recordOf(SMALL)
    const auto: BaselineChoice = { kind: 'auto', report: () => Promise.resolve({ ok: true, text, from: 'run 7' }) }
    const built = await checkBuilt(LARGE, auto)
    expect(summary(built)).toMatchObject({ states: { net: 'changed' }, rules: { 'net increase-flops': 'fail' } })
    const kept = await checkWorkTree(
      { base: { 'flopgate.yml': BUDGET, 'exports/net.onnx': LARGE }, head: {} },
      { baseline: auto },
    )
    // Git has the model, and it is the head's own commit: nothing to compare, and the report is not asked.
    expect(summary(kept).states).toEqual({ net: 'no-base' })
  })

  test('under other bindings says nothing about this model', async () => {
    const yaml = (batch: number): string => BUDGET.replace('    budget:', `    bind: { batch: ${batch} }\n    budget:`)
    const folder = temporaryFolder()
    mkdirSync(join(folder.path, 'exports'))
    writeFileSync(join(folder.path, 'flopgate.yml'), yaml(1))
    writeFileSync(join(folder.path, 'exports/net.onnx'), layeredModel({ widths: [100, 100], batch: 'batch' }))
    const text = recordJson(await measure({ ...localRequest(folder.path), forBaseline: true }))
    folder.remove()
    const result = await checkWorkTree(
      {
        base: { 'flopgate.yml': yaml(8), '.gitignore': 'exports\n' },
        head: { 'exports/net.onnx': layeredModel({ widths: [100, 90], batch: 'batch' }) },
      },
      { baseline: from(text) },
    )
    expect(summary(result).states).toEqual({ net: 'base-unreadable' })
    expect(result.models[0]?.note?.why).toContain('batch = 1')
  })

  test.each<[string, ReportText, RegExp]>([
    [
      'not there',
      { ok: false, why: 'no run on the base commit has uploaded it', fix: 'Run it.' },
      /no run on the base/,
    ],
    ['no JSON', { ok: true, text: '<html>', from: 'run 7' }, /Cannot use the report "run 7"/],
    ['something else', { ok: true, text: '{"schema":"flopgate/record/1","version":"0"}', from: 'run 7' }, /Cannot use/],
  ])('%s: the limits hold, and the comparison says why it is missing', async (_, report, why) => {
    const result = await checkBuilt(LARGE, { kind: 'report', report: () => Promise.resolve(report) })
    expect(summary(result)).toMatchObject({ states: { net: 'no-base' }, rules: { 'net increase-flops': 'skipped' } })
    expect(result.models[0]?.note?.why).toMatch(why)
  })
})

test('`none` compares no models, but the budget still comes from base', async () => {
  const files = {
    base: { 'flopgate.yml': BUDGET.replace('1 MFLOPs', '25 kFLOPs'), 'exports/net.onnx': SMALL },
    head: { 'flopgate.yml': BUDGET, 'exports/net.onnx': LARGE },
  }
  const result = await checkPullRequest(files, { baseline: { kind: 'none' } })
  expect(summary(result)).toMatchObject({ exitCode: 1, states: { net: 'no-base' }, rules: { 'net max-flops': 'fail' } })
  expect(result.comparison).toMatchObject({ kind: 'none', isWanted: true })
})

test('a head that must not be checked out is read as data', async () => {
  const files = {
    base: { 'flopgate.yml': BUDGET.replace('1 MFLOPs', '25 kFLOPs'), 'exports/net.onnx': SMALL },
    head: { 'flopgate.yml': BUDGET, 'exports/net.onnx': LARGE },
  }
  const result = await checkPullRequest(files, pull => ({
    event: { kind: 'pull-request-target', headSha: pull.head, baseSha: pull.baseTip },
    headCommit: pull.head,
    policyCommit: pull.baseTip,
    checkout: pull.baseTip,
  }))
  expect(result.diagnostics).toEqual([])
  expect(summary(result)).toMatchObject({ exitCode: 1, states: { net: 'changed' }, rules: { 'net max-flops': 'fail' } })
  expect(result.comparison).toMatchObject({ kind: 'base', method: expect.stringContaining('merge base') })
})
