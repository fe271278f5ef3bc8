/** A home folder whose git configuration trusts some folders and includes the user's own. */
import { writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { makeTemporaryFolder } from './temporary-folder.ts'

export interface TrustingHome {
  readonly home: string
  readonly environment: NodeJS.ProcessEnv
}

/** For git that does not take `safe.directory` from its command line. Git before 2.32 knows HOME only. */
export const trustingHome = async (
  trusted: readonly string[],
  temporary: string | undefined,
): Promise<TrustingHome> => {
  const home = await makeTemporaryFolder(temporary)
  const file = join(home, '.gitconfig')
  const includes = ownFiles().map(path => `[include]\n\tpath = ${quoted(path)}\n`)
  const entries = trusted.map(path => `[safe]\n\tdirectory = ${quoted(path)}\n`)
  await writeFile(file, [...includes, ...entries].join(''), { mode: 0o600 })
  const { XDG_CONFIG_HOME: _, ...kept } = process.env
  return { home, environment: { ...kept, HOME: home, GIT_CONFIG_GLOBAL: file } }
}

/** What git would read as the user's configuration. A file that is not there is skipped. */
const ownFiles = (): readonly string[] => {
  const { GIT_CONFIG_GLOBAL: named, XDG_CONFIG_HOME: folder } = process.env
  if (named !== undefined && named !== '') return [named]
  const home = homedir()
  const xdg = folder === undefined || folder === '' ? join(home, '.config') : folder
  return [join(xdg, 'git', 'config'), join(home, '.gitconfig')]
}

const quoted = (path: string): string => `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
