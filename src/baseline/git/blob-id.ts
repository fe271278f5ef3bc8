/** The identity of a file's bytes as git and Git LFS know it, computed without git and without writing an object. */
import { createHash } from 'node:crypto'
import { open, stat } from 'node:fs/promises'
import { parseObjectId } from './object-id.ts'
import type { ObjectId } from './object-id.ts'

/** Reading in large pieces keeps a 2 GiB model at the speed of the disk. */
const PIECE_BYTES = 1024 * 1024

/** Git's object name of the bytes: the hash of `blob <size>\0<bytes>`. No line-end or LFS filter is applied. */
export const hashAsBlob = async (path: string, format: 'sha1' | 'sha256'): Promise<ObjectId | undefined> => {
  const digest = await hashFile(path, format, size => `blob ${size}\0`)
  return digest === undefined ? undefined : parseObjectId(digest)
}

/** Git LFS's object name of the bytes: their SHA-256. */
export const hashAsLfsObject = (path: string): Promise<string | undefined> => hashFile(path, 'sha256', () => '')

/** Undefined when the file cannot be read or changed its size meanwhile. */
const hashFile = async (
  path: string,
  algorithm: 'sha1' | 'sha256',
  header: (size: number) => string,
): Promise<string | undefined> => {
  try {
    // Opening a pipe or a device could wait for ever.
    if (!(await stat(path)).isFile()) return undefined
    await using file = await open(path, 'r')
    const { size } = await file.stat()
    const hash = createHash(algorithm).update(header(size))
    const piece = Buffer.alloc(Math.min(PIECE_BYTES, Math.max(1, size)))
    let total = 0
    for (;;) {
      const { bytesRead } = await file.read(piece, 0, piece.length, null)
      if (bytesRead === 0) break
      total += bytesRead
      hash.update(piece.subarray(0, bytesRead))
    }
    return total === size ? hash.digest('hex') : undefined
  } catch {
    return undefined
  }
}
