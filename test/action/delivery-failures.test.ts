/** GitHub fails in all its ways; the verdict, the exit code and the summary stay, and each failure has its own words. */
import { afterAll, describe, expect, test } from 'vitest'
import { commandsIn } from '../support/action-process.ts'
import { startGitHubServer, type Fault } from '../support/github-server.ts'
import { mergedRepository } from '../support/merged-repository.ts'
import { runOnPullRequest } from '../support/pull-request-run.ts'
import { budgetFile, LARGE, NET, SMALL } from '../support/sample-models.ts'

const repository = mergedRepository({
  base: { 'flopgate.yml': budgetFile('25 kFLOPs'), [NET]: SMALL },
  head: { [NET]: LARGE },
})
const LIST = /^GET .*\/comments$/
const CREATE = /^POST .*\/comments$/

const runWith = async (route: RegExp, fault: Fault, times: number) => {
  const server = await startGitHubServer()
  server.fail(route, fault, times)
  const run = await runOnPullRequest(repository, { server })
  await server.close()
  const warnings = commandsIn(run.log).filter(({ name }) => name === 'warning')
  return { run, server, warnings }
}

const ALWAYS = 1_000
const answer = (status: number, more: Partial<Extract<Fault, { kind: 'answer' }>> = {}): Fault => ({
  kind: 'answer',
  status,
  ...more,
})

/** Two requests of 10 s are waited for, then nothing more is asked. */
const LATE_REQUESTS = 2
/** A failing request is sent four times; reading the labels and the comments are two more. */
const REQUESTS = 6

const FAILURES: readonly (readonly [name: string, route: RegExp, fault: Fault, says: RegExp])[] = [
  // The slowest one first: the others run beside it.
  ['no answer at all', /./, { kind: 'slow', milliseconds: 600_000 }, /github-timeout/],
  ['401', LIST, answer(401, { message: 'Bad credentials' }), /github-unauthorized.*\(401\)/s],
  ['403', CREATE, answer(403, { message: 'Resource not accessible' }), /github-forbidden.*pull-requests: write/s],
  ['404', LIST, answer(404, { message: 'Not Found' }), /github-not-found.*pull-requests: read/s],
  ['422', CREATE, answer(422, { message: 'Validation Failed' }), /github-rejected.*\(422\)/s],
  [
    '429 that asks for more time than there is',
    CREATE,
    answer(429, { headers: { 'retry-after': '3600' } }),
    /github-rate-limited.*another 3600 s/s,
  ],
  ['500 in every attempt', LIST, answer(500), /github-server-error.*\(500\)/s],
  ['a dropped connection in every attempt', LIST, { kind: 'drop' }, /github-unreachable/],
  ['an answer that is no JSON', LIST, { kind: 'malformed' }, /github-malformed-answer/],
]

const messages = new Map<string, string>()

describe.concurrent('when GitHub fails', () => {
  test.each(FAILURES)('the comment cannot be written: %s', async (name, route, fault, says) => {
    const { run, server, warnings } = await runWith(route, fault, ALWAYS)
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({ verdict: 'fail', 'exceeded-rules': 'max-flops', 'comment-url': '' })
    expect(run.summary).toMatch(/^### ❌ Model budget exceeded/)
    expect(run.stderr).toBe('')
    expect(warnings).toHaveLength(1)
    expect(warnings[0]?.message).toMatch(says)
    messages.set(name, warnings[0]?.message ?? '')
    const requests = server.log.filter(line => !line.startsWith('git '))
    expect(requests.length).toBeLessThanOrEqual(fault.kind === 'slow' ? LATE_REQUESTS : REQUESTS)
  })

  test.each<[string, RegExp, Fault]>([
    ['429 that asks for a second', CREATE, answer(429, { headers: { 'retry-after': '1' } })],
    [
      '403 of a secondary limit',
      CREATE,
      answer(403, { message: 'secondary rate limit', headers: { 'retry-after': '1' } }),
    ],
    ['502 once', LIST, answer(502)],
    ['a connection that is dropped once', LIST, { kind: 'drop' }],
    ['half an answer once', LIST, { kind: 'truncated' }],
  ])('is repeated: %s', async (_, route, fault) => {
    const { run, server, warnings } = await runWith(route, fault, 1)
    expect(run.exitCode).toBe(1)
    expect(warnings).toEqual([])
    expect(server.comments).toHaveLength(1)
    expect(run.outputs['comment-url']).toContain(`#issuecomment-${server.comments[0]?.id}`)
  })

  test('a missing permission is not asked for twice', async () => {
    const { server } = await runWith(CREATE, answer(403, { message: 'Resource not accessible by integration' }), ALWAYS)
    expect(server.log.filter(line => line.startsWith('POST'))).toHaveLength(1)
  })

  test('nothing listens at the API’s address', async () => {
    const run = await runOnPullRequest(repository, { inputs: { token: 'ghs_writes' } })
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({ verdict: 'fail' })
    expect(commandsIn(run.log).find(({ name }) => name === 'warning')?.message).toMatch(/github-unreachable/)
  })
})

afterAll(() => {
  repository.remove()
  // Each failure has its own message.
  expect(new Set(messages.values()).size).toBe(messages.size)
})
