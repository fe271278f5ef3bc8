/** Which budget is enforced on a pull request, when base and head state different ones (ADR 7). */
import type { Budget, BudgetModel, PolicySettings, Rule } from '../budget.ts'
import { ruleKey } from './compare-budgets.ts'

export type PolicySource = NonNullable<PolicySettings['source']>

export interface EnforcedBudget {
  readonly budget: Budget
  /** Ids of models that only the head's budget names: their rules are new and not yet trusted. */
  readonly untrusted: readonly string[]
}

/** Without a budget at base (the adopting pull request), head's is enforced and all of it is new. */
export const enforcePolicy = (policy: PolicySource, base: Budget | null, head: Budget): EnforcedBudget => {
  const known = new Set(base?.models.map(nameOf))
  const added = head.models.filter(model => !known.has(nameOf(model)))
  const untrusted = added.map(nameOf)
  if (base === null || policy === 'head') return { budget: head, untrusted: base === null ? untrusted : [] }
  if (policy === 'base') return { budget: { ...base, models: [...base.models, ...added] }, untrusted }
  return { budget: stricterOfBoth(base, head), untrusted }
}

const nameOf = ({ id, path }: BudgetModel): string => id ?? path

/**
 * Tightening applies at once, loosening waits for the merge: a model is judged by the rules of base and by those of
 * head, so the stricter one decides, whatever their units. Entries that head removed stay; bindings that base states
 * stand, since a smaller batch is a looser budget. Of equal rules one is kept.
 */
const stricterOfBoth = (base: Budget, head: Budget): Budget => {
  const before = new Map(base.models.map(model => [nameOf(model), model]))
  const known = new Set(head.models.map(nameOf))
  return {
    ...head,
    policy: base.policy,
    models: [
      ...head.models.map(model => underBoth(model, before.get(nameOf(model)))),
      ...base.models.filter(model => !known.has(nameOf(model))),
    ],
    total: distinct([...base.total, ...head.total]),
  }
}

const STRICTNESS = { fail: 0, warn: 1, ignore: 2 } as const

const underBoth = (head: BudgetModel, base: BudgetModel | undefined): BudgetModel => {
  if (base === undefined) return head
  const names = new Set(base.scenarios.map(({ name }) => name))
  return {
    ...head,
    bind: { ...head.bind, ...base.bind },
    scenarios: [...base.scenarios, ...head.scenarios.filter(({ name }) => !names.has(name))],
    onUnknown: STRICTNESS[base.onUnknown] <= STRICTNESS[head.onUnknown] ? base.onUnknown : head.onUnknown,
    rules: distinct([...base.rules, ...head.rules]),
  }
}

/** Rules that say the same, wherever they are written, once. */
const distinct = <Kind extends Rule>(rules: readonly Kind[]): readonly Kind[] => {
  const seen = new Set<string>()
  return rules.filter(rule => {
    const key = `${ruleKey(rule)} ${JSON.stringify(rule, withoutPlace)}`
    return !seen.has(key) && seen.add(key)
  })
}

const withoutPlace = (key: string, value: unknown): unknown =>
  key === 'position' || key === 'text' ? undefined : typeof value === 'bigint' ? `${value}n` : value
