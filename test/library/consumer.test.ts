/** What users of the package meet: types under strict settings, one declaration file, a bundle that a page can load. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { installedPackage } from '../support/installed.ts'

const root = join(import.meta.dirname, '../..')
const models = join(root, 'test/models')

let folder = ''
let remove = (): void => {}
beforeAll(async () => {
  const installed = await installedPackage()
  folder = installed.path
  remove = installed.remove
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
})
afterAll(() => remove())

/** Uses every export and looks into every result. */
const USE = `
import { analyze, analyzeModel, analyzeSymbolic, compareHardware, devices, diff, estimate, findDevice, isDiagnostic, searchDevices } from 'flopgate/analyzer'
import type { Analysis, AnalyzeOptions, Device, Diagnostic, Estimate, Formula, ModelDiff, Profile, SymbolicAnalysis, Totals } from 'flopgate/analyzer'
import { analyzeFile } from 'flopgate/analyzer/file'

const options: AnalyzeOptions = { bind: { batch: 1, images: [1, 3, 224, 224] }, branches: 'max' }
export const count = async (bytes: Uint8Array): Promise<bigint> => {
  const analysis: Analysis = await analyze(bytes, options)
  if (!analysis.ok) throw new Error(analysis.diagnostics.map(({ what }: Diagnostic) => what).join())
  const profile: Profile = analysis.profile
  const again = analyzeModel(analysis.model, { bind: { batch: 2 } })
  const changes: ModelDiff | undefined = again.ok ? diff(profile, again.profile) : undefined
  const totals: Totals = profile.totals
  return totals.macs + (changes?.totals.macs.delta ?? 0n)
}
export const predict = (profile: Profile): number => {
  const device: Device | Diagnostic = findDevice('h100')
  if ('what' in device) return Number.NaN
  const result: Estimate | Diagnostic = estimate(profile, device, { precision: 'fp16', batch: 1 })
  return isDiagnostic(result) ? Number.NaN : result.latency.point + compareHardware(profile, [...devices, ...searchDevices({ text: 'npu' })]).rows.length
}
export const formula = async (path: string): Promise<bigint | undefined> => {
  const file: Analysis = await analyzeFile(path)
  const symbolic: SymbolicAnalysis = await analyzeSymbolic(new Uint8Array(file.ok ? 1 : 0))
  const macs: Formula | undefined = symbolic.ok ? symbolic.formulas.macs : undefined
  return macs?.at({ batch: 1 })
}
// @ts-expect-error a precision that does not exist
export const wrong = (profile: Profile, device: Device) => estimate(profile, device, { precision: 'fp17' })
`
const IN_A_PAGE = `
export const chosen = (file: File) => analyze(file)
export const dropped = (blob: Blob) => analyze(blob)
`

describe('types', () => {
  test.each([
    ['Node', 'nodenext', 'nodenext', 'es2023', USE],
    ['a bundler', 'esnext', 'bundler', 'es2023', USE],
    ['a page', 'esnext', 'bundler', 'es2023,dom', USE + IN_A_PAGE],
    ['Node with the types of browsers', 'nodenext', 'nodenext', 'es2023,dom', USE + IN_A_PAGE],
  ])('are right for %s, the declarations checked as well', (_, module, resolution, lib, program) => {
    writeFileSync(join(folder, 'use.ts'), program)
    const { status, stdout } = spawnSync(
      process.execPath,
      [
        join(root, 'node_modules/typescript/bin/tsc'),
        ...['--ignoreConfig', '--noEmit', '--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'],
        ...['--target', 'es2023', '--lib', lib, '--types', '', '--module', module, '--moduleResolution', resolution],
        ...['--skipLibCheck', 'false', 'use.ts'],
      ],
      { cwd: folder, encoding: 'utf8' },
    )
    expect(stdout).toBe('')
    expect(status).toBe(0)
  })

  test('are one file that imports nothing, and a second that takes all types from it', () => {
    const read = (name: string): string =>
      readFileSync(join(folder, `node_modules/flopgate/dist/library/${name}.d.ts`), 'utf8')
    expect(read('file').match(/^(?:interface|type|declare const) \w+/gm)).toEqual(['declare const analyzeFile'])
    const text = read('analyzer')
    expect(text).not.toMatch(/^import|import\(|: any\b|reference types/m)
    // 38 kB of declarations on 2026-12-01; tables of data are none.
    expect(text.length).toBeLessThan(60_000)
  })
})

test('a file and its symbols, counted from an installed package', () => {
  cpSync(join(models, 'exports/onnxruntime/bert_small_fused_fp16.onnx'), join(folder, 'fused.onnx'))
  cpSync(join(models, 'exports/torchvision/mobilenet_v2_ts17_dynhw.onnx'), join(folder, 'open.onnx'))
  writeFileSync(
    join(folder, 'run.js'),
    `import { readFileSync } from 'node:fs'
    import { analyze, analyzeSymbolic } from 'flopgate/analyzer'
    import { analyzeFile } from 'flopgate/analyzer/file'
    const text = '<ir_version: 8, opset_import: ["" : 17]> g (float[2,4] x, float[4,8] w) => (y) { y = MatMul (x, w) }'
    const written = await analyze(new TextEncoder().encode(text))
    const fused = await analyzeFile('fused.onnx', { bind: { batch: 1, sequence: 128 } })
    const open = await analyzeSymbolic(readFileSync('open.onnx'))
    const macs = open.formulas.macs.at({ batch: 1, height: 224, width: 224 })
    console.log(written.profile.totals.macs, fused.profile.totals.macs, fused.profile.coverage.uncounted.length, open.symbols, macs)
    console.log((await analyzeFile('missing.onnx')).diagnostics[0].code)`,
  )
  const printed = execFileSync(process.execPath, ['run.js'], { cwd: folder, encoding: 'utf8' })
  // 2 · 4 · 8 by hand; the other two are torch's counts (goldens.json).
  expect(printed).toBe("64n 1677721600n 0 [ 'batch', 'height', 'width' ] 300774272n\nmodel-not-found\n")
})

/** Bytes of a page that uses these exports: what it loads at once, minified and gzipped. */
const pageBytes = async (names: string): Promise<number> => {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `import { ${names} } from 'flopgate/analyzer'; globalThis.used = [${names}]`,
      resolveDir: folder,
    },
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    outdir: 'page',
  })
  const needed = new Set<string>()
  const need = (path: string): void => {
    if (needed.has(path)) return
    needed.add(path)
    for (const { path: next, kind } of metafile.outputs[path]?.imports ?? [])
      if (kind === 'import-statement') need(next)
  }
  need('page/stdin.js')
  const sizes = outputFiles.map(({ path, contents }) =>
    [...needed].some(name => path.endsWith(name)) ? gzipSync(contents, { level: 9 }).length : 0,
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

describe('a page', () => {
  /** The bar of the core: 110 kB (1000 B). Measured on 2026-12-01: 96 kB, with formulas and differences 98 kB. */
  const MAX_CORE_BYTES = 110_000

  test('that counts, gives formulas and compares loads at most 110 kB', async () => {
    expect(await pageBytes('analyze')).toBeLessThan(MAX_CORE_BYTES)
    expect(await pageBytes('analyze, analyzeSymbolic, diff')).toBeLessThan(MAX_CORE_BYTES)
  })

  test('does not carry the devices unless it uses them', async () => {
    expect((await pageBytes('analyze, devices, estimate')) - (await pageBytes('analyze'))).toBeGreaterThan(10_000)
  })
})
