/** The life of the one comment, written by processes of the built action against a server that checks every request. */
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ActionRun } from '../support/action-process.ts'
import { startGitHubServer, type GitHubServer } from '../support/github-server.ts'
import { mergedRepository } from '../support/merged-repository.ts'
import { runOnPullRequest } from '../support/pull-request-run.ts'
import { budgetFile, LARGE, NET, SMALL } from '../support/sample-models.ts'

const base = { 'flopgate.yml': budgetFile('{ max: 25 kFLOPs }'), [NET]: SMALL }
const failing = mergedRepository({ base, head: { [NET]: LARGE } })
const clean = mergedRepository({ base, head: { 'readme.md': 'x' } })
afterAll(() => {
  failing.remove()
  clean.remove()
})

let server: GitHubServer
beforeEach(async () => {
  server = await startGitHubServer()
})
afterEach(async () => {
  await server.close()
  expect(server.violations).toEqual([])
})

type More = Parameters<typeof runOnPullRequest>[1]

const run = (workspace: typeof failing, more: More = {}): Promise<ActionRun> =>
  runOnPullRequest(workspace, { server, ...more })

const writes = (): readonly string[] => server.log.filter(line => !line.startsWith('GET '))

const STRANGER = { login: 'mallory', type: 'User' } as const
const talk = (count: number): void => {
  for (let index = 0; index < count; index++) server.addComment(`Comment ${index}`, STRANGER)
}

describe('one comment', () => {
  test('is created with a hidden marker and the report', async () => {
    const { exitCode, outputs, comment, log, stderr } = await run(failing)
    expect(exitCode).toBe(1)
    expect(writes()).toEqual(['POST /repos/octo/models/issues/1/comments → 201'])
    const [stored] = server.comments
    expect(stored?.body).toMatch(/^<!-- flopgate v1 \{.*\} -->\n### ❌ Model budget exceeded/)
    expect(stored?.body).toContain(comment.trim())
    expect(outputs['comment-url']).toContain(`#issuecomment-${stored?.id}`)
    expect(stderr).toBe('')
    expect(log.replace('::add-mask::ghs_writes', '')).not.toContain('ghs_writes')
  })

  test('is found at position 250 of 300 and updated', async () => {
    talk(249)
    await run(failing)
    talk(50)
    expect(server.comments).toHaveLength(300)
    const { id } = server.comments[249] ?? {}
    expect((await run(clean, { run: 2 })).exitCode).toBe(0)
    expect(writes().at(-1)).toBe(`PATCH /repos/octo/models/issues/comments/${id} → 200`)
    expect(server.comments).toHaveLength(300)
    expect(server.comments[249]?.body).toContain('✅ No model changed')
  })

  test('with the same report is not written again', async () => {
    const first = await run(failing)
    const count = writes().length
    const again = await run(failing, { run: 2 })
    expect(writes()).toHaveLength(count)
    expect(again.outputs['comment-url']).toBe(first.outputs['comment-url'])
  })

  test('of a stranger with our marker is left alone', async () => {
    await run(failing)
    const forged = server.comments[0]?.body ?? ''
    server.comments.splice(0)
    const look = server.addComment(forged, STRANGER)
    await run(clean, { run: 2 })
    expect(server.comments).toHaveLength(2)
    expect(look.body).toBe(forged)
    expect(server.comments[1]?.user.login).toBe('github-actions[bot]')
  })

  test('of a newer run is not overwritten by an older one', async () => {
    const newer = await run(clean, { run: 20 })
    const body = server.comments[0]?.body
    const older = await run(failing, { run: 10 })
    expect(older.exitCode).toBe(1)
    expect(older.outputs['comment-url']).toBe(newer.outputs['comment-url'])
    expect(server.comments.map(comment => comment.body)).toEqual([body])
  })

  // Both processes must have asked for the list before either has written: the creations are held until then.
  test('remains when two jobs create it at once', { retry: 2 }, async () => {
    server.fail(/^POST /, { kind: 'slow', milliseconds: 3_000 }, 2)
    const runs = await Promise.all([run(failing, { run: 1 }), run(failing, { run: 2 })])
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([1, 1])
    expect(writes().filter(line => /^POST .*→ \d/.test(line))).toHaveLength(2)
    expect(server.comments).toHaveLength(1)
  })

  test('was created although the answer was lost: it is not created twice', async () => {
    server.fail(/^POST /, { kind: 'lost' })
    const { outputs } = await run(failing)
    expect(server.comments).toHaveLength(1)
    expect(outputs['comment-url']).toContain(`#issuecomment-${server.comments[0]?.id}`)
  })

  test('per id: two gates on one pull request do not disturb each other', async () => {
    await run(failing, { inputs: { 'comment-id': 'edge' } })
    await run(clean, { inputs: { 'comment-id': 'cloud' } })
    expect(server.comments.map(({ body }) => /"id":"(\w+)"/.exec(body)?.[1])).toEqual(['edge', 'cloud'])
  })

  test('of a personal token is found by the account that owns it', async () => {
    server.tokens.set('github_pat_1', { account: { login: 'ada', type: 'User' }, write: true })
    const inputs = { token: 'github_pat_1' }
    await run(failing, { inputs })
    await run(clean, { inputs, run: 2 })
    expect(server.comments.map(({ user }) => user.login)).toEqual(['ada'])
    expect(server.comments[0]?.body).toContain('✅')
  })
})

describe('when it is written', () => {
  test.each<[string, typeof failing, More, number]>([
    ['comment: never', failing, { inputs: { comment: 'never' } }, 0],
    ['comment: failures, all well', clean, { inputs: { comment: 'failures' } }, 0],
    ['comment: failures, over budget', failing, { inputs: { comment: 'failures' } }, 1],
    ['comment: changes, nothing changed', clean, { inputs: { comment: 'changes' } }, 0],
    ['comment: changes, changed', failing, { inputs: { comment: 'changes' } }, 1],
    ['delete-when-clean, all well', clean, { inputs: { 'comment-strategy': 'delete-when-clean' } }, 0],
    ['a draft, drafts switched off', failing, { draft: true, inputs: { 'comment-on-drafts': 'false' } }, 0],
    ['a draft', failing, { draft: true }, 1],
    ['no token', failing, { inputs: { token: '' } }, 0],
  ])('%s', async (_, workspace, more, count) => {
    const { exitCode, summary } = await run(workspace, more)
    expect(exitCode).toBe(workspace === failing ? 1 : 0)
    expect(summary).toMatch(/^### [✅❌] /u)
    expect(server.comments).toHaveLength(count)
  })

  test('an existing comment is refreshed in every mode, so that no stale verdict stays', async () => {
    await run(failing)
    await run(clean, { run: 2, inputs: { comment: 'failures' } })
    expect(server.comments[0]?.body).toContain('✅ No model changed')
  })

  test('delete-when-clean removes it', async () => {
    await run(failing)
    await run(clean, { run: 2, inputs: { 'comment-strategy': 'delete-when-clean' } })
    expect(server.comments).toEqual([])
  })
})

describe('without permission', () => {
  test('a fork fails for the limit and not for the comment; nothing is tried; the summary is complete', async () => {
    const { exitCode, outputs, summary, log, comment } = await run(failing, {
      fork: true,
      inputs: { token: 'ghs_reads' },
    })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ verdict: 'fail', 'exceeded-rules': 'max-flops', 'comment-url': '' })
    expect(writes()).toEqual([])
    expect(server.log.filter(line => line.includes('/comments'))).toEqual([])
    expect(summary.split('\n')[0]).toBe(comment.split('\n')[0])
    expect(summary).toContain('Why `net` grew')
    expect(log).toContain('the token of a pull request from a fork is read-only')
    expect(log).not.toContain('::warning')
  })

  test('a fork that keeps the budget is green', async () => {
    expect((await run(clean, { fork: true, inputs: { token: 'ghs_reads' } })).exitCode).toBe(0)
  })

  test('Dependabot’s read-only token is told in one line', async () => {
    const { exitCode, log } = await run(failing, { author: 'dependabot[bot]', inputs: { token: 'ghs_reads' } })
    expect(exitCode).toBe(1)
    expect(log).toContain('pull-requests: write')
    expect(log).not.toContain('::warning')
  })
})
