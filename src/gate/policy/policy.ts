/** Whose rules hold (ADR 7): a pull request cannot quietly raise its own budget. */
import type { Budget } from '../../budget/budget.ts'
import { compareBudgets } from '../../budget/trust/compare-budgets.ts'
import { enforcePolicy } from '../../budget/trust/enforce-policy.ts'
import type { Diagnostic } from '../../diagnostic.ts'
import type { Policy } from '../../result/result.ts'
import type { BudgetOfSide } from '../sides/budget-files.ts'

export type PolicyChoice = 'base' | 'stricter-of-both' | 'head'

/** The budget that is trusted more than the head's: that of the base commit, or a central one. A run whose trusted budget is not known does not get here. */
export type TrustedBudget = Exclude<BudgetOfSide, { ok: false }>

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
  return trusted.ok === 'absent'
    ? { budget: head, policy: ownPolicy(head, 'adoption'), diagnostics: [] }
    : enforceTrusted(head, trusted.budget, trusted.budget.policy.source ?? choice)
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
