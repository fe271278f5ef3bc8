/** What a pull request can bring, each through the built action on a real repository: exit code, outputs, words. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { type ActionRun, commandsIn } from '../support/action-process.ts'
import { lfsPointer } from '../support/git.ts'
import { layeredModel } from '../support/layered-model.ts'
import type { MergedFiles } from '../support/merged-repository.ts'
import { runOnce } from '../support/pull-request-run.ts'
import { budgetFile, LARGE, NET, RENAMED_NODES, SMALL, twoModels } from '../support/sample-models.ts'

const YAML = 'flopgate.yml'

interface Outcome {
  readonly exitCode: 0 | 1 | 2 | 3
  readonly outputs: Readonly<Record<string, unknown>>
  /** First line of the comment, after the mark. */
  readonly headline: RegExp
  /** What else must be in the comment. */
  readonly says?: readonly (string | RegExp)[]
  /** Annotations: level, line of flopgate.yml, part of the message. */
  readonly annotations?: readonly (readonly [level: string, line: string, part: string])[]
}

const SITUATIONS: Readonly<Record<string, { readonly files: MergedFiles; readonly expected: Outcome }>> = {
  pass: {
    files: { base: { [YAML]: budgetFile('{ max: 1 MFLOPs, increase: 60% }'), [NET]: SMALL }, head: { [NET]: LARGE } },
    expected: {
      exitCode: 0,
      outputs: {
        verdict: 'pass',
        'total-flops': '30000',
        'delta-flops': '10000',
        'exceeded-rules': '',
        'policy-source': 'base',
      },
      headline: /^✅ Model budget passed: `net` 30(\.0*)? kFLOPs/,
      says: ['▲ 0.010 (+50 %)'],
      annotations: [],
    },
  },
  warning: {
    files: { base: { [YAML]: budgetFile('{ max: 1 MFLOPs, warn: 25 kFLOPs }'), [NET]: SMALL }, head: { [NET]: LARGE } },
    expected: {
      exitCode: 0,
      outputs: { verdict: 'warn', 'exceeded-rules': 'warn-flops' },
      headline: /^⚠️ Model budget passed with a warning: `net` is 5(\.0*)? kFLOPs over its 25 kFLOPs warning level/,
      annotations: [['warning', '6', 'net: warn-flops: 30 kFLOPs > 25 kFLOPs']],
    },
  },
  failure: {
    files: { base: { [YAML]: budgetFile('{ max: 25 kFLOPs, increase: 10% }'), [NET]: SMALL }, head: { [NET]: LARGE } },
    expected: {
      exitCode: 1,
      outputs: {
        verdict: 'fail',
        'exceeded-rules': expect.stringMatching(/^(max-flops,increase-flops|increase-flops,max-flops)$/),
        'delta-flops': '10000',
      },
      headline: /^❌ Model budget exceeded: `net`/,
      says: [
        /5(\.0*)? kFLOPs over its 25 kFLOPs limit/,
        'Why `net` grew',
        '| `MatMul` | `layer.1` |',
        'flopgate.yml:6',
      ],
      annotations: [
        ['error', '6', 'net: max-flops: 30 kFLOPs > 25 kFLOPs'],
        ['error', '6', 'net: increase-flops: +50 % (20 kFLOPs → 30 kFLOPs) > +10%'],
      ],
    },
  },
  'first adoption: neither budget nor model at base': {
    files: { base: { 'readme.md': 'x' }, head: { [YAML]: budgetFile('25 kFLOPs'), [NET]: SMALL } },
    expected: {
      exitCode: 0,
      outputs: { verdict: 'pass', 'policy-source': 'adoption', 'delta-flops': '' },
      headline: /^✅ Model budget passed \(no comparison\): `net` does not exist at base/,
      says: ['from this pull request: base has none yet'],
    },
  },
  'base without budget: the growth is judged by the proposed one': {
    files: { base: { [NET]: SMALL }, head: { [YAML]: budgetFile('{ max: 1 MFLOPs, increase: 10% }'), [NET]: LARGE } },
    expected: {
      exitCode: 1,
      outputs: { verdict: 'fail', 'policy-source': 'adoption', 'exceeded-rules': 'increase-flops' },
      headline: /^❌ Model budget exceeded: `net` grew by \+?50 %/,
      says: ['from this pull request: base has none yet'],
    },
  },
  'new model': {
    files: {
      base: { [YAML]: budgetFile('1 MFLOPs'), [NET]: SMALL },
      head: { [YAML]: twoModels('1 MFLOPs'), 'models/other.onnx': LARGE },
    },
    expected: {
      exitCode: 0,
      outputs: { verdict: 'pass', 'total-flops': '50000', 'delta-flops': '0' },
      headline: /^✅ Model budget passed: total 50(\.0*)? kFLOPs/,
      says: ['`other` is new: judged by this pull request’s own rules', /\| `other` \| 0\.030 \| new \|/],
    },
  },
  'removed model': {
    files: {
      base: { [YAML]: twoModels('1 MFLOPs'), [NET]: SMALL, 'models/other.onnx': LARGE },
      head: { [YAML]: budgetFile('1 MFLOPs') },
      deleted: ['models/other.onnx'],
    },
    expected: {
      exitCode: 0,
      outputs: { verdict: 'warn', 'total-flops': '20000' },
      headline: /^⚠️ Model budget passed with a warning: .*no longer governed by max-flops 1 MFLOPs/,
      says: [/\| `other` \| – \| removed \|/],
    },
  },
  'removed model that the budget still names': {
    files: {
      base: { [YAML]: twoModels('1 MFLOPs'), [NET]: SMALL, 'models/other.onnx': LARGE },
      head: { 'readme.md': 'x' },
      deleted: ['models/other.onnx'],
    },
    expected: {
      exitCode: 2,
      outputs: { verdict: 'error' },
      headline: /^❌ Model budget not checked: `other`: .*does not exist/,
      annotations: [['error', '8', 'does not exist']],
    },
  },
  'renamed model': {
    files: {
      base: { [YAML]: budgetFile('{ max: 1 MFLOPs, increase: 10% }'), [NET]: SMALL },
      head: { [YAML]: budgetFile('{ max: 1 MFLOPs, increase: 10% }', 'nets/net.onnx'), 'nets/net.onnx': SMALL },
      deleted: [NET],
    },
    expected: {
      exitCode: 0,
      outputs: { verdict: 'pass', 'delta-flops': '0' },
      headline: /^✅ Model budget passed: `net` 20(\.0*)? kFLOPs, ±0/,
      says: [`was \`${NET}\``],
    },
  },
  'unchanged model': {
    files: {
      base: { [YAML]: budgetFile('{ max: 1 MFLOPs, increase: 0% }'), [NET]: SMALL },
      head: { 'readme.md': 'x' },
    },
    expected: {
      exitCode: 0,
      outputs: { verdict: 'pass', 'delta-flops': '0' },
      headline: /^✅ No model changed in this pull request \(1 model, byte-identical to base `[0-9a-f]{7}`\)/,
    },
  },
  'other bytes, same work': {
    files: {
      base: { [YAML]: budgetFile('{ max: 1 MFLOPs, increase: 0% }'), [NET]: SMALL },
      head: { [NET]: RENAMED_NODES },
    },
    expected: {
      exitCode: 0,
      outputs: { verdict: 'pass', 'delta-flops': '0' },
      headline: /^✅ Model budget passed: `net` 20(\.0*)? kFLOPs, ±0/,
      says: [/1 model.*changed/],
    },
  },
  'Git LFS pointer at base': {
    files: {
      base: { [YAML]: budgetFile('{ max: 25 kFLOPs, increase: 1% }'), [NET]: lfsPointer('x'.repeat(1000)) },
      head: { [NET]: LARGE },
    },
    expected: {
      exitCode: 1,
      outputs: { verdict: 'fail', 'exceeded-rules': 'max-flops', 'delta-flops': '' },
      headline: /^❌ Model budget exceeded: `net` is 5(\.0*)? kFLOPs over/,
      says: ['base unreadable', /Git LFS object cannot be read/, '**Fix:**'],
    },
  },
  'Git LFS pointer at head': {
    files: { base: { [YAML]: budgetFile('1 MFLOPs'), [NET]: SMALL }, head: { [NET]: lfsPointer('x'.repeat(1000)) } },
    expected: {
      exitCode: 3,
      outputs: { verdict: 'error', 'total-flops': '' },
      headline: /^❌ Model budget not checked: `net`: .*Git LFS pointer/,
      says: ['lfs: true'],
      annotations: [['error', '4', 'Git LFS pointer']],
    },
  },
  'corrupt base': {
    files: {
      base: { [YAML]: budgetFile('{ max: 1 MFLOPs, increase: 1% }'), [NET]: SMALL.slice(0, 500) },
      head: { [NET]: LARGE },
    },
    expected: {
      exitCode: 0,
      outputs: { verdict: 'pass', 'delta-flops': '' },
      headline: /^⚠️ Model budget passed, but `net` was not compared with its base/,
      says: ['the base cannot be analyzed: The file ends in the middle of a field', '**Fix:**'],
    },
  },
  'corrupt head': {
    files: { base: { [YAML]: budgetFile('1 MFLOPs'), [NET]: SMALL }, head: { [NET]: LARGE.slice(0, 500) } },
    expected: {
      exitCode: 3,
      outputs: { verdict: 'error' },
      headline: /^❌ Model budget not checked: `net`: The file ends in the middle of a field/,
      annotations: [['error', '4', 'ends in the middle of a field']],
    },
  },
  'corrupt head beside a model over its budget: the budget speaks': {
    files: {
      base: { [YAML]: twoModels('25 kFLOPs'), [NET]: SMALL, 'models/other.onnx': SMALL },
      head: { [NET]: LARGE.slice(0, 500), 'models/other.onnx': LARGE },
    },
    expected: {
      exitCode: 1,
      outputs: { verdict: 'fail', 'exceeded-rules': 'max-flops' },
      headline: /^❌ Model budget exceeded: `other` is 5(\.0*)? kFLOPs over/,
      says: ['ends in the middle of a field'],
    },
  },
  'a budget with a mistake': {
    files: { base: { [YAML]: budgetFile('1 MFLOPs'), [NET]: SMALL }, head: { [YAML]: budgetFile('4'), [NET]: LARGE } },
    expected: {
      exitCode: 2,
      outputs: { verdict: 'error', 'total-flops': '' },
      headline: /^❌ Model budget not checked: Cannot use "4"/,
      annotations: [['error', '6', 'Write "4 GFLOPs"']],
    },
  },
  'no budget at head': {
    files: { base: { [NET]: SMALL }, head: { [NET]: LARGE } },
    expected: {
      exitCode: 2,
      outputs: { verdict: 'error' },
      headline: /^❌ Model budget not checked: Cannot find the budget "flopgate.yml"/,
    },
  },
  'an open dimension': {
    files: {
      base: { [YAML]: budgetFile('1 MFLOPs'), [NET]: SMALL },
      head: { [NET]: layeredModel({ widths: [100, 100], batch: 'N' }) },
    },
    expected: {
      exitCode: 2,
      outputs: { verdict: 'error' },
      headline: /^❌ Model budget not checked: `net`: Cannot count with open dimensions/,
      says: ['bind:'],
    },
  },
  'a value just above its limit': {
    files: {
      base: { [YAML]: budgetFile('4.500 GFLOPs'), [NET]: SMALL },
      // 2 × 45,004 × 50,000 = 4,500,400,000 FLOPs.
      head: { [NET]: layeredModel({ widths: [45_004, 50_000], externalFile: 'net.bin' }) },
    },
    expected: {
      exitCode: 1,
      outputs: { verdict: 'fail', 'total-flops': '4500400000' },
      headline: /^❌ Model budget exceeded: `net` is 400 kFLOPs over its 4\.500 GFLOPs limit/,
      says: [/4\.5004 GFLOPs &gt; 4\.5/, '| **4.5004** |', '4.5000 · 101 %'],
      annotations: [['error', '6', '4.5004 GFLOPs > 4.5']],
    },
  },
}

const headlines = new Map<string, string>()

const check = (situation: string, run: ActionRun, expected: Outcome): void => {
  const [first = ''] = run.comment.split('\n')
  headlines.set(situation, first)
  expect(run.stderr).toBe('')
  expect(run.exitCode).toBe(expected.exitCode)
  expect(run.outputs).toMatchObject(expected.outputs)
  expect(first.replace(/^### /, '')).toMatch(expected.headline)
  for (const part of expected.says ?? []) expect(run.comment).toMatch(part)
  expect(run.summary.split('\n')[0]).toBe(first)
  const annotations = commandsIn(run.log).filter(({ properties }) => properties['file'] === YAML)
  for (const [name, line, part] of expected.annotations ?? []) {
    const properties = expect.objectContaining({ line })
    expect(annotations).toContainEqual({ name, properties, message: expect.stringContaining(part) })
  }
  if (expected.annotations !== undefined) expect(annotations).toHaveLength(expected.annotations.length)
}

describe.concurrent('a pull request', () => {
  test.each(Object.entries(SITUATIONS))('%s', async (name, { files, expected }) => {
    check(name, await runOnce(files), expected)
  })

  test('real exports: ResNet-34 in place of ResNet-18, with the MACs that torch counted', async () => {
    const goldens: { entries: readonly { file: string; macs_expected: number }[] } = JSON.parse(
      read('goldens.json').toString('utf8'),
    )
    const flops = (name: string): number =>
      2 * (goldens.entries.find(({ file }) => file === `torchvision/${name}.onnx`)?.macs_expected ?? Number.NaN)
    const run = await runOnce({
      base: { [YAML]: budgetFile('5 GFLOPs'), [NET]: read('torchvision/resnet18_ts17.onnx') },
      head: { [NET]: read('torchvision/resnet34_ts17.onnx') },
    })
    const [base, head] = [flops('resnet18_ts17'), flops('resnet34_ts17')]
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({ 'total-flops': String(head), 'delta-flops': String(head - base) })
  })
})

const read = (name: string): Buffer => readFileSync(join(import.meta.dirname, '../models/exports', name))

afterAll(() => {
  // The ways in which a model or its base can be missing or broken are told apart by the first line alone.
  const told = [
    'first adoption: neither budget nor model at base',
    'removed model that the budget still names',
    'unchanged model',
    'Git LFS pointer at head',
    'corrupt base',
    'corrupt head',
    'a budget with a mistake',
    'no budget at head',
    'an open dimension',
  ].flatMap(name => headlines.get(name) ?? [])
  expect(new Set(told).size).toBe(told.length)
})

describe.concurrent('what a step leaves behind', () => {
  const FAILING: MergedFiles = {
    base: { [YAML]: budgetFile('25 kFLOPs'), [NET]: SMALL },
    head: { [NET]: LARGE },
  }

  test('report files, named by outputs that need no escape', async () => {
    const run = await runOnce(FAILING)
    expect(run.outputs['report-path']).toMatch(/report\.json$/)
    expect(run.outputs['comment-path']).toMatch(/comment\.md$/)
    expect(run.outputs['base-sha']).toMatch(/^[0-9a-f]{40}$/)
    expect(run.report).toMatchObject({ verdict: 'fail', exitCode: 1 })
  })

  test.each([
    ['fail-on: never', { 'fail-on': 'never' }, 0],
    ['comment: sometimes', { comment: 'sometimes' }, 2],
    ['a working directory outside of the workspace', { 'working-directory': '../..' }, 2],
    ['report files that cannot be written', { 'report-directory': '/dev/null/reports' }, 1],
  ])('%s', async (_, inputs, exitCode) => {
    const run = await runOnce(FAILING, { inputs })
    expect(run.exitCode).toBe(exitCode)
    expect(run.stderr).toBe('')
  })

  test('files of the runner that cannot be written are warnings; the verdict stands', async () => {
    const environment = { GITHUB_OUTPUT: '/dev/null/output', GITHUB_STEP_SUMMARY: '/dev/null/summary' }
    const { exitCode, log, stderr } = await runOnce(FAILING, { environment })
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
    expect(log).toMatch(/::warning title=Flopgate::.*step-file-not-written.*job summary/)
    expect(log).toMatch(/::warning title=Flopgate::.*step-file-not-written.*step outputs/)
  })

  test('fail-on: warn makes a warning red', async () => {
    const files = {
      base: { [YAML]: budgetFile('{ max: 1 MFLOPs, warn: 25 kFLOPs }'), [NET]: SMALL },
      head: { [NET]: LARGE },
    }
    expect(await runOnce(files, { inputs: { 'fail-on': 'warn' } })).toMatchObject({
      exitCode: 1,
      outputs: { verdict: 'warn' },
    })
  })

  test('a budget in a working directory is annotated at its path in the repository', async () => {
    const files = {
      base: { 'ml/nets/flopgate.yml': budgetFile('25 kFLOPs'), [`ml/nets/${NET}`]: SMALL },
      head: { [`ml/nets/${NET}`]: LARGE },
    }
    const run = await runOnce(files, { inputs: { 'working-directory': 'ml/nets' } })
    expect(run.exitCode).toBe(1)
    expect(run.outputs['delta-flops']).toBe('10000')
    const annotation = commandsIn(run.log).find(({ name }) => name === 'error')
    expect(annotation?.properties['file']).toBe('ml/nets/flopgate.yml')
  })
})
