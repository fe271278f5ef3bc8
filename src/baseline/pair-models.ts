/** Says for every model where its base is: unchanged, changed, renamed, new, removed, unreadable, or no base at all. */
import { stat } from 'node:fs/promises'
import { hashAsBlob, hashAsLfsObject } from './blob-id.ts'
import { findEntry } from './commit-tree.ts'
import { readFileAt } from './read-file.ts'
import { findRenames } from './renames.ts'
import type { BaseResolution } from './base-resolution.ts'
import type { LfsPointer } from './lfs-pointer.ts'
import type { ObjectId } from './object-id.ts'
import type { ObjectStore } from './object-store.ts'
import type { CommitFile } from './read-file.ts'

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
  const models = new Map<string, BaseModel>()
  const added: HeadModel[] = []
  for (const model of request.head) {
    const entry = await findEntry(store, base.base, model.path)
    if (entry === undefined) added.push(model)
    else models.set(model.path, await pairAtPath(store, { ...request, base: base.base }, model))
  }
  const renames = await renamesOf(store, { request, base: base.base, head: base.head, added })
  for (const model of added) {
    const from = renames.get(model.path)
    models.set(
      model.path,
      from === undefined ? { state: 'new' } : await pairRenamed(store, { ...request, base: base.base }, model, from),
    )
  }
  const removed = await listRemoved(store, base.base, request, new Set(renames.values()))
  return { models, removed }
}

type AtCommit = Omit<PairRequest, 'base'> & { readonly base: ObjectId }

const renamesOf = async (
  store: ObjectStore,
  given: { request: PairRequest; base: ObjectId; head: ObjectId; added: readonly HeadModel[] },
): Promise<ReadonlyMap<string, string>> => {
  const format = store.checkout.objectFormat
  const added = await Promise.all(
    given.added.map(async ({ path, file }) => ({ path, blob: await hashAsBlob(file, format) })),
  )
  return findRenames(store, { base: given.base, head: given.head, added, stillThere: given.request.existsAtHead })
}

const pairRenamed = async (
  store: ObjectStore,
  request: AtCommit,
  model: HeadModel,
  from: string,
): Promise<BaseModel> => {
  const paired = await pairAtPath(store, request, model, from)
  switch (paired.state) {
    case 'unchanged':
      return { state: 'renamed', from }
    case 'changed':
      return { state: 'renamed', from, file: paired.file }
    default:
      return paired
  }
}

/** Compares names before contents: equal blobs or equal LFS objects are never read, fetched or downloaded. */
const pairAtPath = async (
  store: ObjectStore,
  request: AtCommit,
  model: HeadModel,
  path: string = model.path,
): Promise<BaseModel> => {
  const entry = await findEntry(store, request.base, path)
  if (entry?.kind === 'file' && entry.object === (await hashAsBlob(model.file, store.checkout.objectFormat))) {
    return { state: 'unchanged' }
  }
  const read = await readFileAt(store, request.base, path)
  switch (read.kind) {
    case 'file':
      return { state: 'changed', file: read.file }
    case 'absent':
      return { state: 'new' }
    case 'lfs-pointer':
      return pairPointer(request, model, path, read.pointer)
    case 'refused':
    case 'unreadable':
      return { state: 'base-unreadable', from: path, why: read.why, fix: read.fix }
  }
}

const pairPointer = async (
  request: AtCommit,
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
  base: ObjectId,
  request: PairRequest,
  renamed: ReadonlySet<string>,
): Promise<readonly RemovedModel[]> => {
  const measured = new Set(request.head.map(model => model.path))
  const gone = (request.basePaths ?? []).filter(
    path => !measured.has(path) && !renamed.has(path) && !request.existsAtHead(path),
  )
  const removed: RemovedModel[] = []
  for (const path of new Set(gone)) {
    const read = await readFileAt(store, base, path)
    if (read.kind !== 'absent') removed.push({ path, base: read })
  }
  return removed
}
