/** Models that are no files of the work tree: standard input (`-`) and a file of a commit (`REV:path`). */
import { createWriteStream, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { openCheckout } from '../baseline/git/checkout.ts'
import { shortId, parseObjectId, type ObjectId } from '../baseline/git/object-id.ts'
import { askCheckout, openObjectStore, type ObjectStore } from '../baseline/git/object-store.ts'
import { type CommitFile, readFileAt } from '../baseline/git/read-file.ts'
import type { Io } from './io.ts'
import { EXIT } from '../exit-code.ts'

type Found = { readonly ok: true; readonly file: string } | { readonly ok: false; readonly message: string }

/** Runs a command with every model as a file; copies are removed when it ends. */
export const withModels = async (
  paths: readonly string[],
  io: Io,
  run: (io: Io) => number | Promise<number>,
): Promise<number> => {
  const unusual = paths.filter(path => path === '-' || isOfCommit(path, io))
  if (unusual.length === 0) return run(io)
  await using opened = new OpenedModels(io)
  for (const path of unusual) {
    const found = path === '-' ? await opened.readInput() : await opened.readCommit(path)
    if (!found.ok) {
      io.error(`${found.message}\n`)
      return EXIT.configuration
    }
    opened.files.set(path, found.file)
  }
  return run({ ...io, models: opened.files })
}

/** `main:model.onnx`. A file of that very name comes first; `C:\model.onnx` is a path. */
const isOfCommit = (path: string, io: Io): boolean => {
  const at = path.indexOf(':')
  return at > 0 && at < path.length - 1 && !/^[A-Za-z]:[\\/]/.test(path) && !existsSync(resolve(io.cwd, path))
}

class OpenedModels implements AsyncDisposable {
  readonly files = new Map<string, string>()
  readonly #io: Io
  readonly #folder = mkdtempSync(join(tmpdir(), 'flopgate-models-'))
  #store: ObjectStore | undefined

  constructor(io: Io) {
    this.#io = io
  }

  /** Standard input can be larger than memory: it is copied, not held. */
  async readInput(): Promise<Found> {
    if (process.stdin.isTTY === true)
      return refused('-', 'standard input is a terminal', 'Write `… | flopgate analyze -`.')
    const file = join(this.#folder, 'standard-input.onnx')
    await pipeline(process.stdin, createWriteStream(file))
    return { ok: true, file }
  }

  /** As git reads it: from the top of the repository, or from this folder after `./`. */
  async readCommit(path: string): Promise<Found> {
    const [revision, below] = [path.slice(0, path.indexOf(':')), path.slice(path.indexOf(':') + 1)]
    const store = await this.#openStore()
    if ('message' in store) return store
    const commit = await commitOf(store, revision)
    if (commit === undefined)
      return refused(path, `no file has this name here, and “${revision}” is no commit`, 'Write path, or REV:path.')
    const found = await readFileAt(store, commit, fromTop(store, below, this.#io))
    return found.kind === 'file' ? { ok: true, file: found.file } : refusedFile(path, commit, found)
  }

  async #openStore(): Promise<ObjectStore | Extract<Found, { ok: false }>> {
    if (this.#store !== undefined) return this.#store
    const opened = await openCheckout(resolve(this.#io.cwd))
    if (!opened.ok) return { ok: false, message: `Cannot read a commit: ${opened.why}. ${opened.fix}` }
    this.#store = await openObjectStore(opened.checkout)
    return this.#store
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#store?.close()
    rmSync(this.#folder, { recursive: true, force: true })
  }
}

const fromTop = ({ checkout }: ObjectStore, path: string, io: Io): string =>
  path.startsWith('./')
    ? relative(realpathSync(checkout.root), join(realpathSync(io.cwd), path)).replaceAll('\\', '/')
    : path

const commitOf = async (store: ObjectStore, revision: string): Promise<ObjectId | undefined> => {
  const parsed = await askCheckout(store, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ])
  // git before 2.30 echoes --end-of-options; the object name is the last line.
  return parsed.ok ? parseObjectId(parsed.output.toString('utf8').trim().split('\n').at(-1) ?? '') : undefined
}

const refusedFile = (path: string, commit: ObjectId, found: Exclude<CommitFile, { kind: 'file' }>): Found => {
  switch (found.kind) {
    case 'absent':
      return refused(path, `commit ${shortId(commit)} has no such file`, 'Paths start at the top of the repository.')
    case 'lfs-pointer':
      return refused(path, 'it is a Git LFS pointer', 'Check the commit out with `git lfs pull`, and name the file.')
    case 'refused':
    case 'unreadable':
      return refused(path, found.why, found.fix)
  }
}

const refused = (path: string, why: string, fix: string): Extract<Found, { ok: false }> => ({
  ok: false,
  message: `Cannot read "${path}": ${why}. ${fix}`,
})
