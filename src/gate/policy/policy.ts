/** Whose rules hold (ADR 7): a pull request cannot quietly raise its own budget. */
import type { Budget } from '../../budget/budget.ts'
import { compareBudgets } from '../../budget/trust/compare-budgets.ts'
import { enforcePolicy } from '../../budget/trust/enforce-policy.ts'
import { diagnostic, type Diagnostic } from '../../diagnostic.ts'
import type { Policy } from '../../result/result.ts'
import type { BudgetOfSide } from '../sides/budget-files.ts'

export type PolicyChoice = 'base' | 'stricter-of-both' | 'head'

/** The budget that is trusted more than the head's: that of the base commit, or a central one. */
export type TrustedBudget =
  | BudgetOfSide
  /** There is no base, or it cannot be read. */
  | { readonly ok: 'unavailable' }

export interface PolicyRequest {
  readonly head: Budget
  readonly trusted: TrustedBudget
  /** undefined outside pull requests: the work tree's budget holds. */
  readonly choice: PolicyChoice | undefined
}

export interface Enforced {
  readonly budget: Budget
  readonly policy: Policy
  readonly diagnostics: readonly Diagnostic[]
}

/** What the trusted budget says about the choice itself stands: the workflow file belongs to the pull request. */
export const enforcedBudget = ({ head, trusted, choice }: PolicyRequest): Enforced => {
  if (choice === undefined) return { budget: head, policy: ownPolicy(head, 'local'), diagnostics: [] }
  switch (trusted.ok) {
    case 'unavailable':
      return { budget: head, policy: ownPolicy(head, 'local'), diagnostics: [unavailable(head.file)] }
    case 'absent':
      return { budget: head, policy: ownPolicy(head, 'adoption'), diagnostics: [] }
    case false:
      return {
        budget: head,
        policy: ownPolicy(head, 'adoption'),
        diagnostics: [invalid(head.file, trusted.diagnostics)],
      }
    case true:
      return enforceTrusted(head, trusted.budget, trusted.budget.policy.source ?? choice)
  }
}

const ownPolicy = ({ file }: Budget, source: Policy['source']): Policy => ({ file, source, changes: [], newModels: [] })

const enforceTrusted = (head: Budget, trusted: Budget, choice: PolicyChoice): Enforced => {
  const { budget, untrusted } = enforcePolicy(choice, trusted, head)
  return {
    budget,
    policy: { file: trusted.file, source: choice, changes: compareBudgets(trusted, head), newModels: untrusted },
    diagnostics: [],
  }
}

const invalid = (file: string, errors: readonly Diagnostic[]): Diagnostic =>
  diagnostic('base-budget-invalid', { file }, 'Using the budget of this pull request: the one at base is not valid', {
    ...(errors[0] === undefined ? {} : { why: errors[0].what }),
  })

const unavailable = (file: string): Diagnostic =>
  diagnostic(
    'base-budget-unavailable',
    { file },
    'Using the budget of this pull request: there is no base to read one from',
  )
