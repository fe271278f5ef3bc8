import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCheckout } from '../../src/baseline/git/checkout.ts'
import { openObjectStore } from '../../src/baseline/git/object-store.ts'
import { resolveSides } from '../../src/baseline/resolve-base.ts'
import { checkOut, createPullRequest, createRepository, fingerprint, temporaryFolder } from '../support/git.ts'
import type { BaseResolution, HostHistory } from '../../src/baseline/base-resolution.ts'
import type { BaseEvent } from '../../src/baseline/resolve-base.ts'
import type { PullRequest, Repository } from '../support/git.ts'

const folder = temporaryFolder()
let pull: PullRequest
let count = 0

beforeAll(() => {
  pull = createPullRequest(join(folder.path, 'pull'), {
    base: { 'a.onnx': 'model at base' },
    main: { 'a.onnx.txt': 'main only' },
    head: { 'b.onnx': 'new model' },
  })
})
afterAll(() => folder.remove())

const fresh = (): string => join(folder.path, `checkout ${count++} ü`)

const resolve = async (
  repository: Repository,
  event: BaseEvent,
  more: { explicit?: string; host?: HostHistory } = {},
): Promise<BaseResolution> => {
  const before = fingerprint(repository.directory)
  const opened = await openCheckout(repository.directory)
  if (!opened.ok) throw new Error(opened.why)
  const store = await openObjectStore(opened.checkout, { temporary: folder.path })
  const request = more.explicit === undefined ? { event } : { event, explicit: more.explicit }
  const resolution = (await resolveSides(store, request, more.host)).base
  await store.close()
  expect(fingerprint(repository.directory)).toEqual(before)
  return resolution
}

const pullRequest = (): BaseEvent => ({
  kind: 'pull-request',
  headSha: pull.head,
  baseSha: pull.staleBase,
  baseRef: 'main',
})

describe('a pull request', () => {
  test('at depth 1 on the merge ref: the base is the first parent, not the stale base.sha', async () => {
    const found = await resolve(checkOut(fresh(), pull.url, pull.merge), pullRequest())
    expect(found).toEqual({
      kind: 'base',
      base: pull.baseTip,
      head: pull.merge,
      method: 'first parent of the merge commit',
    })
  })

  test('with the head checked out: the merge base that the service names', async () => {
    const host: HostHistory = {
      compare: async (base, head) => {
        expect([base, head]).toEqual(['main', pull.head])
        return { tip: pull.baseTip, mergeBase: pull.forkPoint, behindBy: 2 }
      },
    }
    const found = await resolve(checkOut(fresh(), pull.url, pull.head), pullRequest(), { host })
    expect(found).toMatchObject({ kind: 'base', base: pull.forkPoint, head: pull.head, behindBy: 2 })
  })

  test.each([
    ['shallow, from a fetch of commits', 1],
    ['with its history', 0],
  ])('with the head checked out and no service, %s', async (_, depth) => {
    const host: HostHistory = { compare: async () => ({ why: 'HTTP 500' }) }
    const found = await resolve(checkOut(fresh(), pull.url, pull.head, { depth }), pullRequest(), { host })
    expect(found).toMatchObject({ kind: 'base', base: pull.forkPoint, head: pull.head })
  })

  test('whose remote is gone says why and what to do', async () => {
    const repository = checkOut(fresh(), pull.url, pull.merge)
    repository.git('remote', 'set-url', 'origin', `${pull.url}-gone`)
    const found = await resolve(repository, pullRequest())
    expect(found).toMatchObject({ kind: 'no-base', reason: 'unreachable' })
    expect(found.kind === 'no-base' && found.fix).toContain('fetch-depth: 0')
  })

  test('with text for object names finds no base and runs nothing', async () => {
    const event: BaseEvent = {
      kind: 'pull-request',
      headSha: '--upload-pack=touch x',
      baseSha: '$(touch y)',
      baseRef: '-x',
    }
    const found = await resolve(checkOut(fresh(), pull.url, pull.head), event)
    expect(found).toMatchObject({ kind: 'no-base', reason: 'unreachable' })
  })
})

describe('other events', () => {
  test('pull_request_target: the head is measured as data', async () => {
    const event: BaseEvent = { kind: 'pull-request-target', headSha: pull.head, baseSha: pull.staleBase }
    const found = await resolve(checkOut(fresh(), pull.url, pull.baseTip), event)
    expect(found).toMatchObject({ kind: 'base', base: pull.forkPoint, head: pull.head })
  })

  test('merge_group: the payload’s base', async () => {
    const found = await resolve(checkOut(fresh(), pull.url, pull.merge), { kind: 'merge-group', baseSha: pull.baseTip })
    expect(found).toMatchObject({ kind: 'base', base: pull.baseTip, method: 'the base of the merge group' })
  })

  test.each([
    ['an ordinary push', () => pull.staleBase, () => pull.staleBase, 'the branch before this push'],
    [
      'a new branch',
      () => '0'.repeat(40),
      () => pull.staleBase,
      'first parent of the pushed commit (the branch is new)',
    ],
    [
      'a force push',
      () => 'd'.repeat(40),
      () => pull.staleBase,
      'first parent of the pushed commit (ddddddd is gone after a force push)',
    ],
  ])('push: %s', async (_, before, base, method) => {
    const found = await resolve(checkOut(fresh(), pull.url, pull.baseTip), { kind: 'push', before: before() })
    expect(found).toMatchObject({ kind: 'base', base: base(), method })
  })

  test('push of the very first commit', async () => {
    const found = await resolve(checkOut(fresh(), pull.url, pull.forkPoint), { kind: 'push', before: '0'.repeat(40) })
    expect(found).toMatchObject({ kind: 'no-base', reason: 'first-commit' })
  })

  test('schedule: the last tag, or nothing', async () => {
    const event: BaseEvent = { kind: 'standalone', name: 'schedule' }
    const repository = checkOut(fresh(), pull.url, pull.baseTip, { depth: 0 })
    expect(await resolve(repository, event)).toMatchObject({ kind: 'no-base', reason: 'nothing-to-compare' })
    repository.git('tag', 'v1', pull.forkPoint)
    expect(await resolve(repository, event)).toMatchObject({
      base: pull.forkPoint,
      method: 'the last tag before it, v1',
    })
  })

  test('local: where the branch left main; on main, the last commit', async () => {
    const { source } = pull
    expect(await resolve(source, { kind: 'local' })).toMatchObject({ base: pull.baseTip, head: pull.baseTip })
    source.git('checkout', '--quiet', 'feature')
    expect(await resolve(source, { kind: 'local' })).toMatchObject({ base: pull.forkPoint, head: pull.head })
    source.git('checkout', '--quiet', 'main')
  })
})

describe('an explicit base', () => {
  const local: BaseEvent = { kind: 'local' }
  test.each([
    ['none', 'switched-off'],
    ['no-such-branch', 'unknown-ref'],
    ['--output=/tmp/x', 'unknown-ref'],
    ['last-tag', 'unknown-ref'],
    ['a..b', 'unknown-ref'],
  ])('%s → %s', async (explicit, reason) => {
    const found = await resolve(checkOut(fresh(), pull.url, pull.head), local, { explicit })
    expect(found).toMatchObject({ kind: 'no-base', reason })
  })

  test('a branch means since it was left, at any depth; a commit means that commit', async () => {
    const [shallow, full] = [1, 0].map(depth => checkOut(fresh(), pull.url, pull.head, { depth }))
    if (shallow === undefined || full === undefined) throw new Error('two checkouts')
    expect(await resolve(full, local, { explicit: 'main' })).toMatchObject({ base: pull.forkPoint })
    expect(await resolve(shallow, local, { explicit: 'main' })).toMatchObject({ base: pull.forkPoint })
    expect(await resolve(shallow, local, { explicit: pull.baseTip })).toMatchObject({ base: pull.baseTip })
    expect(await resolve(full, local, { explicit: 'HEAD~1' })).toMatchObject({ base: pull.forkPoint })
  })
})

describe('no repository', () => {
  test('a plain folder', async () => {
    const opened = await openCheckout(folder.path)
    expect(opened).toMatchObject({ ok: false, fix: 'Run actions/checkout before Flopgate.' })
  })

  test('a repository without a commit', async () => {
    expect(await resolve(createRepository(fresh()), { kind: 'local' })).toMatchObject({
      kind: 'no-base',
      reason: 'no-commit',
    })
  })
})
