/** Whose budgets a run holds against each other: the head's, and the one that is trusted more. */
import { parseObjectId } from '../../baseline/git/object-id.ts'
import { parseBudget } from '../../budget/read/parse-budget.ts'
import { diagnostic, type Diagnostic } from '../../diagnostic.ts'
import { missingBudget, type BudgetOfSide, readBudget } from '../sides/budget-files.ts'
import type { CommitFiles, CommitRules, CommitSide } from '../../baseline/commit-side.ts'
import type { HeadSide } from '../sides/head-side.ts'
import { asFilesAreSpelled } from '../sides/spelled-paths.ts'
import type { PolicyChoice, PolicyRequest, TrustedBudget } from './policy.ts'

/** Where the budgets of a run stand. */
export interface BudgetsRequest {
  readonly config: string
  /** undefined outside pull requests. */
  readonly policy: PolicyChoice | undefined
  /** A central budget (`policy-ref`), trusted in the place of the one at base. */
  readonly readPolicy?: () => Promise<PolicyText>
  /** Privileged jobs: the budget of this commit holds; that of the head is not even read. */
  readonly policyCommit?: string
}

export type PolicyText =
  | { readonly ok: true; readonly text: string; readonly name: string }
  | { readonly ok: false; readonly diagnostic: Diagnostic }

type Readable = Extract<BudgetOfSide, { ok: true }>

export type RunBudgets =
  | (Pick<PolicyRequest, 'trusted' | 'choice'> & { readonly ok: true; readonly head: Readable })
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }

/** Without anything trusted (`choice` undefined), `trusted` is absent: the head's budget holds. */
export const readBudgets = async (request: BudgetsRequest, side: CommitSide, head: HeadSide): Promise<RunBudgets> => {
  const central = await centralBudget(request)
  if (central?.ok === false) return central
  if (request.policyCommit !== undefined) return trustedOnly(request, side, central)
  const own = await readBudget(request.config, path => Promise.resolve(head.readText(path)), head.files)
  const budget: BudgetOfSide = own.ok === 'absent' && central !== undefined ? central : own
  if (budget.ok !== true) return unusable(request, budget)
  const choice = central === undefined ? request.policy : (request.policy ?? 'base')
  const trusted =
    central ?? (choice === undefined ? { ok: 'absent' as const } : await rulesBudget(side, request.config))
  if (trusted.ok === false) return trusted
  const spelled = (side: Readable): Readable => ({ ...side, budget: asFilesAreSpelled(side.budget, head) })
  return { ok: true, head: spelled(budget), trusted: trusted.ok === true ? spelled(trusted) : trusted, choice }
}

const unusable = ({ config }: BudgetsRequest, budget: Exclude<BudgetOfSide, Readable>): RunBudgets => ({
  ok: false,
  diagnostics: budget.ok === 'absent' ? [missingBudget(config)] : budget.diagnostics,
})

/** A merge base is chosen by who makes the pull request, and may be older than a limit; the tip of the base branch is not. */
const trustedOnly = async (
  request: BudgetsRequest,
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
}: BudgetsRequest): Promise<Exclude<BudgetOfSide, { ok: 'absent' }> | undefined> => {
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

/** A pull request is judged by its own budget only when the commit whose rules hold was read and has none. */
const rulesBudget = async (
  { rules }: CommitSide,
  config: string,
): Promise<TrustedBudget | Extract<RunBudgets, { ok: false }>> => {
  if (!rules.ok) return { ok: false, diagnostics: [unavailable(config, rules)] }
  const budget = await budgetAt(rules.files, config)
  return budget.ok === false ? { ok: false, diagnostics: [invalid(config, budget.diagnostics)] } : budget
}

const invalid = (file: string, [first]: readonly Diagnostic[]): Diagnostic =>
  diagnostic('base-budget-invalid', { file }, 'Cannot judge this pull request: the budget at base is not valid', {
    ...(first === undefined ? {} : { why: `${first.what}.` }),
    fix: `Repair "${file}" on the base branch; whoever may merge past this check can merge that repair.`,
  })

const unavailable = (file: string, { reason, why, fix }: Extract<CommitRules, { ok: false }>): Diagnostic => {
  const what =
    reason === 'not-the-pull-request'
      ? 'Cannot judge this pull request: something else is checked out'
      : 'Cannot tell which budget holds: the base is not known'
  return diagnostic('base-budget-unavailable', { file }, what, { why: sentence(why), fix })
}

const sentence = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`

const budgetAt = async (files: CommitFiles, config: string): Promise<BudgetOfSide> => {
  const paths = await files.paths()
  return readBudget(config, files.readText, () => paths)
}

/** Files of the side whose rules hold. */
export const trustedFiles = ({ policyCommit, policy }: BudgetsRequest, side: CommitSide): CommitFiles | undefined => {
  const commit = parseObjectId(policyCommit ?? '')
  if (commit !== undefined) return side.at(commit)
  if (policy === undefined) return side.base
  return side.rules.ok ? side.rules.files : undefined
}
