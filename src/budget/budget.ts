/**
 * flopgate.yml as data: what is measured, and the rules it is held against. Every limit keeps the place it was written
 * at, so that messages and annotations point at the line that owns it. Made by `parseBudget` (parse-budget.ts).
 */
import type { SourcePosition } from '../diagnostic.ts'
import type { Rational } from '../units.ts'
import type { CountMetric, DeviceMetric } from './metric.ts'

export interface Budget {
  readonly version: 1
  readonly file: string
  readonly models: readonly BudgetModel[]
  /** Limits on the sum over all models. */
  readonly total: readonly CountRule[]
  /** Further budget files (globs, relative to this file). */
  readonly include: readonly Include[]
  readonly devices: readonly CustomDevice[]
  readonly policy: PolicySettings
  readonly onRemoved: OnRemoved
  readonly onExisting: OnExisting
  readonly comment: CommentSettings
  /** Where the anchor of `drift` rules comes from. */
  readonly anchor: Anchor | null
}

export interface Include {
  readonly pattern: string
  readonly position: SourcePosition
}

/** A committed baseline file, or the profile at the latest tag. */
export type Anchor = { readonly kind: 'file'; readonly path: string } | { readonly kind: 'last-tag' }

export interface BudgetModel {
  /** Stable name in reports; default: the stem of the file. For a glob `null` until `expandModels` names each match. */
  readonly id: string | null
  /** Path or glob, relative to the repository. */
  readonly path: string
  readonly position: SourcePosition
  readonly bind: Bindings
  /** Each is measured and judged; empty = the model is measured once, with `bind` alone. */
  readonly scenarios: readonly Scenario[]
  readonly rules: readonly Rule[]
  readonly onUnknown: OnUnknown
  /** As the root of the budget says; null = its rules are not those that base was held to. */
  readonly onExisting: OnExisting | null
}

/** A symbol's value, or the dimensions of a whole input. */
export type Bindings = Readonly<Record<string, number | readonly number[]>>

export interface Scenario {
  readonly name: string
  /** Laid over the model's own bindings. */
  readonly bind: Bindings
  readonly position: SourcePosition
}

export type RuleSeverity = 'error' | 'warn'
export type OnUnknown = 'fail' | 'warn' | 'ignore'
/** What a governed model that leaves (file gone, nothing in its place) counts as. */
export type OnRemoved = 'fail' | 'warn' | 'allow'
/** What a rule counts as that base breaks already, and head no worse. */
export type OnExisting = 'fail' | 'warn'
export type OnUncertain = 'fail' | 'warn' | 'pass'

/** One limit with the place that owns it and the text as written ("4.5 GFLOPs"). */
export interface Limit<Value> {
  readonly value: Value
  readonly text: string
  /** Written with KiB, MiB, …: values beside it print so too. */
  readonly isBinary: boolean
  readonly position: SourcePosition
}

/** Allowed growth: a share of the old value (exact), or an amount in the metric's unit. */
export type Growth<Amount> =
  | { readonly kind: 'share'; readonly share: Rational }
  | { readonly kind: 'amount'; readonly amount: Amount }

interface RuleHead {
  readonly position: SourcePosition
  readonly severity: RuleSeverity
  readonly message: string | null
  readonly owner: string | null
  /** Only judged in this scenario; null = in every one. */
  readonly scenario: string | null
}

/** Limits on an exact count. */
export interface CountRule extends RuleHead {
  readonly type: 'count'
  readonly metric: CountMetric
  /** Which nodes count; null = the whole model. */
  readonly part: Part | null
  readonly max: Limit<bigint> | null
  readonly warn: Limit<bigint> | null
  /** Against the base commit. */
  readonly increase: Limit<Growth<bigint>> | null
  /** Against the anchor. */
  readonly drift: Limit<Growth<bigint>> | null
}

/** Nodes whose scope matches a glob ("backbone/**"), or of one operator type ('Conv', 'com.microsoft:Attention'). */
export type Part =
  | { readonly kind: 'scope'; readonly pattern: string }
  | { readonly kind: 'operator'; readonly operator: string }

/** Limits on a prediction. Latency in seconds, energy in joules, throughput in inferences per second. */
export interface DeviceRule extends RuleHead {
  readonly type: 'device'
  readonly metric: DeviceMetric
  readonly device: string
  /** null = the estimate's default. */
  readonly precision: Precision | null
  readonly batch: number | null
  readonly runtime: string | null
  readonly max: Limit<number> | null
  readonly min: Limit<number> | null
  readonly warn: Limit<number> | null
  /** For throughput: how much it may fall. */
  readonly increase: Limit<Growth<number>> | null
  readonly onUncertain: OnUncertain
}

export const PRECISIONS = ['fp32', 'tf32', 'fp16', 'bf16', 'fp8', 'int8', 'int4'] as const
export type Precision = (typeof PRECISIONS)[number]

/** Rules on what the model is made of, not on how much. */
export interface StructureRule extends RuleHead {
  readonly type: 'structure'
  readonly check: StructureCheck
}

/** `allow: null` = everything that is not forbidden. Patterns may hold `*`. */
export type StructureCheck =
  | { readonly kind: 'operators'; readonly allow: readonly string[] | null; readonly forbid: readonly string[] }
  | { readonly kind: 'domains'; readonly allow: readonly string[] | null; readonly forbid: readonly string[] }
  | { readonly kind: 'opset'; readonly domain: string; readonly min: number | null; readonly max: number | null }
  | { readonly kind: ForbiddenChange }

/** Changes against base that a rule can forbid. */
export const FORBIDDEN_CHANGES = [
  'new-operators',
  'new-domains',
  'new-external-data',
  'dynamic-axes-change',
  'type-upcast',
  'lost-quantization',
] as const
export type ForbiddenChange = (typeof FORBIDDEN_CHANGES)[number]

export type Rule = CountRule | DeviceRule | StructureRule

export interface PolicySettings {
  /** Which commit's budget is enforced on pull requests (ADR 7). null = the default, base. */
  readonly source: 'base' | 'stricter-of-both' | 'head' | null
  /** Label and reason comment may accept an exceeded budget. */
  readonly override: OverrideSettings
}
export interface OverrideSettings {
  readonly enabled: boolean
  readonly label: string | null
}

/** null = left to the action's input or its default. */
export interface CommentSettings {
  readonly mode: 'always' | 'changes' | 'failures' | 'never' | null
  readonly id: string | null
  readonly strategy: 'update' | 'delete-when-clean' | 'hide-and-new' | null
  readonly drafts: boolean | null
}

/** Hardware described by the user (docs/sources/latency-model.md §3.5). What is null comes from `extends`, else from the defaults. */
export interface CustomDevice {
  readonly id: string
  readonly position: SourcePosition
  readonly extends: string | null
  readonly name: string | null
  /** Dense operations per second by element type, usable by one model. */
  readonly peak: Readonly<Partial<Record<Precision, number>>>
  /** Bytes per second. */
  readonly memoryBandwidth: number | null
  /** Bytes. */
  readonly memory: number | null
  readonly onChipMemory: number | null
  /** Share of peak (of bandwidth for `memory`) that a class of nodes reaches: above 0, at most 1. */
  readonly efficiency: Readonly<Partial<Record<EfficiencyClass, number>>>
  /** Seconds. */
  readonly overheadPerNode: number | null
  readonly overheadBase: number | null
  readonly unsupportedOperators: readonly string[]
  readonly fallbackDevice: string | null
  /** Watts. */
  readonly power: { readonly tdp: number | null; readonly idle: number | null }
  /** Why a figure is unusual. */
  readonly note: string | null
  /** Calibration file written by `flopgate calibrate`. */
  readonly profile: string | null
}

export const EFFICIENCY_CLASSES = ['conv', 'conv_1x1', 'conv_dw', 'conv_grp', 'gemm', 'memory'] as const
export type EfficiencyClass = (typeof EFFICIENCY_CLASSES)[number]
