/** Which budget is enforced on a pull request, when base and head state different ones (ADR 7). */
import type { Budget, BudgetModel, CustomDevice, PolicySettings, Rule } from '../budget.ts'
import { ruleKey } from './compare-budgets.ts'

export type PolicySource = NonNullable<PolicySettings['source']>

export interface EnforcedBudget {
  readonly budget: Budget
  /** Ids of models that only the head's budget names: their rules are new and not yet trusted. */
  readonly untrusted: readonly string[]
}

/**
 * The budget apart from its models, whose rules follow the files (gate/policy/govern.ts). Without a budget at base (the
 * adopting pull request), head's is enforced and all of it is new.
 */
export const enforcePolicy = (policy: PolicySource, base: Budget | null, head: Budget): EnforcedBudget => {
  if (base === null) return { budget: head, untrusted: head.models.map(nameOf) }
  if (policy === 'head') return { budget: head, untrusted: [] }
  const known = new Set(base.models.map(nameOf))
  const added = head.models.filter(model => !known.has(nameOf(model)))
  const before = new Map(base.models.map(model => [nameOf(model), model]))
  const isStricter = policy === 'stricter-of-both'
  const held = head.models.map(model => {
    const old = before.get(nameOf(model))
    return old === undefined ? model : isStricter ? underBoth(model, old) : { ...old, path: model.path }
  })
  const budget: Budget = {
    ...base,
    models: [...held, ...base.models.filter(model => !head.models.some(now => nameOf(now) === nameOf(model)))],
    total: isStricter ? distinct([...base.total, ...head.total]) : base.total,
    devices: [...base.devices, ...newDevices(base, head)],
  }
  return { budget, untrusted: added.map(nameOf) }
}

const nameOf = ({ id, path }: BudgetModel): string => id ?? path

/** Hardware for new models. A device that a rule of base means, also by a name of the catalogue, is that of base. */
const newDevices = (base: Budget, head: Budget): readonly CustomDevice[] => {
  const meant = new Set([
    ...base.devices.flatMap(({ id, extends: parent, fallbackDevice }) => [id, parent, fallbackDevice]),
    ...base.models.flatMap(({ rules }) => rules.map(rule => (rule.type === 'device' ? rule.device : null))),
  ])
  return head.devices.filter(({ id }) => !meant.has(id))
}

const STRICTNESS = { fail: 0, warn: 1, ignore: 2 } as const

/**
 * A model is judged by the rules of base and by those of head, so the stricter one decides, whatever their units. What
 * base binds stands, in every scenario, since a smaller batch is a looser budget. Of equal rules one is kept.
 */
export const underBoth = <Model extends BudgetModel>(head: Model, base: BudgetModel): Model => {
  const names = new Set(base.scenarios.map(({ name }) => name))
  const added = head.scenarios.filter(({ name }) => !names.has(name))
  return {
    ...head,
    bind: { ...head.bind, ...base.bind },
    scenarios: [...base.scenarios, ...added.map(one => ({ ...one, bind: { ...one.bind, ...base.bind } }))],
    onUnknown: STRICTNESS[base.onUnknown] <= STRICTNESS[head.onUnknown] ? base.onUnknown : head.onUnknown,
    onExisting: base.onExisting,
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
