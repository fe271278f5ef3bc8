/** One file of one commit, copied out of git into a temporary file. The user's work tree plays no part. */
import { open, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { hashAsBlob } from './blob-id.ts'
import { findEntries } from './commit-tree.ts'
import { ensureBlob, readObjects } from './object-store.ts'
import { LFS_POINTER_MAX_BYTES, parseLfsPointer } from './lfs-pointer.ts'
import type { EntryKind, TreeEntry } from './commit-tree.ts'
import type { ObjectId } from './object-id.ts'
import type { LfsPointer } from './lfs-pointer.ts'
import type { ObjectStore } from './object-store.ts'

export type CommitFile =
  /** `file` is a temporary copy that lives until the store is closed. */
  | { readonly kind: 'file'; readonly blob: ObjectId; readonly file: string; readonly size: number }
  | { readonly kind: 'absent' }
  | { readonly kind: 'lfs-pointer'; readonly blob: ObjectId; readonly pointer: LfsPointer }
  | { readonly kind: 'refused'; readonly why: string; readonly fix: string }
  | { readonly kind: 'unreadable'; readonly why: string; readonly fix: string }

/** Copying a 2 GiB blob out of a pack takes seconds; this is for slow disks. */
const COPY_TIMEOUT_MS = 300_000

export const readFileAt = async (store: ObjectStore, commit: ObjectId, path: string): Promise<CommitFile> => {
  const found = await findEntries(store, commit, [path])
  if (!found.ok) return { kind: 'unreadable', why: found.why, fix: found.fix }
  const entry = found.entries.get(path)
  return entry === undefined ? { kind: 'absent' } : readEntry(store, entry)
}

/** Copies the entry's bytes into a temporary file, fetching them when the clone does not have them. */
export const readEntry = async (store: ObjectStore, entry: TreeEntry): Promise<CommitFile> =>
  entry.kind === 'file' ? readBlob(store, entry.object) : { kind: 'refused', ...REFUSED[entry.kind] }

const REFUSED = {
  symlink: { why: 'the path is a symbolic link', fix: 'Name the file it points at.' },
  submodule: { why: 'the path is a submodule', fix: 'Run Flopgate in the submodule’s own repository.' },
  directory: { why: 'the path is a directory', fix: 'Name the .onnx file inside it.' },
} as const satisfies Record<Exclude<EntryKind, 'file'>, { why: string; fix: string }>

const readBlob = async (store: ObjectStore, blob: ObjectId): Promise<CommitFile> => {
  const file = join(store.directory, 'files', randomUUID())
  if ((await copyBlob(store, blob, file)) !== undefined) {
    // Most blobs are there, so presence is asked for only after a failure.
    const present = await ensureBlob(store, blob)
    const problem = present.ok ? await copyBlob(store, blob, file) : await downloadBlob(store, blob, file)
    if (problem !== undefined && !present.ok)
      return { kind: 'unreadable', why: `blob ${blob} cannot be read: ${present.why}${problem}`, fix: present.fix }
    if (problem !== undefined)
      return { kind: 'unreadable', why: problem, fix: 'Check the disk space and the repository with `git fsck`.' }
  }
  const { size, pointer } = await inspect(file)
  return pointer === undefined ? { kind: 'file', blob, file, size } : { kind: 'lfs-pointer', blob, pointer }
}

/** Undefined when `file` holds the blob; otherwise git's complaint, and no file. */
const copyBlob = async (store: ObjectStore, blob: ObjectId, file: string): Promise<string | undefined> => {
  const copied = await readObjects(store, ['cat-file', 'blob', blob], { outputFile: file, timeoutMs: COPY_TIMEOUT_MS })
  if (copied.ok) return undefined
  await rm(file, { force: true })
  return copied.message
}

/** From the service's API, when git cannot fetch it. The bytes must be the ones that the name is the hash of. */
const downloadBlob = async (store: ObjectStore, blob: ObjectId, file: string): Promise<string | undefined> => {
  const answer = await store.objects?.blob(blob)
  if (answer === undefined) return ''
  if (!answer.ok) return `; the API: ${answer.why}`
  await writeFile(file, answer.bytes, { flag: 'wx', mode: 0o600 })
  if ((await hashAsBlob(file, store.checkout.objectFormat)) === blob) return undefined
  await rm(file, { force: true })
  return '; the API sent other bytes'
}

const inspect = async (path: string): Promise<{ readonly size: number; readonly pointer: LfsPointer | undefined }> => {
  await using file = await open(path, 'r')
  const { size } = await file.stat()
  if (size >= LFS_POINTER_MAX_BYTES) return { size, pointer: undefined }
  const start = Buffer.alloc(size)
  await file.read(start, 0, size, 0)
  return { size, pointer: parseLfsPointer(start) }
}
