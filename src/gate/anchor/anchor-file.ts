/**
 * `flopgate-baseline.json`: the values that `drift` is measured from, with who moved them when and why. Small steps that
 * each pass `increase` add up; the anchor stays until someone moves it on purpose.
 */
import * as z from 'zod'
import type { AnchorValues } from '../../budget/judge/judge.ts'
import { COUNT_METRICS, type CountMetric } from '../../budget/metric.ts'
import { diagnostic, type Diagnostic } from '../../diagnostic.ts'

export const ANCHOR_SCHEMA = 'flopgate/baseline/1'
export const ANCHOR_FILE = 'flopgate-baseline.json'

/** One value that was accepted. */
export interface AnchorValue {
  readonly value: bigint
  /** Day, as 2026-01-31. */
  readonly date: string
  readonly reason: string
  /** Commit that was measured; null = outside of a repository. */
  readonly commit: string | null
}

export interface AnchoredModel {
  readonly id: string
  readonly scenario: string | null
  /** Values hold under these symbols only. */
  readonly bindings: Readonly<Record<string, number>>
  readonly values: Readonly<Partial<Record<CountMetric, AnchorValue>>>
}

export interface AnchorFile {
  readonly models: readonly AnchoredModel[]
}

const MAX_BYTES = 16 * 1024 * 1024
const MAX_DIGITS = 60
const name = z.string().min(1).max(1000)

const anchorValue = z.strictObject({
  value: z.union([z.string().regex(new RegExp(`^\\d{1,${MAX_DIGITS}}$`)), z.int().min(0)]).transform(BigInt),
  date: z.iso.date(),
  reason: z.string().trim().min(1).max(1000),
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/)
    .nullable(),
}) satisfies z.ZodType<AnchorValue>

const SCHEMA = z.strictObject({
  schema: z.literal(ANCHOR_SCHEMA),
  models: z
    .array(
      z.strictObject({
        id: name,
        scenario: name.nullable(),
        bindings: z.record(name, z.int()),
        values: z.partialRecord(z.enum(COUNT_METRICS), anchorValue),
      }),
    )
    .max(100_000),
})

export type ParsedAnchor =
  | { readonly ok: true; readonly anchor: AnchorFile }
  | { readonly ok: false; readonly diagnostic: Diagnostic }

export const parseAnchor = (text: string, file: string): ParsedAnchor => {
  if (text.length > MAX_BYTES) return invalid(file, `It is larger than ${MAX_BYTES} bytes.`)
  const data = parseJson(text)
  if (data === undefined) return invalid(file, 'It is not JSON.')
  const parsed = SCHEMA.safeParse(data)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return invalid(file, `At ${issue?.path.join('.').slice(0, 200) ?? ''}: ${issue?.message ?? 'not valid'}.`)
  }
  const { models } = parsed.data
  const twice = models.find((model, index) => models.findIndex(other => isSame(other, model)) < index)
  if (twice !== undefined) return invalid(file, `"${twice.id}" stands there twice.`)
  return { ok: true, anchor: { models: models.map(withoutUndefined) } }
}

const isSame = (a: Pick<AnchoredModel, 'id' | 'scenario'>, b: Pick<AnchoredModel, 'id' | 'scenario'>): boolean =>
  a.id === b.id && a.scenario === b.scenario

/** A partial record of the schema may hold undefined; ours does not. */
const withoutUndefined = (model: z.infer<typeof SCHEMA>['models'][number]): AnchoredModel => {
  const values: Partial<Record<CountMetric, AnchorValue>> = {}
  for (const metric of COUNT_METRICS) {
    const value = model.values[metric]
    if (value !== undefined) values[metric] = value
  }
  return { ...model, values }
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const invalid = (file: string, why: string): ParsedAnchor => ({
  ok: false,
  diagnostic: diagnostic('anchor-invalid', { file }, 'Cannot use the anchor of drift rules', {
    why,
    fix: 'Restore the file from git, or write it again with `flopgate baseline update --reason "…"`.',
  }),
})

/** Sorted, one value per line: two branches that move different models merge without conflict. */
export const anchorText = ({ models }: AnchorFile): string => {
  const sorted = models.toSorted((a, b) => compare(a.id, b.id) || compare(a.scenario ?? '', b.scenario ?? ''))
  const entries = sorted.map(({ id, scenario, bindings, values }) => {
    const lines = COUNT_METRICS.flatMap(metric => {
      const value = values[metric]
      return value === undefined ? [] : [`        ${JSON.stringify(metric)}: ${valueText(value)}`]
    })
    return `    {\n      "id": ${JSON.stringify(id)},\n      "scenario": ${JSON.stringify(scenario)},\n      "bindings": ${JSON.stringify(bindings)},\n      "values": {\n${lines.join(',\n')}\n      }\n    }`
  })
  return `{\n  "schema": "${ANCHOR_SCHEMA}",\n  "models": [\n${entries.join(',\n')}\n  ]\n}\n`
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const valueText = ({ value, date, reason, commit }: AnchorValue): string =>
  JSON.stringify({ value: value.toString(), date, reason, commit })

/** Values for one measurement; undefined when there are none, or they belong to other bindings. */
export const anchorValues = (
  { models }: AnchorFile,
  wanted: Pick<AnchoredModel, 'id' | 'scenario' | 'bindings'>,
): AnchorValues | undefined => {
  const found = models.find(model => isSame(model, wanted))
  if (found === undefined || !hasSameBindings(found.bindings, wanted.bindings)) return undefined
  const values: Partial<Record<CountMetric, bigint>> = {}
  for (const metric of COUNT_METRICS) {
    const value = found.values[metric]
    if (value !== undefined) values[metric] = value.value
  }
  return values
}

export const hasSameBindings = (a: AnchoredModel['bindings'], b: AnchoredModel['bindings']): boolean =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(a).every(([symbol, value]) => Object.hasOwn(b, symbol) && b[symbol] === value)
