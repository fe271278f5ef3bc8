import { resolve } from 'node:path'
import { readRecordFile } from '../baseline/record-file.ts'
import { mergeShards } from '../gate/merge-shards.ts'
import { diagnosticText } from '../report/comment/diagnostics-text.ts'
import type { Io } from './io.ts'
import { type ReportOptions, showResult } from './render-result.ts'
import { EXIT } from '../exit-code.ts'

/** Makes one verdict of the records that `check --shard` wrote. */
export const mergeCommand = (files: readonly string[], options: ReportOptions, io: Io): number => {
  const texts: { readonly name: string; readonly text: string }[] = []
  for (const name of files) {
    const read = readRecordFile(resolve(io.cwd, name))
    if (!read.ok) {
      io.error(`Cannot read "${name}": ${read.why}\n`)
      return EXIT.configuration
    }
    texts.push({ name, text: read.text })
  }
  const merged = mergeShards(texts)
  if (merged.ok) return showResult(merged.result, options, io)
  for (const problem of merged.diagnostics) io.error(`${diagnosticText(problem)}\n`)
  return EXIT.configuration
}
