/** The budget of one side: the root file and what it includes, from the work tree or from a commit. */
import { type Diagnostic, diagnostic } from '../../diagnostic.ts'
import type { Budget } from '../../budget/budget.ts'
import { includedFiles, mergeBudgets } from '../../budget/read/merge-budgets.ts'
import { parseBudget, type BudgetResult } from '../../budget/read/parse-budget.ts'

/** Reads one file of a side; undefined = it does not exist there. */
export type ReadText = (path: string) => Promise<string | undefined>

export type BudgetOfSide = BudgetResult | { readonly ok: 'absent' }

export const missingBudget = (file: string): Diagnostic =>
  diagnostic('budget-missing', { file }, `Cannot find the budget "${file}"`, {
    why: 'No file of that name lies where the paths of models start.',
    fix: 'Run `flopgate init` to write a first one, or name another with `config`.',
  })

/**
 * @param paths every file of the side that an `include:` may match
 */
export const readBudget = async (
  file: string,
  read: ReadText,
  paths: () => readonly string[],
): Promise<BudgetOfSide> => {
  const text = await read(file)
  if (text === undefined) return { ok: 'absent' }
  const root = parseBudget(text, file)
  if (!root.ok || root.budget.include.length === 0) return root
  const parts: Budget[] = []
  for (const path of includedFiles(root.budget, paths())) {
    const part = parseBudget((await read(path)) ?? '', path, { included: true })
    if (!part.ok) return part
    parts.push(part.budget)
  }
  return mergeBudgets(root.budget, parts)
}
