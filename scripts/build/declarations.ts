/** Types of the library, dist/types: what `import … from 'flopgate/analyzer'` is checked against. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ENTRIES = ['src/analyzer/analyzer.ts', 'src/analyzer/analyze-file.ts']

/** Declarations by their path below dist. */
export const declarations = (root: string): ReadonlyMap<string, Uint8Array> => {
  const folder = mkdtempSync(join(tmpdir(), 'flopgate-types-'))
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  execFileSync(
    process.execPath,
    [
      compiler,
      ...ENTRIES,
      '--ignoreConfig',
      '--declaration',
      '--emitDeclarationOnly',
      '--rootDir',
      'src',
      '--outDir',
      folder,
      '--target',
      'es2023',
      '--module',
      'nodenext',
      '--moduleResolution',
      'nodenext',
      '--strict',
      '--skipLibCheck',
      '--exactOptionalPropertyTypes',
      '--allowImportingTsExtensions',
      '--resolveJsonModule',
      '--types',
      'node',
    ],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
  )
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.d.ts'))
    .sort()
  const found = new Map(
    files.map(file => [`types/${file.replaceAll('\\', '/')}`, new Uint8Array(readFileSync(join(folder, file)))]),
  )
  rmSync(folder, { recursive: true })
  return found
}
