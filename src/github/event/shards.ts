/** A run that is split over a job matrix: what each shard leaves, and where the merging job finds it. */
import { globSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { diagnostic, type Diagnostic } from '../../diagnostic.ts'
import { MAX_RECORD_BYTES } from '../../baseline/record-file.ts'
import { type JoinOutcome, joinShards } from '../../gate/merge-shards.ts'

/** Every `record.json` below the folder into which the artifacts of the shards were downloaded. */
export const readShards = (root: string, folder: string): JoinOutcome => {
  const directory = resolve(root, folder)
  const files = globSync('**/record.json', { cwd: directory }).toSorted()
  const tooLarge = files.find(file => statSync(join(directory, file)).size > MAX_RECORD_BYTES)
  if (tooLarge !== undefined) return { ok: false, diagnostics: [problem(tooLarge)] }
  return joinShards(
    files.map(file => ({
      name: relative(root, join(directory, file)),
      text: readFileSync(join(directory, file), 'utf8'),
    })),
  )
}

const problem = (file: string): Diagnostic =>
  diagnostic('baseline-invalid', {}, `Cannot use the report ${JSON.stringify(file.slice(0, 200))}`, {
    why: 'It is larger than 32 MiB.',
  })
