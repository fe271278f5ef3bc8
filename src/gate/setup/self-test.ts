/**
 * Proves that a gate can fail: every limit is tightened below what the model is, and must then break; loosened to what
 * the model is, it must hold. A gate with a placeholder limit, a misspelt scope or a rule that can only warn looks just
 * as green as one that works.
 */
import type { Estimate } from '../../analyzer/hardware/predict/estimate.ts'
import type { BudgetModel, CountRule, DeviceRule, Limit, Rule, StructureRule } from '../../budget/budget.ts'
import { ruleKey } from '../../budget/trust/compare-budgets.ts'
import { judge, rulesFor, type AnchorValues } from '../../budget/judge/judge.ts'
import { measure } from '../../budget/judge/part-value.ts'
import { type Measured, requestKey, type Verdict, type VerdictKind } from '../../budget/judge/verdict.ts'
import { brokenBase } from './broken-base.ts'

/** `fails`: as it should. `warns`: it breaks, but only warns. `never`: it holds whatever the model is. */
export type Power = 'fails' | 'warns' | 'never'

export interface Probe {
  readonly model: string
  readonly scenario: string | null
  /** "flops.max", "latency.nvidia-t4.increase". */
  readonly rule: string
  readonly power: Power
  /** The rule is meant to fail the build. */
  readonly isError: boolean
  /** Why it does not fail; '' when it does. */
  readonly why: string
  readonly rulePosition: Rule['position']
}

/** Probes each limit of a model under one scenario (`head.scenario`). */
export const selfTest = (model: BudgetModel, head: Measured): readonly Probe[] =>
  rulesFor(model, head.scenario ?? null).flatMap(rule =>
    variantsOf(rule, head).map(variant => probe(model, rule, { variant, head })),
  )

/** One limit of a rule alone, tight and loose, with a base and an anchor that let it speak. */
interface Variant {
  readonly kind: VerdictKind
  readonly tight: Rule
  /** null = looseness cannot be constructed: only the tight side is tried. */
  readonly loose: Rule | null
  readonly head: Measured
  readonly base: Measured
  readonly anchor: AnchorValues
}

const probe = (
  model: BudgetModel,
  rule: Rule,
  { variant, head }: { readonly variant: Variant; readonly head: Measured },
): Probe => {
  const verdictOf = (tried: Rule, side: Measured): Verdict | undefined =>
    judge(
      { ...model, onExisting: null, rules: [{ ...tried, scenario: null }] },
      side,
      variant.base,
      variant.anchor,
    ).find(({ kind }) => kind === variant.kind)
  const tight = verdictOf(variant.tight, variant.head)
  const loose = variant.loose === null ? undefined : verdictOf(variant.loose, head)
  const isBroken = tight?.status === 'fail' || tight?.status === 'warn'
  const holds = loose === undefined || (loose.status !== 'fail' && loose.status !== 'warn')
  const power: Power = !isBroken || !holds ? 'never' : tight.effect === 'fail' ? 'fails' : 'warns'
  const isEmpty = rule.type === 'count' && isEmptyPart(rule, head)
  return {
    model: model.id ?? model.path,
    scenario: head.scenario ?? null,
    rule: `${ruleKey(rule)}${variant.kind === 'structure' ? '' : `.${variant.kind}`}`,
    power: isEmpty ? 'never' : power,
    isError: rule.severity === 'error' && variant.kind !== 'warn',
    why: isEmpty ? 'no node of the model belongs to it' : whyOf(power, rule, tight),
    rulePosition: rule.position,
  }
}

const whyOf = (power: Power, rule: Rule, tight: Verdict | undefined): string => {
  if (power === 'fails') return ''
  if (power === 'never') return tight === undefined ? 'no limit came to a verdict' : tight.text
  if (rule.severity === 'warn' || tight?.kind === 'warn') return 'it is a warning'
  return 'the data sheet of a device may only warn: calibrate, or choose a device with a measured profile'
}

/** A misspelt scope or operator: its sum is 0 for ever. */
const isEmptyPart = ({ part, metric }: CountRule, { profile }: Measured): boolean =>
  part !== null &&
  metric !== 'uncounted-nodes' &&
  measure({ ...profile, coverage: { ...profile.coverage, uncounted: [] } }, 'traffic-bytes', part).value === 0n

const variantsOf = (rule: Rule, head: Measured): readonly Variant[] => {
  switch (rule.type) {
    case 'count':
      return countVariants(rule, head)
    case 'device':
      return deviceVariants(rule, head)
    case 'structure':
      return [structureVariant(rule, head)]
  }
}

const countVariants = (rule: CountRule, head: Measured): readonly Variant[] => {
  const { value } = measure(head.profile, rule.metric, rule.part)
  const silent = { ...rule, max: null, warn: null, increase: null, drift: null }
  const common = { head, base: head, anchor: { [rule.metric]: value } }
  const at = <Kind extends VerdictKind>(
    kind: Kind,
    limit: Limit<unknown> | null,
    make: (amount: bigint) => CountRule,
  ): readonly Variant[] => (limit === null ? [] : [{ ...common, kind, tight: make(-1n), loose: make(0n) }])
  const growth = (limit: Limit<unknown>, amount: bigint) => ({ ...limit, value: { kind: 'amount', amount } as const })
  return [
    ...at('max', rule.max, by => ({ ...silent, max: withValue(rule.max, value + by) })),
    ...at('warn', rule.warn, by => ({ ...silent, warn: withValue(rule.warn, value + by) })),
    ...at('increase', rule.increase, by => ({
      ...silent,
      increase: rule.increase === null ? null : growth(rule.increase, by),
    })),
    ...at('drift', rule.drift, by => ({ ...silent, drift: rule.drift === null ? null : growth(rule.drift, by) })),
  ]
}

const withValue = <Value>(limit: Limit<Value> | null, value: Value): Limit<Value> | null =>
  limit === null ? null : { ...limit, value }

/** Half of the lower end and twice the upper end are beyond every interval. */
const FAR = 2

const deviceVariants = (rule: DeviceRule, head: Measured): readonly Variant[] => {
  const silent = { ...rule, max: null, min: null, warn: null, increase: null }
  const estimate = head.predictions.get(requestKey(rule))
  const [low, high] = estimate === undefined ? [0, 0] : rangeOf(rule, estimate)
  const [tightEnd, looseEnd] = rule.metric === 'throughput' ? [high * FAR, low / FAR] : [low / FAR, high * FAR]
  const common = { head, base: head, anchor: {} }
  const stated = (['max', 'min', 'warn'] as const).flatMap(kind => {
    const limit = rule[kind]
    const at = (value: number): DeviceRule => ({ ...silent, [kind]: limit === null ? null : { ...limit, value } })
    return limit === null ? [] : [{ ...common, kind, tight: at(tightEnd), loose: at(looseEnd) }]
  })
  const { increase } = rule
  if (increase === null) return stated
  const growth = (amount: number): DeviceRule => ({
    ...silent,
    increase: { ...increase, value: { kind: 'amount', amount } },
  })
  return [...stated, { ...common, kind: 'increase', tight: growth(-high), loose: growth(high) }]
}

const rangeOf = (
  { metric }: DeviceRule,
  { latency, energy, throughputPerSecond }: Estimate,
): readonly [number, number] => {
  if (metric === 'latency') return [latency.low, latency.high]
  if (metric === 'energy') return [energy?.low ?? 0, energy?.high ?? 0]
  const spread = latency.low > 0 ? latency.high / latency.low : 1
  return [throughputPerSecond / spread, throughputPerSecond * spread]
}

const structureVariant = (rule: StructureRule, head: Measured): Variant => {
  const { check } = rule
  const common = { kind: 'structure' as const, head, base: head, anchor: {} }
  switch (check.kind) {
    case 'operators':
    case 'domains':
      return {
        ...common,
        tight: { ...rule, check: { ...check, allow: null, forbid: ['*'] } },
        loose: { ...rule, check: { ...check, allow: ['**', '*'], forbid: [] } },
      }
    case 'opset': {
      const version = head.profile.opsetImports[check.domain] ?? 0
      return {
        ...common,
        tight: { ...rule, check: { ...check, min: version + 1, max: null } },
        loose: { ...rule, check: { ...check, min: version, max: version } },
      }
    }
    default:
      // The rule has no amount to tighten: the base is made to differ in what it forbids.
      return { ...common, ...brokenBase(check.kind, head), tight: rule, loose: null }
  }
}
