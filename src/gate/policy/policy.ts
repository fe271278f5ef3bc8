/** Whose rules hold (ADR 7): a pull request cannot quietly raise its own budget. */
import type { Budget, BudgetModel } from '../../budget/budget.ts'
import { compareBudgets } from '../../budget/trust/compare-budgets.ts'
import { enforcePolicy } from '../../budget/trust/enforce-policy.ts'
import type { NamedModel } from '../../budget/read/expand-models.ts'
import { matchesGlob } from '../../budget/glob.ts'
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
    budget: choice === 'base' ? whereHeadKeepsThem(budget, head) : budget,
    policy: { file: trusted.file, source: choice, changes: compareBudgets(trusted, head), newModels: untrusted },
    diagnostics: [],
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

export interface RenamedModels {
  readonly trusted: Budget
  /** Head path → path at base. */
  readonly renames: ReadonlyMap<string, string>
}

/** A model does not leave its rules behind by taking another name: what moved is judged as the entry of its old path says. */
export const keepRulesOfRenamed = (
  { models, policy }: { readonly models: readonly NamedModel[]; readonly policy: Policy },
  { trusted, renames }: RenamedModels,
): { readonly models: readonly NamedModel[]; readonly policy: Policy } => {
  const kept = new Set<string>()
  const judged = models.map(model => {
    const from = renames.get(model.path)
    const isTrusted =
      from === undefined ||
      trusted.models.some(({ id }) => id === model.id) ||
      entryFor(trusted, model.path) !== undefined
    const entry = isTrusted ? undefined : entryFor(trusted, from)
    if (entry === undefined) return model
    kept.add(model.id)
    return { ...entry, id: model.id, path: model.path, bind: { ...model.bind, ...entry.bind } }
  })
  return { models: judged, policy: { ...policy, newModels: policy.newModels.filter(id => !kept.has(id)) } }
}

const entryFor = ({ models }: Budget, path: string): BudgetModel | undefined =>
  models.find(model => model.path === path) ?? models.find(model => matchesGlob(model.path, path))

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
