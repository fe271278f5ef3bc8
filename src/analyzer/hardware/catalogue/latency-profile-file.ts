/** Calibrated profiles as files: `flopgate calibrate` writes them, `profile:` of a device in the budget names them. */
import * as z from 'zod'
import type { LatencyProfile } from './latency-profile.ts'
import { NODE_CLASSES } from '../node-class.ts'
import { isPrecision, type Precision } from '../precision.ts'
import type { ErrorFigures, Spread } from '../residuals.ts'
import { diagnostic, type Diagnostic, type Location } from '../../../diagnostic.ts'

export const PROFILE_SCHEMA = 'flopgate/latency-profile/1'

const MAX_BYTES = 1024 * 1024
const name = z.string().min(1).max(200)
const positive = z.number().positive()
const count = z.int().min(0)
const share = z.number().min(0)

const spread = z.strictObject({
  low: z.number().positive().max(1),
  high: z.number().min(1),
}) satisfies z.ZodType<Spread>

const figures = z.strictObject({
  count,
  mape: share,
  median: share,
  p90: share,
  spearman: z.number().min(-1).max(1),
}) satisfies z.ZodType<ErrorFigures>

const SCHEMA = z.strictObject({
  schema: z.literal(PROFILE_SCHEMA),
  id: name,
  device: name,
  runtime: name,
  version: z.string().max(200),
  precision: z.custom<Precision>(value => typeof value === 'string' && isPrecision(value)),
  batch: z.tuple([z.int().min(1), z.int().min(1)]),
  points: count,
  models: count,
  families: count,
  reference: z.strictObject({ peak: positive, bandwidth: positive, cache: share }),
  error: figures,
  interval: spread,
  ratio: spread,
  familiar: z.partialRecord(z.enum(NODE_CLASSES), count),
  parameters: z.record(name, positive),
})

export const profileText = (profile: LatencyProfile): string =>
  `${JSON.stringify({ schema: PROFILE_SCHEMA, ...profile }, undefined, 2)}\n`

/** @param where what names the file, for the message */
export const parseProfile = (text: string, file: string, where: Location): LatencyProfile | Diagnostic => {
  const refused = (why: string): Diagnostic =>
    diagnostic('calibration-invalid', where, `Cannot use the calibrated profile "${file.slice(0, 200)}"`, {
      why,
      fix: 'Write it with `flopgate calibrate`.',
    })
  if (text.length > MAX_BYTES) return refused('It is larger than 1 MiB.')
  const data = parseJson(text)
  if (data === undefined) return refused('It is not JSON.')
  const parsed = SCHEMA.safeParse(data)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return refused(`At ${issue?.path.join('.').slice(0, 200) ?? ''}: ${issue?.message ?? 'not valid'}.`)
  }
  const { schema: _, familiar, ...profile } = parsed.data
  const known = Object.fromEntries(
    NODE_CLASSES.flatMap(key => (familiar[key] === undefined ? [] : [[key, familiar[key]]])),
  )
  return { ...profile, familiar: known }
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
