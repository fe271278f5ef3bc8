/** Rules × measured model → verdicts. Pure: the same data gives the same verdicts, wherever they are delivered. */
import type { BudgetModel, CountRule, OnExisting, Rule } from '../budget.ts'
import { judgeCount, type CountSubject } from './judge-count.ts'
import { judgeDevice } from './judge-device.ts'
import { type AtBase, markExisting } from './existing.ts'
import { judgeStructure, offenders } from './judge-structure.ts'
import { isCountMetric, type CountMetric } from '../metric.ts'
import { measure, type CountValue } from './part-value.ts'
import { type EstimateRequest, type Measured, requestKey, type Verdict } from './verdict.ts'

/** Values of the drift anchor for one model, as committed. */
export type AnchorValues = Readonly<Partial<Record<CountMetric, bigint>>>

/**
 * Judges one model under one scenario (`head.scenario`).
 * @param base the same model at the base commit, measured with the head's bindings; undefined = nothing to compare with
 * @param anchor undefined = `drift` rules are skipped
 */
export const judge = (
  model: BudgetModel,
  head: Measured,
  base: Measured | undefined,
  anchor?: AnchorValues,
): readonly Verdict[] => {
  const scenario = head.scenario ?? null
  const subject: Subject = {
    model: model.id ?? model.path,
    scenario,
    onUnknown: model.onUnknown,
    head,
    base: base ?? null,
  }
  return rulesFor(model, scenario).flatMap(rule => {
    const verdicts = judgeRule(rule, subject, anchor)
    const { onExisting } = model
    if (base === undefined || onExisting === null || verdicts.every(({ effect }) => effect === 'pass')) return verdicts
    const at: AtBase = {
      verdicts: judgeRule(rule, { ...subject, head: base, base: null }, anchor),
      onExisting,
      isUnchanged: head.profile === base.profile,
      isNothingNew: rule.type === 'structure' && isSubset(offenders(rule, head), offenders(rule, base)),
    }
    return verdicts.map(verdict => markExisting(verdict, at))
  })
}

const judgeRule = (rule: Rule, subject: Subject, anchor: AnchorValues | undefined): readonly Verdict[] => {
  switch (rule.type) {
    case 'count':
      return judgeCount(rule, countSubject(rule, subject, anchor))
    case 'device':
      return judgeDevice(rule, subject)
    case 'structure':
      return [judgeStructure(rule, subject)]
  }
}

const isSubset = (some: readonly string[], all: readonly string[]): boolean => {
  const known = new Set(all)
  return some.every(item => known.has(item))
}

/** The rules that hold in a scenario. */
export const rulesFor = (model: BudgetModel, scenario: string | null): readonly Rule[] =>
  model.rules.filter(rule => rule.scenario === null || rule.scenario === scenario)

interface Subject {
  readonly model: string
  readonly scenario: string | null
  readonly onUnknown: BudgetModel['onUnknown']
  readonly head: Measured
  readonly base: Measured | null
}

const countSubject = (rule: CountRule, subject: Subject, anchor: AnchorValues | undefined): CountSubject => {
  const { model, scenario, onUnknown, head, base } = subject
  const anchored = rule.part === null ? anchor?.[rule.metric] : undefined
  return {
    model,
    scenario,
    onUnknown,
    head: measure(head.profile, rule.metric, rule.part),
    base: base === null ? null : measure(base.profile, rule.metric, rule.part),
    anchor: anchored === undefined ? null : { value: anchored, isLowerBound: false },
  }
}

type Counted = Pick<Measured, 'profile'>

/** One model of the total: its sides. `'absent'` = it does not exist there; `'unknown'` = it cannot be read. */
export interface TotalPart {
  readonly head: Counted | 'absent'
  readonly base: Counted | 'absent' | 'unknown'
  /** The same bytes on both sides. */
  readonly isUnchanged: boolean
}

/** Judges the limits on the sum over all models. A base that cannot be read leaves nothing to compare with. */
export const judgeTotal = (
  rules: readonly CountRule[],
  parts: readonly TotalPart[],
  onExisting: OnExisting | null,
): readonly Verdict[] =>
  rules.flatMap(rule => {
    const bases = parts.map(({ base }) => base)
    const isComparable = bases.some(base => typeof base === 'object') && !bases.includes('unknown')
    const known = bases.filter(base => typeof base === 'object')
    const common = { model: '', scenario: null, onUnknown: 'warn', anchor: null } as const
    const head = sum(
      parts.map(({ head }) => head).filter(head => typeof head === 'object'),
      rule.metric,
    )
    const base = isComparable ? sum(known, rule.metric) : null
    const verdicts = judgeCount(rule, { ...common, head, base })
    if (base === null || onExisting === null) return verdicts
    const before = judgeCount(rule, { ...common, head: base, base: null })
    const isUnchanged = parts.every(part => part.isUnchanged)
    return verdicts.map(verdict =>
      markExisting(verdict, { verdicts: before, onExisting, isUnchanged, isNothingNew: false }),
    )
  })

const sum = (measured: readonly Counted[], metric: CountMetric): CountValue =>
  measured
    .map(({ profile }) => measure(profile, metric, null))
    .reduce<CountValue>((a, b) => ({ value: a.value + b.value, isLowerBound: a.isLowerBound || b.isLowerBound }), {
      value: 0n,
      isLowerBound: false,
    })

/** What has to be predicted before `judge` in a scenario; each once. */
export const estimatesWanted = (model: BudgetModel, scenario: string | null): readonly EstimateRequest[] => {
  const wanted = new Map<string, EstimateRequest>()
  for (const rule of rulesFor(model, scenario)) {
    if (rule.type !== 'device' || isCountMetric(rule.metric)) continue
    const { device, precision, batch, runtime } = rule
    const request = { device, precision, batch, runtime }
    wanted.set(requestKey(request), request)
  }
  return [...wanted.values()]
}
