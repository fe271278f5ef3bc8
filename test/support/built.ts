/** The programs of dist, once per run: built from the present sources, or dist/ itself where the check has compared it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { inject } from 'vitest'
import { bundle, dist, writeBundle } from '../../scripts/build.ts'

const POLL_MS = 50

/** A folder with what dist/ would hold and nothing beside it: no package.json, no node_modules. */
export const builtFolder = async (): Promise<string> => {
  const folder = join(inject('buildFolder'), 'dist')
  if (existsSync(folder)) return folder
  if (!isFirst()) {
    while (!existsSync(folder)) await sleep(POLL_MS)
    return folder
  }
  const unfinished = `${folder}-unfinished`
  writeBundle(process.env['FLOPGATE_DIST_IS_FRESH'] === undefined ? await bundle() : committed(), unfinished)
  renameSync(unfinished, folder)
  return folder
}

/** Making a directory succeeds for one test file only. */
const isFirst = (): boolean => {
  try {
    mkdirSync(join(inject('buildFolder'), 'building'))
    return true
  } catch {
    return false
  }
}

const committed = (): ReadonlyMap<string, Uint8Array> =>
  new Map(
    readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.js'))
      .map(file => [file, readFileSync(join(dist, file))] as const),
  )
