/**
 * Downloads the structure of a model and not its weights: the reader's own walk says which bytes it needs, they are
 * asked for by HTTP range, and written into a sparse file of the full size. Reading that file then touches only them.
 */
import { open } from 'node:fs/promises'
import { Skimmer } from '../../analyzer/onnx/skim.ts'
import { ReadAhead } from '../../analyzer/onnx/read-ahead.ts'
import { sendRequest } from '../http/request.ts'
import { DiagnosticError } from '../../diagnostic.ts'
import type { FileHandle } from 'node:fs/promises'
import type { ByteRange } from '../../analyzer/onnx/skim.ts'
import type { LfsDownload } from './lfs-server.ts'

export type DownloadOutcome =
  | { readonly ok: true; readonly bytes: number }
  /** The server does not serve ranges, or the model needs too many of them: download all of it. */
  | { readonly ok: false; readonly whole: true }
  | { readonly ok: false; readonly whole: false; readonly why: string }

/** A request costs about as much time as 64 KiB. */
const SMALLEST_RANGE_BYTES = 64 * 1024
/** Beyond that, one long download is the faster way. */
const MAX_REQUESTS = 400
const TIMEOUT_MS = 30_000

/** Writes `path`, which must not exist. `size`: what the LFS pointer says; the server has to agree. */
export const downloadStructure = async (
  download: LfsDownload,
  size: number,
  path: string,
): Promise<DownloadOutcome> => {
  await using file = await open(path, 'wx', 0o600)
  await file.truncate(size)
  const skimmer = new Skimmer(size, path)
  const readAhead = new ReadAhead(size)
  let bytes = 0
  for (let requests = 0; requests < MAX_REQUESTS; requests++) {
    const wanted = nextRange(skimmer)
    if (wanted === undefined) return { ok: true, bytes }
    const range = widen(readAhead.extend(wanted), size)
    const answer = await requestRange(download, range, size)
    if (!answer.ok) return answer
    await writeAll(file, answer.content, range.offset)
    bytes += answer.content.length
    skimmer.supply(range.offset, answer.content)
  }
  return { ok: false, whole: true }
}

const widen = ({ offset, length }: ByteRange, size: number): ByteRange => ({
  offset,
  length: Math.min(Math.max(length, SMALLEST_RANGE_BYTES), size - offset),
})

/** What is no model ends here; reading the file again then gives the same complaint, in the usual place. */
const nextRange = (skimmer: Skimmer): ByteRange | undefined => {
  try {
    return skimmer.advance()
  } catch (error) {
    if (error instanceof DiagnosticError) return undefined
    throw error
  }
}

type RangeAnswer = { readonly ok: true; readonly content: Uint8Array } | Extract<DownloadOutcome, { ok: false }>

const requestRange = async ({ href, header }: LfsDownload, range: ByteRange, size: number): Promise<RangeAnswer> => {
  const last = range.offset + range.length - 1
  const answer = await sendRequest(href, {
    headers: { ...header, range: `bytes=${range.offset}-${last}`, 'accept-encoding': 'identity' },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  if (answer.status !== 206) {
    await answer.body?.cancel()
    if (answer.status === 200) return { ok: false, whole: true }
    return { ok: false, whole: false, why: `the storage answers ${answer.status}` }
  }
  if (answer.headers.get('content-range') !== `bytes ${range.offset}-${last}/${size}`) {
    await answer.body?.cancel()
    return { ok: false, whole: false, why: 'the stored object has another size than its pointer says' }
  }
  const content = await exactly(answer, range.length)
  return content === undefined
    ? { ok: false, whole: false, why: 'the storage sent another number of bytes' }
    : { ok: true, content }
}

const exactly = async (answer: Response, length: number): Promise<Uint8Array | undefined> => {
  const content = new Uint8Array(length)
  let filled = 0
  for await (const piece of answer.body ?? []) {
    if (filled + piece.length > length) return undefined
    content.set(piece, filled)
    filled += piece.length
  }
  return filled === length ? content : undefined
}

const writeAll = async (file: FileHandle, content: Uint8Array, offset: number): Promise<void> => {
  for (let written = 0; written < content.length;) {
    written += (await file.write(content, written, content.length - written, offset + written)).bytesWritten
  }
}
