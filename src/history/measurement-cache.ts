/** Measurements of blobs, kept in the user's cache folder: a blob never changes, nor what one engine counts in it. */
import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { COUNT_METRICS, isCountMetric } from '../budget/metric.ts'
import { VERSION } from '../version.ts'
import type { Cause, Counts } from './series.ts'

export type Measured =
  | { readonly ok: true; readonly counts: Counts; readonly cause: Cause | null }
  | { readonly ok: false; readonly why: string }

export interface MeasurementCache {
  readonly get: (key: readonly unknown[]) => Measured | undefined
  readonly put: (key: readonly unknown[], measured: Measured) => void
}

/** Of dist, the name of this file's chunk changes with everything that it is built from. */
const ENGINE = `${VERSION} ${basename(fileURLToPath(import.meta.url))}`

export const openCache = (env: Readonly<Record<string, string | undefined>>): MeasurementCache => {
  const folder = join(cacheFolder(env), 'flopgate', 'history')
  const fileOf = (key: readonly unknown[]): string => {
    const hash = createHash('sha256')
      .update(JSON.stringify([ENGINE, ...key]))
      .digest('hex')
    return join(folder, hash.slice(0, 2), `${hash.slice(2)}.json`)
  }
  return { get: key => read(fileOf(key)), put: (key, measured) => write(fileOf(key), measured) }
}

/** XDG base directories, Windows' local data, else `~/.cache`. */
const cacheFolder = (env: Readonly<Record<string, string | undefined>>): string =>
  absolute(env['XDG_CACHE_HOME']) ?? absolute(env['LOCALAPPDATA']) ?? join(homedir(), '.cache')

const absolute = (path: string | undefined): string | undefined =>
  path !== undefined && /^(?:\/|[A-Za-z]:[\\/])/.test(path) ? path : undefined

const CAUSE = z.object({ op: z.string(), scope: z.string(), count: z.number().int() })
const ENTRY = z.union([
  z.object({
    values: z.record(z.string(), z.string().regex(/^\d{1,60}$/)),
    lowerBounds: z.array(z.string()),
    cause: CAUSE.nullable(),
  }),
  z.object({ why: z.string() }),
])

/** What is damaged, or of another form, is measured anew. */
const read = (file: string): Measured | undefined => {
  try {
    const entry = ENTRY.parse(JSON.parse(readFileSync(file, 'utf8')))
    if ('why' in entry) return { ok: false, why: entry.why }
    const values = new Map(COUNT_METRICS.map(metric => [metric, BigInt(entry.values[metric] ?? '')]))
    return {
      ok: true,
      counts: { values, lowerBounds: new Set(entry.lowerBounds.filter(isCountMetric)) },
      cause: entry.cause,
    }
  } catch {
    return undefined
  }
}

/** Whole or not at all, for other processes that read. A cache that cannot be written costs time, nothing else. */
const write = (file: string, measured: Measured): void => {
  const text = JSON.stringify(
    measured.ok
      ? {
          values: Object.fromEntries([...measured.counts.values].map(([metric, value]) => [metric, value.toString()])),
          lowerBounds: [...measured.counts.lowerBounds],
          cause: measured.cause,
        }
      : { why: measured.why },
  )
  const temporary = `${file}.${randomUUID()}`
  try {
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(temporary, text)
    renameSync(temporary, file)
  } catch {
    rmSync(temporary, { force: true })
  }
}
