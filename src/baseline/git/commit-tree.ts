/** What a commit holds: its parents, and its files with their blob names. Reads trees only, never a blob. */
import { askCheckout, ensureCommit, readObjects } from './object-store.ts'
import { kindOfMode, type TreeEntry } from './hosted-objects.ts'
import { parseObjectId, shortId } from './object-id.ts'
import type { ObjectId } from './object-id.ts'
import type { ObjectStore } from './object-store.ts'

export type { EntryKind, TreeEntry } from './hosted-objects.ts'

/** The parents as the commit object lists them. A shallow clone hides them from `git log`, not from this. */
export const readParents = async (store: ObjectStore, commit: ObjectId): Promise<readonly ObjectId[] | undefined> => {
  const result = await readObjects(store, ['cat-file', 'commit', commit])
  if (!result.ok) {
    const hosted = await store.objects?.commit(commit)
    return hosted?.ok === true ? hosted.parents : undefined
  }
  const text = result.output.toString('utf8')
  const header = text.slice(0, Math.max(0, text.indexOf('\n\n')))
  return header.split('\n').flatMap(line => (line.startsWith('parent ') ? (parseObjectId(line.slice(7)) ?? []) : []))
}

/**
 * Whether the work tree is this commit, or a merge of it. A privileged run (`pull_request_target`, `workflow_run`) that
 * has checked out a fork's head must stop: what it should only read as data could already have run.
 */
export const isCheckedOut = async (store: ObjectStore, commit: string): Promise<boolean> => {
  const { head } = store.checkout
  const parents = head === undefined ? [] : ((await readParents(store, head)) ?? [])
  return [head, ...parents].some(id => id !== undefined && id === commit)
}

/** Trees never change, so each is listed once. */
const listed = new WeakMap<ObjectStore, Map<ObjectId, Promise<readonly TreeEntry[] | undefined>>>()

/** Every file of the commit. Undefined when its trees cannot be read. */
export const listTree = (store: ObjectStore, commit: ObjectId): Promise<readonly TreeEntry[] | undefined> => {
  const trees = listed.get(store) ?? new Map<ObjectId, Promise<readonly TreeEntry[] | undefined>>()
  listed.set(store, trees)
  const tree = trees.get(commit) ?? readTree(store, commit)
  trees.set(commit, tree)
  return tree
}

const readTree = async (store: ObjectStore, commit: ObjectId): Promise<readonly TreeEntry[] | undefined> => {
  if (!(await ensureCommit(store, commit)).ok) return undefined
  const hosted = store.hostedTrees.get(commit)
  if (hosted !== undefined) return hosted
  const result = await readObjects(store, ['ls-tree', '-r', '-z', '--full-tree', commit])
  return result.ok ? parseTree(result.output) : undefined
}

/** What is staged in the user's index, in the form of a tree; undefined when git cannot list it. */
export const listIndex = async (store: ObjectStore): Promise<readonly TreeEntry[] | undefined> => {
  const result = await askCheckout(store, ['ls-files', '--stage', '-z', '--full-name'])
  return result.ok ? parseTree(result.output) : undefined
}

export type FoundEntries =
  | { readonly ok: true; readonly entries: ReadonlyMap<string, TreeEntry> }
  | { readonly ok: false; readonly why: string; readonly fix: string }

/** Paths per git process, well below the length limit of a command line. */
const PATHS_PER_CALL = 200

/** The entries at exactly these paths. A path without an entry is absent; that is known only when `ok`. */
export const findEntries = async (
  store: ObjectStore,
  commit: ObjectId,
  paths: readonly string[],
): Promise<FoundEntries> => {
  const present = await ensureCommit(store, commit)
  if (!present.ok) {
    return { ok: false, why: `commit ${shortId(commit)} cannot be read: ${present.why}`, fix: present.fix }
  }
  const wanted = new Set(paths.filter(isInside))
  const hosted = store.hostedTrees.get(commit)
  if (hosted !== undefined) return { ok: true, entries: pick(hosted, wanted) }
  const entries = new Map<string, TreeEntry>()
  for (const some of chunks([...wanted], PATHS_PER_CALL)) {
    const result = await readObjects(store, ['ls-tree', '-z', '--full-tree', commit, '--', ...some])
    if (!result.ok) return { ok: false, why: result.message, fix: 'Check the repository with `git fsck`.' }
    for (const entry of parseTree(result.output)) if (wanted.has(entry.path)) entries.set(entry.path, entry)
  }
  return { ok: true, entries }
}

const pick = (tree: readonly TreeEntry[], wanted: ReadonlySet<string>): ReadonlyMap<string, TreeEntry> =>
  new Map(tree.filter(({ path }) => wanted.has(path)).map(entry => [entry.path, entry]))

const isInside = (path: string): boolean => path !== '' && !path.startsWith('/') && !path.split('/').includes('..')

const chunks = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size))

/** `-z` output: `<mode> SP <type> SP <object> TAB <path> NUL`, paths unquoted. */
const parseTree = (output: Buffer): readonly TreeEntry[] =>
  output
    .toString('utf8')
    .split('\0')
    .flatMap(line => {
      const tab = line.indexOf('\t')
      const [mode = '', second = '', third = ''] = line.slice(0, Math.max(0, tab)).split(' ')
      // A tree has `<mode> <type> <object>`, the index `<mode> <object> <stage>`.
      const object = parseObjectId(third) ?? parseObjectId(second)
      return tab < 0 || object === undefined ? [] : [{ path: line.slice(tab + 1), kind: kindOfMode(mode), object }]
    })
