/** Machines and services that fail while the gate runs: none of it hands a pull request its own budget. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runAction } from '../support/action-process.ts'
import { checkOut, createPullRequest, temporaryFolder } from '../support/git.ts'
import { startGitHubServer } from '../support/github-server.ts'
import { pullRequestPayload } from '../support/payloads.ts'
import { runOnPullRequest } from '../support/pull-request-run.ts'
import { budgetFile, LARGE, NET, SMALL } from '../support/sample-models.ts'

const folder = temporaryFolder()
/** LARGE is 30 kFLOPs. */
const own = { [NET]: LARGE, 'flopgate.yml': budgetFile('1 MFLOPs') }
const packaged = (files: Readonly<Record<string, string | Uint8Array>>) =>
  Object.fromEntries(
    Object.entries(files).flatMap(([path, bytes]) => [
      [path, bytes],
      [`packages/vision/${path}`, bytes],
    ]),
  )
const pull = createPullRequest(join(folder.path, 'pull'), {
  base: packaged({ 'flopgate.yml': budgetFile('25 kFLOPs'), [NET]: SMALL }),
  head: packaged(own),
})
afterAll(() => folder.remove())
let count = 0
const workspaceAt = (depth: number): string =>
  checkOut(join(folder.path, `workspace ${count++}`), pull.url, pull.merge, { depth }).directory

const STRICT = { exitCode: 1, outputs: { 'policy-source': 'base', 'exceeded-rules': 'max-flops' } }

/** A PATH whose git behaves as an older one, or as one that another user's files are shown to. */
const gitLike = (lines: readonly string[]): string => {
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
  const directory = join(folder.path, `git ${count++}`)
  mkdirSync(directory)
  const file = join(directory, 'git')
  writeFileSync(file, ['#!/bin/sh', ...lines, `exec "${real}" "$@"`, ''].join('\n'))
  chmodSync(file, 0o755)
  return `${directory}${delimiter}${process.env['PATH']}`
}
/** git's own switch for its tests: every repository belongs to somebody else. */
const FOREIGN = 'export GIT_TEST_ASSUME_DIFFERENT_OWNER=1'
/** Before 2.38 `safe.directory` on the command line does not count. */
const NO_SAFE_OPTION = `n=$#; while [ $n -gt 0 ]; do a="$1"; shift; n=$((n-1)); case "$a" in safe.directory=*) set -- "$@" unused.key=1;; *) set -- "$@" "$a";; esac; done`
/** Before 2.31 GIT_CONFIG_COUNT, before 2.32 GIT_CONFIG_GLOBAL, before 2.29 --no-write-fetch-head. */
const OF_2020 = `unset GIT_CONFIG_COUNT GIT_CONFIG_GLOBAL; for a in "$@"; do [ "$a" = --no-write-fetch-head ] && exit 129; done`

describe.skipIf(process.platform === 'win32')('git', () => {
  test.each([
    ['of another owner', [FOREIGN], '', 0],
    ['of another owner, below its top', [FOREIGN], 'packages/vision', 0],
    ['of another owner, 2.34', [FOREIGN, NO_SAFE_OPTION], 'packages/vision', 0],
    ['of another owner, 2.25', [FOREIGN, NO_SAFE_OPTION, OF_2020], '', 0],
    ['2.25, base to be fetched', [OF_2020], '', 1],
  ])('%s', async (_, lines, inside, depth) => {
    const run = await runOnPullRequest(
      { workspace: workspaceAt(depth), pull },
      { environment: { PATH: gitLike(lines) }, inputs: { 'working-directory': inside } },
    )
    expect(run).toMatchObject({ ...STRICT, stderr: '' })
  })

  test('that is not installed, without a token: not checked', async () => {
    const run = await runOnPullRequest({ workspace: workspaceAt(1), pull }, { environment: { PATH: '/nonexistent' } })
    expect(run).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } })
    expect(run.log).toMatch(/git is not installed/i)
  })
})

describe('the REST API in the place of git', () => {
  test.each([
    ['without git', { PATH: '/nonexistent' }],
    ['when the git service fails', {}],
  ])('%s: budget and models of base', async (_, environment) => {
    const server = await startGitHubServer({ repository: pull.remoteDirectory, gitFails: true })
    const workspace = workspaceAt(1)
    execFileSync('git', ['remote', 'set-url', 'origin', `${server.url}/octo/models.git`], { cwd: workspace })
    const run = await runAction({
      event: 'pull_request',
      payload: pullRequestPayload(pull),
      sha: pull.merge,
      workspace,
      server,
      environment,
    })
    await server.close()
    expect(server.violations).toEqual([])
    expect(run).toMatchObject({ ...STRICT, stderr: '', outputs: { ...STRICT.outputs, 'delta-flops': '10000' } })
  })
})

test.each(['none/_temp', 'file/_temp'])('RUNNER_TEMP at %s: the system’s folder is taken', async path => {
  writeFileSync(join(folder.path, 'file'), 'x')
  const environment = { RUNNER_TEMP: join(folder.path, path) }
  const inputs = { 'report-directory': '' }
  expect(await runOnPullRequest({ workspace: workspaceAt(1), pull }, { environment, inputs })).toMatchObject(STRICT)
})
