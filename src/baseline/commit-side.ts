/** The git side of a run: which commit is the base, its budget, where each model's base is, and the head as data. */
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type BaseResolution, lastTag } from './base-resolution.ts'
import { openCheckout } from './git/checkout.ts'
import { findEntries, listTree } from './git/commit-tree.ts'
import { copyHeadAsData, type HeadOutcome } from './head-as-data.ts'
import { type LfsMode, readLfsObject } from './lfs-object.ts'
import { type ObjectId, shortId } from './git/object-id.ts'
import { ensureCommit, openObjectStore, type ObjectStore } from './git/object-store.ts'
import { type ModelPairs, pairModels } from './pair-models.ts'
import { readFileAt } from './git/read-file.ts'
import type { HostedRepository } from './git/remote.ts'
import { type BaseEvent, type HostHistory, resolveBase } from './resolve-base.ts'
import { diagnostic, type Diagnostic, DiagnosticError } from '../diagnostic.ts'

export interface BaseRequest {
  /** Folder that the budget's paths are relative to. */
  readonly root: string
  readonly event: BaseEvent
  readonly explicitBase: string | undefined
  readonly hosted: HostedRepository | undefined
  readonly host: HostHistory | undefined
  readonly temporary: string | undefined
  /** The workspace of a runner may belong to another user. */
  readonly isRunner: boolean
  /** What to do when the base holds a Git LFS pointer whose object is not in the clone. */
  readonly lfs: LfsMode
  /** Asked before anything of the repository is read: an error stops the run (privileged jobs). */
  readonly refuse?: (store: ObjectStore) => Promise<Diagnostic | undefined>
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

/** Open until `close`: copies of files live in its temporary folder. */
export interface CommitSide {
  readonly resolution: BaseResolution
  /** Top of the work tree; undefined outside a repository. */
  readonly top: string | undefined
  readonly refusal: Diagnostic | undefined
  /** undefined when there is no base. */
  readonly base: CommitFiles | undefined
  readonly at: (commit: ObjectId) => CommitFiles | undefined
  readonly lastTag: () => Promise<{ readonly tag: string; readonly files: CommitFiles } | undefined>
  readonly pair: (request: PairRequest) => Promise<ModelPairs>
  readonly headAsData: (commit: ObjectId, wanted: (path: string) => boolean) => Promise<HeadOutcome>
  readonly close: () => Promise<void>
}

export interface PairRequest {
  /** Where the head's files are: the request's root, or the folder of a head that is read as data. */
  readonly headRoot: string
  readonly paths: readonly string[]
  /** Models of the base, as its budget names them. */
  readonly basePaths: readonly string[]
  /** Head path → base path of the same model. */
  readonly moved?: ReadonlyMap<string, string>
}

export const openCommitSide = async (request: BaseRequest): Promise<CommitSide> => {
  const opened = await openCheckout(request.root, { trusted: request.isRunner })
  if (!opened.ok) return outsideGit(opened.why, opened.fix)
  const store = await openObjectStore(opened.checkout, {
    ...(request.hosted === undefined ? {} : { hosted: request.hosted }),
    ...(request.temporary === undefined ? {} : { temporary: request.temporary }),
  })
  const refusal = await request.refuse?.(store)
  const resolution = await resolveBase(
    store,
    { event: request.event, ...(request.explicitBase === undefined ? {} : { explicit: request.explicitBase }) },
    request.host,
  )
  const place: Place = { store, prefix: prefixOf(request.root, store), lfs: request.lfs }
  return {
    resolution,
    top: store.checkout.root,
    refusal,
    base: resolution.kind === 'base' ? commitFiles(place, resolution.base) : undefined,
    at: commit => commitFiles(place, commit),
    lastTag: async () => {
      const tagged = await lastTag(store)
      return tagged === undefined ? undefined : { tag: tagged.tag, files: commitFiles(place, tagged.commit) }
    },
    pair: wanted => pairPaths(place, resolution, wanted),
    headAsData: (commit, wanted) => headFiles(place, commit, wanted),
    close: store.close,
  }
}

interface Place {
  readonly store: ObjectStore
  readonly prefix: string
  readonly lfs: LfsMode
}

/** Path of the root below the top of the repository, ending in `/`; '' at the top. */
const prefixOf = (root: string, store: ObjectStore): string => {
  const below = relative(realpathSync(store.checkout.root), realpathSync(root)).replaceAll('\\', '/')
  return below === '' || below.startsWith('..') ? '' : `${below}/`
}

const commitFiles = ({ store, prefix, lfs }: Place, commit: ObjectId): CommitFiles => ({
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

const headFiles = async (
  { store, prefix, lfs }: Place,
  commit: ObjectId,
  wanted: (path: string) => boolean,
): Promise<HeadOutcome> => {
  const present = await ensureCommit(store, commit)
  if (!present.ok) return present
  const copied = await copyHeadAsData(store, {
    commit,
    wanted: path => path.startsWith(prefix) && wanted(path.slice(prefix.length)),
    lfs,
  })
  if (!copied.ok) return copied
  const below = (path: string): string => path.slice(prefix.length)
  return {
    ok: true,
    directory: join(copied.directory, prefix),
    paths: copied.paths.map(below),
    refused: copied.refused.map(({ path, why }) => ({ path: below(path), why })),
  }
}

const pairPaths = async (
  { store, prefix, lfs }: Place,
  base: BaseResolution,
  { headRoot, paths, basePaths, moved = new Map() }: PairRequest,
): Promise<ModelPairs> => {
  const inRepository = (path: string): string => `${prefix}${path}`
  // Files outside the root are none of ours: they are never taken for the old place of a model.
  const isAtHead = (path: string): boolean =>
    !path.startsWith(prefix) || existsSync(join(headRoot, path.slice(prefix.length)))
  const pairs = await pairModels(store, {
    base,
    head: paths
      .filter(path => existsSync(join(headRoot, path)))
      .map(path => ({ path: inRepository(path), file: join(headRoot, path) })),
    basePaths: basePaths.map(inRepository),
    existsAtHead: isAtHead,
    moved: new Map([...moved].map(([to, from]) => [inRepository(to), inRepository(from)])),
    readLfs: pointer => readLfsObject(store, pointer, lfs),
  })
  const below = (path: string): string => path.slice(prefix.length)
  return {
    models: new Map(
      [...pairs.models].map(([path, state]) => [
        below(path),
        'from' in state && state.from.startsWith(prefix) ? { ...state, from: below(state.from) } : state,
      ]),
    ),
    removed: pairs.removed.map(removed => ({ ...removed, path: below(removed.path) })),
  }
}

const outsideGit = (why: string, fix: string): CommitSide => ({
  resolution: { kind: 'no-base', reason: 'no-repository', why, fix },
  top: undefined,
  refusal: undefined,
  base: undefined,
  at: () => undefined,
  lastTag: () => Promise.resolve(undefined),
  pair: ({ paths }) =>
    Promise.resolve({ models: new Map(paths.map(path => [path, { state: 'no-base', why, fix }])), removed: [] }),
  headAsData: () => Promise.resolve({ ok: false, why, fix }),
  close: () => Promise.resolve(),
})
