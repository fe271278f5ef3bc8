/** Where rules, comment settings and baselines come from, through the built action. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type ActionRun, runAction } from '../support/action-process.ts'
import { temporaryFolder } from '../support/git.ts'
import { startGitHubServer, type GitHubServer } from '../support/github-server.ts'
import { type MergedFiles, mergedRepository, type MergedRepository } from '../support/merged-repository.ts'
import { pushPayload } from '../support/payloads.ts'
import { runOnce, runOnPullRequest } from '../support/pull-request-run.ts'
import { budgetFile, LARGE, NET, SMALL } from '../support/sample-models.ts'

/** LARGE is 30 kFLOPs. */
const STRICT = budgetFile('25 kFLOPs')
const LOOSE = budgetFile('1 MFLOPs')

const folder = temporaryFolder()
const made: MergedRepository[] = []
const repositoryOf = (files: MergedFiles): MergedRepository => {
  const merged = mergedRepository(files)
  made.push(merged)
  return merged
}

let server: GitHubServer
beforeEach(async () => {
  server = await startGitHubServer()
})
afterEach(async () => {
  await server.close()
  expect(server.violations).toEqual([])
})
afterAll(() => {
  for (const { remove } of made) remove()
  folder.remove()
})

const growing = { base: { 'flopgate.yml': STRICT, [NET]: SMALL }, head: { 'flopgate.yml': LOOSE, [NET]: LARGE } }

describe('policy-ref', () => {
  const central = { 'policy-ref': 'acme/policies/edge/flopgate.yml@v3' }
  const loose = { base: { 'flopgate.yml': LOOSE, [NET]: SMALL }, head: { [NET]: LARGE } }

  test('the central budget holds, whatever the repository says', async () => {
    server.files.set('acme/policies/edge/flopgate.yml@v3', STRICT)
    const run = await runOnce(loose, { server, inputs: central })
    expect(run).toMatchObject({ exitCode: 1, stderr: '', outputs: { 'exceeded-rules': 'max-flops' } })
    expect(run.comment).toContain('acme/policies/edge/flopgate.yml@v3')
  })

  test.each([
    ['is not there', central, /Cannot read the central budget.*404/s],
    ['is not of the form', { 'policy-ref': 'nonsense' }, /owner\/repo\/path@ref/],
    ['is asked for without a token', { ...central, token: '' }, /no token/],
  ])('one that %s stops the run', async (_, inputs, message) => {
    const run = await runOnce(loose, { server, inputs })
    expect(run).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } })
    expect(run.log).toMatch(message)
  })
})

describe('the budget at base', () => {
  test.each(['./flopgate.yml', 'models/../flopgate.yml', 'flopgate.yml'])('is found as %s', async config => {
    const run = await runOnce(growing, { inputs: { config } })
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'policy-source': 'base' } })
  })

  test.each(['../flopgate.yml', '/etc/passwd', '.'])('%s is no place for one', async config => {
    const run = await runOnce(growing, { inputs: { config } })
    expect(run.exitCode).toBe(2)
    expect(run.log).toContain('Cannot use the input "config"')
  })

  test('holds with `baseline: none`, and nothing is compared', async () => {
    const run = await runOnce(growing, { inputs: { baseline: 'none' } })
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'policy-source': 'base', 'delta-flops': '' } })
    expect(run.comment).toContain('Nothing was compared, as asked')
  })

  test('outside pull requests the budget of the commit holds', async () => {
    const { workspace, pull } = repositoryOf(growing)
    const payload = pushPayload(pull.baseTip, pull.merge)
    const run = await runAction({ event: 'push', payload, workspace, sha: pull.merge })
    expect(run).toMatchObject({ exitCode: 0, outputs: { 'policy-source': 'local', 'delta-flops': '10000' } })
  })
})

describe('comment settings', () => {
  const settings = 'comment: { mode: failures, id: edge, drafts: false, strategy: delete-when-clean }\n'
  const passing = { base: { 'flopgate.yml': `${LOOSE}${settings}`, [NET]: SMALL }, head: { [NET]: LARGE } }
  const failing = { base: { 'flopgate.yml': `${STRICT}${settings}`, [NET]: SMALL }, head: { [NET]: LARGE } }
  const ids = () => server.comments.map(({ body }) => /"id":"([^"]+)"/.exec(body)?.[1])

  test('of the trusted budget count where the workflow says nothing', async () => {
    await runOnce(passing, { server })
    expect(ids()).toEqual([])
    await runOnce(failing, { server, draft: true, run: 2 })
    expect(ids()).toEqual([])
    await runOnce(failing, { server, run: 3 })
    expect(ids()).toEqual(['edge'])
    const clean = { ...passing, head: { 'readme.md': 'x' } }
    await runOnce(clean, { server, run: 4 })
    expect(ids()).toEqual([])
  })

  test('of the workflow go first', async () => {
    const inputs = { comment: 'always', 'comment-id': 'mine', 'comment-on-drafts': 'true' }
    await runOnce(passing, { server, draft: true, inputs })
    expect(ids()).toEqual(['mine'])
  })

  test('of the pull request itself do not count', async () => {
    const files = {
      base: { 'flopgate.yml': STRICT, [NET]: SMALL },
      head: { 'flopgate.yml': `${STRICT}comment: never\n`, [NET]: LARGE },
    }
    await runOnce(files, { server })
    expect(ids()).toEqual(['default'])
  })

  test('hide-and-new folds the old report and writes a new one when it says something else', async () => {
    const inputs = { 'comment-strategy': 'hide-and-new' }
    await runOnce({ ...growing, head: { [NET]: LARGE } }, { server, inputs })
    const kept = repositoryOf({ ...growing, head: { 'readme.md': 'x' } })
    await runOnPullRequest(kept, { server, inputs, run: 2 })
    await runOnPullRequest(kept, { server, inputs, run: 3 })
    expect(server.comments.map(({ body }) => body.split('\n', 1)[0])).toEqual([
      '<!-- flopgate outdated -->',
      expect.stringContaining('"run":2'),
    ])
  })
})

describe('baselines outside of git', () => {
  /** The budget is in git; the model is exported by the build. */
  const exporting = () =>
    repositoryOf({
      base: { 'flopgate.yml': budgetFile('{ max: 1 MFLOPs, increase: 10% }') },
      head: { 'readme.md': 'x' },
    })
  const write = ({ workspace }: MergedRepository, path: string, model: Uint8Array): void => {
    mkdirSync(dirname(join(workspace, path)), { recursive: true })
    writeFileSync(join(workspace, path), model)
  }
  const GREW = { exitCode: 1, outputs: { 'delta-flops': '10000', 'exceeded-rules': 'increase-flops' } }

  test('path: models that the workflow exported from the base commit', async () => {
    const merged = exporting()
    write(merged, NET, LARGE)
    write(merged, `base models/${NET}`, SMALL)
    const run = await runOnPullRequest(merged, { inputs: { baseline: 'path:base models' } })
    expect(run).toMatchObject(GREW)
    expect(run.comment).toContain('base models')
    const missing = await runOnPullRequest(merged, { inputs: { baseline: 'path:nowhere' } })
    expect(missing).toMatchObject({ exitCode: 2 })
    expect(missing.comment).toContain('does not exist')
  })

  /** What actions/upload-artifact makes of a report directory, by Python's zipfile. */
  const zip = (directory: string): Uint8Array => {
    const archive = join(folder.path, 'artifact.zip')
    const program =
      'import os,sys,zipfile\nz=zipfile.ZipFile(sys.argv[1],"w",zipfile.ZIP_DEFLATED)\nfor n in sorted(os.listdir(sys.argv[2])): z.write(os.path.join(sys.argv[2],n),n)\nz.close()'
    execFileSync('python3', ['-c', program, archive, directory])
    return readFileSync(archive)
  }
  const upload = (archive: Uint8Array, headSha: string): void => {
    server.artifacts.push({ id: 7, name: 'flopgate-report', archive, headSha, expired: false, fork: false })
  }

  /** The run on the base branch, and its report directory. */
  const baseRun = async (merged: MergedRepository): Promise<string> => {
    write(merged, NET, SMALL)
    const directory = join(folder.path, `report ${made.length}`)
    const run = await runAction({
      event: 'push',
      payload: pushPayload('0'.repeat(40), merged.pull.baseTip),
      workspace: merged.workspace,
      sha: merged.pull.baseTip,
      inputs: { baseline: 'artifact', 'report-directory': directory },
    })
    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    return directory
  }

  test.each(['artifact', 'auto'])('%s: the record that the run on the base commit uploaded', async baseline => {
    const merged = exporting()
    upload(zip(await baseRun(merged)), merged.pull.baseTip)
    write(merged, NET, LARGE)
    const run = await runOnPullRequest(merged, { server, inputs: { baseline } })
    expect(run).toMatchObject(GREW)
    expect(run.comment).toContain('flopgate-report')
    expect(run.comment).toContain('| `MatMul` | `layer.1` |')
    write(merged, NET, SMALL)
    const same = await runOnPullRequest(merged, { server, inputs: { baseline } })
    expect(same).toMatchObject({ exitCode: 0, outputs: { 'delta-flops': '0' } })
    expect(same.comment).toContain('No model changed')
  })

  test.each<[string, (merged: MergedRepository) => Promise<void> | void, RegExp]>([
    ['none was uploaded', () => {}, /no run on the base commit has uploaded it/],
    [
      'of another commit',
      async merged => upload(zip(await baseRun(merged)), 'd'.repeat(40)),
      /no run on the base commit has uploaded it/,
    ],
    ['that is no archive', ({ pull }) => upload(Buffer.from('PK'), pull.baseTip), /not an archive/],
    [
      'with a record that is not one',
      async merged => {
        const directory = await baseRun(merged)
        writeFileSync(join(directory, 'record.json'), '{"schema":"flopgate/record/1","version":"0.0.0"}')
        upload(zip(directory), merged.pull.baseTip)
      },
      /Cannot use the report/,
    ],
    ['without permission', () => server.fail(/artifacts/, { kind: 'answer', status: 403 }), /actions: read/],
  ])('artifact: %s: the limits hold, and the report says what is missing', async (_, prepare, why) => {
    const merged = exporting()
    await prepare(merged)
    write(merged, NET, LARGE)
    const run: ActionRun = await runOnPullRequest(merged, { server, inputs: { baseline: 'artifact' } })
    expect(run).toMatchObject({ exitCode: 0, stderr: '', outputs: { 'delta-flops': '', 'policy-source': 'base' } })
    expect(run.comment).toMatch(why)
  })

  test('another word is a configuration error', async () => {
    const run = await runOnce(growing, { inputs: { baseline: 'yesterday' } })
    expect(run.exitCode).toBe(2)
    expect(run.log).toContain('Cannot use the input "baseline"')
  })
})
