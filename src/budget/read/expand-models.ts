/** Globs of a budget × the files that exist → one entry per model, each with its name. */
import { diagnostic, type Diagnostic } from '../../diagnostic.ts'
import type { Budget, BudgetModel } from '../budget.ts'
import { hasGlob, matchesGlob } from '../glob.ts'
import { stem } from './lower-budget.ts'

export interface NamedModel extends BudgetModel {
  readonly id: string
}

export interface ExpandedModels {
  readonly models: readonly NamedModel[]
  /** Patterns that match nothing. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * A path that is listed as such belongs to its own entry, not to a glob; of two globs the first one takes it. A match is
 * named by its file's stem, or by its path where stems repeat; an `id` given to a glob goes before it ("zoo/resnet50").
 * @param paths the files of the repository, with forward slashes
 */
export const expandModels = (budget: Pick<Budget, 'models'>, paths: readonly string[]): ExpandedModels => {
  const existing = new Set(paths)
  const isLiteral = (model: BudgetModel): boolean => !hasGlob(model.path) || existing.has(model.path)
  const taken = new Set(budget.models.filter(isLiteral).map(({ path }) => path))
  const diagnostics: Diagnostic[] = []
  const found = budget.models.flatMap((model): readonly Match[] => {
    if (isLiteral(model)) return [{ model, id: model.id ?? stem(model.path), isStated: true }]
    const all = paths.filter(path => matchesGlob(model.path, path))
    if (all.length === 0) diagnostics.push(noMatch(model))
    const free = all.filter(path => !taken.has(path)).toSorted()
    for (const path of free) taken.add(path)
    return free.map(path => ({
      model: { ...model, path },
      id: model.id === null ? stem(path) : `${model.id}/${stem(path)}`,
      isStated: false,
    }))
  })
  return { models: named(found), diagnostics }
}

interface Match {
  readonly model: BudgetModel
  readonly id: string
  /** The entry names this file alone. */
  readonly isStated: boolean
}

/** Ids of entries for one file stay as they are; a glob match whose id is taken is named by its path. */
const named = (matches: readonly Match[]): readonly NamedModel[] => {
  const counts = new Map<string, number>()
  for (const { id } of matches) counts.set(id, (counts.get(id) ?? 0) + 1)
  return matches.map(({ model, id, isStated }) => ({
    ...model,
    id: isStated || counts.get(id) === 1 ? id : model.path,
  }))
}

const noMatch = ({ path, position }: BudgetModel): Diagnostic =>
  diagnostic('model-pattern-empty', { position }, `No file matches "${path}"`, {
    why: 'The pattern is relative to the repository; * stays within a folder, ** spans folders.',
  })
