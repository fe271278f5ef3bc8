/** The budget of each day: what a model was bound to and limited to when a commit was made. */
import { readFileSync } from 'node:fs'
import { listTree } from '../baseline/git/commit-tree.ts'
import type { ObjectStore } from '../baseline/git/object-store.ts'
import { readFileAt } from '../baseline/git/read-file.ts'
import type { Bindings, Budget } from '../budget/budget.ts'
import type { CountMetric } from '../budget/metric.ts'
import { expandModels, type NamedModel } from '../budget/read/expand-models.ts'
import { includedFiles, mergeBudgets } from '../budget/read/merge-budgets.ts'
import { parseBudget } from '../budget/read/parse-budget.ts'
import type { LoggedCommit } from './commit-log.ts'

export interface EntryOfDay {
  readonly path: string
  readonly bind: Bindings
  readonly limits: ReadonlyMap<CountMetric, bigint>
}

export interface BudgetTimeline {
  /** The budget in force after a commit of the log; undefined when there was none that can be read. */
  readonly at: (commit: LoggedCommit) => Promise<Budget | undefined>
  /** The one before it. */
  readonly before: (commit: LoggedCommit) => Promise<Budget | undefined>
  readonly isChange: (commit: LoggedCommit) => boolean
}

export interface BudgetPlace {
  /** From the folder of the prefix. */
  readonly file: string
  /** Folder of the repository that the budget's paths start from, ending in `/`; '' at the top. */
  readonly prefix: string
}

/** @param log newest first */
export const budgetTimeline = (
  store: ObjectStore,
  log: readonly LoggedCommit[],
  place: BudgetPlace,
): BudgetTimeline => {
  const isChange = (commit: LoggedCommit): boolean =>
    commit.changes.some(({ path }) => path.startsWith(place.prefix) && /\.ya?ml$/.test(path))
  const order = new Map(log.map((commit, index) => [commit.commit, index]))
  const parsed = new Map<string, Promise<Budget | undefined>>()
  const from = (start: number): Promise<Budget | undefined> => {
    const commit = log.slice(start).find(isChange)
    if (commit === undefined) return Promise.resolve(undefined)
    const known = parsed.get(commit.commit) ?? readBudgetAt(store, commit, place)
    parsed.set(commit.commit, known)
    return known
  }
  const indexOf = (commit: LoggedCommit): number => order.get(commit.commit) ?? log.length
  return { at: commit => from(indexOf(commit)), before: commit => from(indexOf(commit) + 1), isChange }
}

const readBudgetAt = async (
  store: ObjectStore,
  { commit }: LoggedCommit,
  { file, prefix }: BudgetPlace,
): Promise<Budget | undefined> => {
  const read = async (path: string): Promise<string | undefined> => {
    const found = await readFileAt(store, commit, `${prefix}${path}`)
    return found.kind === 'file' ? readFileSync(found.file, 'utf8') : undefined
  }
  const text = await read(file)
  const root = text === undefined ? undefined : parseBudget(text, file)
  if (root?.ok !== true) return undefined
  if (root.budget.include.length === 0) return root.budget
  const tree = (await listTree(store, commit)) ?? []
  const below = tree.flatMap(({ path }) => (path.startsWith(prefix) ? [path.slice(prefix.length)] : []))
  const parts: Budget[] = []
  for (const path of includedFiles(root.budget, below)) {
    const part = parseBudget((await read(path)) ?? '', path, { included: true })
    if (part.ok) parts.push(part.budget)
  }
  const merged = mergeBudgets(root.budget, parts)
  return merged.ok ? merged.budget : root.budget
}

/** The entry that a budget had for a model: of the same id, else of the path it had then. */
export const entryOf = (
  budget: Budget | undefined,
  { id, path }: { readonly id: string; readonly path: string },
  scenario: string | null,
): EntryOfDay | undefined => {
  if (budget === undefined) return undefined
  const { models } = expandModels(budget, [path])
  const model = models.find(each => each.id === id) ?? models.find(each => each.path === path)
  if (model === undefined) return undefined
  const bind = { ...model.bind, ...model.scenarios.find(({ name }) => name === scenario)?.bind }
  return { path: model.path, bind, limits: limitsOf(model, scenario) }
}

/** Of rules that hold for the whole model, the tightest one of each metric. */
const limitsOf = ({ rules }: NamedModel, scenario: string | null): ReadonlyMap<CountMetric, bigint> => {
  const limits = new Map<CountMetric, bigint>()
  for (const rule of rules) {
    if (rule.type !== 'count' || rule.part !== null || rule.max === null) continue
    if (rule.scenario !== null && rule.scenario !== scenario) continue
    const known = limits.get(rule.metric)
    if (known === undefined || rule.max.value < known) limits.set(rule.metric, rule.max.value)
  }
  return limits
}
