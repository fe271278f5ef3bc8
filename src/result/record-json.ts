/** Records as JSON: what shards upload, what `merge` reads, and what a later run takes as its baseline. */
import * as z from 'zod'
import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import { VERSION } from '../version.ts'
import type { RunRecord } from './record.ts'
import { MODEL, RECORD, RECORD_SCHEMA, RUN } from './record-schema.ts'

/** Canonical: the same record gives the same bytes, however it came about. Model by model, so that only one is there twice. */
export const recordJson = ({ models, ...run }: RunRecord): string => {
  const head = JSON.stringify({ schema: RECORD_SCHEMA, ...z.encode(RUN, run) })
  const bodies = models.map(model => JSON.stringify(z.encode(MODEL, model)))
  return `${head.slice(0, -1)},"models":[${bodies.join(',')}]}\n`
}

/** A value with its members in the order of its schema: what was measured here prints as what came out of a record. */
export const canonical = <Schema extends z.ZodType>(schema: Schema, value: z.output<Schema>): z.output<Schema> =>
  z.decode(schema, z.encode(schema, value))

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

const HEAD = z.object({ schema: z.literal(RECORD_SCHEMA), version: z.string() })
