import { resolve } from 'node:path'
import type { BaselineChoice } from '../gate/sides/base-models.ts'
import { readRecordFile } from '../baseline/record-file.ts'
import { conclude } from '../result/conclude.ts'
import type { RunRecord } from '../result/record.ts'
import { recordJson } from '../result/record-json.ts'
import { parseShard } from '../result/shard.ts'
import { measure, type RunRequest } from '../gate/run.ts'
import { placeBudget } from './budget-place.ts'
import type { Io } from './io.ts'
import { localEvent } from './merge-request.ts'
import { type ReportOptions, showResult, writeText } from './render-result.ts'
import { EXIT } from '../exit-code.ts'

export interface CheckOptions extends ReportOptions {
  readonly config?: string
  readonly base?: string
  readonly baseline: string
  readonly shard?: string
  readonly record?: string
}

/** Holds the work tree's models against the budget, as the action does. */
export const checkCommand = async (options: CheckOptions, io: Io): Promise<number> => {
  const baseline = parseBaseline(options.baseline, io)
  if (baseline === undefined)
    return usage(`Write --baseline git, path:<folder>, report:<record> or none (got "${options.baseline}").`, io)
  const shard = options.shard === undefined ? undefined : parseShard(options.shard)
  if (options.shard !== undefined && shard === undefined)
    return usage(`Write --shard 1/4 (got "${options.shard}").`, io)
  const record = await measure({
    ...localRequest(options, io),
    baseline,
    ...(shard === undefined ? {} : { shard }),
    forBaseline: options.record !== undefined,
  })
  if (options.record !== undefined && !writeText(resolve(io.cwd, options.record), recordJson(record), io))
    return EXIT.configuration
  return shard === undefined ? showResult(conclude([record]), options, io) : showRecord(record, options, io)
}

/** A check of the work tree, outside of any event. */
export const localRequest = (options: { readonly config?: string; readonly base?: string }, io: Io): RunRequest => ({
  ...placeBudget(options.config, io),
  event: localEvent(io.env),
  explicitBase: options.base,
  policy: undefined,
  hosted: undefined,
  host: undefined,
  temporary: undefined,
  workspace: undefined,
  lfs: 'fetch',
})

const usage = (message: string, io: Io): number => {
  io.error(`${message}\n`)
  return EXIT.configuration
}

/** The verdict is the merging job's: a shard only fails when its record cannot be written. */
const showRecord = (record: RunRecord, { output, record: written }: CheckOptions, io: Io): number => {
  const { index, count } = record.shard
  io.error(`Shard ${index}/${count}: ${record.models.length} measurements. \`flopgate merge\` makes the verdict.\n`)
  if (output !== undefined)
    return writeText(resolve(io.cwd, output), recordJson(record), io) ? EXIT.pass : EXIT.configuration
  if (written === undefined) io.print(recordJson(record))
  return EXIT.pass
}

const parseBaseline = (text: string, io: Io): BaselineChoice | undefined => {
  if (text === 'git' || text === 'none') return { kind: text }
  if (text === 'auto') return { kind: 'auto' }
  if (text.startsWith('path:') && text.length > 5) return { kind: 'folder', path: text.slice(5) }
  if (!text.startsWith('report:') || text.length === 7) return undefined
  const file = text.slice(7)
  return { kind: 'report', report: () => Promise.resolve(readReport(file, io)) }
}

const readReport = (file: string, io: Io) => {
  const read = readRecordFile(resolve(io.cwd, file))
  if (read.ok) return { ok: true as const, text: read.text, from: file }
  const fix = 'Write it on the base commit with `flopgate check --record <file>`.'
  return { ok: false as const, why: `the report “${file}” cannot be read`, fix }
}
