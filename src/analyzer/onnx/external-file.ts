/**
 * Reads small values from external data files, with the precautions of docs/sources/onnx.md §6.4: a plain relative
 * path (external-data.ts), inside the real directory of the model or of the link to it, a regular file, within its size.
 */
import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import type { ExternalReader } from './external-data.ts'

/** 4096 elements of 8 bytes, the largest value that is kept (limits.ts). */
const MOST_BYTES = 32 * 1024

/** A reader for the values of the model at `modelPath`. It gives undefined for whatever it does not like. */
export const externalReader =
  (modelPath: string): ExternalReader =>
  ({ location, offset }, byteLength) => {
    if (byteLength > MOST_BYTES) return undefined
    try {
      const directory = dirname(resolve(modelPath))
      const target = realpathSync(resolve(directory, location))
      // a cache keeps model and data as links into one directory of blobs: both directories belong to the model
      const homes = [realpathSync(directory), dirname(realpathSync(modelPath))]
      if (!homes.some(home => target.startsWith(home.endsWith(sep) ? home : home + sep))) return undefined
      return readRange(target, offset, byteLength)
    } catch {
      // absent or unreadable: the value stays unknown, which the shape that needs it will report
      return undefined
    }
  }

/** `target` is a real path: O_NOFOLLOW refuses a link that was put there since. */
const readRange = (target: string, offset: number, length: number): Uint8Array | undefined => {
  const descriptor = openSync(target, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0))
  try {
    const status = fstatSync(descriptor)
    if (!status.isFile() || offset + length > status.size) return undefined
    const buffer = new Uint8Array(length)
    const count = readSync(descriptor, buffer, 0, length, offset)
    return count === length ? buffer : undefined
  } finally {
    closeSync(descriptor)
  }
}
