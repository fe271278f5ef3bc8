/** Letters with accents have two spellings in Unicode: macOS writes the decomposed one, most editors the composed one. */
import { hasGlob } from '../../budget/glob.ts'
import type { Budget } from '../../budget/budget.ts'
import type { HeadSide } from './head-side.ts'

const NOT_ASCII = /[^\x20-\x7e]/

/** The budget with the paths of files that are there under the other spelling of the same name. */
export const asFilesAreSpelled = (budget: Budget, head: HeadSide): Budget => {
  const isOpen = (path: string): boolean => NOT_ASCII.test(path) && !hasGlob(path) && !head.exists(path)
  if (!budget.models.some(({ path }) => isOpen(path))) return budget
  const spelled = new Map(head.files().map(path => [path.normalize('NFC'), path]))
  const models = budget.models.map(model =>
    isOpen(model.path) ? { ...model, path: spelled.get(model.path.normalize('NFC')) ?? model.path } : model,
  )
  return { ...budget, models }
}
