/** The package as its users have it: node_modules/flopgate with what `npm install` puts there, and nothing else. */
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { declarations } from '../../scripts/build/declarations.ts'
import { writeBundle } from '../../scripts/build.ts'
import { builtFolder } from './built.ts'
import { temporaryFolder } from './git.ts'

const root = join(import.meta.dirname, '../..')

/** A folder whose node_modules holds the package; the caller removes it. */
export const installedPackage = async (): Promise<{ readonly path: string; readonly remove: () => void }> => {
  const folder = temporaryFolder()
  const home = join(folder.path, 'node_modules/flopgate')
  mkdirSync(home, { recursive: true })
  cpSync(join(root, 'package.json'), join(home, 'package.json'))
  cpSync(await builtFolder(), join(home, 'dist'), { recursive: true })
  writeBundle(declarations(root), join(home, 'dist'))
  return folder
}
