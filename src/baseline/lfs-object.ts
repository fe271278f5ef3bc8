/** The content behind a Git LFS pointer of the base: from the clone's own LFS storage, else from the LFS server. */
import { createHash, randomUUID } from 'node:crypto'
import { open, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { sendRequest } from './http/request.ts'
import { findLfsDownload } from './lfs/lfs-server.ts'
import { downloadStructure } from './lfs/structure-download.ts'
import type { LfsContent } from './pair-models.ts'
import type { LfsPointer } from './git/lfs-pointer.ts'
import type { LfsDownload } from './lfs/lfs-server.ts'
import type { ObjectStore } from './git/object-store.ts'

/** `local`: never download; LFS traffic is paid for. */
export type LfsMode = 'fetch' | 'local'

/** Objects up to here are downloaded whole and verified by SHA-256: one request is faster than several. */
const WHOLE_OBJECT_BYTES = 4 * 1024 * 1024
/** Without ranges the whole object has to come; more than this is not fetched for a comparison. */
const MAX_WHOLE_BYTES = 4 * 1024 * 1024 * 1024
const WHOLE_TIMEOUT_MS = 300_000

const REMEDY = 'Give actions/checkout `lfs: true` and run `git lfs fetch origin <base commit>`, or allow `lfs: fetch`.'

export const readLfsObject = async (store: ObjectStore, pointer: LfsPointer, mode: LfsMode): Promise<LfsContent> => {
  const local = join(
    store.checkout.commonDirectory,
    'lfs',
    'objects',
    pointer.oid.slice(0, 2),
    pointer.oid.slice(2, 4),
    pointer.oid,
  )
  if ((await sizeOf(local)) === pointer.size) return { ok: true, file: local }
  if (mode === 'local') return unreadable('its Git LFS object is not in the clone, and downloads are switched off')
  let why = 'the repository has no remote for Git LFS'
  let fix: string | undefined
  for (const remote of store.remotes) {
    const found = await findLfsDownload(remote, pointer)
    const content = found.ok ? await download(store, pointer, found.download) : found
    if (content.ok) return content
    why = content.why
    fix = content.fix
  }
  return { ok: false, why: `its Git LFS object cannot be read: ${why}`, fix: fix ?? REMEDY }
}

const unreadable = (why: string): LfsContent => ({ ok: false, why, fix: REMEDY })

const sizeOf = async (path: string): Promise<number | undefined> => {
  try {
    return (await stat(path)).size
  } catch {
    return undefined
  }
}

const download = async (store: ObjectStore, pointer: LfsPointer, source: LfsDownload): Promise<LfsContent> => {
  const file = join(store.directory, 'files', randomUUID())
  try {
    if (pointer.size > WHOLE_OBJECT_BYTES) {
      const structure = await downloadStructure(source, pointer.size, file)
      if (structure.ok) return { ok: true, file }
      await rm(file, { force: true })
      if (!structure.whole) return unreadable(structure.why)
    }
    if (pointer.size > MAX_WHOLE_BYTES)
      return unreadable('the storage serves no ranges, and the object is too large to load')
    const problem = await downloadWhole(source, pointer, file)
    return problem === undefined ? { ok: true, file } : unreadable(problem)
  } catch (error) {
    return unreadable(error instanceof Error ? error.message : 'the download failed')
  }
}

/** Undefined when the bytes are exactly the ones the pointer names. */
const downloadWhole = async (
  { href, header }: LfsDownload,
  pointer: LfsPointer,
  path: string,
): Promise<string | undefined> => {
  const answer = await sendRequest(href, { headers: header, signal: AbortSignal.timeout(WHOLE_TIMEOUT_MS) })
  if (!answer.ok) return `the storage answers ${answer.status}`
  await using file = await open(path, 'wx', 0o600)
  const hash = createHash('sha256')
  let size = 0
  for await (const piece of answer.body ?? []) {
    size += piece.length
    if (size > pointer.size) return 'the stored object is larger than its pointer says'
    hash.update(piece)
    await file.writeFile(piece)
  }
  return hash.digest('hex') === pointer.oid ? undefined : 'the stored object is not the one its pointer names (SHA-256)'
}
