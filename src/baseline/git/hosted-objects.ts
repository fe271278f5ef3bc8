/** Commits, trees and blobs as the hosting service's API tells them: for machines whose git cannot fetch them. */
import type { ObjectId } from './object-id.ts'

export type EntryKind = 'file' | 'symlink' | 'submodule' | 'directory'

export interface TreeEntry {
  /** From the top of the repository, with `/`. */
  readonly path: string
  readonly kind: EntryKind
  readonly object: ObjectId
}

type Failed = { readonly ok: false; readonly why: string }

/** Injected, because this folder does not know the service. */
export interface HostedObjects {
  readonly commit: (
    commit: ObjectId,
  ) => Promise<{ readonly ok: true; readonly tree: ObjectId; readonly parents: readonly ObjectId[] } | Failed>
  /** Every file below the tree, or a failure: never a part of them. */
  readonly tree: (tree: ObjectId) => Promise<{ readonly ok: true; readonly entries: readonly HostedEntry[] } | Failed>
  readonly blob: (blob: ObjectId) => Promise<{ readonly ok: true; readonly bytes: Uint8Array } | Failed>
}

/** `mode` as git writes it. */
export interface HostedEntry {
  readonly path: string
  readonly mode: string
  readonly object: ObjectId
}

export const loadHostedTree = async (
  objects: HostedObjects,
  commit: ObjectId,
): Promise<{ readonly ok: true; readonly entries: readonly TreeEntry[] } | Failed> => {
  const found = await objects.commit(commit)
  if (!found.ok) return found
  const tree = await objects.tree(found.tree)
  if (!tree.ok) return tree
  return {
    ok: true,
    entries: tree.entries.map(({ path, mode, object }) => ({ path, kind: kindOfMode(mode), object })),
  }
}

/** Modes as git writes them: gitformat-index(5). */
export const kindOfMode = (mode: string): EntryKind => {
  switch (mode) {
    case '120000':
      return 'symlink'
    case '160000':
      return 'submodule'
    case '040000':
      return 'directory'
    default:
      return 'file'
  }
}
