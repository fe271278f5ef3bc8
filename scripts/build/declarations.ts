/** Types of the library: one declaration file per entry, what `import … from 'flopgate/analyzer'` is checked against. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rollUp } from './roll-up.ts'

/** Entries by name below src/library. Those after the first take its types from it. */
const FIRST = 'analyzer'
const ENTRIES = [FIRST, 'file'] as const

const OPTIONS = [
  '--ignoreConfig',
  '--declaration',
  '--emitDeclarationOnly',
  ...['--rootDir', 'src'],
  ...['--target', 'es2023', '--module', 'nodenext', '--moduleResolution', 'nodenext'],
  '--strict',
  '--skipLibCheck',
  '--exactOptionalPropertyTypes',
  '--allowImportingTsExtensions',
  '--resolveJsonModule',
  ...['--types', 'node'],
]

/** Declarations by their path below dist. */
export const declarations = (root: string): ReadonlyMap<string, Uint8Array> => {
  const folder = mkdtempSync(join(tmpdir(), 'flopgate-types-'))
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const entries = ENTRIES.map(name => `src/library/${name}.ts`)
  execFileSync(process.execPath, [compiler, ...entries, ...OPTIONS, '--outDir', folder], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const emitted = (name: string): string => join(folder, 'library', `${name}.d.ts`)
  const beside = { file: emitted(FIRST), specifier: `./${FIRST}.js` }
  const found = new Map(
    ENTRIES.map(name => [
      `library/${name}.d.ts`,
      new TextEncoder().encode(rollUp(emitted(name), name === FIRST ? undefined : beside)),
    ]),
  )
  rmSync(folder, { recursive: true })
  return found
}
