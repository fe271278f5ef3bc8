/** A commit that is compared with itself: said aloud, and never shown as "±0 %". */
import type { CommitSide } from '../../baseline/commit-side.ts'
import type { BaseModels, BaseOfModel } from './base-models.ts'

interface Listing {
  readonly bases: BaseModels
  readonly removed: readonly unknown[]
}

const WHY = 'the base is the commit that is checked out, and no model in the work tree differs from it'
const FIX = 'Name what to compare with: `base-ref` (`--base`) takes a branch, a tag or a commit.'

/** Unchanged models of the very commit that is measured have no base. */
export const withoutSelf = <Found extends Listing>(
  side: CommitSide,
  found: Found,
): { readonly listed: Found; readonly compared: CommitSide } => {
  const { resolution } = side
  const { bases, removed } = found
  const isSelf = resolution.kind === 'base' && resolution.base === resolution.head && bases.from === null
  if (!isSelf || removed.length > 0 || ![...bases.models.values()].every(({ state }) => state === 'unchanged'))
    return { listed: found, compared: side }
  const none: BaseOfModel = { state: 'no-base', why: WHY, fix: FIX }
  const models = new Map([...bases.models.keys()].map(path => [path, none]))
  return {
    listed: { ...found, bases: { ...bases, models } },
    compared: {
      ...side,
      resolution: { kind: 'no-base', head: resolution.head, reason: 'nothing-to-compare', why: WHY, fix: FIX },
    },
  }
}
