/** The files of the work tree: names for globs, and text that is read with bounds. */
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'

/** Files to look at; a repository beyond it has to name its models without globs. */
export const MAX_FILES = 200_000

const SKIPPED = new Set(['.git', 'node_modules'])

export interface WorkspaceListing {
  /** Paths below the root with forward slashes, sorted. */
  readonly files: readonly string[]
  /** Folders that the operating system does not let us list. */
  readonly unreadable: readonly string[]
  /** There are more files than are listed. */
  readonly isCut: boolean
}

/** Links to files are listed, those to folders not followed. */
export const workspaceFiles = (root: string): WorkspaceListing => {
  const files: string[] = []
  const unreadable: string[] = []
  const pending = ['']
  for (let folder = pending.pop(); folder !== undefined && files.length < MAX_FILES; folder = pending.pop()) {
    const entries = list(join(root, folder))
    if (entries === undefined) unreadable.push(folder)
    for (const entry of entries ?? []) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) pending.push(path)
      else if (entry.isFile() || (entry.isSymbolicLink() && !isFolder(join(root, path)))) files.push(path)
    }
  }
  return { files: files.sort(), unreadable, isCut: files.length >= MAX_FILES }
}

const list = (folder: string) => {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return undefined
  }
}

/** A link that leads nowhere is told by name when a budget asks for it. */
const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** Far above every limit of the readers behind, which then say what is too large. */
const MAX_TEXT_BYTES = 256 * 1024 * 1024

/** The text of a regular file; undefined for what is missing, a pipe or a device, or beyond all bounds. */
export const readText = (path: string): string | undefined => {
  try {
    // Opening a pipe or a device could wait for ever, and the path may be exchanged after a look at it.
    if (!statSync(path).isFile()) return undefined
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const status = fstatSync(file)
      return status.isFile() && status.size <= MAX_TEXT_BYTES ? readFileSync(file, 'utf8') : undefined
    } finally {
      closeSync(file)
    }
  } catch {
    return undefined
  }
}

/** Bytes of what stands there, links followed; undefined when nothing can be seen. */
export const sizeOf = (path: string): number | undefined => {
  try {
    return statSync(path, { throwIfNoEntry: false })?.size
  } catch {
    return undefined
  }
}

/** A link that leads nowhere is there all the same. */
export const isThere = (path: string): boolean => {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch (error) {
    // What cannot be looked at may be there.
    return error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM')
  }
}

/** Writes a new file. Where a folder stands, or with a name that is too long, it is missing then: an error of its own. */
export const addFile = (path: string, bytes: Uint8Array): void => {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes, { flag: 'wx' })
  } catch {
    // Said where the file is looked for.
  }
}

/**
 * A link of the repository that leads out of it: messages quote what they complain about, and the target may be the
 * environment of the runner. A path that is outside as it is written was chosen by who runs Flopgate.
 */
export const leadsOut = (top: string, path: string): boolean => {
  try {
    return isBelow(resolve(top), resolve(path)) && !isBelow(realpathSync(top), realpathSync(path))
  } catch {
    return false
  }
}

const isBelow = (folder: string, path: string): boolean => path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
