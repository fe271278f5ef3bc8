/**
 * Builds dist/: the action, the command line tool and the analyzer library, unminified so that reviewers can read them.
 * `--check` builds into memory and fails when a committed file differs.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build, type BuildOptions, type Plugin } from 'esbuild'

const root = new URL('../', import.meta.url).pathname
const dist = join(root, 'dist')
const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** Packages that cost start-up time and that nothing here uses: replaced when bundling. */
const REPLACED: Readonly<Record<string, string>> = {
  // @actions/core and @actions/github load undici for OIDC tokens and proxies: most of the bundle and 50–70 ms of its
  // start (research/platform-facts.md §2). The platform's own fetch does what we need.
  undici: `
    export const fetch = globalThis.fetch
    export class ProxyAgent { constructor() { throw new Error('Proxies are set with NODE_USE_ENV_PROXY=1') } }
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
}

const node: BuildOptions = { ...shared, platform: 'node', target: 'node20.19', banner: { js: banner } }

const outputs = new Map<string, Uint8Array>()
const add = async (options: BuildOptions): Promise<void> => {
  const result = await build(options)
  for (const file of result.outputFiles ?? [])
    outputs.set(file.path.slice(dist.length + 1).replaceAll('\\', '/'), file.contents)
}

// One build with splitting: commands and the action load only what they use.
await add({
  ...node,
  entryPoints: { cli: 'src/cli.ts', action: 'src/action.ts', 'analyze-file': 'src/analyzer/analyze-file.ts' },
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
})
await add({
  ...shared,
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2023',
  entryPoints: { analyzer: 'src/analyzer/analyzer.ts' },
})

const existing = existsSync(dist)
  ? readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry =>
        join(entry.parentPath, entry.name)
          .slice(dist.length + 1)
          .replaceAll('\\', '/'),
      )
  : []
const isGenerated = (file: string): boolean => file.endsWith('.js')

if (process.argv.includes('--check')) {
  const stale = [...outputs].filter(
    ([file, contents]) =>
      !existsSync(join(dist, file)) || !Buffer.from(contents).equals(readFileSync(join(dist, file))),
  )
  const extra = existing.filter(file => isGenerated(file) && !outputs.has(file))
  for (const file of [...stale.map(([name]) => name), ...extra])
    console.error(`dist/${file} is stale: run npm run build`)
  process.exitCode = stale.length + extra.length > 0 ? 1 : 0
} else {
  for (const file of existing) if (isGenerated(file)) rmSync(join(dist, file))
  for (const [file, contents] of outputs) {
    mkdirSync(join(dist, file, '..'), { recursive: true })
    writeFileSync(join(dist, file), contents)
    console.log(
      `dist/${file.padEnd(40)} ${(contents.length / 1024).toFixed(0).padStart(6)} KiB${basename(file) === file ? '' : ''}`,
    )
  }
}
