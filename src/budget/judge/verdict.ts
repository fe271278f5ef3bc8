/** The outcome of one limit, ready for the report: what was measured, what was allowed, and in one line why. */
import type { Estimate, Interval } from '../../analyzer/hardware/predict/estimate.ts'
import type { Profile } from '../../analyzer/profile/profile.ts'
import type { SourcePosition } from '../../diagnostic.ts'
import type { Dimension } from '../../units.ts'
import type { RuleSeverity } from '../budget.ts'
import type { Metric } from '../metric.ts'
import type { StructureFacts } from './structure-facts.ts'

/** One model under one scenario, as measured on one side. */
export interface Measured {
  readonly profile: Profile
  /** By the request that each answers (`requestKey`). */
  readonly predictions: ReadonlyMap<string, Estimate>
  /** What structural rules need beyond the profile; rules whose facts are missing are `unknown`. */
  readonly structure?: StructureFacts
  /** The scenario this was measured under. */
  readonly scenario?: string
}

/** A prediction that a rule asks for; null = the default of the model, the device or the program. */
export interface EstimateRequest {
  readonly device: string
  readonly precision: string | null
  readonly batch: number | null
  readonly runtime: string | null
}

/** Rules that ask the same share one answer; others never see it. */
export const requestKey = ({ device, precision, batch, runtime }: EstimateRequest): string =>
  JSON.stringify([device, precision, batch, runtime])

export type Outcome = 'pass' | 'warn' | 'fail'

/**
 * `uncertain`: the limit lies inside the interval of a prediction. `unknown`: within the limit so far, but a term is
 * missing. `skipped`: nothing to compare with; `reason` names why. `existing`: broken, but at base already and no worse.
 */
export type Status = Outcome | 'uncertain' | 'unknown' | 'skipped' | 'existing'

/** Which limit of the rule this is. `memory`: weights and activations do not fit on the device of a rule. */
export type VerdictKind = 'max' | 'min' | 'warn' | 'increase' | 'drift' | 'structure' | 'memory'

export type SkipReason = 'no-base' | 'no-anchor'

export interface RuleRef {
  readonly metric: Metric | 'structure'
  /** Short name for tables and `exceeded-rules`: "max-flops", "increase-latency", "forbid-operators". */
  readonly name: string
  /** Model id; '' for rules on the total over all models. */
  readonly model: string
  readonly scenario: string | null
  readonly device: string | null
  /** "backbone/**" or "Conv" for limits on a part of the model. */
  readonly part: string | null
  /** The line of the budget that owns this limit. */
  readonly position: SourcePosition
  readonly severity: RuleSeverity
  readonly message: string | null
  readonly owner: string | null
}

export interface Verdict {
  readonly rule: RuleRef
  readonly kind: VerdictKind
  readonly status: Status
  /** What the status counts as in the overall verdict: `uncertain` and `unknown` weigh as the budget says. */
  readonly effect: Outcome
  readonly unit: Dimension | null
  /** Exact counts are bigint; predictions (seconds, joules, per second) are numbers: the point of the interval. */
  readonly value: bigint | number | null
  /** The 90 % interval of a prediction. */
  readonly interval: Interval | null
  /** The value is a lower bound: nodes are missing from it. */
  readonly isLowerBound: boolean
  /** In the unit of the value. For `increase` and `drift`: the largest value allowed. */
  readonly limit: bigint | number | null
  /** The limit as written in the budget ("4.5 GFLOPs", "2%"). */
  readonly limitText: string
  /** The limit is written with KiB, MiB, …. */
  readonly isBinary: boolean
  /** The value at base (for `drift`: at the anchor). */
  readonly base: bigint | number | null
  readonly delta: bigint | number | null
  /** value / limit, for display ("109 %"); null where there is no limit or it is 0. */
  readonly share: number | null
  readonly skipped: SkipReason | null
  /** One line: "4.91 GFLOPs > 4.5 GFLOPs · 109 %". Names that came from the model are not escaped yet. */
  readonly text: string
}

/** The worst effect among the verdicts: fail before warn before pass. */
export const overallVerdict = (verdicts: readonly Verdict[]): Outcome =>
  verdicts.some(({ effect }) => effect === 'fail')
    ? 'fail'
    : verdicts.some(({ effect }) => effect === 'warn')
      ? 'warn'
      : 'pass'
