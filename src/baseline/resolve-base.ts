/**
 * Which commit to compare with. The head and the base must be a consistent pair: everything in the head that is not in
 * the base came from this pull request, and nothing else did (gate-actions research §3.2; docs/trust.md).
 */
import { explicitBase } from './explicit-base.ts'
import { readParents } from './git/commit-tree.ts'
import { lastTag, noBase, usable } from './base-resolution.ts'
import { ensureCommit } from './git/object-store.ts'
import type { BaseResolution, HostHistory } from './base-resolution.ts'
import { localBase, type LocalEvent } from './local-base.ts'
import { mergeBase } from './merge-base.ts'
import { type PullRequestEvent, pullRequestSides } from './pull-request-base.ts'
import { parseObjectId, shortId } from './git/object-id.ts'
import type { ObjectId } from './git/object-id.ts'
import type { ObjectStore } from './git/object-store.ts'

/** What happened, as far as the base is concerned. Object names are text from outside and are checked here. */
export type BaseEvent =
  | PullRequestEvent
  /** The checkout is the base branch; the head's files are read as data. */
  | { readonly kind: 'pull-request-target'; readonly headSha: string; readonly baseSha: string }
  | { readonly kind: 'merge-group'; readonly baseSha: string }
  | { readonly kind: 'push'; readonly before: string }
  /** schedule, workflow_dispatch, release and the like: nothing is being merged. */
  | { readonly kind: 'standalone'; readonly name: string }
  | LocalEvent

export interface BaseRequest {
  readonly event: BaseEvent
  /** `--base`: `none`, `last-tag`, a branch, a tag or a commit. */
  readonly explicit?: string
}

/** The commit to compare with, and the one whose rules hold. */
export interface BaseSides {
  readonly base: BaseResolution
  readonly rules: BaseResolution
}

/** Never throws; whatever goes wrong is a `no-base` with its reason and remedy. `explicit` chooses no rules. */
export const resolveSides = async (
  store: ObjectStore,
  { event, explicit = '' }: BaseRequest,
  host?: HostHistory,
): Promise<BaseSides> => {
  const head = store.checkout.head
  if (head === undefined) {
    const base = noBase('no-commit', 'the repository has no commit yet', 'Commit the models first.')
    return { base, rules: base }
  }
  const named = explicit === '' ? undefined : await explicitBase({ store, head, host }, explicit)
  if (event.kind === 'pull-request') {
    const sides = await pullRequestSides(store, head, { event, host })
    return named === undefined ? sides : { base: named, rules: sides.rules }
  }
  if (named !== undefined && event.kind !== 'merge-group') return { base: named, rules: named }
  const base = await baseOf({ store, head, host }, event)
  return { base: named ?? base, rules: base }
}

interface Place {
  readonly store: ObjectStore
  readonly head: ObjectId
  readonly host: HostHistory | undefined
}

const baseOf = (
  { store, head, host }: Place,
  event: Exclude<BaseEvent, PullRequestEvent>,
): Promise<BaseResolution> | BaseResolution => {
  switch (event.kind) {
    case 'pull-request-target':
      return targetBase(store, event, host)
    case 'merge-group':
      return usable(store, head, event.baseSha, { method: 'the base of the merge group' })
    case 'push':
      return pushBase(store, head, event.before)
    case 'standalone':
      return standaloneBase(store, head, event.name)
    case 'local':
      return localBase(store, head, event)
  }
}

const targetBase = async (
  store: ObjectStore,
  event: Extract<BaseEvent, { kind: 'pull-request-target' }>,
  host: HostHistory | undefined,
): Promise<BaseResolution> => {
  const [base, head] = [parseObjectId(event.baseSha), parseObjectId(event.headSha)]
  if (base === undefined || head === undefined) {
    return noBase('unreachable', 'the event names no base or head commit', 'Run Flopgate on `pull_request`.')
  }
  return mergeBase(store, { base, head, measured: head }, host)
}

const pushBase = async (store: ObjectStore, head: ObjectId, before: string): Promise<BaseResolution> => {
  const previous = parseObjectId(before)
  if (previous !== undefined && (await ensureCommit(store, previous)).ok) {
    return usable(store, head, previous, { method: 'the branch before this push' })
  }
  const unnamed = before === '' ? 'the event names no commit before it' : 'the branch is new'
  const reason = previous === undefined ? unnamed : `${shortId(previous)} is gone after a force push`
  const [parent] = (await readParents(store, head)) ?? []
  if (parent !== undefined)
    return usable(store, head, parent, { method: `first parent of the pushed commit (${reason})` })
  return noBase('first-commit', 'the pushed commit has no parent', 'Nothing to do: the next push is compared.', head)
}

const standaloneBase = async (store: ObjectStore, head: ObjectId, name: string): Promise<BaseResolution> => {
  const tagged = await lastTag(store)
  if (tagged !== undefined)
    return usable(store, head, tagged.commit, { method: `the last tag before it, ${tagged.tag}` })
  const why = `a ${name} run merges nothing, and no earlier tag is in the clone`
  return noBase('nothing-to-compare', why, 'To compare anyway, name a branch, tag or commit with `base-ref`.', head)
}
