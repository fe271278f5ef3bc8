/** Defaults under a model's own rules, limit by limit; then rules of one scenario over the rules of all. */
import type { CountRule, DeviceRule } from '../budget.ts'
import type { CountDraft, DeviceDraft, RuleDraft } from './lower-rules.ts'

/** Every own rule takes what it does not state from the default for the same thing; defaults nobody states stand alone. */
export const layRules = (under: readonly RuleDraft[], over: readonly RuleDraft[]): readonly RuleDraft[] => {
  const used = new Set<RuleDraft>()
  const merged = over.map(own => {
    const base = under.find(candidate => isSameThing(candidate, own))
    if (base === undefined) return own
    used.add(base)
    return layRule(base, own)
  })
  return [...merged, ...under.filter(rule => !used.has(rule))]
}

/**
 * A rule for all scenarios holds in those without a rule of their own: with one for `decode`, it becomes one rule per
 * other scenario, and the one for `decode` takes from it what it does not state.
 */
export const spreadScenarios = (rules: readonly RuleDraft[], scenarios: readonly string[]): readonly RuleDraft[] => {
  const general = rules.filter(({ scenario }) => scenario === null)
  const special = rules.filter(({ scenario }) => scenario !== null && scenarios.includes(scenario))
  const isSpecial = (rule: RuleDraft, scenario: string): boolean =>
    special.some(own => own.scenario === scenario && isSameThing({ ...rule, scenario }, own))
  const spread = general.flatMap(rule => {
    const without = scenarios.filter(scenario => !isSpecial(rule, scenario))
    return without.length === scenarios.length ? [rule] : without.map(scenario => ({ ...rule, scenario }))
  })
  const own = special.map(rule => {
    const base = general.find(candidate => isSameThing({ ...candidate, scenario: rule.scenario }, rule))
    return base === undefined ? rule : layRule(base, rule)
  })
  return [...spread, ...own]
}

const isSameThing = (base: RuleDraft, own: RuleDraft): boolean => {
  if (base.metric !== own.metric || base.scenario !== own.scenario) return false
  if (base.type === 'count') return own.type === 'count' && partKey(base) === partKey(own)
  if (own.type !== 'device' || base.device !== own.device) return false
  const fits = <Value>(general: Value | null, special: Value | null): boolean => general === null || general === special
  return fits(base.precision, own.precision) && fits(base.batch, own.batch) && fits(base.runtime, own.runtime)
}

const partKey = ({ part }: CountDraft): string =>
  part === null ? '' : part.kind === 'scope' ? `scope ${part.pattern}` : `operator ${part.operator}`

const layRule = (base: RuleDraft, own: RuleDraft): RuleDraft => {
  const head = {
    severity: own.severity ?? base.severity,
    message: own.message ?? base.message,
    owner: own.owner ?? base.owner,
  }
  if (own.type === 'count' && base.type === 'count') return { ...own, ...head, ...layCount(base, own) }
  if (own.type === 'device' && base.type === 'device') return { ...own, ...head, ...layDevice(base, own) }
  return own
}

const over = <Value>(own: Value | undefined, base: Value | undefined): Value | undefined =>
  own === undefined ? base : own

const layCount = (base: CountDraft, own: CountDraft) => ({
  max: over(own.max, base.max),
  warn: over(own.warn, base.warn),
  increase: over(own.increase, base.increase),
  drift: over(own.drift, base.drift),
})

const layDevice = (base: DeviceDraft, own: DeviceDraft) => ({
  max: over(own.max, base.max),
  min: over(own.min, base.min),
  warn: over(own.warn, base.warn),
  increase: over(own.increase, base.increase),
  onUncertain: over(own.onUncertain, base.onUncertain),
})

/** What nobody stated takes its default: no limit, severity error, uncertain predictions warn. */
export const closeCount = (draft: CountDraft): CountRule => ({
  ...draft,
  ...closeHead(draft),
  max: draft.max ?? null,
  warn: draft.warn ?? null,
  increase: draft.increase ?? null,
  drift: draft.drift ?? null,
})

export const closeRule = (draft: RuleDraft): CountRule | DeviceRule =>
  draft.type === 'count'
    ? closeCount(draft)
    : {
        ...draft,
        ...closeHead(draft),
        max: draft.max ?? null,
        min: draft.min ?? null,
        warn: draft.warn ?? null,
        increase: draft.increase ?? null,
        onUncertain: draft.onUncertain ?? 'warn',
      }

export const closeHead = ({ severity, message, owner }: Pick<RuleDraft, 'severity' | 'message' | 'owner'>) => ({
  severity: severity ?? 'error',
  message: message ?? null,
  owner: owner ?? null,
})
