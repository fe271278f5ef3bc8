/**
 * The files of a commit that must not be checked out, copied as plain data: the head of a fork in a privileged job.
 * No filter, hook, attribute, submodule or symbolic link of that commit has any effect.
 */
import { link, mkdir, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { listTree } from './git/commit-tree.ts'
import { readLfsObject } from './lfs-object.ts'
import { prefetchBlobs } from './git/object-store.ts'
import { readEntry } from './git/read-file.ts'
import type { TreeEntry } from './git/commit-tree.ts'
import type { LfsMode } from './lfs-object.ts'
import type { ObjectId } from './git/object-id.ts'
import type { ObjectStore } from './git/object-store.ts'
import type { CommitFile } from './git/read-file.ts'

export interface HeadRequest {
  readonly commit: ObjectId
  /** Which paths are needed: the models and nothing else. */
  readonly wanted: (path: string) => boolean
  readonly lfs: LfsMode
}

export type HeadOutcome =
  | {
      readonly ok: true
      /** A folder with the same paths as the commit; it lives until the store is closed. */
      readonly directory: string
      readonly paths: readonly string[]
      /** Paths that were wanted and not copied, with the reason. */
      readonly refused: readonly { readonly path: string; readonly why: string }[]
    }
  | { readonly ok: false; readonly why: string; readonly fix: string }

/** A repository with more models than this is not a pull request to be commented on. */
const MAX_FILES = 1_000

export const copyHeadAsData = async (store: ObjectStore, request: HeadRequest): Promise<HeadOutcome> => {
  const entries = await listTree(store, request.commit)
  if (entries === undefined) {
    return { ok: false, why: `commit ${request.commit} cannot be read`, fix: 'Grant `contents: read` to the job.' }
  }
  const wanted = entries.filter(entry => request.wanted(entry.path))
  if (wanted.length > MAX_FILES) {
    return {
      ok: false,
      why: `the head names ${wanted.length} models; the limit is ${MAX_FILES}`,
      fix: 'Name fewer models.',
    }
  }
  await prefetchBlobs(
    store,
    wanted.flatMap(entry => (entry.kind === 'file' ? [entry.object] : [])),
  )
  const directory = join(store.directory, 'head')
  await mkdir(directory, { recursive: true })
  const paths: string[] = []
  const refused: { readonly path: string; readonly why: string }[] = []
  for (const entry of wanted) {
    const why = isPlainPath(entry.path)
      ? await copyEntry(store, request, { entry, directory })
      : 'the path is not a plain one'
    if (why === undefined) paths.push(entry.path)
    else refused.push({ path: entry.path, why })
  }
  return { ok: true, directory, paths, refused }
}

/** Git refuses such trees itself when it checks out, which is what does not happen here. */
export const isPlainPath = (path: string): boolean =>
  !/[\\\0:]/.test(path) &&
  path.split('/').every(part => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git')

/** Undefined when the file is in place. */
const copyEntry = async (
  store: ObjectStore,
  { lfs }: HeadRequest,
  { entry, directory }: { readonly entry: TreeEntry; readonly directory: string },
): Promise<string | undefined> => {
  const read = await contentOf(store, await readEntry(store, entry), lfs)
  if ('why' in read) return read.why
  const target = join(directory, entry.path)
  try {
    await mkdir(dirname(target), { recursive: true })
    await (read.own ? rename(read.file, target) : link(read.file, target))
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : 'the file cannot be written'
  }
}

type Content = { readonly file: string; readonly own: boolean } | { readonly why: string }

/** An object in the clone's LFS storage is not ours to move. */
const contentOf = async (store: ObjectStore, read: CommitFile, lfs: LfsMode): Promise<Content> => {
  switch (read.kind) {
    case 'file':
      return { file: read.file, own: true }
    case 'lfs-pointer': {
      const content = await readLfsObject(store, read.pointer, lfs)
      return content.ok ? { file: content.file, own: content.file.startsWith(store.directory) } : { why: content.why }
    }
    case 'absent':
      return { why: 'the file is not there' }
    case 'refused':
    case 'unreadable':
      return { why: read.why }
  }
}
