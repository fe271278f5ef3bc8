/** The base the user named. A branch means "since we left it"; a tag or a commit means exactly that commit. */
import { askCheckout, fetchRef, findMergeBase } from './git/object-store.ts'
import { parseObjectId, shortId } from './git/object-id.ts'
import { lastTag, noBase, usable } from './base-resolution.ts'
import type { BaseResolution } from './base-resolution.ts'
import type { ObjectId } from './git/object-id.ts'
import type { ObjectStore } from './git/object-store.ts'

export const explicitBase = async (store: ObjectStore, head: ObjectId, ref: string): Promise<BaseResolution> => {
  if (ref === 'none') {
    return noBase('switched-off', 'comparison is switched off', 'Remove `base-ref: none` to compare.', head)
  }
  if (ref === 'last-tag') {
    const tagged = await lastTag(store)
    if (tagged !== undefined) return usable(store, head, tagged.commit, `the last tag before it, ${tagged.tag}`)
    return noBase('unknown-ref', 'no tag is reachable from HEAD', 'Give actions/checkout `fetch-depth: 0`.', head)
  }
  const exact = parseObjectId(ref)
  if (exact !== undefined) return usable(store, head, exact, 'the commit you named')
  return (await localRef(store, head, ref)) ?? (await remoteRef(store, head, ref)) ?? unknownRef(head, ref)
}

const localRef = async (store: ObjectStore, head: ObjectId, ref: string): Promise<BaseResolution | undefined> => {
  for (const candidate of [ref, `refs/remotes/origin/${ref}`]) {
    const options = ['--verify', '--quiet', '--end-of-options', `${candidate}^{commit}`]
    const parsed = await askCheckout(store, ['rev-parse', ...options])
    // --end-of-options is echoed by git before 2.30; the object name is the last line.
    const commit = parsed.ok ? parseObjectId(parsed.output.toString('utf8').trim().split('\n').at(-1) ?? '') : undefined
    if (commit === undefined) continue
    return (await isBranch(store, candidate))
      ? sinceBranch(store, head, ref, commit)
      : usable(store, head, commit, `“${ref}”, as you named it`)
  }
  return undefined
}

const remoteRef = async (store: ObjectStore, head: ObjectId, ref: string): Promise<BaseResolution | undefined> => {
  const commit = await fetchRef(store, ref)
  return commit === undefined ? undefined : sinceBranch(store, head, ref, commit)
}

const isBranch = async (store: ObjectStore, ref: string): Promise<boolean> => {
  const options = ['--symbolic-full-name', '--verify', '--quiet', '--end-of-options', ref]
  const named = await askCheckout(store, ['rev-parse', ...options])
  return named.ok && /^refs\/(?:heads|remotes)\//m.test(named.output.toString('utf8'))
}

const sinceBranch = async (store: ObjectStore, head: ObjectId, ref: string, tip: ObjectId): Promise<BaseResolution> => {
  const found = await findMergeBase(store, tip, head)
  if (found.ok) return usable(store, head, found.commit, `merge base with “${ref}”`)
  return usable(store, head, tip, `tip of “${ref}” (${shortId(tip)}); its merge base with HEAD is not known`)
}

const unknownRef = (head: ObjectId, ref: string): BaseResolution => {
  const name = JSON.stringify(ref.slice(0, 100))
  return noBase(
    'unknown-ref',
    `${name} is not a branch, tag or commit here or at the remote`,
    'Check the spelling of `base-ref`.',
    head,
  )
}
