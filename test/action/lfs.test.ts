/** Models in Git LFS: equal objects are not downloaded, others are read from the server in part. */
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { lfsPointer } from '../support/git.ts'
import { startGitHubServer, type GitHubServer } from '../support/github-server.ts'
import { layeredModel } from '../support/layered-model.ts'
import { storeLfsObject } from '../support/lfs-http.ts'
import { mergedRepository, type MergedRepository } from '../support/merged-repository.ts'
import { runOnPullRequest } from '../support/pull-request-run.ts'
import { budgetFile, NET } from '../support/sample-models.ts'

// 1,100 × 1,100 weights are 4.8 MB that no count needs; objects below 4 MiB are read whole.
const BASE = layeredModel({ widths: [1_100, 1_100] })
const HEAD = layeredModel({ widths: [1_100, 1_100, 550] })

let server: GitHubServer
const repositories: MergedRepository[] = []
beforeEach(async () => {
  server = await startGitHubServer()
})
afterEach(async () => {
  await server.close()
  expect(server.violations).toEqual([])
})
afterAll(() => {
  for (const { remove } of repositories) remove()
})

/** Pointers in the commits, the head's content in the work tree: as `lfs: true` of actions/checkout leaves it. */
const checkout = (head: Uint8Array): MergedRepository => {
  const merged = mergedRepository({
    base: {
      'flopgate.yml': budgetFile('{ max: 1 GFLOPs, increase: 10% }'),
      '.gitattributes': '*.onnx filter=lfs diff=lfs merge=lfs -text\n',
      [NET]: lfsPointer(BASE),
    },
    head: head === BASE ? { 'readme.md': 'x' } : { [NET]: lfsPointer(head) },
  })
  merged.repository.git('remote', 'add', 'origin', `${server.url}/octo/models`)
  merged.repository.write(NET, head)
  repositories.push(merged)
  return merged
}

describe('a base in Git LFS', () => {
  test('the same object at base and head: unchanged, nothing is downloaded', async () => {
    const run = await runOnPullRequest(checkout(BASE), { server, inputs: { comment: 'never' } })
    expect(run).toMatchObject({ exitCode: 0, outputs: { 'delta-flops': '0' } })
    expect(run.comment).toContain('No model changed')
    expect(server.lfs.downloads).toEqual([])
  })

  test('another object: its structure is read by ranges, not its weights', async () => {
    storeLfsObject(server.lfs, Buffer.from(BASE))
    const run = await runOnPullRequest(checkout(HEAD), { server, inputs: { comment: 'never' } })
    // 2 × 1,100 × 550 FLOPs more than 2 × 1,100 × 1,100: +50 %.
    expect(run).toMatchObject({
      exitCode: 1,
      outputs: { 'delta-flops': '1210000', 'exceeded-rules': 'increase-flops' },
    })
    expect(server.lfs.downloads.length).toBeGreaterThan(0)
    expect(server.lfs.downloads).not.toContain('all')
  })

  test.each([
    ['the object is gone from the server', 'ranges', {}, false],
    ['the storage sends another content', 'wrong-content', {}, true],
    ['lfs: local', 'ranges', { lfs: 'local' }, true],
  ] as const)('%s: the limits hold and the comment says why', async (_, mode, inputs, stored) => {
    if (stored) storeLfsObject(server.lfs, Buffer.from(BASE))
    server.lfs.mode = mode
    const run = await runOnPullRequest(checkout(HEAD), { server, inputs: { comment: 'never', ...inputs } })
    expect(run).toMatchObject({ exitCode: 0, stderr: '', outputs: { 'delta-flops': '' } })
    expect(run.comment).toContain('was not compared with its base')
    expect(run.comment).toContain('Fix:')
  })

  test('the job’s token does not go to the storage, nor into the log', async () => {
    storeLfsObject(server.lfs, Buffer.from(BASE))
    const run = await runOnPullRequest(checkout(HEAD), { server, inputs: { comment: 'never' } })
    expect(run.log.replace('::add-mask::ghs_writes', '')).not.toMatch(/ghs_writes|x-access-token/)
  })
})
