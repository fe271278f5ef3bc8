/** The base of a check on the command line: on a laptop, or in the job of any CI service. */
import { readParents } from './git/commit-tree.ts'
import { askCheckout, fetchRef, findMergeBase } from './git/object-store.ts'
import { parseObjectId } from './git/object-id.ts'
import type { ObjectId } from './git/object-id.ts'
import type { ObjectStore } from './git/object-store.ts'
import { type BaseResolution, usable } from './base-resolution.ts'

/** The command line, outside of any event; what the environment of a CI job says about its merge request. */
export interface LocalEvent {
  readonly kind: 'local'
  /** The commit that the service compares with. */
  readonly base?: string
  /** The branch that the merge request goes to. */
  readonly target?: string
}

/** Fresh names before stale ones: nobody pulls a local main before they rebase on the remote's. */
const DEFAULT_BRANCHES = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
]

/** On a branch: since it left the target. On the target: what is not committed yet. */
export const localBase = async (store: ObjectStore, head: ObjectId, event: LocalEvent): Promise<BaseResolution> => {
  const named = parseObjectId(event.base ?? '')
  if (named !== undefined) {
    const base = await usable(store, head, named, { method: 'the base of the merge request, as the CI job says' })
    if (base.kind === 'base') return base
  }
  const target = event.target === undefined ? undefined : await targetTip(store, event.target)
  if (target !== undefined) {
    const left = await sinceLeft(store, head, target)
    if (left !== undefined) return left
  }
  for (const ref of DEFAULT_BRANCHES) {
    const tip = await commitOf(store, ref)
    const left = tip === undefined ? undefined : await sinceLeft(store, head, { name: shortName(ref), commit: tip })
    if (left !== undefined) return left
  }
  const [first, second] = (await readParents(store, head)) ?? []
  // A merge that no branch of the clone explains: what a CI service made of the target and the merge request.
  if (first !== undefined && second !== undefined && (await isDetached(store)))
    return usable(store, head, first, { method: 'first parent of the merge commit that is checked out' })
  return usable(store, head, head, { method: 'the last commit (HEAD)' })
}

interface Branch {
  readonly name: string
  readonly commit: ObjectId
}

/** undefined when the head has nothing that the branch lacks, or nothing in common with it. */
const sinceLeft = async (
  store: ObjectStore,
  head: ObjectId,
  { name, commit }: Branch,
): Promise<BaseResolution | undefined> => {
  const found = await findMergeBase(store, commit, head)
  if (!found.ok || found.commit === head) return undefined
  return usable(store, head, found.commit, { method: `where this branch left ${name}` })
}

/** As the clone knows the remote's branch, else asked of the remote: a CI clone often has one ref only. */
const targetTip = async (store: ObjectStore, name: string): Promise<Branch | undefined> => {
  const tracked = await commitOf(store, `refs/remotes/origin/${name}`)
  const commit = tracked ?? (await fetchRef(store, `refs/heads/${name}`))?.commit
  return commit === undefined ? undefined : { name, commit }
}

const commitOf = async (store: ObjectStore, ref: string): Promise<ObjectId | undefined> => {
  const tip = await askCheckout(store, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
  return tip.ok ? parseObjectId(tip.output.toString('utf8')) : undefined
}

const isDetached = async (store: ObjectStore): Promise<boolean> =>
  !(await askCheckout(store, ['symbolic-ref', '--quiet', 'HEAD'])).ok

const shortName = (ref: string): string => ref.replace(/^refs\/(?:heads|remotes)\//, '')
