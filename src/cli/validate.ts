import { resolve } from 'node:path'
import { expandModels } from '../budget/read/expand-models.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { missingBudget, readBudget } from '../gate/sides/budget-files.ts'
import { readText, workspaceFiles } from '../baseline/workspace-files.ts'
import { diagnosticText } from '../report/comment/diagnostics-text.ts'
import { placeBudget } from './budget-place.ts'
import type { Io } from './io.ts'

/** Checks the budget file alone: every error at its place, nothing measured. */
export const validateCommand = async (named: string | undefined, io: Io): Promise<number> => {
  const { root, config } = placeBudget(named, io)
  const files = (): readonly string[] => workspaceFiles(root).files
  const read = (path: string): Promise<string | undefined> => Promise.resolve(readText(resolve(root, path)))
  const budget = await readBudget(config, read, files)
  if (budget.ok === 'absent') return report([missingBudget(config)], io)
  if (!budget.ok) return report(budget.diagnostics, io)
  const { models, diagnostics } = expandModels(budget.budget, files())
  const problems = [...budget.diagnostics, ...diagnostics]
  const rules = models.reduce((count, model) => count + model.rules.length, 0)
  if (!problems.some(({ severity }) => severity === 'error')) {
    io.print(
      `${config} is valid: ${models.length} ${models.length === 1 ? 'model' : 'models'}, ${rules} ${rules === 1 ? 'rule' : 'rules'}\n`,
    )
  }
  return report(problems, io)
}

const report = (problems: readonly Diagnostic[], io: Io): number => {
  for (const problem of problems) io.error(`${diagnosticText(problem)}\n`)
  return problems.some(({ severity }) => severity === 'error') ? 2 : 0
}
