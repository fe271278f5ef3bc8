/** A governed model that is gone: no limit is broken any more, so the budget says what that counts as. */
import type { BudgetModel, OnRemoved, Rule } from '../budget.ts'
import type { Status, Verdict } from './verdict.ts'

export interface Leaving {
  readonly onRemoved: OnRemoved
  /** Ids of models that came under rules of their own: one of them may stand in its place. */
  readonly newModels: readonly string[]
}

const STATUS: Readonly<Record<OnRemoved, 'pass' | 'warn' | 'fail'>> = { allow: 'pass', warn: 'warn', fail: 'fail' }

/** One verdict that lists the rules; none for a model without any. */
export const judgeLeft = (model: BudgetModel, { onRemoved, newModels }: Leaving): readonly Verdict[] => {
  if (model.rules.length === 0) return []
  const status: Status = STATUS[onRemoved]
  const names = [...new Set(model.rules.flatMap(ruleNames))]
  const shown = names.slice(0, MAX_NAMES).join(', ')
  const more = names.length > MAX_NAMES ? ` and ${names.length - MAX_NAMES} more` : ''
  const replaced = newModels.length === 0 ? '' : `; new, under rules of its own: ${newModels.join(', ')}`
  return [
    {
      rule: {
        metric: 'structure',
        name: 'on-removed',
        model: model.id ?? model.path,
        scenario: null,
        device: null,
        part: null,
        position: model.position,
        severity: onRemoved === 'fail' ? 'error' : 'warn',
        message: null,
        owner: model.rules.find(({ owner }) => owner !== null)?.owner ?? null,
      },
      kind: 'structure',
      status,
      effect: status,
      unit: null,
      value: null,
      interval: null,
      isLowerBound: false,
      limit: null,
      limitText: onRemoved,
      isBinary: false,
      base: null,
      delta: null,
      share: null,
      skipped: null,
      text: `the model is gone and no longer governed by ${shown}${more}${replaced}`,
    },
  ]
}

/** A message lists at most this many limits. */
const MAX_NAMES = 8

/** "max-flops 4.5 GFLOPs", "increase-flops 2%". */
const ruleNames = (rule: Rule): readonly string[] => {
  if (rule.type === 'structure') return [`structure.${rule.check.kind}`]
  const about = rule.type === 'device' ? `${rule.metric} (${rule.device})` : rule.metric
  const limits = [
    { kind: 'max', limit: rule.max },
    { kind: 'warn', limit: rule.warn },
    { kind: 'increase', limit: rule.increase },
    rule.type === 'count' ? { kind: 'drift', limit: rule.drift } : { kind: 'min', limit: rule.min },
  ]
  return limits.flatMap(({ kind, limit }) => (limit === null ? [] : [`${kind}-${about} ${limit.text}`]))
}
