/** The base side of a run, opened once: which commit, which files, and how each model of the head relates to it. */
import { openCheckout } from './checkout.ts'
import { listTree, readParents } from './commit-tree.ts'
import { noBase } from './base-resolution.ts'
import { readLfsObject } from './lfs-object.ts'
import { openObjectStore } from './object-store.ts'
import { parseObjectId } from './object-id.ts'
import { pairModels } from './pair-models.ts'
import { readFileAt } from './read-file.ts'
import { resolveBase } from './resolve-base.ts'
import type { LfsMode } from './lfs-object.ts'
import type { ObjectId } from './object-id.ts'
import type { ObjectStore } from './object-store.ts'
import type { BaseResolution } from './base-resolution.ts'
import type { ModelPairs, PairRequest } from './pair-models.ts'
import type { CommitFile } from './read-file.ts'
import type { HostedRepository } from './remote.ts'
import type { BaseRequest, HostHistory } from './resolve-base.ts'

export interface BaselineOptions extends BaseRequest {
  /** A directory of the checkout. */
  readonly directory: string
  /** GitHub made the directory for this job, so its owner does not matter. */
  readonly trusted?: boolean
  /** For fetching what a shallow checkout lacks. */
  readonly hosted?: HostedRepository
  readonly host?: HostHistory
  /** What to do when the base holds a Git LFS pointer whose object is not in the clone. */
  readonly lfs?: LfsMode
  /** Where temporary files go; RUNNER_TEMP in an Action. */
  readonly temporary?: string
}

export interface Baseline {
  readonly resolution: BaseResolution
  /** Top of the work tree; undefined outside of git. */
  readonly root: string | undefined
  /** Paths of all files at the base; empty without one. Reads no content. */
  readonly listFiles: () => Promise<readonly string[]>
  /** Paths of all files of any commit; empty when it cannot be read. */
  readonly listFilesAt: (commit: string) => Promise<readonly string[]>
  /** One file of the base: the budget, for example. `absent` when there is no base. */
  readonly readFile: (path: string) => Promise<CommitFile>
  /** One file of any commit, read as data: the head of a `pull_request_target` run. */
  readonly readFileAt: (commit: string, path: string) => Promise<CommitFile>
  readonly pairModels: (request: Omit<PairRequest, 'base' | 'readLfs'>) => Promise<ModelPairs>
  /**
   * Whether the work tree is this commit, or a merge of it: then a privileged run (`pull_request_target`) has checked
   * out what it must only read as data.
   */
  readonly isCheckedOut: (commit: string) => Promise<boolean>
  /** Removes every temporary file, also those that `pairModels` named. */
  readonly close: () => Promise<void>
}

/** Never throws for anything a repository, an event or a network can do; see `resolution`. */
export const openBaseline = async (options: BaselineOptions): Promise<Baseline> => {
  const opened = await openCheckout(options.directory, { trusted: options.trusted === true })
  if (!opened.ok) return withoutRepository(opened.why, opened.fix)
  const store = await openObjectStore(opened.checkout, options).catch(() => undefined)
  if (store === undefined)
    return withoutRepository('no temporary file can be written', 'Check the disk and RUNNER_TEMP.')
  const resolution = await resolveBase(store, options, options.host)
  const base = resolution.kind === 'base' ? resolution.base : undefined
  const lfs = options.lfs ?? 'fetch'
  return {
    resolution,
    root: opened.checkout.root,
    listFiles: () => filesOf(store, base),
    listFilesAt: commit => filesOf(store, parseObjectId(commit)),
    readFile: async path => (base === undefined ? { kind: 'absent' } : readFileAt(store, base, path)),
    readFileAt: async (commit, path) => {
      const id = parseObjectId(commit)
      return id === undefined ? { kind: 'absent' } : readFileAt(store, id, path)
    },
    pairModels: request =>
      pairModels(store, { ...request, base: resolution, readLfs: pointer => readLfsObject(store, pointer, lfs) }),
    isCheckedOut: async commit => {
      const { head } = opened.checkout
      const parents = head === undefined ? [] : ((await readParents(store, head)) ?? [])
      return [head, ...parents].some(id => id !== undefined && id === commit)
    },
    close: store.close,
  }
}

const filesOf = async (store: ObjectStore, commit: ObjectId | undefined): Promise<readonly string[]> => {
  const entries = commit === undefined ? [] : ((await listTree(store, commit)) ?? [])
  return entries.filter(entry => entry.kind === 'file').map(entry => entry.path)
}

const withoutRepository = (why: string, fix: string): Baseline => {
  const resolution = noBase('no-repository', why, fix)
  const absent = async (): Promise<CommitFile> => ({ kind: 'absent' })
  return {
    resolution,
    root: undefined,
    listFiles: async () => [],
    listFilesAt: async () => [],
    isCheckedOut: async () => false,
    readFile: absent,
    readFileAt: absent,
    pairModels: async ({ head }) => ({
      models: new Map(head.map(model => [model.path, { state: 'no-base', why, fix }])),
      removed: [],
    }),
    close: async () => {},
  }
}
