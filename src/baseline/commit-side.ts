/** The git side of a run: which commit is the base, its budget, where each model's base is, and the head as data. */
import { existsSync, lstatSync, realpathSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type BaseResolution, type HostHistory, lastTag, type NoBaseReason } from './base-resolution.ts'
import { type CommitFiles, commitFiles, type Place } from './commit-files.ts'
import { type Checkout, type NoCheckout, openCheckout } from './git/checkout.ts'
import { listIndex, listTree } from './git/commit-tree.ts'
import type { EntryKind, HostedObjects } from './git/hosted-objects.ts'
import { copyHeadAsData, type HeadOutcome } from './head-as-data.ts'
import { type LfsMode, readLfsObject } from './lfs-object.ts'
import { type ObjectId, parseObjectId } from './git/object-id.ts'
import { askCheckout, ensureCommit, openObjectStore, type ObjectStore } from './git/object-store.ts'
import { type ModelPairs, pairModels } from './pair-models.ts'
import type { HostedRepository } from './git/remote.ts'
import { type BaseEvent, resolveSides } from './resolve-base.ts'
import { diagnostic, type Diagnostic, DiagnosticError } from '../diagnostic.ts'

export type { CommitFiles } from './commit-files.ts'

export interface BaseRequest {
  /** Folder that the budget's paths are relative to. */
  readonly root: string
  /** The budget file, relative to the root. */
  readonly config: string
  readonly event: BaseEvent
  readonly explicitBase: string | undefined
  readonly hosted: HostedRepository | undefined
  readonly host: HostHistory | undefined
  /** What git cannot give is asked of the service. */
  readonly objects?: HostedObjects
  readonly temporary: string | undefined
  /** The job's workspace, when there is a job: it may belong to another user. */
  readonly workspace: string | undefined
  /** The commit that the job checked out, for machines without git. */
  readonly sha?: string
  /** What to do when the base holds a Git LFS pointer whose object is not in the clone. */
  readonly lfs: LfsMode
  /** Asked before anything of the repository is read: an error stops the run (privileged jobs). */
  readonly refuse?: (store: ObjectStore) => Promise<Diagnostic | undefined>
}

/** Open until `close`: copies of files live in its temporary folder. */
export interface CommitSide {
  readonly resolution: BaseResolution
  /** Top of the work tree; undefined outside a repository. */
  readonly top: string | undefined
  readonly refusal: Diagnostic | undefined
  /** undefined when there is no base. */
  readonly base: CommitFiles | undefined
  /** The commit whose budget holds. */
  readonly rules: CommitRules
  /** undefined outside a repository. Throws a DiagnosticError when the commit cannot be read. */
  readonly headTree: () => Promise<HeadTree | undefined>
  readonly at: (commit: ObjectId) => CommitFiles | undefined
  readonly lastTag: () => Promise<{ readonly tag: string; readonly files: CommitFiles } | undefined>
  readonly pair: (request: PairRequest) => Promise<ModelPairs>
  readonly headAsData: (commit: ObjectId, wanted: (path: string) => boolean) => Promise<HeadOutcome>
  readonly close: () => Promise<void>
}

/** What the head commit holds below the root, whatever the work tree shows of it. */
export interface HeadTree {
  readonly paths: ReadonlyMap<string, EntryKind>
  /** The work tree leaves files out on purpose. */
  readonly isSparse: boolean
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

/** Why there are none is told in the words of the report. */
export type CommitRules =
  | { readonly ok: true; readonly files: CommitFiles }
  | { readonly ok: false; readonly reason: NoBaseReason; readonly why: string; readonly fix: string }

export const openCommitSide = async (request: BaseRequest): Promise<CommitSide> => {
  const { root, workspace, temporary } = request
  const opened = await openCheckout(root, {
    temporary,
    ...(workspace === undefined ? {} : { trustedBelow: workspace }),
  })
  const checkout = opened.ok ? opened.checkout : unpackedCommit(request, opened)
  if (checkout === undefined) return outsideGit(opened.ok ? NOWHERE : opened)
  const store = await openObjectStore(checkout, {
    ...(request.hosted === undefined ? {} : { hosted: request.hosted }),
    ...(request.objects === undefined ? {} : { objects: request.objects }),
    ...(temporary === undefined ? {} : { temporary }),
  })
  const place: Place = { store, prefix: prefixOf(root, store), lfs: request.lfs }
  if (!opened.ok && !(await isCommitOfFiles(place, request))) {
    await store.close()
    return outsideGit(opened)
  }
  const refusal = await request.refuse?.(store)
  const asked = {
    event: request.event,
    ...(request.explicitBase === undefined ? {} : { explicit: request.explicitBase }),
  }
  const { base: resolution, rules } = await resolveSides(store, asked, request.host)
  let listed: Promise<HeadTree> | undefined
  const tree = (): Promise<HeadTree> => (listed ??= headTree(place, request))
  return {
    resolution,
    top: store.checkout.root,
    refusal,
    base: resolution.kind === 'base' ? commitFiles(place, resolution.base) : undefined,
    rules: rules.kind === 'base' ? { ok: true, files: commitFiles(place, rules.base) } : { ok: false, ...rules },
    at: commit => commitFiles(place, commit),
    lastTag: async () => {
      const tagged = await lastTag(store)
      return tagged === undefined ? undefined : { tag: tagged.tag, files: commitFiles(place, tagged.commit) }
    },
    headTree: tree,
    pair: async wanted =>
      pairPaths(place, resolution, { ...wanted, ...(wanted.headRoot === root ? { tree: await tree() } : {}) }),
    headAsData: (commit, wanted) => headFiles(place, commit, wanted),
    close: store.close,
  }
}

/** In a job, the commit. On a laptop, what is staged and not deleted: that removal is meant, and not committed yet. */
const headTree = async ({ store, prefix }: Place, { root, workspace }: BaseRequest): Promise<HeadTree> => {
  const { head } = store.checkout
  const isJob = workspace !== undefined
  const entries = isJob && head !== undefined ? await listTree(store, head) : await listIndex(store)
  if (entries === undefined) throw new DiagnosticError(HEAD_UNREADABLE)
  const sparse = await askCheckout(store, ['config', '--bool', 'core.sparseCheckout'])
  const isSparse = sparse.ok && sparse.output.toString('utf8').trim() === 'true'
  const below = entries.flatMap(({ path, kind }) =>
    path.startsWith(prefix) ? [[path.slice(prefix.length), kind] as const] : [],
  )
  const kept = isJob || isSparse ? below : below.filter(([path]) => !isDeleted(join(root, path)))
  return { paths: new Map(kept), isSparse }
}

/** What cannot be looked at is not deleted. */
const isDeleted = (path: string): boolean => {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) === undefined
  } catch {
    return false
  }
}

const HEAD_UNREADABLE = diagnostic('head-unreadable', {}, 'Cannot list the files of the head commit', {
  fix: 'Check the repository with `git status`; in a partial clone, let git fetch.',
})

const NOWHERE: NoCheckout = { why: 'there is no repository', fix: 'Run actions/checkout before Flopgate.' }

/** Without git, actions/checkout unpacks an archive of the commit: the service then tells what the commit is. */
const unpackedCommit = (
  { objects, sha, workspace }: BaseRequest,
  { isGitMissing = false }: NoCheckout,
): Checkout | undefined => {
  const head = parseObjectId(sha ?? '')
  if (!isGitMissing || objects === undefined || head === undefined || workspace === undefined) return undefined
  return {
    root: workspace,
    objectDirectory: join(workspace, '.git', 'objects'),
    commonDirectory: join(workspace, '.git'),
    head,
    shallow: true,
    objectFormat: head.length === 64 ? 'sha256' : 'sha1',
    access: {},
  }
}

/** The budget has to lie in that commit where it lies on disk: else its place at base would be looked up wrongly. */
const isCommitOfFiles = async ({ store, prefix }: Place, { root, config }: BaseRequest): Promise<boolean> => {
  const { head } = store.checkout
  const entries = head === undefined ? undefined : await listTree(store, head)
  return entries?.some(({ path }) => path === `${prefix}${config}`) === true || !existsSync(join(root, config))
}

/** Path of the root below the top of the repository, ending in `/`; '' at the top. */
const prefixOf = (root: string, store: ObjectStore): string => {
  const below = relative(realpathSync(store.checkout.root), realpathSync(root)).replaceAll('\\', '/')
  return below === '' || below.startsWith('..') ? '' : `${below}/`
}

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
  place: Place,
  base: BaseResolution,
  { tree, headRoot, paths, basePaths, moved = new Map() }: PairRequest & { readonly tree?: HeadTree },
): Promise<ModelPairs> => {
  const { store, prefix, lfs } = place
  const inRepository = (path: string): string => `${prefix}${path}`
  // Files outside the root are none of ours: they are never taken for the old place of a model. A file that the work
  // tree lacks and the commit has is still there: it was not renamed.
  const isAtHead = (path: string): boolean =>
    !path.startsWith(prefix) ||
    tree?.paths.has(path.slice(prefix.length)) === true ||
    existsSync(join(headRoot, path.slice(prefix.length)))
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

const outsideGit = ({ why, fix }: NoCheckout): CommitSide => ({
  headTree: () => Promise.resolve(undefined),
  resolution: { kind: 'no-base', reason: 'no-repository', why, fix },
  rules: { ok: false, reason: 'no-repository', why, fix },
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
