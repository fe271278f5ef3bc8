/** File → Model, by positioned reads. The only file of the reader that needs Node. */
import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { type Diagnostic, type DiagnosticCode, diagnostic } from '../../diagnostic.ts'
import { externalReader } from './external-file.ts'
import { type ByteSource, readModelSource, type ReadResult, type StripResult, stripModelSource } from './read-model.ts'

export interface ReadOptions {
  /** Open external data files for values small enough to be shapes. Off by default: a file from a stranger names them. */
  readonly externalValues?: boolean
}

/** Reads a model from a file. Never throws for a bad file: the diagnostics say what is wrong and what to do. */
export const readModelFile = (path: string, options: ReadOptions = {}): ReadResult =>
  withSource(path, source =>
    readModelSource(source, options.externalValues === true ? externalReader(path) : undefined),
  )

/** The structure of a model file as an ONNX file of its own, without its weights. Never throws for a bad file. */
export const stripModelFile = (path: string): StripResult => withSource(path, stripModelSource)

const withSource = <Result>(
  path: string,
  use: (source: ByteSource) => Result,
): Result | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] } => {
  const opened = openRegularFile(path)
  if ('problem' in opened) return { ok: false, diagnostics: [opened.problem] }
  try {
    return use(fileSource(opened.descriptor, opened.size, path))
  } catch (thrown) {
    if (isSystemError(thrown)) return { ok: false, diagnostics: [refusal(thrown.code, path)] }
    throw thrown
  } finally {
    closeSync(opened.descriptor)
  }
}

type Opened = { readonly descriptor: number; readonly size: number } | { readonly problem: Diagnostic }

/** Looks before opening (opening a device can act on it) and after it (the path may have been exchanged). */
const openRegularFile = (path: string): Opened => {
  try {
    const before = kindProblem(statSync(path), path)
    if (before !== undefined) return { problem: before }
    // O_NONBLOCK: a pipe put in the file's place must not block; Windows has neither
    const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const status = fstatSync(descriptor)
    const after = kindProblem(status, path)
    if (after === undefined) return { descriptor, size: status.size }
    closeSync(descriptor)
    return { problem: after }
  } catch (thrown) {
    if (isSystemError(thrown)) return { problem: refusal(thrown.code, path) }
    throw thrown
  }
}

const kindProblem = (
  status: { isFile: () => boolean; isDirectory: () => boolean },
  file: string,
): Diagnostic | undefined => {
  if (status.isFile()) return undefined
  if (status.isDirectory()) {
    return diagnostic('model-is-directory', { file }, 'The path is a directory, not a model file', {
      fix: 'Name the .onnx file inside it.',
    })
  }
  return diagnostic('model-unreadable', { file }, 'The path is not a regular file', {
    why: 'It is a pipe, a socket or a device, and those are not read.',
    fix: 'Name an .onnx file.',
  })
}

/** What Node says before it asks the operating system. */
const NUL_IN_PATH = 'ERR_INVALID_ARG_VALUE'

interface SystemError {
  readonly code: string
}

const isSystemError = (thrown: unknown): thrown is SystemError =>
  thrown instanceof Error &&
  'code' in thrown &&
  typeof thrown.code === 'string' &&
  ('syscall' in thrown || thrown.code === NUL_IN_PATH)

const refusal = (code: string, file: string): Diagnostic => {
  const absent = code === 'ENOENT' || code === 'ENOTDIR' || code === NUL_IN_PATH
  const [kind, what, fix]: readonly [DiagnosticCode, string, string] = absent
    ? ['model-not-found', 'The model file does not exist', 'Check the path; export the model before Flopgate runs.']
    : [
        'model-unreadable',
        'The model file cannot be read',
        code === 'EACCES' || code === 'EPERM'
          ? 'Give the user that runs Flopgate permission to read it.'
          : 'Check the path and the file system.',
      ]
  return diagnostic(kind, { file }, what, { why: `The operating system says ${code}.`, fix })
}

const fileSource = (descriptor: number, size: number, name: string): ByteSource => {
  let buffer = new Uint8Array(0)
  const read = (offset: number, length: number): Uint8Array => {
    if (buffer.length < length) buffer = new Uint8Array(length)
    let filled = 0
    while (filled < length) {
      const count = readSync(descriptor, buffer, filled, length - filled, offset + filled)
      if (count === 0) break
      filled += count
    }
    return buffer.subarray(0, filled)
  }
  return { name, size, read }
}
