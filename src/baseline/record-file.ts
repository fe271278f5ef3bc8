/** Reads the text of a record that another run left: never more of it than a real one has. */
import { readFileSync, statSync } from 'node:fs'

/** The reports of 200 models with all that they show are below 30 MB together. */
export const MAX_RECORD_BYTES = 32 * 1024 * 1024

export type RecordFile = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: string }

export const readRecordFile = (path: string): RecordFile => {
  try {
    if (statSync(path).size > MAX_RECORD_BYTES) return { ok: false, why: TOO_LARGE }
    return { ok: true, text: readFileSync(path, 'utf8') }
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) }
  }
}

const TOO_LARGE = `it is larger than ${MAX_RECORD_BYTES / 1024 / 1024} MiB, which no record is`
