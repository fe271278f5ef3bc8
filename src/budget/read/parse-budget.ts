/** flopgate.yml → `Budget`, or every error of the file at its place. */
import type * as z from 'zod'
import { diagnostic, type Diagnostic } from '../../diagnostic.ts'
import type { Budget } from '../budget.ts'
import { checkBudget } from './check-budget.ts'
import { checkDevices } from './check-devices.ts'
import { checkScenarios } from './check-scenarios.ts'
import { lowerBudget } from './lower-budget.ts'
import { prune } from './prune.ts'
import { issueDiagnostic, placeIssues, type PlacedIssue } from './schema-issues.ts'
import { budgetSchema } from './schema.ts'
import { locate, readYaml, type YamlSource } from './yaml-source.ts'

export type BudgetResult =
  | { readonly ok: true; readonly budget: Budget; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }

/** More errors than this are not shown; the last diagnostic says how many there were. */
const MAX_ERRORS = 50

/**
 * Reads a budget. Never throws. With `ok`, the diagnostics are warnings; without, all errors in the order of the file.
 * @param file the name that messages and source positions carry
 * @param options `included`: a part of a larger budget, whose devices are checked after `mergeBudgets`
 */
export const parseBudget = (
  text: string,
  file: string,
  options: { readonly included?: boolean } = {},
): BudgetResult => {
  const yaml = readYaml(text, file)
  if (!yaml.ok) return { ok: false, diagnostics: yaml.diagnostics }
  const { source, value } = yaml
  const parsed = budgetSchema.safeParse(value)
  if (!parsed.success) return { ok: false, diagnostics: schemaErrors(source, value, parsed.error) }
  const budget = lowerBudget(source, parsed.data)
  const devices = options.included === true || budget.include.length > 0 ? [] : checkDevices(budget)
  const diagnostics = inOrder([...checkBudget(budget), ...checkScenarios(source, parsed.data), ...devices])
  return diagnostics.some(({ severity }) => severity === 'error')
    ? { ok: false, diagnostics: limited(diagnostics) }
    : { ok: true, budget, diagnostics }
}

const schemaErrors = (source: YamlSource, value: unknown, error: z.ZodError): readonly Diagnostic[] => {
  if (value === null || value === undefined) {
    const position = locate(source, [])
    return [
      diagnostic('key-missing', { position }, 'Cannot read the budget: the file is empty', {
        fix: 'Add "version: 1" and "models:"',
      }),
    ]
  }
  const context = { source, schema: budgetSchema, value }
  const placed = placeIssues(error.issues)
  // Explaining an error costs more than finding it, and a hostile file has tens of thousands.
  const explained = placed.length <= MAX_ERRORS ? placed : byPlace(source, placed).slice(0, MAX_ERRORS)
  const found = [...explained.map(issue => issueDiagnostic(context, issue)), ...semanticErrors(source, value, placed)]
  return limited(inOrder(found), placed.length - explained.length)
}

/** The errors that the checks behind the schema find in the parts of the file that are valid. */
const semanticErrors = (source: YamlSource, value: unknown, placed: readonly PlacedIssue[]): readonly Diagnostic[] => {
  if (placed.length > MAX_ERRORS) return []
  const parsed = budgetSchema.safeParse(prune(value, placed))
  if (!parsed.success) return []
  const budget = lowerBudget(source, parsed.data)
  return [...checkBudget(budget), ...checkScenarios(source, parsed.data), ...checkDevices(budget)].filter(
    // A model list that is "missing" may only have been cut out.
    ({ severity, code }) =>
      severity === 'error' && code !== 'key-missing' && (code !== 'device-unknown' || budget.include.length === 0),
  )
}

const byPlace = (source: YamlSource, placed: readonly PlacedIssue[]): readonly PlacedIssue[] =>
  placed
    .map(issue => ({ issue, at: locate(source, issue.key === undefined ? issue.path : [...issue.path, issue.key]) }))
    .toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column)
    .map(({ issue }) => issue)

/** By line and column; errors and warnings together. */
const inOrder = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.toSorted((a, b) => {
    const [left, right] = [a.where.position, b.where.position]
    return (left?.line ?? 0) - (right?.line ?? 0) || (left?.column ?? 0) - (right?.column ?? 0)
  })

const limited = (diagnostics: readonly Diagnostic[], unshown = 0): readonly Diagnostic[] => {
  const hidden = unshown + Math.max(0, diagnostics.length - MAX_ERRORS)
  const shown = diagnostics.slice(0, MAX_ERRORS)
  const last = shown.at(-1)
  if (hidden === 0 || last === undefined) return shown
  return [
    ...shown,
    { ...last, what: `There are ${hidden} more errors below this line`, fix: 'Correct the ones above first', why: '' },
  ]
}
