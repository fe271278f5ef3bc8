import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createClient } from '../../../src/github/api/client.ts'
import { publishComment } from '../../../src/github/comment/comment.ts'
import { formatMarker, parseMarker } from '../../../src/github/api/marker.ts'
import { startGitHubServer } from '../../support/github-server.ts'
import type { CommentOutcome, CommentRequest } from '../../../src/github/comment/comment.ts'
import type { Marker } from '../../../src/github/api/marker.ts'
import type { GitHubServer } from '../../support/github-server.ts'

let server: GitHubServer
/** Milliseconds that were waited between requests. */
let waits: number[] = []
beforeEach(async () => {
  waits = []
  server = await startGitHubServer()
})
afterEach(async () => {
  await server.close()
  expect(server.violations).toEqual([])
})

const marker = (more: Partial<Marker> = {}): Marker => ({
  id: 'default',
  head: 'ab12cd3',
  base: '9f8e7d6',
  run: 100,
  attempt: 1,
  ...more,
})

const publish = (more: Partial<CommentRequest> = {}, token = 'ghs_writes'): Promise<CommentOutcome> => {
  const wait = async (milliseconds: number): Promise<void> => void waits.push(milliseconds)
  const client = createClient({ apiUrl: server.apiUrl, token, timeoutMs: 300, wait })
  return publishComment(client, {
    repository: { owner: 'octo', name: 'models' },
    number: 1,
    marker: marker(),
    body: '### passed',
    mode: 'always',
    deleteWhenClean: false,
    state: { failed: false, changed: true },
    authors: ['github-actions[bot]'],
    ...more,
  })
}

const ours = (more: Partial<Marker> = {}, body = '### passed'): string => `${formatMarker(marker(more))}\n${body}`
const bodies = (): readonly string[] => server.comments.map(comment => comment.body)
const someone = { login: 'mallory', type: 'User' } as const

describe('one comment', () => {
  test('is created, then updated, then left alone when nothing changed', async () => {
    expect(await publish()).toMatchObject({ action: 'created', url: expect.stringContaining('#issuecomment-1000') })
    expect(await publish({ body: '### failed', marker: marker({ run: 101 }) })).toMatchObject({ action: 'updated' })
    const calls = server.log.length
    expect(await publish({ body: '### failed', marker: marker({ run: 102 }) })).toMatchObject({ action: 'unchanged' })
    expect(server.log.slice(calls)).toEqual(['GET /repos/octo/models/issues/1/comments → 200'])
    expect(bodies()).toEqual([ours({ run: 101 }, '### failed')])
  })

  test('is rewritten when only the commit changed, so that the marker tells the truth', async () => {
    await publish()
    expect(await publish({ marker: marker({ head: 'fedcba9', run: 101 }) })).toMatchObject({ action: 'updated' })
  })

  test('is found at position 250 of 300', async () => {
    for (let index = 1; index <= 300; index++)
      server.addComment(index === 250 ? ours({ run: 99 }, 'old') : `talk ${index}`, index === 250 ? undefined : someone)
    expect(await publish()).toMatchObject({ action: 'updated' })
    expect(server.comments).toHaveLength(300)
    expect(server.comments[249]?.body).toBe(ours())
  })

  test('is not somebody else’s with our marker, nor a quotation of ours', async () => {
    server.addComment(ours(), someone)
    server.addComment(`> ${ours()}`)
    server.addComment(`Look:\n${ours()}`)
    expect(await publish()).toMatchObject({ action: 'created' })
    expect(server.comments).toHaveLength(4)
  })

  test('per id', async () => {
    await publish({ marker: marker({ id: 'edge' }) })
    await publish({ marker: marker({ id: 'server' }) })
    await publish({ marker: marker({ id: 'edge', run: 101 }), body: 'new' })
    expect(bodies()).toEqual([ours({ id: 'edge', run: 101 }, 'new'), ours({ id: 'server' })])
  })
})

describe('order', () => {
  test.each([
    ['an older run', { run: 99 }],
    ['an older attempt of the same run', { run: 100, attempt: 1 }],
  ])('%s does not overwrite a newer one', async (_, older) => {
    server.addComment(ours({ run: 100, attempt: 2 }, 'newer'))
    expect(await publish({ marker: marker(older) })).toMatchObject({ action: 'outdated' })
    expect(bodies()).toEqual([ours({ run: 100, attempt: 2 }, 'newer')])
  })

  test('two creators at once leave one comment, with the newer run’s text', async () => {
    const create = /^POST .*comments$/
    // Our run sees no comment; just before its own is stored, an older run's appears.
    server.before(create, () => void server.addComment(ours({ run: 99 }, 'older')))
    expect(await publish({ body: 'newer' })).toMatchObject({ action: 'updated' })
    expect(bodies()).toEqual([ours({}, 'newer')])
  })

  test('two creators at once, the other one newer: its text stays', async () => {
    server.before(/^POST .*comments$/, () => void server.addComment(ours({ run: 101 }, 'newer')))
    expect(await publish({ body: 'older' })).toMatchObject({ action: 'outdated' })
    expect(bodies()).toEqual([ours({ run: 101 }, 'newer')])
  })

  test('real parallel runs leave one comment', async () => {
    await Promise.all([1, 2, 3, 4].map(run => publish({ marker: marker({ run }), body: `run ${run}` })))
    await publish({ marker: marker({ run: 5 }), body: 'run 5' })
    expect(bodies()).toEqual([ours({ run: 5 }, 'run 5')])
  })

  test('a comment deleted between listing and updating is made again', async () => {
    server.addComment(ours({ run: 99 }))
    server.before(/^PATCH /, () => void server.comments.splice(0))
    expect(await publish({ body: 'new' })).toMatchObject({ action: 'created' })
  })

  test('an app whose login was not known finds its earlier comment after creating', async () => {
    const app = { login: 'gate-app[bot]', type: 'Bot' } as const
    server.tokens.set('ghs_app', { account: app, write: true })
    server.addComment(ours({ run: 99 }, 'old'), app)
    expect(await publish({ body: 'new' }, 'ghs_app')).toMatchObject({ action: 'updated' })
    expect(bodies()).toEqual([ours({}, 'new')])
  })
})

describe('when a comment is made', () => {
  const clean = { failed: false, changed: false }
  const changed = { failed: false, changed: true }
  const failed = { failed: true, changed: true }
  test.each([
    ['always', clean, 'created'],
    ['changes', clean, 'skipped'],
    ['changes', changed, 'created'],
    ['changes', { failed: true, changed: false }, 'created'],
    ['failures', changed, 'skipped'],
    ['failures', failed, 'created'],
    ['never', failed, 'skipped'],
  ] as const)('%s %j → %s', async (mode, state, action) => {
    expect((await publish({ mode, state })).action).toBe(action)
  })

  test.each(['always', 'changes', 'failures'] as const)('%s refreshes an existing one even when clean', async mode => {
    server.addComment(ours({ run: 99 }, '### failed'))
    expect((await publish({ mode, state: clean })).action).toBe('updated')
  })

  test('delete-when-clean deletes when clean, and makes none', async () => {
    server.addComment(ours({ run: 99 }, '### failed'))
    const request = { deleteWhenClean: true, state: clean }
    expect((await publish(request)).action).toBe('deleted')
    expect((await publish(request)).action).toBe('skipped')
    expect(server.comments).toEqual([])
  })

  test('hide-and-new folds the old report and writes a new one, once per change', async () => {
    const request = { hideAndNew: true, body: '### failed' }
    server.addComment(ours({ run: 99 }, '### passed\n\n| a |\n|--|'))
    expect(await publish(request)).toMatchObject({ action: 'created' })
    expect(await publish({ ...request, marker: marker({ run: 101 }) })).toMatchObject({ action: 'unchanged' })
    expect(bodies()).toEqual([
      '<!-- flopgate outdated -->\n<details><summary>Outdated Flopgate report for ab12cd3</summary>\n\n### passed\n\n| a |\n|--|\n\n</details>',
      ours({}, '### failed'),
    ])
  })

  test('never makes no request at all', async () => {
    await publish({ mode: 'never' })
    expect(server.log).toEqual([])
  })
})

describe('trouble', () => {
  const anyRoute = /comments/
  test('a server error is retried', async () => {
    server.fail(/^GET /, { kind: 'answer', status: 502 }, 2)
    expect((await publish()).action).toBe('created')
  })

  test('a creation whose answer was lost is not repeated', async () => {
    server.fail(/^POST /, { kind: 'lost' })
    expect((await publish()).action).toBe('unchanged')
    expect(server.comments).toHaveLength(1)
  })

  test('a creation that failed is repeated after looking', async () => {
    server.fail(/^POST /, { kind: 'answer', status: 500 }, 2)
    expect((await publish()).action).toBe('created')
    expect(server.comments).toHaveLength(1)
  })

  test('retry-after is honoured', async () => {
    server.fail(/^POST /, { kind: 'answer', status: 429, headers: { 'retry-after': '7' } })
    expect((await publish()).action).toBe('created')
    expect(waits).toEqual([7_000])
  })

  test('a retry-after beyond the deadline is not waited for', async () => {
    server.fail(/^POST /, {
      kind: 'answer',
      status: 403,
      headers: { 'retry-after': '3600' },
      message: 'You have exceeded a secondary rate limit',
    })
    expect(await publish()).toMatchObject({
      action: 'failed',
      failure: { kind: 'rate-limited', retryAfterMs: 3_600_000 },
    })
    expect(waits).toEqual([])
  })

  test('a missing permission is not retried', async () => {
    expect(await publish({}, 'ghs_reads')).toMatchObject({
      action: 'failed',
      doing: 'create',
      failure: { kind: 'forbidden', status: 403 },
    })
    expect(server.log.filter(line => line.startsWith('POST'))).toHaveLength(1)
  })

  test.each([
    ['no answer', { kind: 'slow', milliseconds: 2_000 }, 'timeout'],
    ['a dropped connection', { kind: 'drop' }, 'network'],
    ['a page that is not JSON', { kind: 'malformed' }, 'malformed'],
    ['half an answer', { kind: 'truncated' }, 'network'],
    ['not found', { kind: 'answer', status: 404 }, 'not-found'],
    ['unauthorized', { kind: 'answer', status: 401 }, 'unauthorized'],
    ['five hundred', { kind: 'answer', status: 503 }, 'server-error'],
  ] as const)('%s → %s', async (_, fault, kind) => {
    server.fail(anyRoute, fault, 100)
    expect(await publish()).toMatchObject({ action: 'failed', doing: 'list', failure: { kind } })
  })

  test('a server that is not there', async () => {
    const client = createClient({ apiUrl: 'http://127.0.0.1:1', token: 'ghs_writes', firstBackoffMs: 1 })
    const outcome = await publishComment(client, {
      repository: { owner: 'o', name: 'r' },
      number: 1,
      marker: marker(),
      body: '',
      mode: 'always',
      deleteWhenClean: false,
      state: { failed: false, changed: false },
      authors: [],
    })
    expect(outcome).toMatchObject({ action: 'failed', failure: { kind: 'network' } })
  })
})

describe('the marker', () => {
  test.each([
    ['plain', marker()],
    ['with memory that tries to end the comment', marker({ memory: { why: 'x --> <!-- ]]> --\n--!>' } })],
  ])('%s is read as it was written', (_, given) => {
    const line = formatMarker(given)
    expect(line).not.toContain('\n')
    expect(line.slice(4, -3)).not.toMatch(/--|>/)
    expect(parseMarker(`${line}\nbody`)).toEqual(given)
  })

  test.each([
    ['nothing', ''],
    ['another first line', `hello\n${formatMarker(marker())}`],
    ['broken JSON', '<!-- flopgate v1 {"id": -->'],
    ['a wrong id', '<!-- flopgate v1 {"id":"a b","head":"","base":"","run":1,"attempt":1} -->'],
    ['no run', '<!-- flopgate v1 {"id":"a","head":"","base":""} -->'],
  ])('%s is no marker', (_, body) => {
    expect(parseMarker(body)).toBeUndefined()
  })
})
