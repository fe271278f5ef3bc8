/** A pull request cannot quietly change what it is measured by. */
import { symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandsIn } from '../support/action-process.ts'
import { type MergedFiles, mergedRepository } from '../support/merged-repository.ts'
import { runOnce, runOnPullRequest } from '../support/pull-request-run.ts'
import { budgetFile, LARGE, NET, RENAMED_NODES, SMALL } from '../support/sample-models.ts'

const base = { 'flopgate.yml': budgetFile('{ max: 25 kFLOPs }'), [NET]: SMALL }
const grownUnder = (flops: string) => ({ base, head: { 'flopgate.yml': budgetFile(flops), [NET]: LARGE } })

describe.concurrent('a pull request that changes its own budget', () => {
  test('raises its limit and grows: fails, with both values', async () => {
    const { exitCode, outputs, comment } = await runOnce(grownUnder('{ max: 40 kFLOPs }'))
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ verdict: 'fail', 'policy-source': 'base', 'exceeded-rules': 'max-flops' })
    expect(comment).toContain('This pull request changes the budget it is measured by')
    expect(comment).toMatch(/\| `models\.net\.flops\.max` \| 25 kFLOPs \| 40 kFLOPs \| ▲ looser/)
    expect(comment).toMatch(/30(\.0*)? kFLOPs &gt; 25/)
  })

  test.each([
    ['makes the rule a warning', '{ max: 25 kFLOPs, severity: warn }'],
    ['takes the limit away', '{ warn: 1 GFLOPs }'],
  ])('%s: fails', async (_, flops) => {
    expect(await runOnce(grownUnder(flops))).toMatchObject({ exitCode: 1, outputs: { 'policy-source': 'base' } })
  })

  test('no longer names the model: fails', async () => {
    const budget = `version: 1\nmodels:\n  - { id: none, path: models/none.onnx, budget: { flops: 1 GFLOPs } }\n`
    const run = await runOnce({ base, head: { 'flopgate.yml': budget, 'models/none.onnx': SMALL, [NET]: LARGE } })
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'exceeded-rules': 'max-flops' } })
  })

  test('moves the model away from its rule: fails', async () => {
    const run = await runOnce({
      base,
      head: { 'flopgate.yml': budgetFile('1 GFLOPs', 'nets/net.onnx'), 'nets/net.onnx': LARGE },
      deleted: [NET],
    })
    expect(run.exitCode).not.toBe(0)
  })

  const glob = (more = '') =>
    `version: 1\n${more}models:\n  - path: models/**/*.onnx\n    budget:\n      flops: { max: 25 kFLOPs, increase: 2% }\n`
  const own = '  - id: mine\n    path: models/net.onnx\n    budget: { flops: 1 GFLOPs }\n'
  const twoFiles = { 'flopgate.yml': glob(), [NET]: SMALL, 'models/other.onnx': RENAMED_NODES }
  test.each<[string, MergedFiles, number, string]>([
    [
      'adds an entry of its own for a file below a glob',
      { base: twoFiles, head: { 'flopgate.yml': glob() + own, [NET]: LARGE } },
      1,
      'fail',
    ],
    [
      'moves one of two models out of the glob, heavier',
      { base: twoFiles, head: { 'nets/net.onnx': LARGE }, deleted: [NET] },
      1,
      'fail',
    ],
    [
      'gives it another extension, heavier',
      { base: twoFiles, head: { 'models/net.ONNX': LARGE }, deleted: [NET] },
      1,
      'fail',
    ],
    [
      'points the id at a decoy',
      {
        base,
        head: {
          'flopgate.yml': budgetFile('25 kFLOPs', 'models/decoy.onnx'),
          'models/decoy.onnx': SMALL,
          [NET]: LARGE,
        },
      },
      1,
      'fail',
    ],
    ['deletes one', { base: twoFiles, head: { 'readme.md': 'x' }, deleted: [NET] }, 0, 'warn'],
    [
      'deletes one under on-removed: fail',
      {
        base: { ...twoFiles, 'flopgate.yml': glob('on-removed: fail\n') },
        head: { 'flopgate.yml': glob('on-removed: allow\n') },
        deleted: [NET],
      },
      1,
      'fail',
    ],
    [
      'deletes one under on-removed: allow',
      {
        base: { ...twoFiles, 'flopgate.yml': glob('on-removed: allow\n') },
        head: { 'readme.md': 'x' },
        deleted: [NET],
      },
      0,
      'pass',
    ],
  ])('%s', async (_, files, exitCode, verdict) => {
    expect(await runOnce(files)).toMatchObject({ exitCode, outputs: { verdict } })
  })

  test('deletes the budget: not checked is not passed', async () => {
    const run = await runOnce({ base, head: { [NET]: LARGE }, deleted: ['flopgate.yml'] })
    expect(run).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } })
  })

  test.each([
    ['head', '{ max: 40 kFLOPs }', 0, ''],
    ['stricter-of-both', '{ max: 40 kFLOPs }', 1, 'max-flops'],
    ['stricter-of-both', '{ max: 25 kFLOPs, increase: 10% }', 1, 'increase-flops,max-flops'],
  ])('under policy %s, proposing %s', async (policy, flops, exitCode, rules) => {
    const run = await runOnce(grownUnder(flops), { inputs: { policy } })
    expect(run).toMatchObject({ exitCode, outputs: { 'policy-source': policy } })
    expect(run.outputs['exceeded-rules']?.split(',').sort().join(',')).toBe(rules)
  })

  test('makes it stricter: the base’s holds until then, and the change is shown', async () => {
    const run = await runOnce({ base, head: { 'flopgate.yml': budgetFile('{ max: 10 kFLOPs }') } })
    expect(run.exitCode).toBe(0)
    expect(run.comment).toMatch(/\| `models\.net\.flops\.max` \| 25 kFLOPs \| 10 kFLOPs \| ▼ tighter/)
  })
})

describe.concurrent('a rule that base breaks already', () => {
  const over = { 'flopgate.yml': budgetFile('{ max: 15 kFLOPs }'), [NET]: SMALL }
  const strict = { ...over, 'flopgate.yml': `on-existing: fail\n${over['flopgate.yml']}` }
  test.each<[string, MergedFiles, number, RegExp]>([
    ['nothing about models changes', { base: over, head: { 'readme.md': 'x' } }, 0, /already/],
    ['the model takes other names and the same work', { base: over, head: { [NET]: RENAMED_NODES } }, 0, /already/],
    ['it gets worse', { base: over, head: { [NET]: LARGE } }, 1, /exceeded/],
    ['the trusted budget says that it fails', { base: strict, head: { 'readme.md': 'x' } }, 1, /already/],
    [
      'the pull request says so of itself',
      { base: over, head: { 'flopgate.yml': strict['flopgate.yml'] } },
      0,
      /already/,
    ],
  ])('%s', async (_, files, exitCode, says) => {
    const run = await runOnce(files)
    expect(run.exitCode).toBe(exitCode)
    expect(run.comment).toMatch(says)
  })
})

describe.concurrent('files that lead elsewhere', () => {
  const SECRET = 'ghs_secret_of_the_runner'

  test('a model that is a symbolic link out of the repository is refused, and its target is not shown', async () => {
    const merged = mergedRepository({ base, head: { 'readme.md': 'x' } })
    const secret = join(merged.workspace, '../secret.txt')
    writeFileSync(secret, SECRET)
    unlinkSync(join(merged.workspace, NET))
    symlinkSync(secret, join(merged.workspace, NET))
    const { exitCode, log, comment, stderr } = await runOnPullRequest(merged)
    expect(exitCode).not.toBe(0)
    for (const text of [log, comment, stderr]) expect(text).not.toContain(SECRET)
    merged.remove()
  })

  test('a budget that is a symbolic link out of the repository is not quoted', async () => {
    const merged = mergedRepository({ base, head: { 'readme.md': 'x' } })
    const secret = join(merged.workspace, '../secret.txt')
    writeFileSync(secret, SECRET)
    unlinkSync(join(merged.workspace, 'flopgate.yml'))
    symlinkSync(secret, join(merged.workspace, 'flopgate.yml'))
    const { exitCode, log, comment, stderr } = await runOnPullRequest(merged)
    expect(exitCode).toBe(2)
    for (const text of [log, comment, stderr]) expect(text).not.toContain(SECRET)
    merged.remove()
  })

  test('a path that climbs out of the repository is an error at its line', async () => {
    const run = await runOnce({
      base: { 'readme.md': 'x' },
      head: { 'flopgate.yml': budgetFile('1 GFLOPs', '../../../etc/passwd'), [NET]: SMALL },
    })
    expect(run.exitCode).toBe(2)
    const [annotation] = commandsIn(run.log)
    expect(annotation?.properties).toMatchObject({ file: 'flopgate.yml', line: '4' })
  })
})
