/** The base side in git: which commit, its budget, and where each model's base is. */
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { BaseResolution } from '../baseline/base-resolution.ts'
import { openCheckout } from '../baseline/checkout.ts'
import { listTree } from '../baseline/commit-tree.ts'
import { type LfsMode, readLfsObject } from '../baseline/lfs-object.ts'
import { openObjectStore, type ObjectStore } from '../baseline/object-store.ts'
import { type ModelPairs, pairModels } from '../baseline/pair-models.ts'
import { readFileAt } from '../baseline/read-file.ts'
import type { HostedRepository } from '../baseline/remote.ts'
import { type BaseEvent, type HostHistory, resolveBase } from '../baseline/resolve-base.ts'
import type { Budget } from '../budget/budget.ts'
import { type BudgetOfSide, readBudget } from './budget-files.ts'

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
}

/** Open until `close`: base files live in its temporary folder. */
export interface CommitSide {
  readonly resolution: BaseResolution
  readonly readBudget: (file: string) => Promise<BudgetOfSide>
  readonly pair: (paths: readonly string[], base: Budget | undefined) => Promise<ModelPairs>
  readonly close: () => Promise<void>
}

export const openCommitSide = async (request: BaseRequest): Promise<CommitSide> => {
  if (request.explicitBase === 'none') return withoutBase('switched-off', 'the comparison is switched off', '')
  const opened = await openCheckout(request.root, { trusted: request.isRunner })
  if (!opened.ok) return withoutBase('no-commit', opened.why, opened.fix)
  const store = await openObjectStore(opened.checkout, {
    ...(request.hosted === undefined ? {} : { hosted: request.hosted }),
    ...(request.temporary === undefined ? {} : { temporary: request.temporary }),
  })
  const resolution = await resolveBase(
    store,
    { event: request.event, ...(request.explicitBase === undefined ? {} : { explicit: request.explicitBase }) },
    request.host,
  )
  const prefix = prefixOf(request.root, store)
  return {
    resolution,
    readBudget: file => readCommitBudget(store, resolution, { prefix, file }),
    pair: (paths, base) => pairPaths(store, resolution, { root: request.root, prefix, paths, base, lfs: request.lfs }),
    close: store.close,
  }
}

/** Path of the root below the top of the repository, ending in `/`; '' at the top. */
const prefixOf = (root: string, store: ObjectStore): string => {
  const below = relative(realpathSync(store.checkout.root), realpathSync(root)).replaceAll('\\', '/')
  return below === '' || below.startsWith('..') ? '' : `${below}/`
}

const readCommitBudget = async (
  store: ObjectStore,
  resolution: BaseResolution,
  { prefix, file }: { readonly prefix: string; readonly file: string },
): Promise<BudgetOfSide> => {
  if (resolution.kind === 'no-base') return { ok: 'absent' }
  const commit = resolution.base
  const tree = (await listTree(store, commit)) ?? []
  const paths = tree.flatMap(entry => (entry.path.startsWith(prefix) ? [entry.path.slice(prefix.length)] : []))
  const read = async (path: string): Promise<string | undefined> => {
    const found = await readFileAt(store, commit, `${prefix}${path}`)
    return found.kind === 'file' ? readFileSync(found.file, 'utf8') : undefined
  }
  return readBudget(file, read, () => paths)
}

interface PairPaths {
  readonly root: string
  readonly prefix: string
  readonly paths: readonly string[]
  readonly base: Budget | undefined
  readonly lfs: LfsMode
}

const pairPaths = async (store: ObjectStore, base: BaseResolution, given: PairPaths): Promise<ModelPairs> => {
  const { root, prefix, paths } = given
  const inRepository = (path: string): string => `${prefix}${path}`
  const pairs = await pairModels(store, {
    base,
    head: paths
      .filter(path => existsSync(join(root, path)))
      .map(path => ({ path: inRepository(path), file: join(root, path) })),
    basePaths: (given.base?.models ?? []).map(model => inRepository(model.path)),
    existsAtHead: path => existsSync(join(store.checkout.root, path)),
    readLfs: pointer => readLfsObject(store, pointer, given.lfs),
  })
  return {
    models: new Map([...pairs.models].map(([path, state]) => [path.slice(prefix.length), state])),
    removed: pairs.removed.map(removed => ({ ...removed, path: removed.path.slice(prefix.length) })),
  }
}

const withoutBase = (reason: 'switched-off' | 'no-commit', why: string, fix: string): CommitSide => ({
  resolution: { kind: 'no-base', reason, why, fix },
  readBudget: () => Promise.resolve({ ok: 'absent' }),
  pair: paths =>
    Promise.resolve({ models: new Map(paths.map(path => [path, { state: 'no-base', why, fix }])), removed: [] }),
  close: () => Promise.resolve(),
})
