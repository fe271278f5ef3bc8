/** Where a pull request is in what was checked out, and whose rules then hold: found by identity, at every depth. */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCheckout } from '../../src/baseline/git/checkout.ts'
import { openObjectStore } from '../../src/baseline/git/object-store.ts'
import { type BaseSides, resolveSides } from '../../src/baseline/resolve-base.ts'
import { checkOut, createPullRequest, type PullRequest, type Repository, temporaryFolder } from '../support/git.ts'

const folder = temporaryFolder()
let pull: PullRequest
/** Main after a third commit, a newer head, and GitHub's merge of both. */
let newer: { readonly main: string; readonly head: string; readonly merge: string }
let count = 0

beforeAll(() => {
  pull = createPullRequest(join(folder.path, 'pull'), { base: { a: '1' }, head: { b: '1' } })
  const { source } = pull
  source.git('checkout', '--quiet', 'feature')
  source.write('b', '2')
  const head = source.commit('more')
  source.git('checkout', '--quiet', 'main')
  source.write('notes.txt', 'three')
  const main = source.commit('main moves three times')
  source.git('checkout', '--quiet', '--detach', 'main')
  source.git('merge', '--quiet', '--no-ff', '-m', 'merge', head)
  const merge = source.git('rev-parse', 'HEAD')
  source.git(
    'push',
    '--quiet',
    pull.remoteDirectory,
    `${merge}:refs/pull/1/merge-2`,
    `${main}:main`,
    `+${head}:feature`,
  )
  newer = { main, head, merge }
})
afterAll(() => folder.remove())

const clone = (commit: string, depth = 1): Repository =>
  checkOut(join(folder.path, `clone ${count++}`), pull.url, commit, { depth })

const sidesOf = async ({ directory }: Repository, sha = pull.merge): Promise<BaseSides> => {
  const opened = await openCheckout(directory)
  if (!opened.ok) throw new Error(opened.why)
  const store = await openObjectStore(opened.checkout, { temporary: folder.path })
  const event = { kind: 'pull-request', headSha: pull.head, baseSha: pull.staleBase, baseRef: 'main', sha } as const
  const sides = await resolveSides(store, { event })
  await store.close()
  return sides
}

const step = (repository: Repository): Repository => {
  repository.write('generated.txt', 'by a step of the job')
  repository.commit('a step commits')
  return repository
}

describe.each([1, 0])('at depth %i', depth => {
  test.each([
    ['the merge commit', () => clone(pull.merge, depth), () => pull.baseTip, () => pull.baseTip],
    ['a commit of a step on it', () => step(clone(pull.merge, depth)), () => pull.baseTip, () => pull.baseTip],
    ['the head', () => clone(pull.head, depth), () => pull.forkPoint, () => newer.main],
    ['a commit of a step on the head', () => step(clone(pull.head, depth)), () => pull.forkPoint, () => newer.main],
    ['a merge commit newer than the event', () => clone(newer.merge, depth), () => newer.main, () => newer.main],
    ['a head newer than the event', () => clone(newer.head, depth), () => pull.forkPoint, () => newer.main],
  ])('%s', async (_, repository, base, rules) => {
    const sides = await sidesOf(repository())
    expect(sides).toMatchObject({ base: { base: base() }, rules: { base: rules() } })
    expect(sides.base).not.toHaveProperty('warning')
  })

  test('a commit of the base branch is not the pull request', async () => {
    const { base, rules } = await sidesOf(clone(newer.main, depth))
    expect(base).toMatchObject({ kind: 'no-base', reason: 'not-the-pull-request' })
    expect(rules).toEqual(base)
  })
})

test('main merged into the head by a step: what main brought in is not the pull request’s', async () => {
  const repository = clone(pull.head, 0)
  repository.git('merge', '--quiet', '--no-ff', '-m', 'update', newer.main)
  expect(await sidesOf(repository)).toMatchObject({ base: { base: newer.main }, rules: { base: newer.main } })
})

test('after a squash the event’s own commit is compared with its parent', async () => {
  expect(await sidesOf(clone(newer.main), newer.main)).toMatchObject({
    base: { base: pull.baseTip },
    rules: { base: pull.baseTip },
  })
})

test('the author’s own merge commit chooses no rules, even when a server names it as the event’s', async () => {
  const { source } = pull
  source.git('checkout', '--quiet', '-b', 'crafted', pull.head)
  source.git('merge', '--quiet', '--no-ff', '-m', 'crafted', newer.main)
  const crafted = source.git('rev-parse', 'HEAD')
  source.git('push', '--quiet', pull.remoteDirectory, 'crafted')
  source.git('checkout', '--quiet', 'main')
  const { rules } = await sidesOf(clone(crafted), crafted)
  expect(rules).toMatchObject({ base: newer.main })
})
