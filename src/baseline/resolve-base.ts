/**
 * Which commit to compare with. The head and the base must be a consistent pair: everything in the head that is not in
 * the base came from this pull request, and nothing else did (gate-actions research §3.2; docs/trust.md).
 */
import { explicitBase } from './explicit-base.ts'
import { readParents } from './git/commit-tree.ts'
import { lastTag, noBase, usable } from './base-resolution.ts'
import { askCheckout, ensureCommit, findMergeBase } from './git/object-store.ts'
import type { BaseResolution } from './base-resolution.ts'
import { parseObjectId, shortId } from './git/object-id.ts'
import type { ObjectId } from './git/object-id.ts'
import type { ObjectStore } from './git/object-store.ts'

/** What happened, as far as the base is concerned. Object names are text from outside and are checked here. */
export type BaseEvent =
  | { readonly kind: 'pull-request'; readonly headSha: string; readonly baseSha: string; readonly baseRef: string }
  /** The checkout is the base branch; the head's files are read as data. */
  | { readonly kind: 'pull-request-target'; readonly headSha: string; readonly baseSha: string }
  | { readonly kind: 'merge-group'; readonly baseSha: string }
  | { readonly kind: 'push'; readonly before: string }
  /** schedule, workflow_dispatch, release and the like: nothing is being merged. */
  | { readonly kind: 'standalone'; readonly name: string }
  /** The command line, outside of any event. */
  | { readonly kind: 'local' }

export interface BaseRequest {
  readonly event: BaseEvent
  /** `--base`: `none`, `last-tag`, a branch, a tag or a commit. */
  readonly explicit?: string
}

/** Answers of the hosting service. Injected, because this folder does not know it. */
export interface HostHistory {
  readonly compare: (base: ObjectId, head: ObjectId) => Promise<Comparison | { readonly why: string }>
}

export interface Comparison {
  readonly mergeBase: string
  /** Commits on the base branch that the head lacks. */
  readonly behindBy: number
}

/** Never throws; whatever goes wrong is a `no-base` with its reason and remedy. */
export const resolveBase = async (
  store: ObjectStore,
  request: BaseRequest,
  host?: HostHistory,
): Promise<BaseResolution> => {
  const head = store.checkout.head
  if (head === undefined) return noBase('no-commit', 'the repository has no commit yet', 'Commit the models first.')
  if (request.explicit !== undefined && request.explicit !== '') return explicitBase(store, head, request.explicit)
  const { event } = request
  switch (event.kind) {
    case 'pull-request':
      return pullRequestBase(store, head, event, host)
    case 'pull-request-target':
      return targetBase(store, event, host)
    case 'merge-group':
      return usable(store, head, event.baseSha, 'the base of the merge group')
    case 'push':
      return pushBase(store, head, event.before)
    case 'standalone':
      return standaloneBase(store, head, event.name)
    case 'local':
      return localBase(store, head)
  }
}

const pullRequestBase = async (
  store: ObjectStore,
  head: ObjectId,
  event: Extract<BaseEvent, { kind: 'pull-request' }>,
  host: HostHistory | undefined,
): Promise<BaseResolution> => {
  const parents = (await readParents(store, head)) ?? []
  const [first, second] = parents
  // The payload's base.sha is older than the merge commit when the base branch moved on; the commit object is exact.
  if (parents.length === 2 && first !== undefined && second === event.headSha) {
    return usable(store, head, first, 'first parent of the merge commit')
  }
  const base = parseObjectId(event.baseSha)
  if (base === undefined)
    return noBase('unreachable', 'the event names no base commit', 'Name it with `base-ref`.', head)
  return mergeBase(store, { base, head, measured: head }, host)
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

interface Pair {
  readonly base: ObjectId
  readonly head: ObjectId
  readonly measured: ObjectId
}

/** The service knows the whole history at any clone depth, so it is asked first. */
const mergeBase = async (store: ObjectStore, pair: Pair, host: HostHistory | undefined): Promise<BaseResolution> => {
  const answer = await host?.compare(pair.base, pair.head)
  const named = answer !== undefined && 'mergeBase' in answer ? parseObjectId(answer.mergeBase) : undefined
  if (named !== undefined && answer !== undefined && 'mergeBase' in answer) {
    const method = 'merge base of the pull request’s head and its base branch (compare API)'
    return usable(store, pair.measured, named, method, answer.behindBy)
  }
  const found = await findMergeBase(store, pair.base, pair.head)
  if (found.ok) return usable(store, pair.measured, found.commit, 'merge base of the head and the base branch (git)')
  const also = answer !== undefined && 'why' in answer ? `; compare API: ${answer.why}` : ''
  return noBase('unreachable', `no merge base is known: ${found.why}${also}`, found.fix, pair.measured)
}

const pushBase = async (store: ObjectStore, head: ObjectId, before: string): Promise<BaseResolution> => {
  const previous = parseObjectId(before)
  if (previous !== undefined && (await ensureCommit(store, previous)).ok) {
    return usable(store, head, previous, 'the branch before this push')
  }
  const reason = previous === undefined ? 'the branch is new' : `${shortId(previous)} is gone after a force push`
  const [parent] = (await readParents(store, head)) ?? []
  if (parent !== undefined) return usable(store, head, parent, `first parent of the pushed commit (${reason})`)
  return noBase('first-commit', 'the pushed commit has no parent', 'Nothing to do: the next push is compared.', head)
}

const standaloneBase = async (store: ObjectStore, head: ObjectId, name: string): Promise<BaseResolution> => {
  const tagged = await lastTag(store)
  if (tagged !== undefined) return usable(store, head, tagged.commit, `the last tag before it, ${tagged.tag}`)
  const why = `a ${name} run merges nothing, and no earlier tag is in the clone`
  return noBase('nothing-to-compare', why, 'To compare anyway, name a branch, tag or commit with `base-ref`.', head)
}

/** On a branch: since it left the default branch. On the default branch: what is not committed yet. */
const localBase = async (store: ObjectStore, head: ObjectId): Promise<BaseResolution> => {
  for (const ref of ['refs/remotes/origin/HEAD', 'refs/heads/main', 'refs/heads/master']) {
    const tip = await askCheckout(store, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
    const commit = tip.ok ? parseObjectId(tip.output.toString('utf8')) : undefined
    if (commit === undefined) continue
    const found = await findMergeBase(store, commit, head)
    if (found.ok && found.commit !== head) {
      return usable(
        store,
        head,
        found.commit,
        `where this branch left ${ref.replace(/^refs\/(?:heads|remotes)\//, '')}`,
      )
    }
  }
  return usable(store, head, head, 'the last commit (HEAD)')
}
