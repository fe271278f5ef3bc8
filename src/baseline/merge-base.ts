/** The best common ancestor of two commits, as a base. */
import { findMergeBase } from './git/object-store.ts'
import { parseObjectId } from './git/object-id.ts'
import type { ObjectId } from './git/object-id.ts'
import type { ObjectStore } from './git/object-store.ts'
import { type BaseResolution, type Comparison, type HostHistory, noBase, usable } from './base-resolution.ts'

export interface Pair {
  readonly base: ObjectId
  readonly head: ObjectId
  readonly measured: ObjectId
}

/**
 * The service knows the whole history at any clone depth, so it is asked first.
 * @param known its answer, when it has been asked already
 */
export const mergeBase = async (
  store: ObjectStore,
  pair: Pair,
  host: HostHistory | undefined,
  known?: Comparison,
): Promise<BaseResolution> => {
  const answer = known ?? (await host?.compare(pair.base, pair.head))
  const named = answer !== undefined && 'mergeBase' in answer ? parseObjectId(answer.mergeBase) : undefined
  if (named !== undefined && answer !== undefined && 'mergeBase' in answer) {
    const method = 'merge base of the pull request’s head and its base branch (compare API)'
    return usable(store, pair.measured, named, { method, behindBy: answer.behindBy })
  }
  const found = await findMergeBase(store, pair.base, pair.head)
  if (found.ok) {
    const method = 'merge base of the head and the base branch (git)'
    return usable(store, pair.measured, found.commit, { method })
  }
  const also = answer !== undefined && 'why' in answer ? `; compare API: ${answer.why}` : ''
  return noBase('unreachable', `no merge base is known: ${found.why}${also}`, found.fix, pair.measured)
}

/** Whether `descendant` holds `ancestor`; undefined when neither git nor the service can tell. */
export const contains = async (
  store: ObjectStore,
  { ancestor, descendant }: { readonly ancestor: ObjectId; readonly descendant: ObjectId },
  host: HostHistory | undefined,
): Promise<boolean | undefined> => {
  if (ancestor === descendant) return true
  const answer = await host?.compare(ancestor, descendant)
  if (answer !== undefined && 'mergeBase' in answer) return answer.mergeBase === ancestor
  const found = await findMergeBase(store, ancestor, descendant)
  if (found.ok) return found.commit === ancestor
  return found.isUnrelated === true ? false : undefined
}
