/** Whose rules hold (ADR 7): a pull request cannot quietly raise its own budget. */
import type { Budget, BudgetModel } from '../budget/budget.ts'
import { compareBudgets } from '../budget/compare-budgets.ts'
import { enforcePolicy } from '../budget/enforce-policy.ts'
import type { Policy } from '../report/result.ts'

export type PolicyChoice = 'base' | 'stricter-of-both' | 'head'

export interface Enforced {
  readonly budget: Budget
  readonly policy: Policy
}

/**
 * @param base the budget at the base commit; undefined = it has none, or there is no base
 * @param choice undefined outside pull requests: the work tree's budget holds
 */
export const enforcedBudget = (head: Budget, base: Budget | undefined, choice: PolicyChoice | undefined): Enforced => {
  const file = head.file
  if (choice === undefined) return { budget: head, policy: { file, source: 'local', changes: [], newModels: [] } }
  if (base === undefined) return { budget: head, policy: { file, source: 'adoption', changes: [], newModels: [] } }
  const { budget, untrusted } = enforcePolicy(choice, base, head)
  return {
    budget: choice === 'base' ? whereHeadKeepsThem(budget, head) : budget,
    policy: { file, source: choice, changes: compareBudgets(base, head), newModels: untrusted },
  }
}

/**
 * Rules and bindings of base apply to the files of head: a model that moved is judged where it is now, and symbols
 * that only the new export has are bound as head says. Bindings of base stand, since a smaller batch is a looser budget.
 */
const whereHeadKeepsThem = (enforced: Budget, head: Budget): Budget => {
  const now = new Map(head.models.map(model => [model.id, model]))
  const placed = (model: BudgetModel): BudgetModel => {
    const current = model.id === null ? undefined : now.get(model.id)
    return current === undefined ? model : { ...model, path: current.path, bind: { ...current.bind, ...model.bind } }
  }
  return { ...enforced, models: enforced.models.map(placed) }
}
