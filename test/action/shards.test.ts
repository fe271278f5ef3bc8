/** A run over a job matrix: each job leaves a record, one job makes the verdict and the one comment. */
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type ActionRun, runAction } from '../support/action-process.ts'
import { temporaryFolder } from '../support/git.ts'
import { startGitHubServer, type GitHubServer } from '../support/github-server.ts'
import { mergedRepository } from '../support/merged-repository.ts'
import { pullRequestPayload } from '../support/payloads.ts'
import { runOnPullRequest } from '../support/pull-request-run.ts'
import { LARGE, SMALL } from '../support/sample-models.ts'

const COUNT = 3
const names = ['a', 'b', 'c', 'd', 'e'].map(name => `models/${name}.onnx`)
const models = (bytes: Uint8Array) => Object.fromEntries(names.map(name => [name, bytes]))
const merged = mergedRepository({
  base: {
    'flopgate.yml':
      'version: 1\ncomment: { id: all }\nmodels:\n  - path: models/*.onnx\n    budget: { flops: 25 kFLOPs }\ntotal: { flops: 105 kFLOPs }\n',
    ...models(SMALL),
  },
  head: { 'models/d.onnx': LARGE },
})
const folder = temporaryFolder()
/** As actions/download-artifact leaves them: one folder per artifact. */
const shards = join(folder.path, 'shards')

beforeAll(async () => {
  for (let index = 1; index <= COUNT; index++) {
    const report = join(shards, `shard-${index}`)
    const run = await runOnPullRequest(merged, { inputs: { shard: `${index}/${COUNT}`, 'report-directory': report } })
    expect(run).toMatchObject({ exitCode: 0, stderr: '', summary: '' })
    expect(run.log).toMatch(new RegExp(`^Shard ${index}/${COUNT}: \\d measurements?`))
    expect(readdirSync(report)).toEqual(['record.json'])
  }
})
afterAll(() => {
  merged.remove()
  folder.remove()
})

let server: GitHubServer
let workspace: string
let count = 0
beforeEach(async () => {
  server = await startGitHubServer()
  // The merging job needs no checkout.
  workspace = join(folder.path, `workspace ${count++}`)
  mkdirSync(workspace)
  cpSync(shards, join(workspace, 'shards'), { recursive: true })
})
afterEach(async () => {
  await server.close()
  expect(server.violations).toEqual([])
})

const merge = (run = 1): Promise<ActionRun> =>
  runAction({
    workspace,
    event: 'pull_request',
    payload: pullRequestPayload(merged.pull),
    sha: merged.pull.merge,
    server,
    run,
    inputs: { merge: 'shards' },
  })

describe('merging', () => {
  test('says what the single run says, in one comment', async () => {
    const single = await runOnPullRequest(merged, { server, run: 1 })
    expect(single).toMatchObject({ exitCode: 1, outputs: { 'exceeded-rules': 'max-flops', 'total-flops': '110000' } })
    const run = await merge(2)
    expect(run).toMatchObject({ exitCode: 1, stderr: '' })
    expect(run.comment).toBe(single.comment)
    expect(run.report).toEqual(single.report)
    expect(server.comments).toHaveLength(1)
    expect(server.comments[0]?.body).toContain('"id":"all"')
  })

  test('an accepted overrun is one of the whole run', async () => {
    server.roles.set('alice', 'write')
    await merge(1)
    server.addComment('/flopgate accept needed', { login: 'alice', type: 'User' })
    server.labels.push('flopgate-exempt')
    const run = await merge(2)
    expect(run.exitCode).toBe(0)
    expect(run.comment).toContain('accepted by `alice`')
  })

  test.each<[string, () => void, RegExp]>([
    [
      'a share is missing',
      () => rmSync(join(workspace, 'shards/shard-2'), { recursive: true }),
      /Of 3 shards, 2 is missing/,
    ],
    ['none is there', () => rmSync(join(workspace, 'shards'), { recursive: true }), /No report was given/],
    [
      'one is there twice',
      () => cpSync(join(workspace, 'shards/shard-1'), join(workspace, 'shards/copy'), { recursive: true }),
      /./,
    ],
  ])('when %s, nothing passes', async (_, change, why) => {
    change()
    const run = await merge()
    expect(run).toMatchObject({ exitCode: 2, stderr: '', outputs: { verdict: 'error' } })
    expect(run.comment).toMatch(why)
  })
})

test('a share that is none is a configuration error', async () => {
  const run = await runOnPullRequest(merged, { inputs: { shard: '4/3' } })
  expect(run.exitCode).toBe(2)
  expect(run.log).toContain('Cannot use the input "shard"')
})
