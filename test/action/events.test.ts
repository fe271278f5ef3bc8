/** Every event and clone shape: which commit is compared with, and that only the pull request's own change counts. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runAction } from '../support/action-process.ts'
import { checkOut, createPullRequest, createRepository, fingerprint, temporaryFolder } from '../support/git.ts'
import { startGitHubServer, type GitHubServer } from '../support/github-server.ts'
import { mergedRepository } from '../support/merged-repository.ts'
import { dispatchPayload, mergeGroupPayload, pullRequestPayload, pushPayload } from '../support/payloads.ts'
import { runOnce, runOnPullRequest } from '../support/pull-request-run.ts'
import { budgetFile, LARGE, NET, SMALL, twoModels } from '../support/sample-models.ts'

const OTHER = 'models/other.onnx'
const folder = temporaryFolder()
/** Main moves twice after the branch left it and makes the other model heavier: +10 kFLOPs that are not the branch's. */
const pull = createPullRequest(join(folder.path, 'pull'), {
  base: { 'flopgate.yml': twoModels('{ max: 1 MFLOPs, increase: 10% }'), [NET]: SMALL, [OTHER]: SMALL },
  main: { [OTHER]: LARGE },
  head: { [NET]: LARGE },
})
let count = 0
const newFolder = (name = 'checkout'): string => join(folder.path, `${name} ${count++}`)

let server: GitHubServer
beforeEach(async () => {
  server = await startGitHubServer({ repository: pull.remoteDirectory })
})
afterEach(async () => {
  await server.close()
  expect(server.violations).toEqual([])
})
afterAll(() => folder.remove())

const pullRequest = { event: 'pull_request', payload: pullRequestPayload(pull) }
/** The branch's own change, and nothing else. */
const OWN_CHANGE = { 'delta-flops': '10000', 'exceeded-rules': 'increase-flops' }

describe('pull_request', () => {
  test('depth 1 on the merge commit, base advanced twice: the delta is the pull request’s own', async () => {
    const { directory } = checkOut(newFolder(), pull.url, pull.merge)
    const run = await runAction({ ...pullRequest, workspace: directory, sha: pull.merge })
    expect(run).toMatchObject({ exitCode: 1, outputs: { ...OWN_CHANGE, 'base-sha': pull.baseTip } })
    expect(run.comment).toMatch(/\| `other` \| 0\.030 \| ±0 \|/)
    expect(run.comment).toContain('first parent of the merge commit')
  })

  test('a partial clone without blobs', async () => {
    const { directory } = checkOut(newFolder(), pull.url, pull.merge, { filter: 'blob:none' })
    const run = await runAction({ ...pullRequest, workspace: directory, sha: pull.merge })
    expect(run.outputs).toMatchObject({ ...OWN_CHANGE, 'base-sha': pull.baseTip })
  })

  test('the head itself at depth 1: the merge base is asked of the API', async () => {
    const { directory } = checkOut(newFolder(), pull.url, pull.head)
    const run = await runAction({ ...pullRequest, workspace: directory, sha: pull.merge, server })
    expect(run.outputs).toMatchObject({ ...OWN_CHANGE, 'base-sha': pull.forkPoint })
    expect(run.comment).toContain('2 commits behind')
    expect(server.log[0]).toContain('/compare/')
  })

  test('the head itself at depth 1 without a token: the merge base is found with git', async () => {
    const { directory } = checkOut(newFolder(), pull.url, pull.head)
    const run = await runAction({ ...pullRequest, workspace: directory, sha: pull.merge })
    expect(run.outputs).toMatchObject({ ...OWN_CHANGE, 'base-sha': pull.forkPoint })
  })

  test('persist-credentials: false: the base is fetched with the job’s token', async () => {
    const { directory, git } = checkOut(newFolder(), pull.url, pull.merge)
    git('remote', 'set-url', 'origin', `${server.url}/octo/models`)
    const run = await runAction({ ...pullRequest, workspace: directory, sha: pull.merge, server })
    expect(run.outputs).toMatchObject({ ...OWN_CHANGE, 'base-sha': pull.baseTip })
    expect(server.log.some(line => line.startsWith('git '))).toBe(true)
  })

  test('the base cannot be fetched: whose budget holds is not known, and the remedy is told', async () => {
    const { directory, git } = checkOut(newFolder(), pull.url, pull.merge)
    git('remote', 'remove', 'origin')
    const run = await runAction({ ...pullRequest, workspace: directory, sha: pull.merge })
    expect(run).toMatchObject({ exitCode: 2, outputs: { verdict: 'error', 'delta-flops': '' }, stderr: '' })
    expect(run.log).toContain('base-budget-unavailable')
    expect(run.comment).toContain('fetch-depth: 0')
  })

  test('base-ref: none compares with nothing', async () => {
    const { directory } = checkOut(newFolder(), pull.url, pull.merge)
    const run = await runAction({
      ...pullRequest,
      workspace: directory,
      sha: pull.merge,
      inputs: { 'base-ref': 'none' },
    })
    expect(run).toMatchObject({ exitCode: 0, outputs: { 'base-sha': '', 'delta-flops': '' } })
  })
})

describe('other events', () => {
  const complete = checkOut(newFolder(), pull.url, pull.merge, { depth: 0 }).directory

  test('merge_group: a merge queue gets its verdict, and no comment is tried', async () => {
    const { directory } = checkOut(newFolder(), pull.url, pull.merge)
    const payload = mergeGroupPayload(pull.baseTip, pull.merge)
    const run = await runAction({ event: 'merge_group', payload, workspace: directory, sha: pull.merge, server })
    expect(run).toMatchObject({ exitCode: 1, outputs: { ...OWN_CHANGE, 'base-sha': pull.baseTip } })
    expect(server.log.filter(line => line.includes('/comments'))).toEqual([])
  })

  test.each([
    ['push: the branch before it', () => pull.baseTip, () => pull.baseTip],
    ['push of a new branch: the first parent', () => '0'.repeat(40), () => pull.baseTip],
    ['push after a force push: the first parent', () => 'd'.repeat(40), () => pull.baseTip],
  ])('%s', async (_, before, base) => {
    const payload = pushPayload(before(), pull.merge)
    const run = await runAction({ event: 'push', payload, workspace: complete, sha: pull.merge })
    expect(run).toMatchObject({ exitCode: 1, outputs: { ...OWN_CHANGE, 'base-sha': base() } })
  })

  test('workflow_dispatch: limits only, and the reason', async () => {
    const start = { event: 'workflow_dispatch', payload: dispatchPayload(), workspace: complete, sha: pull.merge }
    const run = await runAction(start)
    expect(run).toMatchObject({ exitCode: 0, outputs: { 'base-sha': '', 'policy-source': 'local' } })
    expect(run.comment).toContain('run merges nothing')
  })

  test('workflow_dispatch after a tag: the tag', async () => {
    const { directory, git } = checkOut(newFolder(), pull.url, pull.merge, { depth: 0 })
    git('tag', 'v1.0.0', pull.forkPoint)
    const run = await runAction({
      event: 'workflow_dispatch',
      payload: dispatchPayload(),
      workspace: directory,
      sha: pull.merge,
    })
    expect(run.outputs['base-sha']).toBe(pull.forkPoint)
  })

  test('an event without its payload is a configuration error with one line', async () => {
    const run = await runAction({ event: 'pull_request', payload: {}, workspace: complete, sha: pull.merge })
    expect(run).toMatchObject({ exitCode: 2, stderr: '' })
    expect(run.log).toMatch(/^::error title=Flopgate::.*pull_request/)
  })
})

describe('repositories of every shape', () => {
  test('spaces, quotes and letters beyond ASCII in paths', async () => {
    const path = 'modèles d’été/“netz” ü 网.onnx'
    const files = { 'flopgate.yml': budgetFile('{ max: 1 MFLOPs, increase: 10% }', `'${path}'`) }
    const run = await runOnce({ base: { ...files, [path]: SMALL }, head: { [path]: LARGE } })
    expect(run).toMatchObject({ exitCode: 1, stderr: '', outputs: OWN_CHANGE })
  })

  test('a linked worktree; the main one stays as it was', async () => {
    const main = checkOut(newFolder(), pull.url, pull.merge, { depth: 0 })
    const linked = newFolder('linked')
    main.git('worktree', 'add', '--quiet', '--detach', linked, pull.merge)
    const before = fingerprint(main.directory)
    const run = await runAction({ ...pullRequest, workspace: linked, sha: pull.merge })
    expect(run).toMatchObject({ exitCode: 1, outputs: OWN_CHANGE })
    expect(fingerprint(main.directory)).toEqual(before)
  })

  test('a checkout into a folder of the workspace', async () => {
    const workspace = newFolder('workspace')
    mkdirSync(workspace)
    checkOut(join(workspace, 'models of ours'), pull.url, pull.merge)
    const inputs = { 'working-directory': 'models of ours' }
    const run = await runAction({ ...pullRequest, workspace, sha: pull.merge, inputs })
    expect(run).toMatchObject({ exitCode: 1, outputs: OWN_CHANGE })
    expect(run.log).toContain('::error file=flopgate.yml,')
  })

  test('a submodule beside the models', async () => {
    const inner = createRepository(newFolder('inner'))
    inner.write('readme.md', 'x')
    const commit = inner.commit('inner')
    const merged = mergedRepository({
      base: { 'flopgate.yml': budgetFile('{ max: 1 MFLOPs, increase: 10% }'), [NET]: SMALL },
      head: { [NET]: LARGE },
    })
    merged.repository.git('update-index', '--add', '--cacheinfo', `160000,${commit},vendor/inner`)
    merged.repository.git('clone', '--quiet', inner.directory, 'vendor/inner')
    expect(await runOnPullRequest(merged)).toMatchObject({ exitCode: 1, outputs: OWN_CHANGE })
    merged.remove()
  })

  test('a dirty work tree, a stash, staged and untracked files: nothing of it is touched', async () => {
    const { directory, git, write } = checkOut(newFolder(), pull.url, pull.merge)
    write('notes.txt', 'stashed')
    git('stash', '--quiet')
    write('notes.txt', 'staged')
    git('add', 'notes.txt')
    write('notes.txt', 'changed again')
    write('untracked.txt', 'new')
    const run = await runAction({ ...pullRequest, workspace: directory, sha: pull.merge })
    expect(run.outputs).toMatchObject(OWN_CHANGE)
  })

  test('a repository without a commit: nothing says whose budget holds', async () => {
    const workspace = newFolder('bare folder')
    mkdirSync(join(workspace, 'models'), { recursive: true })
    const { directory, write } = createRepository(newFolder('empty repository'))
    write('flopgate.yml', budgetFile('25 kFLOPs'))
    write(NET, LARGE)
    const run = await runAction({ ...pullRequest, workspace: directory, sha: pull.merge })
    expect(run).toMatchObject({ exitCode: 2, stderr: '', outputs: { 'base-sha': '', verdict: 'error' } })
  })
})
