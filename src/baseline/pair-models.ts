/** Says for every model where its base is: unchanged, changed, renamed, new, removed, unreadable, or no base at all. */
import { stat } from 'node:fs/promises'
import { hashAsBlob, hashAsLfsObject } from './git/blob-id.ts'
import { findFiles } from './git/linked-entries.ts'
import { prefetchBlobs } from './git/object-store.ts'
import { readEntry } from './git/read-file.ts'
import { findRenames } from './git/renames.ts'
import type { BaseResolution } from './base-resolution.ts'
import type { TreeEntry } from './git/commit-tree.ts'
import type { LfsPointer } from './git/lfs-pointer.ts'
import type { ObjectId } from './git/object-id.ts'
import type { ObjectStore } from './git/object-store.ts'
import type { CommitFile } from './git/read-file.ts'

export interface HeadModel {
  /** From the top of the repository, with `/`. */
  readonly path: string
  /** The bytes that are measured, on disk. */
  readonly file: string
}

export type BaseModel =
  /** Same bytes: the base need not be read. */
  | { readonly state: 'unchanged' }
  /** `file` is a temporary copy of the base's bytes. */
  | { readonly state: 'changed'; readonly file: string }
  /** `file` is absent when the bytes are the same. */
  | { readonly state: 'renamed'; readonly from: string; readonly file?: string }
  | { readonly state: 'new' }
  | { readonly state: 'base-unreadable'; readonly from: string; readonly why: string; readonly fix: string }
  | { readonly state: 'no-base'; readonly why: string; readonly fix: string }

export interface RemovedModel {
  readonly path: string
  readonly base: CommitFile
}

export interface ModelPairs {
  /** By head path. */
  readonly models: ReadonlyMap<string, BaseModel>
  /** Models of the base's budget that are neither at the head nor renamed. */
  readonly removed: readonly RemovedModel[]
}

export interface PairRequest {
  readonly base: BaseResolution
  readonly head: readonly HeadModel[]
  /** Paths that the base commit's budget names. */
  readonly basePaths?: readonly string[]
  /** Whether a path of the repository exists on the head side. */
  readonly existsAtHead: (path: string) => boolean
  /** Head path → base path of the same model, where the caller knows it better than similarity does. */
  readonly moved?: ReadonlyMap<string, string>
  /** How to get the content behind a Git LFS pointer; without it such a base is unreadable. */
  readonly readLfs?: (pointer: LfsPointer) => Promise<LfsContent>
}

export type LfsContent =
  | { readonly ok: true; readonly file: string }
  | { readonly ok: false; readonly why: string; readonly fix: string }

export const pairModels = async (store: ObjectStore, request: PairRequest): Promise<ModelPairs> => {
  const { base } = request
  if (base.kind === 'no-base') {
    const state: BaseModel = { state: 'no-base', why: base.why, fix: base.fix }
    return { models: new Map(request.head.map(model => [model.path, state])), removed: [] }
  }
  const { base: commit } = base
  const moved = request.moved ?? new Map<string, string>()
  const paths = [...request.head.map(model => model.path), ...(request.basePaths ?? []), ...moved.values()]
  const found = await findFiles(store, commit, paths)
  if (!found.ok) return unreadable(request, found)
  const heads = await hashHeads(store, request.head)
  const stated = new Map(
    [...moved].flatMap(([to, from]) => {
      const entry = found.entries.get(from)
      return entry === undefined || found.entries.has(to) ? [] : [[to, entry] as const]
    }),
  )
  const renames = await findRenames(store, {
    base: commit,
    head: base.head,
    added: heads.filter(({ path }) => !found.entries.has(path)),
    stillThere: request.existsAtHead,
    stated,
    governed: new Set(request.basePaths),
  })
  await prefetchBlobs(store, differingBlobs(heads, found.entries, renames))
  const models = new Map<string, BaseModel>()
  for (const head of heads) {
    const [entry, source] = [found.entries.get(head.path), renames.get(head.path)]
    if (entry !== undefined) models.set(head.path, await pairEntry(store, request, head, entry))
    else if (source !== undefined) models.set(head.path, renamed(await pairEntry(store, request, head, source), source))
    else models.set(head.path, { state: 'new' })
  }
  const sources = new Set([...renames.values()].map(entry => entry.path))
  return { models, removed: await listRemoved(store, request, found.entries, sources) }
}

/** A head model with the blob name of its bytes; undefined when they cannot be read. */
interface HashedModel extends HeadModel {
  readonly blob: ObjectId | undefined
}

/** One after the other: hashing two large models at once would only make the disk jump. */
const hashHeads = async (store: ObjectStore, models: readonly HeadModel[]): Promise<readonly HashedModel[]> => {
  const hashed: HashedModel[] = []
  for (const model of models) hashed.push({ ...model, blob: await hashAsBlob(model.file, store.checkout.objectFormat) })
  return hashed
}

const differingBlobs = (
  heads: readonly HashedModel[],
  entries: ReadonlyMap<string, TreeEntry>,
  renames: ReadonlyMap<string, TreeEntry>,
): readonly ObjectId[] =>
  heads.flatMap(({ path, blob }) => {
    const entry = entries.get(path) ?? renames.get(path)
    return entry?.kind === 'file' && entry.object !== blob ? [entry.object] : []
  })

const unreadable = (
  request: PairRequest,
  { why, fix }: { readonly why: string; readonly fix: string },
): ModelPairs => ({
  models: new Map(request.head.map(({ path }) => [path, { state: 'base-unreadable', from: path, why, fix }])),
  removed: [],
})

const renamed = (paired: BaseModel, { path: from }: TreeEntry): BaseModel => {
  if (paired.state === 'unchanged') return { state: 'renamed', from }
  return paired.state === 'changed' ? { state: 'renamed', from, file: paired.file } : paired
}

/** Compares names before contents: equal blobs or equal LFS objects are never read, fetched or downloaded. */
const pairEntry = async (
  store: ObjectStore,
  request: PairRequest,
  model: HashedModel,
  entry: TreeEntry,
): Promise<BaseModel> => {
  if (entry.kind === 'file' && entry.object === model.blob) return { state: 'unchanged' }
  const read = await readEntry(store, entry)
  switch (read.kind) {
    case 'file':
      return { state: 'changed', file: read.file }
    case 'absent':
      return { state: 'new' }
    case 'lfs-pointer':
      return pairPointer(request, model, entry.path, read.pointer)
    case 'refused':
    case 'unreadable':
      return { state: 'base-unreadable', from: entry.path, why: read.why, fix: read.fix }
  }
}

const pairPointer = async (
  request: PairRequest,
  model: HeadModel,
  from: string,
  pointer: LfsPointer,
): Promise<BaseModel> => {
  const size = await stat(model.file).then(
    found => found.size,
    () => undefined,
  )
  if (size === pointer.size && (await hashAsLfsObject(model.file)) === pointer.oid) return { state: 'unchanged' }
  const content = await request.readLfs?.(pointer)
  if (content === undefined) {
    const why = 'the base holds a Git LFS pointer and its object is not in the clone'
    return {
      state: 'base-unreadable',
      from,
      why,
      fix: 'Run `git lfs fetch origin <base commit>` first, or allow `lfs: fetch`.',
    }
  }
  return content.ok
    ? { state: 'changed', file: content.file }
    : { state: 'base-unreadable', from, why: content.why, fix: content.fix }
}

const listRemoved = async (
  store: ObjectStore,
  request: PairRequest,
  entries: ReadonlyMap<string, TreeEntry>,
  sources: ReadonlySet<string>,
): Promise<readonly RemovedModel[]> => {
  const measured = new Set(request.head.map(model => model.path))
  const removed: RemovedModel[] = []
  for (const path of new Set(request.basePaths)) {
    const entry = entries.get(path)
    if (entry === undefined || measured.has(path) || sources.has(path) || request.existsAtHead(path)) continue
    removed.push({ path, base: await readEntry(store, entry) })
  }
  return removed
}
