/** Which models a run measures, where their bases are, and which were removed. */
import type { Budget } from '../budget/budget.ts'
import { expandModels, type NamedModel } from '../budget/read/expand-models.ts'
import { hasGlob } from '../budget/glob.ts'
import { isModelFile } from '../baseline/git/renames.ts'
import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import type { Policy } from '../result/result.ts'
import { type BaseModels, findBaseModels } from './sides/base-models.ts'
import type { CommitSide } from '../baseline/commit-side.ts'
import type { HeadSide } from './sides/head-side.ts'
import { governedModels, judgeableModels } from './policy/govern.ts'
import type { Enforced } from './policy/policy.ts'
import type { RemovedModel } from './judge/judge-removed.ts'
import { trustedFiles } from './policy/run-budgets.ts'
import type { RunRequest } from './run-request.ts'

export interface ListRequest {
  readonly request: RunRequest
  readonly side: CommitSide
  readonly head: HeadSide
  readonly enforced: Enforced
  /** The head's budget. */
  readonly own: Budget
  /** The trusted budget; undefined = there is none. */
  readonly trusted: Budget | undefined
}

export interface ListedModels {
  readonly present: readonly NamedModel[]
  readonly removed: readonly RemovedModel[]
  readonly bases: BaseModels
  readonly policy: Policy
  readonly diagnostics: readonly Diagnostic[]
}

export const listModels = async (request: ListRequest): Promise<ListedModels> => {
  const { enforced, trusted } = request
  const isGoverned = enforced.policy.source === 'base' || enforced.policy.source === 'stricter-of-both'
  const listed = trusted !== undefined && isGoverned ? await listGoverned(request, trusted) : await listOwn(request)
  const diagnostics = [
    ...expandModels(request.own, namesNeeded(request.own, request.head)).diagnostics,
    ...refusedModels(listed.present, request.head),
    ...request.head.unlisted(),
    ...listed.bases.diagnostics,
  ]
  return { ...listed, diagnostics }
}

type Found = Omit<ListedModels, 'diagnostics'>

/** The head's budget holds: what it names is judged. */
const listOwn = async ({ request, side, head, enforced, own, trusted }: ListRequest): Promise<Found> => {
  const { models } = expandModels(own, namesNeeded(own, head))
  const baseNames = side.base === undefined ? [] : expandModels(trusted ?? own, await side.base.paths()).models
  const paths = models.map(({ path }) => path)
  const bases = await basesOf({ request, side, head }, { paths, governed: baseNames, moved: new Map() })
  const removed = splitRemoved({ models, files: head, bases, baseNames })
  return { present: models, removed, bases, policy: enforced.policy }
}

/** The trusted budget holds for every model that it governs, wherever the head keeps it (policy/govern.ts). */
const listGoverned = async (list: ListRequest, trusted: Budget): Promise<Found> => {
  const { side, head, enforced, own } = list
  const basePaths = (await trustedFiles(list.request, side)?.paths()) ?? []
  const headPaths = [...new Set([...namesNeeded(trusted, head), ...namesNeeded(own, head)])]
  const governed = governedModels({
    trusted,
    own,
    headPaths,
    basePaths,
    existsAtHead: head.exists,
  })
  const named = [...governed.claims, ...governed.own].map(({ path }) => path)
  // Only where something left are the files looked at that no budget names: one of them may be it.
  const before = new Set(basePaths)
  const all = governed.gone.length === 0 ? [] : [...head.files(), ...(await committedAtHead(side))]
  const others = all.filter(path => isModelFile(path) && !before.has(path) && head.exists(path))
  const { moved, atBase } = governed
  const bases = await basesOf(list, { paths: [...new Set([...named, ...others])], governed: atBase, moved })
  const renames = new Map(
    [...bases.models].flatMap(([path, base]) => (base.state === 'renamed' ? [[path, base.from]] : [])),
  )
  const isStricter = enforced.policy.source === 'stricter-of-both'
  const { models, newModels, left } = judgeableModels(governed, { trusted, renames, isStricter })
  return {
    present: models,
    removed: left.map(model => ({ ...model, onRemoved: trusted.onRemoved })),
    bases,
    policy: { ...enforced.policy, newModels },
  }
}

/** A folder that a walk over the work tree leaves out may hold files of the commit. */
const committedAtHead = async ({ resolution, at }: CommitSide): Promise<readonly string[]> => {
  if (resolution.kind !== 'base' || resolution.head === undefined) return []
  return (await at(resolution.head)?.paths()) ?? []
}

interface Pairing {
  readonly paths: readonly string[]
  /** Models of base that have rules. */
  readonly governed: readonly NamedModel[]
  readonly moved: ReadonlyMap<string, string>
}

const basesOf = (
  { request, side, head }: Pick<ListRequest, 'request' | 'side' | 'head'>,
  { paths, governed, moved }: Pairing,
): Promise<BaseModels> =>
  findBaseModels(side, {
    choice: request.baseline ?? { kind: 'git' },
    root: request.root,
    headRoot: head.root,
    paths,
    basePaths: governed.map(({ path }) => path),
    moved,
  })

/** A walk over the work tree only when a glob asks for it. */
export const namesNeeded = ({ models }: Budget, head: HeadSide): readonly string[] =>
  models.some(({ path }) => hasGlob(path)) ? head.files() : []

interface Listed {
  readonly models: readonly NamedModel[]
  readonly files: HeadSide
  readonly bases: BaseModels
  readonly baseNames: readonly NamedModel[]
}

/** Models that only base has; a missing file that the budget names is an error of its own. */
const splitRemoved = ({ models, files, bases, baseNames }: Listed): readonly RemovedModel[] => {
  const sources = new Set([...bases.models.values()].flatMap(base => (base.state === 'renamed' ? [base.from] : [])))
  const shown = new Set(models.map(({ path }) => path))
  return baseNames
    .filter(({ path }) => !shown.has(path) && !sources.has(path) && !files.exists(path))
    .map(model => ({ ...model, onRemoved: null }))
}

const refusedModels = (models: readonly NamedModel[], { refusal }: HeadSide): readonly Diagnostic[] =>
  models.flatMap(({ path, position }) => {
    const found = refusal(path)
    if (found === undefined) return []
    const { why, fix } = found
    const what = `Cannot read "${path}" of the head`
    return [diagnostic('head-unreadable', { position }, what, { why: sentence(why), ...(fix === '' ? {} : { fix }) })]
  })

const sentence = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`
