import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { MAX_MARKDOWN_CHARACTERS, deliver } from '../../../src/github/comment/deliver.ts'
import { readContext } from '../../../src/github/event/event.ts'
import { temporaryFolder } from '../../support/git.ts'
import { startGitHubServer } from '../../support/github-server.ts'
import type { DeliverableReport, Delivery, DeliverySettings } from '../../../src/github/comment/deliver.ts'
import type { RunContext } from '../../../src/github/event/event.ts'
import type { Annotation } from '../../../src/github/comment/workflow-command.ts'
import type { Fault, GitHubServer } from '../../support/github-server.ts'

const folder = temporaryFolder()
let server: GitHubServer
let count = 0
beforeEach(async () => {
  server = await startGitHubServer()
})
afterEach(async () => {
  await server.close()
  expect(server.violations).toEqual([])
})
afterAll(() => folder.remove())

const HEAD = 'a'.repeat(40)
const BASE = 'b'.repeat(40)

const report = (more: Partial<DeliverableReport> = {}): DeliverableReport => ({
  markdown: '### ❌ over budget',
  summary: '# summary',
  annotations: [],
  outputs: { verdict: 'fail' },
  failed: true,
  changed: true,
  head: HEAD,
  base: BASE,
  ...more,
})

interface Run {
  readonly delivery: Delivery
  readonly output: string
  readonly summary: string
  readonly lines: readonly string[]
}

const pullPayload = (more: { fork?: boolean; draft?: boolean; author?: string } = {}): unknown => ({
  pull_request: {
    number: 1,
    draft: more.draft ?? false,
    user: { login: more.author ?? 'ada' },
    head: { sha: HEAD, repo: { full_name: more.fork === true ? 'mallory/models' : 'octo/models' } },
    base: { sha: BASE, ref: 'main', repo: { full_name: 'octo/models' } },
  },
})

const contextOf = async (name: string, payload: unknown, actor = 'ada'): Promise<RunContext> => {
  const place = join(folder.path, `run-${count++}`)
  for (const suffix of ['event', 'output', 'summary'])
    writeFileSync(`${place}.${suffix}`, suffix === 'event' ? JSON.stringify(payload) : '')
  const outcome = await readContext({
    GITHUB_REPOSITORY: 'octo/models',
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: `${place}.event`,
    GITHUB_SHA: 'c'.repeat(40),
    GITHUB_RUN_ID: '77',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_WORKSPACE: folder.path,
    GITHUB_API_URL: server.apiUrl,
    GITHUB_SERVER_URL: server.url,
    GITHUB_ACTOR: actor,
    GITHUB_OUTPUT: `${place}.output`,
    GITHUB_STEP_SUMMARY: `${place}.summary`,
  })
  if (!outcome.ok) throw new Error(outcome.diagnostic.what)
  return outcome.context
}

const run = async (
  given: { report?: DeliverableReport; settings?: Partial<DeliverySettings>; context?: RunContext } = {},
): Promise<Run> => {
  const context = given.context ?? (await contextOf('pull_request', pullPayload()))
  const lines: string[] = []
  const delivery = await deliver(given.report ?? report(), context, {
    token: 'ghs_writes',
    id: 'default',
    comment: 'always',
    deleteWhenClean: false,
    commentOnDrafts: true,
    write: line => lines.push(line),
    limits: { firstBackoffMs: 1, timeoutMs: 300, deadlineMs: 3_000 },
    ...given.settings,
  })
  return {
    delivery,
    lines,
    output: readFileSync(context.outputFile ?? '', 'utf8'),
    summary: readFileSync(context.summaryFile ?? '', 'utf8'),
  }
}

describe('everything arrives', () => {
  test('comment, summary, outputs with the comment’s address', async () => {
    const { delivery, output, summary } = await run()
    expect(delivery).toEqual({
      comment: 'created',
      commentUrl: `${server.url}/octo/models/pull/1#issuecomment-1000`,
      diagnostics: [],
    })
    expect(server.comments[0]?.body).toBe(
      `<!-- flopgate v1 {"id":"default","head":"${HEAD}","base":"${BASE}","run":77,"attempt":2} -->\n### ❌ over budget`,
    )
    expect(summary).toBe('# summary\n')
    expect(output).toMatch(
      /^verdict<<(flopgate_[\w-]+)\nfail\n\1\ncomment-url<<(flopgate_[\w-]+)\nhttp.*#issuecomment-1000\n\2\n$/,
    )
  })

  test.each([
    ['push', { before: BASE, after: HEAD }],
    ['schedule', {}],
    ['merge_group', { merge_group: { base_sha: BASE, head_sha: HEAD } }],
  ])('%s: no comment, no request', async (name, payload) => {
    const { delivery, summary } = await run({ context: await contextOf(name, payload) })
    expect(delivery).toEqual({ comment: 'not-a-pull-request', diagnostics: [] })
    expect(summary).toBe('# summary\n')
    expect(server.log).toEqual([])
  })
})

describe('the comment fails, the rest does not', () => {
  const failures: readonly (readonly [string, Fault, string, RegExp])[] = [
    ['401', { kind: 'answer', status: 401 }, 'github-unauthorized', /github\.token/],
    [
      '403',
      { kind: 'answer', status: 403, message: 'Resource not accessible by integration' },
      'github-forbidden',
      /`pull-requests: write`/,
    ],
    ['404', { kind: 'answer', status: 404 }, 'github-not-found', /pull request still exists/],
    ['422', { kind: 'answer', status: 422, message: 'Validation Failed' }, 'github-rejected', /job summary/],
    ['429', { kind: 'answer', status: 429, headers: { 'retry-after': '3600' } }, 'github-rate-limited', /concurrency/],
    ['500', { kind: 'answer', status: 500 }, 'github-server-error', /githubstatus/],
    ['timeout', { kind: 'slow', milliseconds: 5_000 }, 'github-timeout', /proxy/],
    ['dropped', { kind: 'drop' }, 'github-unreachable', /network/],
  ]

  test.each(failures)('%s', async (_, fault, code, fix) => {
    server.fail(/^POST /, fault, 100)
    const { delivery, output, summary } = await run()
    expect(delivery.comment).toBe('failed')
    expect(delivery.diagnostics).toHaveLength(1)
    expect(delivery.diagnostics[0]).toMatchObject({
      code,
      severity: 'warning',
      what: 'Cannot create the pull-request comment',
    })
    expect(delivery.diagnostics[0]?.fix).toMatch(fix)
    expect(summary).toBe('# summary\n')
    expect(output).toContain('\nfail\n')
  })

  test('each has its own message', async () => {
    const said = new Set<string | undefined>()
    for (const [, fault] of failures) {
      server.fail(/^POST /, fault, 1)
      const { delivery } = await run({ settings: { limits: { firstBackoffMs: 1, timeoutMs: 200, deadlineMs: 200 } } })
      server.comments.splice(0)
      said.add(delivery.diagnostics[0]?.why)
    }
    expect(said.size).toBeGreaterThanOrEqual(6)
  })

  test('a body that GitHub finds too long is replaced by its first line', async () => {
    server.fail(/^POST /, {
      kind: 'answer',
      status: 422,
      message: 'Validation Failed: Body is too long (maximum is 65536 characters)',
    })
    const { delivery } = await run({ report: report({ markdown: '### ❌ over budget\n\nmuch more' }) })
    expect(delivery.comment).toBe('created')
    expect(server.comments[0]?.body.split('\n').slice(1).join('\n')).toBe(
      '### ❌ over budget\n\nThe report is too long for a comment. It is in the job summary.',
    )
  })

  test('a report beyond the limit never reaches GitHub at that length', async () => {
    await run({ report: report({ markdown: `### title\n${'x'.repeat(MAX_MARKDOWN_CHARACTERS)}` }) })
    expect(server.comments[0]?.body.length).toBeLessThan(1000)
    expect(server.log).toHaveLength(3)
  })
})

describe('no comment is possible', () => {
  test('a fork: one line, no request', async () => {
    const { delivery, summary } = await run({ context: await contextOf('pull_request', pullPayload({ fork: true })) })
    expect(delivery).toMatchObject({ comment: 'skipped', diagnostics: [{ code: 'comment-skipped', severity: 'note' }] })
    expect(server.log).toEqual([])
    expect(summary).toBe('# summary\n')
  })

  test('Dependabot: tried, because `permissions:` can allow it; refused is one line', async () => {
    const context = await contextOf('pull_request', pullPayload({ author: 'dependabot[bot]' }), 'dependabot[bot]')
    const refused = await run({ context, settings: { token: 'ghs_reads' } })
    expect(refused.delivery).toMatchObject({ comment: 'skipped', diagnostics: [{ code: 'comment-skipped' }] })
    expect((await run({ context })).delivery.comment).toBe('created')
  })

  test('no token, drafts, never', async () => {
    expect((await run({ settings: { token: '' } })).delivery).toMatchObject({
      comment: 'skipped',
      diagnostics: [{ code: 'comment-skipped' }],
    })
    const draft = await contextOf('pull_request', pullPayload({ draft: true }))
    expect((await run({ context: draft, settings: { commentOnDrafts: false } })).delivery).toEqual({
      comment: 'skipped',
      diagnostics: [],
    })
    expect((await run({ settings: { comment: 'never' } })).delivery).toEqual({ comment: 'skipped', diagnostics: [] })
    expect(server.log).toEqual([])
  })

  test('a personal token writes as its owner', async () => {
    server.tokens.set('ghp_ada', { account: { login: 'ada', type: 'User' }, write: true })
    await run({ settings: { token: 'ghp_ada' } })
    const second = await run({ settings: { token: 'ghp_ada' }, report: report({ markdown: 'new' }) })
    expect(second.delivery.comment).toBe('updated')
    expect(server.comments).toHaveLength(1)
  })
})

describe('limits', () => {
  test('ten annotations per level', async () => {
    const annotations: Annotation[] = Array.from({ length: 25 }, (_, index) => ({
      level: index % 2 === 0 ? ('error' as const) : ('warning' as const),
      title: 'Over budget',
      message: `rule ${index}`,
      file: 'flopgate.yml',
      line: index + 1,
    }))
    const { lines } = await run({ report: report({ annotations }) })
    expect(lines.filter(line => line.startsWith('::error '))).toHaveLength(10)
    expect(lines.filter(line => line.startsWith('::warning '))).toHaveLength(10)
    expect(lines[0]).toBe('::error file=flopgate.yml,line=1,title=Over budget::rule 0')
  })

  test('a summary above 1 MiB is replaced by the comment’s text', async () => {
    const { summary, delivery } = await run({ report: report({ summary: 'ü'.repeat(600_000) }) })
    expect(summary).toBe('### ❌ over budget\n')
    expect(delivery.diagnostics).toEqual([])
  })

  test('an output that is too long or badly named is left out, with a word', async () => {
    const outputs = { verdict: 'fail', 'comment-body': 'x'.repeat(500_000), 'a b': 'c' }
    const { output, delivery } = await run({ report: report({ outputs }) })
    expect(output).not.toContain('xxx')
    expect(output).toContain('\nfail\n')
    expect(delivery.diagnostics.map(({ code }) => code)).toEqual(['step-file-not-written', 'step-file-not-written'])
  })

  test('files that cannot be written', async () => {
    const context = {
      ...(await contextOf('push', { before: BASE, after: HEAD })),
      outputFile: folder.path,
      summaryFile: join(folder.path, 'no', 'where'),
    }
    const delivery = await deliver(report(), context, {
      token: '',
      id: 'default',
      comment: 'always',
      deleteWhenClean: false,
      commentOnDrafts: true,
      write: () => {},
    })
    expect(delivery.diagnostics.map(({ what }) => what)).toEqual([
      'Cannot write the job summary',
      'Cannot write the step outputs',
    ])
  })
})
