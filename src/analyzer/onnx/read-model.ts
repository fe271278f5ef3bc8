/** Bytes or Blob → Model. Runs in Node and in a browser; read-file.ts adds files. */
import { type Diagnostic, diagnostic, DiagnosticError } from '../../diagnostic.ts'
import { buildModel } from './build-model.ts'
import type { ExternalReader } from './external-data.ts'
import type { Model } from './model.ts'
import { Problems } from './problems.ts'
import { type ByteRange, Skimmer } from './skim.ts'
import { notOnnx, sniff, SNIFF_BYTES } from './sniff.ts'
import { ReadAhead } from './read-ahead.ts'
import { isTextForm } from './text/text-form.ts'
import { loadTextForms, textToBinary } from './text/text-to-binary.ts'
import { MAX_TEXT_MODEL_BYTES } from './limits.ts'

export type ReadResult =
  | { readonly ok: true; readonly model: Model; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }

/**
 * Something that has bytes at positions. `read` gives at most `length` bytes from `offset` on, fewer only at the end;
 * they need stay valid only until the next call.
 */
export interface ByteSource {
  readonly name: string
  readonly size: number
  read: (offset: number, length: number) => Uint8Array
}

/** Reads a model from memory. Never throws for bad bytes: the diagnostics say what is wrong. */
export const readModelBytes = (bytes: Uint8Array, name = 'model.onnx'): ReadResult =>
  readModelSource(bytesSource(bytes, name))

/** Reads a model from positioned reads; payloads of weights are skipped, not read. */
export const readModelSource = (source: ByteSource, readExternal?: ExternalReader): ReadResult =>
  guard(() => {
    const head = source.read(0, Math.min(SNIFF_BYTES, source.size))
    if (isTextForm(head)) return readText(source, readExternal)
    const problem = sniffAll(head, source)
    return problem === undefined ? readBinary(source, readExternal) : failure(problem)
  })

export type StripResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }

/**
 * The structure of a model as an ONNX file of its own: no weights, doc strings or metadata. What is counted of it is the
 * same as of the model.
 */
export const stripModelSource = (source: ByteSource): StripResult => {
  try {
    const head = source.read(0, Math.min(SNIFF_BYTES, source.size))
    if (isTextForm(head)) {
      const text = source.read(0, Math.min(source.size, MAX_TEXT_MODEL_BYTES + 1))
      return { ok: true, bytes: skimBinary(bytesSource(textToBinary(text, source.name), source.name)).slim }
    }
    const problem = sniffAll(head, source)
    return problem === undefined ? { ok: true, bytes: skimBinary(source).slim } : { ok: false, diagnostics: [problem] }
  } catch (thrown) {
    if (thrown instanceof DiagnosticError) return { ok: false, diagnostics: [thrown.diagnostic] }
    throw thrown
  }
}

/** A Blob or File, of browsers or of Node: what is read of it. */
export interface BlobSource {
  readonly size: number
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> }
}

/** Reads a model from memory, or from a Blob or File in slices. Loads what only text forms need when it is one. */
export const readModel = async (source: Uint8Array | BlobSource, name = 'model.onnx'): Promise<ReadResult> => {
  if (!(source instanceof Uint8Array)) return readModelBlob(source, name)
  if (isTextForm(source.subarray(0, SNIFF_BYTES))) await loadTextForms()
  return readModelBytes(source, name)
}

/** Reads a model from a Blob or File, in slices. */
export const readModelBlob = async (blob: BlobSource, name = 'model.onnx'): Promise<ReadResult> => {
  const read = async (offset: number, length: number) =>
    new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer())
  const source = { name, size: blob.size }
  const head = await read(0, Math.min(SNIFF_BYTES, blob.size))
  if (isTextForm(head)) {
    await loadTextForms()
    return readModelBytes(await read(0, Math.min(blob.size, MAX_TEXT_MODEL_BYTES + 1)), name)
  }
  const problem = sniffAll(head, source)
  if (problem !== undefined) return failure(problem)
  const skimmer = new Skimmer(blob.size, name)
  const readAhead = new ReadAhead(blob.size)
  // the walk is synchronous; only the waiting for bytes happens here
  const step = (): ByteRange | ReadResult => nextRange(skimmer) ?? finish(skimmer, source)
  for (;;) {
    const result = guard(step)
    if ('ok' in result) return result
    const { offset, length } = readAhead.extend(result)
    skimmer.supply(offset, await read(offset, length))
  }
}

const readBinary = (source: ByteSource, readExternal: ExternalReader | undefined): ReadResult =>
  finish(skimBinary(source), source, readExternal)

const skimBinary = (source: ByteSource): Skimmer => {
  const skimmer = new Skimmer(source.size, source.name)
  const readAhead = new ReadAhead(source.size)
  for (let wanted = nextRange(skimmer); wanted !== undefined; wanted = nextRange(skimmer)) {
    const { offset, length } = readAhead.extend(wanted)
    skimmer.supply(offset, checkLength(source.read(offset, length), wanted, source.name))
  }
  return skimmer
}

const readText = ({ name, size, read }: ByteSource, readExternal: ExternalReader | undefined): ReadResult => {
  const bytes = textToBinary(read(0, Math.min(size, MAX_TEXT_MODEL_BYTES + 1)), name)
  const result = readBinary(bytesSource(bytes, name), readExternal)
  return result.ok ? { ...result, model: { ...result.model, fileBytes: size } } : result
}

const bytesSource = (bytes: Uint8Array, name: string): ByteSource => ({
  name,
  size: bytes.length,
  read: (offset, length) => bytes.subarray(offset, offset + length),
})

const failure = (problem: Diagnostic): ReadResult => ({ ok: false, diagnostics: [problem] })

const guard = <Result>(run: () => Result): Result | ReadResult => {
  try {
    return run()
  } catch (thrown) {
    if (thrown instanceof DiagnosticError) return failure(thrown.diagnostic)
    throw thrown
  }
}

const sniffAll = (
  head: Uint8Array,
  { name, size }: { readonly name: string; readonly size: number },
): Diagnostic | undefined => {
  if (size === 0) {
    return diagnostic('model-empty', { file: name }, 'The file is empty', {
      why: 'An ONNX model has at least a graph.',
      fix: 'Export the model again; look whether an earlier step failed.',
    })
  }
  return sniff(head, name)
}

/** The bytes the walk needs next. Bytes that never made sense as a model are "not ONNX", whatever broke first. */
const nextRange = (skimmer: Skimmer): ByteRange | undefined => {
  try {
    return skimmer.advance()
  } catch (thrown) {
    if (!(thrown instanceof DiagnosticError)) throw thrown
    throw new DiagnosticError(otherKind(skimmer, thrown.diagnostic.where.file ?? '') ?? thrown.diagnostic)
  }
}

/** What the bytes are when they are protobuf by chance or of another kind; undefined when they begin like a model. */
const otherKind = (skimmer: Skimmer, file: string): Diagnostic | undefined => {
  if (skimmer.hasGraph) return undefined
  if (skimmer.looksLikeTensor) {
    return notOnnx(file, 'a single tensor (TensorProto), as test data is stored', 'Name the .onnx file instead.')
  }
  if (skimmer.recognised > 0) return undefined
  return notOnnx(file, 'binary data of another kind', 'Name an exported .onnx file.')
}

const checkLength = (bytes: Uint8Array, wanted: ByteRange, file: string): Uint8Array => {
  if (bytes.length >= wanted.length) return bytes
  throw new DiagnosticError(
    diagnostic('model-truncated', { file }, 'The file became shorter while it was read', {
      fix: 'Run again when no other program writes it.',
    }),
  )
}

const finish = (
  skimmer: Skimmer,
  { name, size }: { readonly name: string; readonly size: number },
  readExternal?: ExternalReader,
): ReadResult => {
  const problems = new Problems(name)
  const slim = { bytes: skimmer.slim, hasLaterFields: skimmer.hasLaterFields, fileBytes: size }
  const model = skimmer.hasGraph ? buildModel(slim, problems, readExternal) : undefined
  if (model !== undefined) return { ok: true, model, diagnostics: problems.all() }
  return failure(otherKind(skimmer, name) ?? noGraph(name))
}

const noGraph = (file: string): Diagnostic =>
  diagnostic('model-malformed', { file }, 'The model has no graph', {
    why: 'Its header can be read, but it describes no computation.',
    fix: 'Export the model again.',
  })
