/** Which models a run measures, where their bases are, and which were removed. */
import type { Budget } from '../budget/budget.ts'
import { expandModels, type NamedModel } from '../budget/read/expand-models.ts'
import { hasGlob } from '../budget/glob.ts'
import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import type { Policy } from '../result/result.ts'
import { type BaseModels, findBaseModels } from './sides/base-models.ts'
import type { CommitSide } from '../baseline/commit-side.ts'
import type { HeadSide } from './sides/head-side.ts'
import { type Enforced, keepRulesOfRenamed } from './policy/policy.ts'
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
  readonly removed: readonly NamedModel[]
  readonly bases: BaseModels
  readonly policy: Policy
  readonly diagnostics: readonly Diagnostic[]
}

export const listModels = async ({
  request,
  side,
  head,
  enforced,
  own,
  trusted,
}: ListRequest): Promise<ListedModels> => {
  const listed = expandModels(enforced.budget, namesNeeded(enforced.budget, head))
  const baseNames = await modelsAtBase(side, trusted ?? own)
  const bases = await findBaseModels(side, {
    choice: request.baseline ?? { kind: 'git' },
    root: request.root,
    headRoot: head.root,
    paths: listed.models.map(({ path }) => path),
    basePaths: baseNames.map(({ path }) => path),
  })
  const renames = new Map(
    [...bases.models].flatMap(([path, base]) => (base.state === 'renamed' ? [[path, base.from]] : [])),
  )
  const { models, policy } =
    trusted !== undefined && enforced.policy.source === 'base'
      ? keepRulesOfRenamed({ models: listed.models, policy: enforced.policy }, { trusted, renames })
      : { models: listed.models, policy: enforced.policy }
  const { present, removed } = splitRemoved({ models, head: own, files: head, bases, baseNames })
  const diagnostics = [...listed.diagnostics, ...refusedModels(present, head), ...bases.diagnostics]
  return { present, removed, bases, policy, diagnostics }
}

/** A walk over the work tree only when a glob asks for it. */
export const namesNeeded = ({ models }: Budget, head: HeadSide): readonly string[] =>
  models.some(({ path }) => hasGlob(path)) ? head.files() : []

const modelsAtBase = async ({ base }: CommitSide, budget: Budget): Promise<readonly NamedModel[]> =>
  base === undefined ? [] : expandModels(budget, await base.paths()).models

interface Listed {
  readonly models: readonly NamedModel[]
  readonly head: Budget
  readonly files: HeadSide
  readonly bases: BaseModels
  readonly baseNames: readonly NamedModel[]
}

/** A model that only base has was removed; any other missing file is an error. */
const splitRemoved = ({ models, head, files, bases, baseNames }: Listed) => {
  const named = new Set(head.models.map(({ path }) => path))
  const sources = new Set([...bases.models.values()].flatMap(base => (base.state === 'renamed' ? [base.from] : [])))
  const isGone = ({ path }: NamedModel): boolean => !named.has(path) && !files.exists(path)
  const present = models.filter(model => !isGone(model))
  const shown = new Set(present.map(({ path }) => path))
  const removed = [
    ...new Map([...models.filter(isGone), ...baseNames].map(model => [model.path, model])).values(),
  ].filter(({ path }) => !shown.has(path) && !sources.has(path) && !files.exists(path))
  return { present, removed }
}

const refusedModels = (models: readonly NamedModel[], { refused }: HeadSide): readonly Diagnostic[] =>
  models.flatMap(({ path, position }) => {
    const why = refused.get(path)
    const what = `Refusing to read "${path}" of the head`
    return why === undefined ? [] : [diagnostic('head-unreadable', { position }, what, { why: sentence(why) })]
  })

const sentence = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`
