/** The files of one commit, as text or as temporary copies: what is there and cannot be read is never "not there". */
import { readFileSync } from 'node:fs'
import { findEntries, listTree } from './git/commit-tree.ts'
import { type LfsMode, readLfsObject } from './lfs-object.ts'
import { type ObjectId, shortId } from './git/object-id.ts'
import type { ObjectStore } from './git/object-store.ts'
import { readFileAt } from './git/read-file.ts'
import { diagnostic, type Diagnostic, DiagnosticError } from '../diagnostic.ts'

/** Where a run looks into commits. */
export interface Place {
  readonly store: ObjectStore
  /** Path of the run's root below the top of the repository, ending in `/`; '' at the top. */
  readonly prefix: string
  readonly lfs: LfsMode
}

/** The files of one commit, by paths below the request's root. */
export interface CommitFiles {
  readonly commit: ObjectId
  /** Throws a DiagnosticError when the commit cannot be read: no files and unknown files are not the same. */
  readonly paths: () => Promise<readonly string[]>
  /** undefined = the commit has no such file. Throws a DiagnosticError when it has one that cannot be read. */
  readonly readText: (path: string) => Promise<string | undefined>
  /** A temporary copy of a model, wherever it is stored; undefined when the commit has none that can be read. */
  readonly copy: (path: string) => Promise<string | undefined>
}

export const commitFiles = ({ store, prefix, lfs }: Place, commit: ObjectId): CommitFiles => ({
  commit,
  paths: async () => {
    const files = await listTree(store, commit)
    if (files === undefined) throw new DiagnosticError(unreadable('.', commit, 'Its trees cannot be read.'))
    return files.flatMap(({ path }) => (path.startsWith(prefix) ? [path.slice(prefix.length)] : []))
  },
  readText: path => readTextAt({ store, prefix, lfs }, commit, path),
  copy: async path => {
    const found = await readFileAt(store, commit, `${prefix}${path}`)
    if (found.kind === 'file') return found.file
    if (found.kind !== 'lfs-pointer') return undefined
    const content = await readLfsObject(store, found.pointer, lfs)
    return content.ok ? content.file : undefined
  },
})

/** Text of a trusted commit: a budget that cannot be read must not look like one that is not there. */
const readTextAt = async (
  { store, prefix, lfs }: Place,
  commit: ObjectId,
  path: string,
): Promise<string | undefined> => {
  const full = `${prefix}${path}`
  const found = await readFileAt(store, commit, full)
  switch (found.kind) {
    case 'file':
      return readFileSync(found.file, 'utf8')
    case 'absent': {
      const link = await linkOnTheWay(store, commit, full)
      if (link === undefined) return undefined
      throw new DiagnosticError(unreadable(path, commit, `“${link}” is a symbolic link or a submodule.`))
    }
    case 'lfs-pointer': {
      const content = found.pointer.size > MAX_TEXT_BYTES ? TOO_LARGE : await readLfsObject(store, found.pointer, lfs)
      if (content.ok) return readFileSync(content.file, 'utf8')
      throw new DiagnosticError(unreadable(path, commit, `It is a Git LFS pointer, and ${content.why}.`))
    }
    case 'refused':
    case 'unreadable':
      throw new DiagnosticError(unreadable(path, commit, `${found.why}. ${found.fix}`))
  }
}

/** A budget is a page of text; nobody keeps a larger one in Git LFS. */
const MAX_TEXT_BYTES = 1024 * 1024
const TOO_LARGE = { ok: false, why: 'it is larger than 1 MiB' } as const

/** Git finds nothing below a symbolic link, although the work tree of such a commit has files there. */
const linkOnTheWay = async (store: ObjectStore, commit: ObjectId, path: string): Promise<string | undefined> => {
  const folders = path.split('/').map((_, index, parts) => parts.slice(0, index).join('/'))
  const found = await findEntries(store, commit, folders)
  if (!found.ok) throw new DiagnosticError(unreadable(path, commit, `${found.why}.`))
  return [...found.entries.values()].find(({ kind }) => kind === 'symlink' || kind === 'submodule')?.path
}

const unreadable = (path: string, commit: ObjectId, why: string): Diagnostic =>
  diagnostic(
    'base-budget-unreadable',
    { file: path },
    `Cannot read "${path}" of the trusted commit ${shortId(commit)}`,
    {
      why,
    },
  )
