/** Whose budgets a run holds against each other: the head's, and the one that is trusted more. */
import { parseObjectId } from '../../baseline/git/object-id.ts'
import { parseBudget } from '../../budget/read/parse-budget.ts'
import { diagnostic, type Diagnostic } from '../../diagnostic.ts'
import { missingBudget, type BudgetOfSide, readBudget } from '../sides/budget-files.ts'
import type { CommitFiles, CommitSide } from '../../baseline/commit-side.ts'
import type { HeadSide } from '../sides/head-side.ts'
import type { PolicyRequest, TrustedBudget } from './policy.ts'
import type { RunRequest } from '../run-request.ts'

type Readable = Extract<BudgetOfSide, { ok: true }>

export type RunBudgets =
  | (Pick<PolicyRequest, 'trusted' | 'choice'> & { readonly ok: true; readonly head: Readable })
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }

/** Without anything trusted (`choice` undefined), `trusted` is absent: the head's budget holds. */
export const readBudgets = async (request: RunRequest, side: CommitSide, head: HeadSide): Promise<RunBudgets> => {
  const central = await centralBudget(request)
  if (central?.ok === false) return central
  if (request.policyCommit !== undefined) return trustedOnly(request, side, central)
  const own = await readBudget(request.config, path => Promise.resolve(head.readText(path)), head.files)
  const budget: BudgetOfSide = own.ok === 'absent' && central !== undefined ? central : own
  if (budget.ok !== true) return unusable(request, budget)
  const choice = central === undefined ? request.policy : (request.policy ?? 'base')
  const trusted = central ?? (choice === undefined ? { ok: 'absent' as const } : await baseBudget(side, request.config))
  return { ok: true, head: budget, trusted, choice }
}

const unusable = ({ config }: RunRequest, budget: Exclude<BudgetOfSide, Readable>): RunBudgets => ({
  ok: false,
  diagnostics: budget.ok === 'absent' ? [missingBudget(config)] : budget.diagnostics,
})

/** A merge base is chosen by who makes the pull request, and may be older than a limit; the tip of the base branch is not. */
const trustedOnly = async (
  request: RunRequest,
  side: CommitSide,
  central: Readable | undefined,
): Promise<RunBudgets> => {
  const commit = parseObjectId(request.policyCommit ?? '')
  const files = commit === undefined ? undefined : side.at(commit)
  const budget = central ?? (files === undefined ? { ok: 'absent' as const } : await budgetAt(files, request.config))
  return budget.ok === true ? { ok: true, head: budget, trusted: budget, choice: 'base' } : unusable(request, budget)
}

/** undefined = none is wanted. */
const centralBudget = async ({
  readPolicy,
}: RunRequest): Promise<Exclude<BudgetOfSide, { ok: 'absent' }> | undefined> => {
  const text = await readPolicy?.()
  if (text === undefined) return undefined
  if (!text.ok) return { ok: false, diagnostics: [text.diagnostic] }
  const central = parseBudget(text.text, text.name)
  const [include] = central.ok ? central.budget.include : []
  if (include === undefined) return central
  const problem = diagnostic('value-invalid', { position: include.position }, 'Cannot include from a central budget', {
    fix: 'Write its models and `defaults:` into this one file',
  })
  return { ok: false, diagnostics: [problem] }
}

const baseBudget = async ({ base }: CommitSide, config: string): Promise<TrustedBudget> => {
  return base === undefined ? { ok: 'unavailable' } : budgetAt(base, config)
}

const budgetAt = async (files: CommitFiles, config: string): Promise<BudgetOfSide> => {
  const paths = await files.paths()
  return readBudget(config, files.readText, () => paths)
}

/** Files of the side whose rules hold. */
export const trustedFiles = ({ policyCommit }: RunRequest, side: CommitSide): CommitFiles | undefined => {
  const commit = parseObjectId(policyCommit ?? '')
  return commit === undefined ? side.base : side.at(commit)
}
