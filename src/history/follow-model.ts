/** One model backwards through the log: every version it had, also under older names. */
import type { FileVersion, LoggedCommit } from './commit-log.ts'

export interface ModelVersion {
  readonly commit: LoggedCommit
  /** The model's path at this commit. */
  readonly path: string
  /** null = the model was not there after this commit. */
  readonly version: FileVersion | null
}

/** The path that the budget before a commit gave the model; undefined when it does not say. */
export type PathBefore = (commit: LoggedCommit) => Promise<string | undefined>

/**
 * Oldest first. Where the path begins, the model came from a file of the same content that the commit removed, else from
 * the path that the budget before it named and that the commit removed; else it may have been at this path before.
 */
export const followModel = async (
  log: readonly LoggedCommit[],
  path: string,
  pathBefore: PathBefore,
): Promise<readonly ModelVersion[]> => {
  const versions: ModelVersion[] = []
  let current = path
  for (const commit of log) {
    const change = commit.changes.find(each => each.path === current)
    if (change === undefined) continue
    versions.push({ commit, path: current, version: change.after })
    if (change.before === null && change.after !== null)
      current = (await origin(commit, change.after, pathBefore)) ?? current
  }
  return versions.toReversed()
}

const origin = async (
  commit: LoggedCommit,
  { object }: FileVersion,
  pathBefore: PathBefore,
): Promise<string | undefined> => {
  const removed = commit.changes.filter(({ before, after }) => before !== null && after === null)
  if (removed.length === 0) return undefined
  const same = removed.find(({ before }) => before?.object === object)
  if (same !== undefined) return same.path
  const named = await pathBefore(commit)
  return removed.find(({ path }) => path === named)?.path
}
