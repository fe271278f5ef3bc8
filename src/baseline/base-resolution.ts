/** The answer to "which commit is the base", and the three ways to make one. */
import { askCheckout, ensureCommit } from './git/object-store.ts'
import { parseObjectId, shortId } from './git/object-id.ts'
import type { ObjectId } from './git/object-id.ts'
import type { ObjectStore } from './git/object-store.ts'

export type NoBaseReason =
  | 'no-repository'
  | 'switched-off'
  | 'no-commit'
  | 'nothing-to-compare'
  | 'first-commit'
  | 'unreachable'
  | 'unknown-ref'
  | 'not-the-pull-request'

export type BaseResolution =
  | {
      readonly kind: 'base'
      readonly base: ObjectId
      /** The commit whose files are measured. */
      readonly head: ObjectId
      /** How the base was found, in words for the report. */
      readonly method: string
      /** Commits on the base branch that the head lacks, when known. */
      readonly behindBy?: number
      /** What a reader of the comparison has to know. */
      readonly warning?: string
    }
  | {
      readonly kind: 'no-base'
      readonly head?: ObjectId
      readonly reason: NoBaseReason
      readonly why: string
      readonly fix: string
    }

/** Answers of the hosting service. Injected, because this folder does not know it. */
export interface HostHistory {
  /** `base`: a commit or the name of a branch. */
  readonly compare: (base: string, head: string) => Promise<Comparison | { readonly why: string }>
  /** The full name of a commit that is named otherwise: by the first digits, a tag, a branch. */
  readonly commitOf?: (name: string) => Promise<string | undefined>
}

export interface Comparison {
  /** The commit that `base` is at now. */
  readonly tip: string
  readonly mergeBase: string
  /** Commits on the base branch that the head lacks. */
  readonly behindBy: number
}

/** The newest tag among the ancestors of HEAD, HEAD itself left out. */
export const lastTag = async (store: ObjectStore): Promise<{ tag: string; commit: ObjectId } | undefined> => {
  const described = await askCheckout(store, ['describe', '--tags', '--abbrev=0', '--first-parent', 'HEAD^'])
  const tag = described.ok ? described.output.toString('utf8').trim() : ''
  if (tag === '') return undefined
  const parsed = await askCheckout(store, ['rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`])
  const commit = parsed.ok ? parseObjectId(parsed.output.toString('utf8')) : undefined
  return commit === undefined ? undefined : { tag, commit }
}

/** A base counts only when its trees can be read; otherwise the remedy is told here, once, and not per model. */
export const usable = async (
  store: ObjectStore,
  head: ObjectId,
  candidate: string,
  found: Pick<Extract<BaseResolution, { kind: 'base' }>, 'method' | 'behindBy' | 'warning'>,
): Promise<BaseResolution> => {
  const base = parseObjectId(candidate)
  if (base === undefined)
    return noBase('unreachable', 'the event names no base commit', 'Name it with `base-ref`.', head)
  const present = await ensureCommit(store, base)
  if (present.ok) return { kind: 'base', base, head, ...found }
  return noBase(
    'unreachable',
    `base ${shortId(base)} (${found.method}) cannot be read: ${present.why}`,
    present.fix,
    head,
  )
}

export const noBase = (reason: NoBaseReason, why: string, fix: string, head?: ObjectId): BaseResolution => ({
  kind: 'no-base',
  reason,
  why,
  fix,
  ...(head === undefined ? {} : { head }),
})
