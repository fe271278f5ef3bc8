/**
 * Says what a file is when it is not an ONNX model, from its first bytes: the message can then name the remedy.
 * Signatures are those of the formats' own specifications.
 */
import { type Diagnostic, diagnostic } from '../../diagnostic.ts'

/** Enough for every signature here; the tar signature at byte 257 lies furthest. */
export const SNIFF_BYTES = 1024

/** Git LFS before version 1.0 wrote the second address (git-lfs docs/spec.md). */
const LFS_POINTERS = ['version https://git-lfs.github.com/spec/v1', 'version https://hawser.github.com/spec/v1']

/** Signatures of binary formats: offset, text as Latin-1, name, and what to do instead. */
const SIGNATURES: readonly (readonly [offset: number, signature: string, name: string, fix: string])[] = [
  [4, 'TFL3', 'a TensorFlow Lite model', 'Convert it with tf2onnx.'],
  [
    0,
    'PK\x03\x04',
    'a zip archive, as PyTorch (.pt, .pth), Keras and NumPy (.npz) write',
    'Export the model with torch.onnx.export.',
  ],
  [0, '\x89HDF\r\n', 'an HDF5 file, as Keras writes', 'Convert it with tf2onnx.'],
  [0, 'GGUF', 'a GGUF file (llama.cpp)', 'Export the model to ONNX from its source.'],
  [0, '\x93NUMPY', 'a NumPy array', 'Name the .onnx file instead.'],
  [0, '\x1f\x8b', 'a gzip archive', 'Unpack it and name the .onnx file inside.'],
  [0, 'BZh', 'a bzip2 archive', 'Unpack it and name the .onnx file inside.'],
  [0, '\xfd7zXZ', 'an xz archive', 'Unpack it and name the .onnx file inside.'],
  [0, '\x28\xb5\x2f\xfd', 'a zstd archive', 'Unpack it and name the .onnx file inside.'],
  [257, 'ustar', 'a tar archive', 'Unpack it and name the .onnx file inside.'],
  [0, '\x7fELF', 'a program', 'Name the .onnx file instead.'],
  [0, '\x89PNG', 'a PNG image', 'Name the .onnx file instead.'],
  [0, '%PDF', 'a PDF document', 'Name the .onnx file instead.'],
]

/** A diagnostic when the first bytes are certainly something else than a binary ONNX model. */
export const sniff = (head: Uint8Array, file: string): Diagnostic | undefined => {
  const text = latin1(head)
  if (LFS_POINTERS.some(url => text.startsWith(url))) return lfsPointer(text, file)
  if (text.slice(4, 8) === 'ORTM') return ortFormat(file)
  const match = SIGNATURES.find(([offset, signature]) => text.startsWith(signature, offset))
  if (match !== undefined) return notOnnx(file, match[2], match[3])
  // PROTO opcode and a protocol version from 2 to 5
  if (head[0] === 0x80 && (head[1] ?? 0) >= 2 && (head[1] ?? 0) <= 5) {
    return notOnnx(file, 'a Python pickle, as PyTorch writes', 'Export the model with torch.onnx.export.')
  }
  if (/^.{6}\0\0\{"/s.test(text)) {
    return notOnnx(file, 'a safetensors file: weights without a graph', 'Name the .onnx file that uses it.')
  }
  return isText(head) ? textFile(text, file) : undefined
}

/** When no field of a model was found: what else it may be. */
export const notOnnx = (file: string, what: string, fix: string): Diagnostic =>
  diagnostic('model-not-onnx', { file }, 'The file is not an ONNX model', { why: `It looks like ${what}.`, fix })

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, SNIFF_BYTES))

const lfsPointer = (text: string, file: string): Diagnostic => {
  const oid = /^oid ([a-z0-9]+:[0-9a-f]+)$/m.exec(text)?.[1]
  const size = /^size (\d{1,19})$/m.exec(text)?.[1]
  const parts = [oid === undefined ? undefined : `oid ${oid}`, size === undefined ? undefined : `${size} bytes`]
  const details = parts.filter(part => part !== undefined).join(', ')
  return diagnostic('model-is-lfs-pointer', { file }, 'The file is a Git LFS pointer, not the model itself', {
    why: details === '' ? 'Its content was not fetched.' : `The model it stands for (${details}) was not fetched.`,
    fix: 'Set `lfs: true` on actions/checkout, or run `git lfs pull`.',
  })
}

const ortFormat = (file: string): Diagnostic =>
  diagnostic(
    'model-unsupported-container',
    { file },
    'The file is in the ORT format of ONNX Runtime, which is not read',
    {
      why: 'It was converted from an ONNX model and optimised for one runtime.',
      fix: 'Name the .onnx file that it was converted from.',
    },
  )

/** Text has no control characters but tab, line feed, form feed and carriage return; protobuf has many. */
const isText = (head: Uint8Array): boolean =>
  head.length > 0 && head.every(byte => byte >= 0x20 || byte === 9 || byte === 10 || byte === 12 || byte === 13)

const textFile = (text: string, file: string): Diagnostic => {
  const start = text.trimStart().toLowerCase()
  if (start.startsWith('<!doctype html') || start.startsWith('<html')) {
    return notOnnx(file, 'an HTML page', 'Often this is the error page of a failed download: download the model again.')
  }
  if (start.startsWith('<?xml') || start.startsWith('<net')) {
    return notOnnx(file, 'an XML file, as OpenVINO writes', 'Name the .onnx file instead.')
  }
  const isProtobufText = /^(?:ir_version|producer_name|graph|opset_import|doc_string)\b/.test(start)
  const fix = isProtobufText ? 'Save the model in the binary form, with onnx.save.' : 'Name an exported .onnx file.'
  return notOnnx(file, 'a text file', fix)
}
