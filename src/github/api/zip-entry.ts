/** One file out of a zip archive, as the artifacts API sends it. Source: PKWARE APPNOTE.TXT 4.3. */
import { crc32, inflateRawSync } from 'node:zlib'

/** The end record is 22 bytes and a comment of at most 65,535. */
const END_BYTES = 22
const END_SIGNATURE = 0x06054b50
const CENTRAL_SIGNATURE = 0x02014b50
const CENTRAL_BYTES = 46
const LOCAL_SIGNATURE = 0x04034b50
const LOCAL_BYTES = 30
const STORED = 0
const DEFLATED = 8
/** An artifact of ours has one or two files. */
const MAX_ENTRIES = 1_000

/**
 * The content of the first file that `wanted` accepts, when it is at most `maxBytes` long. The names in the archive are
 * compared and never used as paths. Undefined for anything that is not such an archive.
 */
export const readZipEntry = (
  archive: Uint8Array,
  wanted: (name: string) => boolean,
  maxBytes: number,
): Uint8Array | undefined => {
  try {
    const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength)
    const entry = listEntries(bytes).find(({ name }) => wanted(name))
    return entry === undefined ? undefined : content(bytes, entry, maxBytes)
  } catch {
    // Offsets beyond the end and broken deflate data: hostile or damaged, the same for us.
    return undefined
  }
}

/** The contents of all files that `wanted` accepts, by name, while they fit into `maxBytes` together. */
export const readZipEntries = (
  archive: Uint8Array,
  wanted: (name: string) => boolean,
  maxBytes: number,
): ReadonlyMap<string, Uint8Array> => {
  const found = new Map<string, Uint8Array>()
  let left = maxBytes
  try {
    const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength)
    for (const entry of listEntries(bytes).filter(({ name }) => wanted(name))) {
      const file = content(bytes, entry, left)
      if (file === undefined) continue
      left -= file.length
      found.set(entry.name, file)
    }
  } catch {
    // As above: what was read before stays.
  }
  return found
}

interface Entry {
  readonly name: string
  readonly method: number
  /** CRC-32 of the content. */
  readonly checksum: number
  readonly compressedBytes: number
  readonly localOffset: number
}

const listEntries = (bytes: Buffer): readonly Entry[] => {
  const end = findEnd(bytes)
  if (end === undefined) return []
  const count = Math.min(bytes.readUInt16LE(end + 10), MAX_ENTRIES)
  const entries: Entry[] = []
  for (let index = 0, at = bytes.readUInt32LE(end + 16); index < count; index++) {
    if (bytes.readUInt32LE(at) !== CENTRAL_SIGNATURE) break
    const nameBytes = bytes.readUInt16LE(at + 28)
    entries.push({
      name: bytes.toString('utf8', at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes),
      method: bytes.readUInt16LE(at + 10),
      checksum: bytes.readUInt32LE(at + 16),
      compressedBytes: bytes.readUInt32LE(at + 20),
      localOffset: bytes.readUInt32LE(at + 42),
    })
    at += CENTRAL_BYTES + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

const findEnd = (bytes: Buffer): number | undefined => {
  for (let at = bytes.length - END_BYTES; at >= Math.max(0, bytes.length - END_BYTES - 65_535); at--) {
    if (bytes.readUInt32LE(at) === END_SIGNATURE) return at
  }
  return undefined
}

/** Undefined when it is longer than `maxBytes`, or not what was packed. */
const content = (bytes: Buffer, entry: Entry, maxBytes: number): Uint8Array | undefined => {
  const { localOffset: at, compressedBytes, method, checksum } = entry
  if (bytes.readUInt32LE(at) !== LOCAL_SIGNATURE) return undefined
  const start = at + LOCAL_BYTES + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  const packed = bytes.subarray(start, start + compressedBytes)
  if (packed.length !== compressedBytes) return undefined
  const file = unpack(packed, method, maxBytes)
  return file !== undefined && crc32(file) === checksum ? file : undefined
}

const unpack = (packed: Uint8Array, method: number, maxBytes: number): Uint8Array | undefined => {
  if (method === STORED) return packed.length <= maxBytes ? packed : undefined
  return method === DEFLATED ? inflateRawSync(packed, { maxOutputLength: maxBytes }) : undefined
}
