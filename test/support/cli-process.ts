/** The built command line as a process: dist alone in a folder, nothing installed beside or above it. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtFolder } from './built.ts'
import { type Finished, runNode } from './process.ts'

export interface Runtime {
  readonly version: string
  readonly node: string
}

const versionOf = (node: string): string => execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()

const isSupported = (version: string): boolean => {
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number)
  return major > 20 || (major === 20 && minor >= 19)
}

const others = ['/usr/bin/node', '/usr/local/bin/node'].filter(existsSync)

/** This Node and the system's, when that is another version which is supported (package.json, engines). */
export const RUNTIMES: readonly Runtime[] = [process.execPath, ...others]
  .map(node => ({ node, version: versionOf(node) }))
  .filter(({ version }, index, all) => isSupported(version) && all.findIndex(one => one.version === version) === index)

export const runCli = async (
  args: readonly string[],
  options: { readonly directory?: string; readonly node?: string; readonly input?: Uint8Array } = {},
): Promise<Finished> =>
  runNode([join(await builtFolder(), 'cli.js'), ...args], {
    directory: options.directory ?? tmpdir(),
    environment: { PATH: process.env['PATH'], HOME: tmpdir(), NODE_DISABLE_COMPILE_CACHE: '1' },
    ...(options.node === undefined ? {} : { node: options.node }),
    ...(options.input === undefined ? {} : { input: options.input }),
  })
