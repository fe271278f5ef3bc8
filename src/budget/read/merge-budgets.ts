/** A budget and the files it includes → one budget. */
import { posix } from 'node:path'
import { diagnostic, type Diagnostic } from '../../diagnostic.ts'
import type { Budget, Include } from '../budget.ts'
import { checkBudget } from './check-budget.ts'
import { checkDevices } from './check-devices.ts'
import { matchesGlob } from '../glob.ts'
import type { BudgetResult } from './parse-budget.ts'

/** Paths of the files that an `include:` entry names, in order; the including file itself never. */
export const includedFiles = (budget: Budget, paths: readonly string[]): readonly string[] => {
  const folder = posix.dirname(budget.file)
  const matches = budget.include.flatMap(({ pattern }) => {
    const wanted = posix.join(folder, pattern)
    return paths.filter(path => path === wanted || matchesGlob(wanted, path)).toSorted()
  })
  return [...new Set(matches)].filter(path => path !== budget.file)
}

/**
 * Joins parsed files. Models of an included file lie relative to that file's folder. Settings (policy, comment, anchor, `on-existing`,
 * total) belong to the root alone; an included file that includes others is refused, so that there is one list to read.
 */
export const mergeBudgets = (root: Budget, parts: readonly Budget[]): BudgetResult => {
  const merged: Budget = {
    ...root,
    include: [],
    models: [
      ...root.models,
      ...parts.flatMap(part =>
        part.models.map(model => ({ ...model, path: joined(part, model.path), onExisting: root.onExisting })),
      ),
    ],
    devices: [...root.devices, ...parts.flatMap(({ devices }) => devices)],
  }
  const nested = parts.flatMap(part => [...part.include.map(include => refused(include)), ...rootOnly(part)])
  const diagnostics = [...nested, ...checkBudget(merged), ...checkDevices(merged)]
  return diagnostics.some(({ severity }) => severity === 'error')
    ? { ok: false, diagnostics }
    : { ok: true, budget: merged, diagnostics }
}

const joined = (part: Budget, path: string): string => posix.join(posix.dirname(part.file), path)

const refused = ({ position }: Include): Diagnostic =>
  diagnostic('value-invalid', { position }, 'Cannot include from an included file', {
    fix: 'List this file in the root budget',
  })

const rootOnly = (part: Budget): readonly Diagnostic[] =>
  part.total.map(({ position }) =>
    diagnostic('value-invalid', { position }, 'Cannot judge a total here: it is over all models', {
      fix: 'Move `total:` to the root budget',
    }),
  )
