/** Records as JSON: what shards upload, what `merge` reads, and what a later run takes as its baseline. */
import * as z from 'zod'
import type { CommentSettings, CountRule, Growth, Limit } from '../budget/budget.ts'
import type { BudgetChange } from '../budget/trust/compare-budgets.ts'
import { COUNT_METRICS, DEVICE_METRICS } from '../budget/metric.ts'
import type { StructureFacts } from '../budget/judge/structure-facts.ts'
import type { Verdict } from '../budget/judge/verdict.ts'
import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import type { Comparison, ModelResult, Policy } from './result.ts'
import { VERSION } from '../version.ts'
import {
  count,
  diagnosticSchema,
  diffSchema,
  estimateSchema,
  integer,
  interval,
  list,
  profileSchema,
  real,
  sourcePosition,
  text,
} from './profile-schema.ts'
import type { RecordedModel, RunRecord } from './record.ts'

export const RECORD_SCHEMA = 'flopgate/record/1'

/** Deterministic: the same record gives the same bytes. */
export const recordJson = (record: RunRecord): string =>
  `${JSON.stringify({ schema: RECORD_SCHEMA, ...record }, (_, value: unknown) => (hasNoJson(value) ? String(value) : value))}\n`

const hasNoJson = (value: unknown): boolean =>
  typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value))

export type ParsedRecord =
  | { readonly ok: true; readonly record: RunRecord }
  | { readonly ok: false; readonly diagnostic: Diagnostic }

/** @param name where the text came from, for the message */
export const parseRecord = (source: string, name: string): ParsedRecord => {
  const data = parseJson(source)
  if (!data.ok) return refused(name, 'It is not JSON.')
  const head = HEAD.safeParse(data.value)
  if (!head.success) return refused(name, `It is not a record of a run (schema "${RECORD_SCHEMA}").`)
  if (head.data.version !== VERSION)
    return refused(name, `It was written by Flopgate ${head.data.version.slice(0, 40)}; this is ${VERSION}.`)
  const parsed = RECORD.safeParse(data.value)
  if (parsed.success) {
    const { schema: _, ...record } = parsed.data
    return { ok: true, record }
  }
  const [issue] = parsed.error.issues
  return refused(name, `At ${issue?.path.join('.').slice(0, 200) ?? ''}: ${issue?.message ?? 'not valid'}.`)
}

const refused = (name: string, why: string): ParsedRecord => ({
  ok: false,
  diagnostic: diagnostic('baseline-invalid', {}, `Cannot use the report ${JSON.stringify(name.slice(0, 200))}`, {
    why,
    fix: `Write it with \`flopgate check --record\` of version ${VERSION}.`,
  }),
})

const parseJson = (source: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } => {
  try {
    return { ok: true, value: JSON.parse(source) }
  } catch {
    return { ok: false }
  }
}

const HEAD = z.object({ schema: z.literal(RECORD_SCHEMA), version: text })

const limit = <Value extends z.ZodType>(value: Value) => z.strictObject({ value, text, position: sourcePosition })
const share = z.strictObject({ numerator: count, denominator: count })
const growth = z.union([
  z.strictObject({ kind: z.literal('share'), share }),
  z.strictObject({ kind: z.literal('amount'), amount: count }),
]) satisfies z.ZodType<Growth<bigint>>
const growthLimit = limit(growth).nullable() satisfies z.ZodType<Limit<Growth<bigint>> | null>

const ruleHead = {
  position: sourcePosition,
  severity: z.enum(['error', 'warn']),
  message: text.nullable(),
  owner: text.nullable(),
  scenario: text.nullable(),
}

const countRule = z.strictObject({
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
}) satisfies z.ZodType<CountRule>

const outcome = z.enum(['pass', 'warn', 'fail'])
/** Exact counts are texts, predictions are numbers. */
const amount = z.union([count, real]).nullable()

const verdict = z.strictObject({
  rule: z.strictObject({
    ...ruleHead,
    metric: z.enum([...COUNT_METRICS, ...DEVICE_METRICS, 'structure']),
    name: text,
    model: text,
    device: text.nullable(),
    part: text.nullable(),
  }),
  kind: z.enum(['max', 'min', 'warn', 'increase', 'drift', 'structure', 'memory']),
  status: z.enum(['pass', 'warn', 'fail', 'uncertain', 'unknown', 'skipped']),
  effect: outcome,
  unit: z.enum(['FLOPs', 'MACs', 'params', 'nodes', 'B', 's', 'J', '/s', '%']).nullable(),
  value: amount,
  interval: interval.nullable(),
  isLowerBound: z.boolean(),
  limit: amount,
  limitText: text,
  base: amount,
  delta: amount,
  share: real.nullable(),
  skipped: z.enum(['no-base', 'no-anchor']).nullable(),
  text,
}) satisfies z.ZodType<Verdict>

const result = z.strictObject({
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
  verdicts: list(verdict),
  diagnostics: list(diagnosticSchema),
}) satisfies z.ZodType<ModelResult>

const structure = z.strictObject({
  dynamicAxes: list(text),
  externalFiles: list(text),
}) satisfies z.ZodType<StructureFacts>

const model = z.strictObject({
  order: integer,
  result,
  base: z.enum(['measured', 'absent', 'unknown']),
  failure: z.enum(['configuration', 'unreadable']).nullable(),
  proposed: outcome.nullable(),
  sha256: text.nullable(),
  structure: structure.nullable(),
  isComplete: z.boolean(),
}) satisfies z.ZodType<RecordedModel>

const comparison = z.union([
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
]) satisfies z.ZodType<Comparison>

const budgetChange = z.strictObject({
  rule: text,
  base: text.nullable(),
  head: text.nullable(),
  direction: z.enum(['tighter', 'looser', 'new', 'removed', 'changed']),
  position: sourcePosition,
}) satisfies z.ZodType<BudgetChange>

const policy = z.strictObject({
  file: text,
  source: z.enum(['base', 'head', 'stricter-of-both', 'adoption', 'local']),
  changes: list(budgetChange),
  newModels: list(text),
  proposed: outcome.exactOptional(),
  acceptWith: z.strictObject({ label: text, command: text }).exactOptional(),
}) satisfies z.ZodType<Policy>

const comment = z.strictObject({
  mode: z.enum(['always', 'changes', 'failures', 'never']).nullable(),
  id: text.nullable(),
  strategy: z.enum(['update', 'delete-when-clean', 'hide-and-new']).nullable(),
  drafts: z.boolean().nullable(),
}) satisfies z.ZodType<CommentSettings>

const RECORD = z.strictObject({
  schema: z.literal(RECORD_SCHEMA),
  version: text,
  shard: z.strictObject({ index: integer.min(1), count: integer.min(1).max(9999) }),
  comparison,
  policy,
  comment,
  total: z.strictObject({ enforced: list(countRule), proposed: list(countRule).nullable() }),
  models: list(model),
  diagnostics: list(diagnosticSchema),
}) satisfies z.ZodType<RunRecord & { readonly schema: string }>
