/**
 * `npm run build`: writes the generated documents (generate.ts) and builds dist/: the action, the command line tool and
 * the analyzer library, unminified so that reviewers can read them.
 * `--check` builds into memory and fails when a committed file differs.
 */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build, type BuildOptions, type Plugin } from 'esbuild'
import { declarations } from './build/declarations.ts'
import { licenses } from './build/licenses.ts'
import { decodeOnly, whenNeeded } from './build/when-needed.ts'

const root = join(import.meta.dirname, '..')
export const dist = join(root, 'dist')
const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** Packages that cost start-up time and that nothing here uses: replaced when bundling. */
const REPLACED: Readonly<Record<string, string>> = {
  // @actions/core and @actions/github load undici for OIDC tokens and proxies: most of the bundle and 50–70 ms of its
  // start (docs/sources/platform.md §2). Requests go through baseline/http, which knows proxies.
  undici: `
    export const fetch = globalThis.fetch
    export class ProxyAgent {}
    export default { fetch, ProxyAgent }`,
  // protobufjs compiles a WebAssembly module for 64-bit integers; the reader decodes them as numbers (onnx/protobuf.ts).
  long: 'module.exports = undefined',
}

const replacements: Plugin = {
  name: 'replacements',
  setup(bundler) {
    bundler.onResolve({ filter: /^(undici|long)$/ }, ({ path }) => ({ path, namespace: 'replaced' }))
    bundler.onLoad({ filter: /.*/, namespace: 'replaced' }, ({ path }) => ({
      contents: REPLACED[path] ?? '',
      loader: 'js',
    }))
  },
}

/** CommonJS inside ESM output needs a require. */
const banner = `import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)`

const shared: BuildOptions = {
  bundle: true,
  write: false,
  format: 'esm',
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
  define: { __FLOPGATE_VERSION__: JSON.stringify(version) },
  plugins: [replacements],
  absWorkingDir: root,
  outdir: dist,
  metafile: true,
}

const node: BuildOptions = { ...shared, platform: 'node', target: 'node20.19', banner: { js: banner } }

/** One file, so that a step's download is that file. */
const action: BuildOptions = { ...node, entryPoints: { action: 'src/action.ts' } }

/** With splitting: a command loads only what it uses. */
const commands: BuildOptions = {
  ...node,
  entryPoints: { cli: 'src/cli.ts' },
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
}

const library: BuildOptions = {
  ...shared,
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2023',
  // The parts are entries of their own so that esbuild keeps them apart: whoever bundles the library drops what is unused.
  entryPoints: Object.fromEntries(
    ['analyzer', 'file', 'counting', 'difference', 'hardware'].map(name => [
      `library/${name}`,
      `src/library/${name}.ts`,
    ]),
  ),
  external: ['node:*'],
  splitting: true,
  chunkNames: 'library/chunks/[name]-[hash]',
  plugins: [replacements, whenNeeded, decodeOnly],
}

const toPosix = (path: string): string => path.replaceAll('\\', '/')

/** Every file of dist that a build makes, by its path below dist, with `/`. */
export const bundle = async (): Promise<ReadonlyMap<string, Uint8Array>> => {
  const results = await Promise.all([action, commands, library].map(options => build(options)))
  const files = results.flatMap(({ outputFiles }) => outputFiles ?? [])
  const inputs = results.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}))
  return new Map([
    ...files.map(({ path, contents }) => [toPosix(path.slice(dist.length + 1)), contents] as const),
    // Where version 0.1 had it: programs that import the file itself still find it.
    ['analyzer.js', new TextEncoder().encode("export * from './library/analyzer.js'\n")] as const,
    ['LICENSES.txt', licenses(root, inputs)] as const,
  ])
}

/** All of dist: the bundles, their licences, and the library's types. */
export const distFiles = async (): Promise<ReadonlyMap<string, Uint8Array>> =>
  new Map([...(await bundle()), ...declarations(root)])

export const writeBundle = (outputs: ReadonlyMap<string, Uint8Array>, folder: string): void => {
  for (const [file, contents] of outputs) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    // The command line is also run as it lies there.
    writeFileSync(join(folder, file), contents, { mode: file === 'cli.js' ? 0o755 : 0o644 })
    if (file === 'cli.js') chmodSync(join(folder, file), 0o755)
  }
}

/** Generated files that are in dist now. */
const existing = (): readonly string[] => {
  if (!existsSync(dist)) return []
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map(toPosix)
    .filter(file => /\.(js|d\.ts|txt)$/.test(file))
}

/** Files of dist that differ from a build, or that no build makes. */
export const staleFiles = (outputs: ReadonlyMap<string, Uint8Array>): readonly string[] => {
  const differs = (file: string, contents: Uint8Array): boolean =>
    !existsSync(join(dist, file)) || !readFileSync(join(dist, file)).equals(contents)
  const stale = [...outputs].flatMap(([file, contents]) => (differs(file, contents) ? [file] : []))
  return [...stale, ...existing().filter(file => !outputs.has(file))]
}

const main = async (): Promise<void> => {
  // Loads the sources, which the tests that build a bundle do not need.
  const { generate } = await import('./generate.ts')
  const isCheck = process.argv.includes('--check')
  const staleDocuments = generate(isCheck)
  const outputs = await distFiles()
  if (isCheck) {
    const stale = staleFiles(outputs)
    for (const file of stale) console.error(`dist/${file} is stale: run npm run build`)
    process.exitCode = stale.length + staleDocuments > 0 ? 1 : 0
    return
  }
  for (const file of existing()) rmSync(join(dist, file))
  writeBundle(outputs, dist)
  for (const [file, { length }] of outputs)
    console.log(`dist/${file.padEnd(40)} ${(length / 1024).toFixed(0).padStart(6)} KiB`)
}

if (import.meta.main) await main()
