/** The record of a run, as it is written and read: the one place that spells out its members and their order. */
import * as z from 'zod'
import type { CommentSettings, CountRule, Growth, Limit } from '../budget/budget.ts'
import type { StructureFacts } from '../budget/judge/structure-facts.ts'
import type { RuleRef, Verdict } from '../budget/judge/verdict.ts'
import { COUNT_METRICS, DEVICE_METRICS } from '../budget/metric.ts'
import type { BudgetChange } from '../budget/trust/compare-budgets.ts'
import { exactly } from './exactly.ts'
import {
  diagnosticSchema,
  diffSchema,
  estimateSchema,
  interval,
  profileSchema,
  sourcePosition,
} from './profile-schema.ts'
import type { RecordedModel, RunRecord } from './record.ts'
import type { Comparison, ModelResult, Policy } from './result.ts'
import { MAX_SHARDS, type Shard } from './shard.ts'
import { amount, count, integer, list, real, text } from './value-schema.ts'

export const RECORD_SCHEMA = 'flopgate/record/1'

const limit = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ value, text, isBinary: z.boolean(), position: sourcePosition })
const share = z.strictObject({ numerator: count, denominator: count })
const growth = exactly<Growth<bigint>>()(
  z.union([
    z.strictObject({ kind: z.literal('share'), share }),
    z.strictObject({ kind: z.literal('amount'), amount: count }),
  ]),
)
const growthLimit = exactly<Limit<Growth<bigint>> | null>()(limit(growth).nullable())

const severity = z.enum(['error', 'warn'])

const ruleHead = {
  position: sourcePosition,
  severity,
  message: text.nullable(),
  owner: text.nullable(),
  scenario: text.nullable(),
}

const countRule = exactly<CountRule>()(
  z.strictObject({
    ...ruleHead,
    type: z.literal('count'),
    metric: z.enum(COUNT_METRICS),
    part: z
      .union([
        z.strictObject({ kind: z.literal('scope'), pattern: text }),
        z.strictObject({ kind: z.literal('operator'), operator: text }),
      ])
      .nullable(),
    max: limit(count).nullable(),
    warn: limit(count).nullable(),
    increase: growthLimit,
    drift: growthLimit,
  }),
)

const outcome = z.enum(['pass', 'warn', 'fail'])

const ruleRef = exactly<RuleRef>()(
  z.strictObject({
    metric: z.enum([...COUNT_METRICS, ...DEVICE_METRICS, 'structure']),
    name: text,
    model: text,
    scenario: text.nullable(),
    device: text.nullable(),
    part: text.nullable(),
    position: sourcePosition,
    severity,
    message: text.nullable(),
    owner: text.nullable(),
  }),
)

export const verdictSchema = exactly<Verdict>()(
  z.strictObject({
    rule: ruleRef,
    kind: z.enum(['max', 'min', 'warn', 'increase', 'drift', 'structure', 'memory']),
    status: z.enum(['pass', 'warn', 'fail', 'uncertain', 'unknown', 'skipped', 'existing']),
    effect: outcome,
    unit: z.enum(['FLOPs', 'MACs', 'params', 'nodes', 'B', 's', 'J', '/s', '%']).nullable(),
    value: amount,
    interval: interval.nullable(),
    isLowerBound: z.boolean(),
    limit: amount,
    limitText: text,
    isBinary: z.boolean(),
    base: amount,
    delta: amount,
    share: real.nullable(),
    skipped: z.enum(['no-base', 'no-anchor']).nullable(),
    text,
  }),
)

const result = exactly<ModelResult>()(
  z.strictObject({
    id: text,
    path: text,
    scenario: text.nullable(),
    state: z.enum(['new', 'removed', 'renamed', 'unchanged', 'changed', 'base-unreadable', 'no-base', 'unreadable']),
    from: text.nullable(),
    note: z.strictObject({ why: text, fix: text }).nullable(),
    profile: profileSchema.nullable(),
    estimates: list(estimateSchema),
    baseProfile: profileSchema.nullable(),
    baseEstimates: list(estimateSchema),
    diff: diffSchema.nullable(),
    verdicts: list(verdictSchema),
    diagnostics: list(diagnosticSchema),
  }),
)

const structure = exactly<StructureFacts>()(
  z.strictObject({
    dynamicAxes: list(text),
    externalFiles: list(text),
  }),
)

export const MODEL = exactly<RecordedModel>()(
  z.strictObject({
    order: integer,
    result,
    base: z.enum(['measured', 'absent', 'unknown']),
    failure: z.enum(['configuration', 'unreadable']).nullable(),
    proposed: outcome.nullable(),
    sha256: text.nullable(),
    structure: structure.nullable(),
    isComplete: z.boolean(),
  }),
)

const comparison = exactly<Comparison>()(
  z.union([
    z.strictObject({
      kind: z.literal('base'),
      head: text.nullable(),
      base: text,
      method: text,
      behindBy: real.nullable(),
    }),
    z.strictObject({
      kind: z.literal('none'),
      head: text.nullable(),
      why: text,
      fix: text.nullable(),
      isWanted: z.boolean(),
    }),
  ]),
)

const budgetChange = exactly<BudgetChange>()(
  z.strictObject({
    rule: text,
    base: text.nullable(),
    head: text.nullable(),
    direction: z.enum(['tighter', 'looser', 'new', 'removed', 'changed']),
    position: sourcePosition,
  }),
)

const policy = exactly<Policy>()(
  z.strictObject({
    file: text,
    source: z.enum(['base', 'head', 'stricter-of-both', 'adoption', 'local']),
    changes: list(budgetChange),
    newModels: list(text),
    proposed: outcome.exactOptional(),
    acceptWith: z.strictObject({ label: text, command: text }).exactOptional(),
  }),
)

const comment = exactly<CommentSettings>()(
  z.strictObject({
    mode: z.enum(['always', 'changes', 'failures', 'never']).nullable(),
    id: text.nullable(),
    strategy: z.enum(['update', 'delete-when-clean', 'hide-and-new']).nullable(),
    drafts: z.boolean().nullable(),
  }),
)

const shard = exactly<Shard>()(z.strictObject({ index: integer.min(1), count: integer.min(1).max(MAX_SHARDS) }))

/** All of a record but its models, which are many and large. */
export const RUN = exactly<Omit<RunRecord, 'models'>>()(
  z.strictObject({
    version: text,
    shard,
    comparison,
    policy,
    comment,
    total: z.strictObject({
      onExisting: z.enum(['warn', 'fail']).nullable(),
      enforced: list(countRule),
      proposed: list(countRule).nullable(),
    }),
    diagnostics: list(diagnosticSchema),
  }),
)

export const RECORD = exactly<RunRecord & { readonly schema: typeof RECORD_SCHEMA }>()(
  RUN.extend({ schema: z.literal(RECORD_SCHEMA), models: list(MODEL) }),
)
