/** The programs of dist, built from the present sources, once per test file. */
import { join } from 'node:path'
import { bundle, writeBundle } from '../../scripts/build.ts'
import { temporaryFolder } from './git.ts'

let built: Promise<string> | undefined

/** A folder with what dist/ would hold and nothing beside it: no package.json, no node_modules. */
export const builtFolder = (): Promise<string> => (built ??= build())

const build = async (): Promise<string> => {
  const folder = temporaryFolder()
  process.once('exit', folder.remove)
  writeBundle(await bundle(), join(folder.path, 'dist'))
  return join(folder.path, 'dist')
}
