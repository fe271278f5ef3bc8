/** What a commit holds: its parents, and its files with their blob names. Reads trees only, never a blob. */
import { ensureCommit, readObjects } from './object-store.ts'
import { parseObjectId } from './object-id.ts'
import type { ObjectId } from './object-id.ts'
import type { ObjectStore } from './object-store.ts'

export type EntryKind = 'file' | 'symlink' | 'submodule' | 'directory'

export interface TreeEntry {
  /** From the top of the repository, with `/`. */
  readonly path: string
  readonly kind: EntryKind
  readonly object: ObjectId
}

/** The parents as the commit object lists them. A shallow clone hides them from `git log`, not from this. */
export const readParents = async (store: ObjectStore, commit: ObjectId): Promise<readonly ObjectId[] | undefined> => {
  const result = await readObjects(store, ['cat-file', 'commit', commit])
  if (!result.ok) return undefined
  const text = result.output.toString('utf8')
  const header = text.slice(0, Math.max(0, text.indexOf('\n\n')))
  return header.split('\n').flatMap(line => (line.startsWith('parent ') ? (parseObjectId(line.slice(7)) ?? []) : []))
}

/** Every file of the commit. Undefined when its trees cannot be read. */
export const listTree = async (store: ObjectStore, commit: ObjectId): Promise<readonly TreeEntry[] | undefined> => {
  if (!(await ensureCommit(store, commit)).ok) return undefined
  const result = await readObjects(store, ['ls-tree', '-r', '-z', '--full-tree', commit])
  return result.ok ? parseTree(result.output) : undefined
}

/** The entry at exactly this path; undefined when there is none. The commit must be present. */
export const findEntry = async (store: ObjectStore, commit: ObjectId, path: string): Promise<TreeEntry | undefined> => {
  const result = await readObjects(store, ['ls-tree', '-z', '--full-tree', commit, '--', path])
  return result.ok ? parseTree(result.output).find(entry => entry.path === path) : undefined
}

/** `-z` output: `<mode> SP <type> SP <object> TAB <path> NUL`, paths unquoted. */
const parseTree = (output: Buffer): readonly TreeEntry[] =>
  output
    .toString('utf8')
    .split('\0')
    .flatMap(line => {
      const tab = line.indexOf('\t')
      const [mode = '', , name = ''] = line.slice(0, Math.max(0, tab)).split(' ')
      const object = parseObjectId(name)
      return tab < 0 || object === undefined ? [] : [{ path: line.slice(tab + 1), kind: kindOf(mode), object }]
    })

/** Modes as git writes them: gitformat-index(5). */
const kindOf = (mode: string): EntryKind => {
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
