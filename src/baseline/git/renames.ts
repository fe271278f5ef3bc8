/** Where a model came from when its path is new: by equal content first, which is free, then by git's similarity. */
import { listTree } from './commit-tree.ts'
import { readObjects } from './object-store.ts'
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
}

/** Similarity reads both contents; more bytes than this are not worth a guess (git's own limit counts files, not bytes). */
const SIMILARITY_TIMEOUT_MS = 20_000
/** Files that count as possible sources: a renamed model keeps its extension. */
const MODEL_FILE = /\.(?:onnx|pb|ort|textproto|onnxtxt|pbtxt|json)$/i

/** New path → the base's entry. Each old file is given to one new path only. */
export const findRenames = async (
  store: ObjectStore,
  request: RenameRequest,
): Promise<ReadonlyMap<string, TreeEntry>> => {
  const renames = new Map<string, TreeEntry>()
  if (request.added.length === 0) return renames
  const entries = (await listTree(store, request.base)) ?? []
  const gone = entries.filter(entry => entry.kind === 'file' && !request.stillThere(entry.path))
  const taken = new Set<string>()
  for (const { path, blob } of request.added) {
    const same = gone.filter(entry => entry.object === blob && !taken.has(entry.path))
    const source = same.find(entry => baseName(entry.path) === baseName(path)) ?? same[0]
    if (source === undefined) continue
    taken.add(source.path)
    renames.set(path, source)
  }
  const open = request.added.filter(({ path }) => !renames.has(path)).map(({ path }) => path)
  const candidates = new Map(
    gone.filter(({ path }) => !taken.has(path) && MODEL_FILE.test(path)).map(entry => [entry.path, entry]),
  )
  if (open.length === 0 || candidates.size === 0 || request.head === undefined) return renames
  for (const [to, from] of await similarFiles(store, request.base, request.head, [...open, ...candidates.keys()])) {
    const source = candidates.get(from)
    if (open.includes(to) && source !== undefined) renames.set(to, source)
  }
  return renames
}

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
