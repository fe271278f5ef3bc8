import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createClient } from '../../../src/github/api/client.ts'
import { formatMarker } from '../../../src/github/api/marker.ts'
import { measuredMemory, readOverride } from '../../../src/github/override/override.ts'
import { startGitHubServer } from '../../support/github-server.ts'
import type { Marker } from '../../../src/github/api/marker.ts'
import type { Amounts, Override } from '../../../src/github/override/override.ts'
import type { GitHubServer } from '../../support/github-server.ts'

let server: GitHubServer
beforeEach(async () => {
  server = await startGitHubServer()
  server.roles.set('alice', 'write').set('max', 'maintain').set('mallory', 'read').set('tim', 'triage')
})
afterEach(async () => {
  await server.close()
  expect(server.violations).toEqual([])
})

const LABEL = 'flopgate-exempt'
const OLD = 'a'.repeat(40)
const NEW = 'b'.repeat(40)
const person = (login: string) => ({ login, type: 'User' }) as const

const ask = (exceeded: Amounts, headSha = OLD, token = 'ghs_reads'): Promise<Override> =>
  readOverride(createClient({ apiUrl: server.apiUrl, token, firstBackoffMs: 1, timeoutMs: 300, deadlineMs: 3000 }), {
    repository: { owner: 'octo', name: 'models' },
    number: 1,
    headSha,
    label: LABEL,
    id: 'default',
    authors: ['github-actions[bot]'],
    exceeded,
  })

/** The sticky comment of a run that measured these amounts. */
const report = (memory: Marker['memory'], head = OLD) =>
  server.addComment(
    `${formatMarker({ id: 'default', head, base: '', run: 1, attempt: 1, ...(memory === undefined ? {} : { memory }) })}\n### over`,
  )

const COUNT = '9007199254740993' // 2^53 + 1: one more than a JSON number can tell from its neighbour

describe('accepted', () => {
  test('label, and a reason by someone who can write, for the report that stood there', async () => {
    report(measuredMemory({ 'detector flops': COUNT }))
    const { id } = server.addComment('Fine with me.\r\n/flopgate accept needed for small objects\r\n', person('alice'))
    server.labels.push(LABEL)
    expect(await ask({ 'detector flops': COUNT })).toEqual({
      kind: 'accepted',
      acceptance: {
        by: 'alice',
        reason: 'needed for small objects',
        url: `${server.url}/octo/models/pull/1#issuecomment-${id}`,
        head: OLD,
        amounts: { 'detector flops': COUNT },
      },
      memory: {
        accepted: { comment: id, head: OLD, amounts: { 'detector flops': COUNT } },
        measured: { 'detector flops': COUNT },
      },
    })
  })

  test('by commit, when no report could be posted', async () => {
    server.labels.push('other', LABEL)
    server.addComment(`/flopgate accept ${NEW} one release only`, person('max'))
    expect(await ask({ total: '1.5e-3' }, NEW)).toMatchObject({
      kind: 'accepted',
      acceptance: { head: NEW, reason: 'one release only' },
    })
    // the next push is another commit
    expect(await ask({ total: '1.5e-3' }, OLD)).toMatchObject({ kind: 'incomplete' })
  })

  test('less than accepted stays accepted; one more FLOP fails again', async () => {
    report(measuredMemory({ flops: COUNT }))
    const { id } = server.addComment('/flopgate accept ok', person('alice'))
    server.labels.push(LABEL)
    expect((await ask({ flops: '9007199254740992' }, NEW)).kind).toBe('accepted')
    const more = await ask({ flops: '9007199254740994' }, NEW)
    expect(more).toMatchObject({ kind: 'outgrown', rules: ['flops'], acceptance: { head: OLD } })
    // The next report remembers what was accepted, not what was measured since.
    if (more.kind !== 'outgrown') throw new Error('outgrown')
    server.comments.splice(0, 1)
    report(more.memory, NEW)
    expect(await ask({ flops: '9007199254740994' }, NEW)).toMatchObject({
      kind: 'outgrown',
      acceptance: { amounts: { flops: COUNT } },
    })
    expect(await ask({ flops: COUNT }, NEW)).toMatchObject({ kind: 'accepted', memory: { accepted: { comment: id } } })
  })

  test('a rule that was not exceeded then is not covered', async () => {
    report(measuredMemory({ flops: '5' }))
    server.addComment('/flopgate accept ok', person('alice'))
    server.labels.push(LABEL)
    expect(await ask({ flops: '5', params: '1' })).toMatchObject({ kind: 'outgrown', rules: ['params'] })
  })
})

describe('not accepted', () => {
  test('no label: the comments are not even read', async () => {
    server.addComment('/flopgate accept ok', person('alice'))
    expect(await ask({ flops: '5' })).toEqual({ kind: 'none' })
    expect(server.log).toHaveLength(1)
  })

  test.each([
    ['no command', 'alice', 'looks good', /no comment gives the reason/],
    ['no reason', 'alice', '/flopgate accept', /no reason/],
    ['a commit for a reason', 'alice', `/flopgate accept ${OLD}`, /no reason/],
    ['someone who reads', 'mallory', '/flopgate accept ok', /mallory cannot write/],
    ['someone who triages', 'tim', '/flopgate accept ok', /tim cannot write/],
    ['a stranger', 'nobody', '/flopgate accept ok', /nobody cannot write/],
    ['a quotation', 'alice', '> /flopgate accept ok', /no comment gives the reason/],
    ['another commit', 'alice', `/flopgate accept ${'c'.repeat(40)} ok`, /which report/],
    [
      'the first digits of a commit',
      'alice',
      `/flopgate accept ${NEW.slice(0, 7)} ok`,
      /7 of its digits, which another commit can share/,
    ],
  ])('%s', async (_, login, body, why) => {
    report(measuredMemory({ flops: '5' }))
    server.addComment(body, person(login))
    server.labels.push(LABEL)
    expect(await ask({ flops: '5' })).toMatchObject({
      kind: 'incomplete',
      why: expect.stringMatching(why),
      fix: expect.stringContaining(`/flopgate accept ${OLD}`),
    })
  })

  test('a bot’s command, and a marker that somebody else wrote', async () => {
    server.addComment('/flopgate accept ok', { login: 'helper[bot]', type: 'Bot' })
    server.labels.push(LABEL)
    expect((await ask({ flops: '5' })).kind).toBe('incomplete')
    server.addComment(
      `${formatMarker({ id: 'default', head: OLD, base: '', run: 1, attempt: 1, memory: { measured: { flops: '999' } } })}`,
      person('mallory'),
    )
    server.addComment('/flopgate accept ok', person('alice'))
    expect((await ask({ flops: '5' })).kind).toBe('incomplete')
  })

  test('a later command by somebody without write access does not hide the earlier one', async () => {
    report(measuredMemory({ flops: '5' }))
    server.addComment('/flopgate accept ok', person('alice'))
    server.addComment('/flopgate accept me too', person('mallory'))
    server.labels.push(LABEL)
    expect(await ask({ flops: '5' })).toMatchObject({ kind: 'accepted', acceptance: { by: 'alice' } })
  })

  test('the report changed after the comment: nobody knows what was accepted', async () => {
    server.addComment('/flopgate accept ok', person('alice'))
    report(measuredMemory({ flops: '5' }))
    server.labels.push(LABEL)
    expect(await ask({ flops: '5' })).toMatchObject({
      kind: 'incomplete',
      why: expect.stringContaining('changed after'),
    })
  })

  test.each([
    [/labels/, 'Cannot read the labels of the pull request'],
    [/comments/, 'Cannot read the comments of the pull request'],
    [/permission/, 'Cannot read the permission of @alice'],
  ])('GitHub does not answer %s', async (route, what) => {
    report(measuredMemory({ flops: '5' }))
    server.addComment('/flopgate accept ok', person('alice'))
    server.labels.push(LABEL)
    server.fail(route, { kind: 'answer', status: 403 }, 9)
    expect(await ask({ flops: '5' })).toMatchObject({
      kind: 'unreadable',
      diagnostic: { code: 'github-forbidden', what },
    })
  })
})
