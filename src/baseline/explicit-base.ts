/** The base the user named. A branch means "since we left it"; a tag or a commit means exactly that commit. */
import { readParents } from './git/commit-tree.ts'
import { askCheckout, ensureCommit, fetchRef, findMergeBase } from './git/object-store.ts'
import { parseObjectId, shortId } from './git/object-id.ts'
import { lastTag, noBase, usable } from './base-resolution.ts'
import type { BaseResolution, HostHistory } from './base-resolution.ts'
import type { ObjectId } from './git/object-id.ts'
import type { ObjectStore } from './git/object-store.ts'

interface Place {
  readonly store: ObjectStore
  readonly head: ObjectId
  readonly host: HostHistory | undefined
}

export const explicitBase = async (place: Place, ref: string): Promise<BaseResolution> => {
  const { store, head } = place
  if (ref === 'none') {
    return noBase('switched-off', 'comparison is switched off', 'Remove `base-ref: none` to compare.', head)
  }
  if (ref === 'last-tag') {
    const tagged = await lastTag(store)
    const method = `the last tag before it, ${tagged?.tag}`
    if (tagged !== undefined) return usable(store, head, tagged.commit, { method })
    return noBase('unknown-ref', 'no tag is reachable from HEAD', 'Give actions/checkout `fetch-depth: 0`.', head)
  }
  const exact = parseObjectId(ref)
  if (exact !== undefined) return usable(store, head, exact, { method: 'the commit you named' })
  const commit = (await ancestorOfHead(place, ref)) ?? (await abbreviated(place, ref))
  if (commit !== undefined) return usable(store, head, commit, { method: asNamed(ref) })
  return (await localRef(store, head, ref)) ?? (await remoteRef(store, head, ref)) ?? unknownRef(place, ref)
}

const asNamed = (ref: string): string => `“${ref}”, as you named it`

/** `HEAD^1`, `HEAD~2` and the like, also of a shallow clone: commit objects name their parents. */
const ancestorOfHead = async ({ store, head }: Place, ref: string): Promise<ObjectId | undefined> => {
  if (!/^(?:HEAD|@)(?:[\^~]\d{0,3})+$/.test(ref)) return undefined
  let commit: ObjectId | undefined = head
  for (const [, kind, digits = ''] of ref.matchAll(/([\^~])(\d*)/g)) {
    const count = digits === '' ? 1 : Number(digits)
    const steps = kind === '~' ? Array.from({ length: count }, () => 1) : count === 0 ? [] : [count]
    for (const nth of steps) commit = commit === undefined ? undefined : await parentOf(store, commit, nth)
  }
  return commit
}

const parentOf = async (store: ObjectStore, commit: ObjectId, nth: number): Promise<ObjectId | undefined> => {
  const parents = (await ensureCommit(store, commit)).ok ? await readParents(store, commit) : undefined
  return parents?.[nth - 1]
}

/** Git itself takes four digits and more. */
const ABBREVIATED = /^[0-9a-f]{4,39}$/

/** The first digits of a commit's name; a shallow clone does not have the commit, but the service does. */
const abbreviated = async ({ store, host }: Place, ref: string): Promise<ObjectId | undefined> => {
  if (!ABBREVIATED.test(ref)) return undefined
  const here = await commitNamed(store, ref)
  const found = here ?? parseObjectId((await host?.commitOf?.(ref)) ?? '')
  return found?.startsWith(ref) === true ? found : undefined
}

const commitNamed = async (store: ObjectStore, name: string): Promise<ObjectId | undefined> => {
  const options = ['--verify', '--quiet', '--end-of-options', `${name}^{commit}`]
  const parsed = await askCheckout(store, ['rev-parse', ...options])
  // --end-of-options is echoed by git before 2.30; the object name is the last line.
  return parsed.ok ? parseObjectId(parsed.output.toString('utf8').trim().split('\n').at(-1) ?? '') : undefined
}

const localRef = async (store: ObjectStore, head: ObjectId, ref: string): Promise<BaseResolution | undefined> => {
  for (const candidate of [ref, `refs/remotes/origin/${ref}`]) {
    const commit = await commitNamed(store, candidate)
    if (commit === undefined) continue
    return (await isBranch(store, candidate))
      ? sinceBranch(store, head, { ref, tip: commit })
      : usable(store, head, commit, { method: asNamed(ref) })
  }
  return undefined
}

/** Names that a clone gives to the remote's branches mean those branches. */
const REMOTE_PREFIX = /^(?:refs\/remotes\/)?origin\//

const remoteRef = async (store: ObjectStore, head: ObjectId, ref: string): Promise<BaseResolution | undefined> => {
  const own = await fetchRef(store, ref)
  const found = own ?? (REMOTE_PREFIX.test(ref) ? await fetchRef(store, ref.replace(REMOTE_PREFIX, '')) : undefined)
  if (found === undefined) return undefined
  return found.isTag
    ? usable(store, head, found.commit, { method: asNamed(ref) })
    : sinceBranch(store, head, { ref, tip: found.commit })
}

const isBranch = async (store: ObjectStore, ref: string): Promise<boolean> => {
  const options = ['--symbolic-full-name', '--verify', '--quiet', '--end-of-options', ref]
  const named = await askCheckout(store, ['rev-parse', ...options])
  return named.ok && /^refs\/(?:heads|remotes)\//m.test(named.output.toString('utf8'))
}

interface NamedTip {
  readonly ref: string
  readonly tip: ObjectId
}

const sinceBranch = async (store: ObjectStore, head: ObjectId, { ref, tip }: NamedTip): Promise<BaseResolution> => {
  const found = await findMergeBase(store, tip, head)
  if (found.ok) return usable(store, head, found.commit, { method: `merge base with “${ref}”` })
  const method = `tip of “${ref}” (${shortId(tip)}); its merge base with HEAD is not known`
  return usable(store, head, tip, { method })
}

const unknownRef = ({ store, head }: Place, ref: string): BaseResolution => {
  const why = `${JSON.stringify(ref.slice(0, 100))} is not a branch, tag or commit here or at the remote`
  return store.checkout.shallow && (ABBREVIATED.test(ref) || /[\^~]/.test(ref))
    ? noBase(
        'unknown-ref',
        `${why}; the clone is shallow`,
        'Give actions/checkout `fetch-depth: 0`, or write all 40 digits.',
        head,
      )
    : noBase('unknown-ref', why, 'Check the spelling of `base-ref`.', head)
}
