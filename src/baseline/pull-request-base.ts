/**
 * The two commits of a pull request beside its head: the one its models are compared with, and the one whose rules hold.
 * Both are found by identity: which commits the checked-out one is made of, not where a payload says they should be.
 */
import { readParents } from './git/commit-tree.ts'
import { fetchRef } from './git/object-store.ts'
import { parseObjectId, shortId } from './git/object-id.ts'
import type { ObjectId } from './git/object-id.ts'
import type { ObjectStore } from './git/object-store.ts'
import { type BaseResolution, type Comparison, type HostHistory, noBase, usable } from './base-resolution.ts'
import { contains, mergeBase } from './merge-base.ts'

/** Object names are text from outside and are checked here. */
export interface PullRequestEvent {
  readonly kind: 'pull-request'
  readonly headSha: string
  /** Older than the branch when main has moved on. */
  readonly baseSha: string
  readonly baseRef: string
  /** The commit that the event ran for: GitHub's merge commit. */
  readonly sha?: string
}

export interface PullRequestSides {
  readonly base: BaseResolution
  /** Whose budget holds. Never the merge base: who makes the pull request chooses that. */
  readonly rules: BaseResolution
}

/** Where the pull request is in what was checked out. */
type Place =
  /** GitHub's merge commit, perhaps with commits of this job on top. */
  | { readonly kind: 'merge'; readonly parent: ObjectId }
  /** The commit that the event ran for, which is no merge of the head: after a squash, or of another head. */
  | { readonly kind: 'event-commit'; readonly parent: ObjectId }
  /** The pull request's head, perhaps with commits of this job on top; `merged`: what those brought in. */
  | { readonly kind: 'head'; readonly head: ObjectId; readonly merged: readonly ObjectId[] }
  /** A merge commit of something else than the event's head. */
  | { readonly kind: 'other-merge'; readonly parent: ObjectId; readonly head: ObjectId }
  | { readonly kind: 'unknown' }

export const pullRequestSides = async (
  store: ObjectStore,
  head: ObjectId,
  { event, host }: Pick<Search, 'event' | 'host'>,
): Promise<PullRequestSides> => {
  const place = await findPlace(store, head, event)
  if (place.kind === 'merge') return both(await usable(store, head, place.parent, { method: FIRST_PARENT }))
  const tip = await findTip(store, event, host)
  if (tip === undefined)
    return both(noBase('unreachable', 'the event names no base commit', 'Name it with `base-ref`.', head))
  const search: Search = { store, event, host, head, tip }
  if (place.kind === 'event-commit') {
    // Only a commit of the base branch is trusted: on other servers, the event's commit may be one of the author's.
    const isTrusted = await contains(store, { ancestor: place.parent, descendant: tip.commit }, host)
    if (isTrusted === true) return both(await usable(store, head, place.parent, { method: EVENT_PARENT }))
    return withRules(search, await unknownBase(search))
  }
  return withRules(search, await baseBelow(search, place))
}

const FIRST_PARENT = 'first parent of the merge commit'
const EVENT_PARENT = 'first parent of the commit that the event ran for'

const both = (base: BaseResolution): PullRequestSides => ({ base, rules: base })

/** Nothing is judged when something else was checked out. */
const withRules = async ({ store, head, tip }: Search, base: BaseResolution): Promise<PullRequestSides> =>
  base.kind === 'no-base' && base.reason === 'not-the-pull-request'
    ? both(base)
    : { base, rules: await usable(store, head, tip.commit, { method: tip.method }) }

/** More commits than this on top of the pull request are not made by a step before the gate. */
const MAX_STEPS = 100

/** Down the first parents, as far as the clone goes: commits of this job lie above what was checked out. */
const findPlace = async (store: ObjectStore, top: ObjectId, { headSha, sha }: PullRequestEvent): Promise<Place> => {
  const merged: ObjectId[] = []
  let merge: Place = { kind: 'unknown' }
  let commit: ObjectId | undefined = top
  for (let step = 0; commit !== undefined && step < MAX_STEPS; step++) {
    if (commit === headSha) return { kind: 'head', head: commit, merged }
    const [first, second, ...more]: readonly ObjectId[] = (await readParents(store, commit)) ?? []
    const isMerge = first !== undefined && second !== undefined && more.length === 0
    if (isMerge && second === headSha) return { kind: 'merge', parent: first }
    if (commit === sha && first !== undefined) return { kind: 'event-commit', parent: first }
    if (isMerge) merged.push(second)
    if (isMerge && merge.kind === 'unknown') merge = { kind: 'other-merge', parent: first, head: second }
    commit = first
  }
  return merge
}

interface Tip {
  readonly commit: ObjectId
  readonly method: string
  /** What the service said about it and the event's head. */
  readonly compared?: Comparison
}

/** The base branch as it is now; the payload's commit when neither the service nor git can say. */
const findTip = async (
  store: ObjectStore,
  { baseRef, baseSha, headSha }: PullRequestEvent,
  host: HostHistory | undefined,
): Promise<Tip | undefined> => {
  const method = `the tip of ${baseRef}`
  const answer = await host?.compare(baseRef, headSha)
  const compared = answer !== undefined && 'tip' in answer ? answer : undefined
  const named = parseObjectId(compared?.tip ?? '')
  if (compared !== undefined && named !== undefined) return { commit: named, method, compared }
  const fetched = await fetchRef(store, `refs/heads/${baseRef}`)
  if (fetched !== undefined) return { commit: fetched.commit, method }
  const commit = parseObjectId(baseSha)
  return commit === undefined ? undefined : { commit, method: `${baseRef}, as the event names it` }
}

interface Search {
  readonly store: ObjectStore
  readonly event: PullRequestEvent
  readonly host: HostHistory | undefined
  readonly head: ObjectId
  readonly tip: Tip
}

const baseBelow = async (
  search: Search,
  place: Exclude<Place, { kind: 'merge' | 'event-commit' }>,
): Promise<BaseResolution> => {
  const { store, host, head, tip } = search
  switch (place.kind) {
    case 'head': {
      for (const merged of place.merged) {
        if (await contains(store, { ancestor: merged, descendant: tip.commit }, host))
          return usable(store, head, merged, { method: 'the base branch as a step of this job merged it' })
      }
      const pair = { base: tip.commit, head: place.head, measured: head }
      return mergeBase(store, pair, host, tip.compared)
    }
    case 'other-merge': {
      if (!(await contains(store, { ancestor: place.parent, descendant: tip.commit }, host))) return unknownBase(search)
      const isNewer = await containsHead(search, place.head)
      const method = 'first parent of the merge commit that is checked out, which is newer than the event'
      return usable(store, head, place.parent, { method, ...(isNewer === true ? {} : { warning: otherHead(search) }) })
    }
    case 'unknown':
      return unknownBase(search)
  }
}

const containsHead = async ({ store, event, host }: Search, commit: ObjectId): Promise<boolean | undefined> => {
  const ancestor = parseObjectId(event.headSha)
  return ancestor === undefined ? undefined : contains(store, { ancestor, descendant: commit }, host)
}

/** A newer head, a rebased one, or something else altogether. */
const unknownBase = async (search: Search): Promise<BaseResolution> => {
  const { store, host, head, tip } = search
  const isNewer = await containsHead(search, head)
  const base = await mergeBase(store, { base: tip.commit, head, measured: head }, host)
  if (isNewer === true || base.kind !== 'base') return base
  return base.base === head ? notThePullRequest(search) : { ...base, warning: otherHead(search) }
}

const otherHead = ({ event, head }: Search): string =>
  `the checked-out commit ${shortId(head)} does not hold the pull request’s head ${shortId(event.headSha)}`

const notThePullRequest = (search: Search): BaseResolution =>
  noBase(
    'not-the-pull-request',
    `${otherHead(search)}; it is a commit of ${search.event.baseRef}`,
    'Remove `ref:` from actions/checkout, so that it checks out the pull request.',
    search.head,
  )
