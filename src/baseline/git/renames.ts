/**
 * Where a model came from when its path is new: as stated, else by equal content, which is free, then by git's similarity,
 * then by the name of the file.
 */
import { listTree } from './commit-tree.ts'
import { prefetchBlobs, readObjects } from './object-store.ts'
import type { TreeEntry } from './commit-tree.ts'
import type { ObjectId } from './object-id.ts'
import type { ObjectStore } from './object-store.ts'

export interface RenameRequest {
  readonly base: ObjectId
  /** The commit that has the new paths, for similarity; blob equality does not need it. */
  readonly head: ObjectId | undefined
  /** Paths that exist at the head and not at the base, with the blob name of their bytes. */
  readonly added: readonly { readonly path: string; readonly blob: ObjectId | undefined }[]
  /** Whether a base path still exists at the head: then it was not renamed. */
  readonly stillThere: (path: string) => boolean
  /** New path → entry at base, as known from elsewhere (the same id in the budget). */
  readonly stated: ReadonlyMap<string, TreeEntry>
  /** Base paths that have rules: one of these is followed by its name, too. */
  readonly governed: ReadonlySet<string>
}

/** Similarity reads both contents; more bytes than this are not worth a guess (git's own limit counts files, not bytes). */
const SIMILARITY_TIMEOUT_MS = 20_000
/** Files that count as models when nothing names them: the old and the new place of a model that moved. */
export const isModelFile = (path: string): boolean => /\.(?:onnx|pb|ort|textproto|onnxtxt|pbtxt|json)$/i.test(path)

/** New path → the base's entry. Each old file is given to one new path only, unless it is stated otherwise. */
export const findRenames = async (
  store: ObjectStore,
  request: RenameRequest,
): Promise<ReadonlyMap<string, TreeEntry>> => {
  const renames = new Map<string, TreeEntry>(request.stated)
  if (request.added.every(({ path }) => renames.has(path))) return renames
  const entries = (await listTree(store, request.base)) ?? []
  const taken = new Set([...renames.values()].map(({ path }) => path))
  const gone = entries.filter(({ kind, path }) => kind === 'file' && !taken.has(path) && !request.stillThere(path))
  const give = (to: string, source: TreeEntry): void => {
    taken.add(source.path)
    renames.set(to, source)
  }
  for (const { path, blob } of request.added) {
    const same = gone.filter(entry => entry.object === blob && !taken.has(entry.path))
    const source = same.find(entry => baseName(entry.path) === baseName(path)) ?? same[0]
    if (source !== undefined && !renames.has(path)) give(path, source)
  }
  const left: Left = {
    added: request.added.filter(({ path }) => !renames.has(path)).map(({ path }) => path),
    gone: gone.filter(({ path }) => !taken.has(path) && (isModelFile(path) || request.governed.has(path))),
  }
  if (left.added.length === 0 || left.gone.length === 0) return renames
  for (const [to, source] of await similarOnes(store, request, left)) give(to, source)
  for (const [to, source] of sameStems(left, request.governed))
    if (!renames.has(to) && !taken.has(source.path)) give(to, source)
  return renames
}

/** What equal content does not explain. */
interface Left {
  readonly added: readonly string[]
  readonly gone: readonly TreeEntry[]
}

const similarOnes = async (
  store: ObjectStore,
  { base, head, governed }: RenameRequest,
  { added, gone }: Left,
): Promise<readonly (readonly [to: string, source: TreeEntry])[]> => {
  if (head === undefined) return []
  // At depth 1 git has no content of the base; a model that has rules is worth a fetch.
  const objects = gone.flatMap(({ path, object }) => (governed.has(path) ? [object] : []))
  if (objects.length > 0) await prefetchBlobs(store, objects)
  const sources = new Map(gone.map(entry => [entry.path, entry]))
  const found = await similarFiles(store, base, head, [...added, ...sources.keys()])
  return found.flatMap(([to, from]) => {
    const source = sources.get(from)
    return added.includes(to) && source !== undefined ? [[to, source] as const] : []
  })
}

/** The one model of its name that went, and the one of that name that came: too little for git, enough for a rule. */
const sameStems = (
  { added, gone }: Left,
  governed: ReadonlySet<string>,
): readonly (readonly [to: string, source: TreeEntry])[] =>
  added.flatMap(to => {
    const same = gone.filter(({ path }) => governed.has(path) && stemOf(path) === stemOf(to))
    const [source] = same
    const isOnly = same.length === 1 && added.filter(other => stemOf(other) === stemOf(to)).length === 1
    return source !== undefined && isOnly ? [[to, source] as const] : []
  })

/** "nets/Detector.v2.ONNX" → "detector.v2": folders, extension and case are what a move changes. */
const stemOf = (path: string): string =>
  baseName(path)
    .toLowerCase()
    .replace(/(?<=.)\.[^.]*$/, '')

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** A failure (blobs not in the clone, a timeout) means "no rename known": the model is then reported as new. */
const similarFiles = async (
  store: ObjectStore,
  base: ObjectId,
  head: ObjectId,
  paths: readonly string[],
): Promise<readonly (readonly [to: string, from: string])[]> => {
  const options = ['-r', '-z', '--raw', '-M', '--diff-filter=R', '--no-ext-diff', '--no-textconv']
  const result = await readObjects(store, ['diff-tree', ...options, base, head, '--', ...paths], {
    timeoutMs: SIMILARITY_TIMEOUT_MS,
  })
  return result.ok ? parseRenames(result.output.toString('utf8')) : []
}

/** Raw `-z` output of renames: `:<modes> <blobs> R<score> NUL <from> NUL <to> NUL`. */
const parseRenames = (text: string): readonly (readonly [to: string, from: string])[] => {
  const fields = text.split('\0')
  const pairs: (readonly [string, string])[] = []
  for (let index = 0; index + 2 < fields.length; index += 3) {
    const [from, to] = [fields[index + 1], fields[index + 2]]
    if (from !== undefined && to !== undefined && / R\d+$/.test(fields[index] ?? '')) pairs.push([to, from])
  }
  return pairs
}
