/** The files behind paths of a commit as a work tree shows them: through symbolic links that stay inside the repository. */
import { posix } from 'node:path'
import { findEntries, type FoundEntries } from './commit-tree.ts'
import type { TreeEntry } from './hosted-objects.ts'
import { ensureBlob, readObjects } from './object-store.ts'
import type { ObjectId } from './object-id.ts'
import type { ObjectStore } from './object-store.ts'

/** Linux gives up after 40 (path_resolution(7)); nobody means more than a few. */
const MAX_LINKS = 10

/**
 * As `findEntries`, but a link is its target. What cannot be followed keeps its kind: a link out of the repository, or a
 * path inside a submodule. Absent is only what is absent on the way too.
 */
export const findFiles = async (
  store: ObjectStore,
  commit: ObjectId,
  paths: readonly string[],
): Promise<FoundEntries> => {
  const found = await findEntries(store, commit, paths)
  if (!found.ok) return found
  const entries = new Map(found.entries)
  const open = paths.filter(path => (entries.get(path)?.kind ?? 'symlink') === 'symlink')
  const folders = await findEntries(store, commit, [...new Set(open.flatMap(foldersOf))])
  if (!folders.ok) return folders
  const isOnTheWay = (folder: string): boolean =>
    ['symlink', 'submodule'].includes(folders.entries.get(folder)?.kind ?? '')
  for (const path of open) {
    if (!entries.has(path) && !foldersOf(path).some(isOnTheWay)) continue
    const entry = await follow(store, commit, path)
    if (entry !== undefined) entries.set(path, { ...entry, path })
  }
  return { ok: true, entries }
}

/** "a/b/c" → "a", "a/b". */
const foldersOf = (path: string): readonly string[] =>
  path
    .split('/')
    .map((_, index, parts) => parts.slice(0, index).join('/'))
    .filter(folder => folder !== '')

/** The entry at the end of the links; undefined when there is none. */
const follow = async (store: ObjectStore, commit: ObjectId, start: string): Promise<TreeEntry | undefined> => {
  let path = start
  for (let links = 0; links < MAX_LINKS; links++) {
    const steps = [...foldersOf(path), path]
    const found = await findEntries(store, commit, steps)
    const entries = found.ok ? found.entries : new Map<string, TreeEntry>()
    const stop = steps.find(step => ['symlink', 'submodule'].includes(entries.get(step)?.kind ?? ''))
    const entry = stop === undefined ? undefined : entries.get(stop)
    if (entry === undefined) return entries.get(path)
    const target = entry.kind === 'symlink' ? await targetOf(store, entry) : undefined
    if (target === undefined) return entry
    path = posix.join(target, path.slice(entry.path.length))
  }
  return undefined
}

/** Where a link leads, from the top of the repository; undefined when that is outside. */
const targetOf = async (store: ObjectStore, { path, object }: TreeEntry): Promise<string | undefined> => {
  if (!(await ensureBlob(store, object)).ok) return undefined
  const read = await readObjects(store, ['cat-file', 'blob', object])
  const text = read.ok ? read.output.toString('utf8') : '/'
  const target = posix.join(posix.dirname(path), text)
  return text.startsWith('/') || target === '..' || target.startsWith('../') ? undefined : target
}
