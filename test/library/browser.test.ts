/**
 * The library bundled for browsers, run in headless Chromium where there is one (CHROME_PATH or /usr/bin/chromium), and
 * always in a context that has what browsers have and nothing of Node.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import vm from 'node:vm'
import { build } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'
import { builtFolder } from '../support/built.ts'

const folder = join(import.meta.dirname, '../models/exports')
interface Golden {
  readonly file: string
  readonly bindings: Readonly<Record<string, number>>
  readonly macs_expected: number
}
const { entries }: { entries: readonly Golden[] } = JSON.parse(readFileSync(join(folder, 'goldens.json'), 'utf8'))
const goldens = entries.filter(({ file }) => /efficientnet_lite0|bert_small_fused|cond_dynamo/.test(file))

/** Script text that analyzes the models as Blobs and hands "file: MACs" lines to `done`. */
const program = (): string => {
  const models = goldens.map(({ file, bindings }) => ({
    file,
    bindings,
    base64: readFileSync(join(folder, file)).toString('base64'),
  }))
  return `(async () => {
    const lines = []
    for (const { file, bindings, base64 } of ${JSON.stringify(models)}) {
      const blob = new Blob([Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))])
      const analysis = await flopgate.analyze(blob, { bind: bindings })
      lines.push(file + ': ' + (analysis.ok ? analysis.profile.totals.macs : analysis.diagnostics[0].what))
    }
    return lines.join('\\n')
  })().then(done, error => done(String(error.stack)))`
}
const expected = goldens.map(({ file, macs_expected: macs }) => `${file}: ${macs}`).join('\n')

let bundle = ''
beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [join(await builtFolder(), 'library/analyzer.js')],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'flopgate',
    logLevel: 'silent',
  })
  bundle = outputFiles[0]?.text ?? ''
})

describe('in a browser', () => {
  test('three real exports, read as Blobs, in a context without Node', async () => {
    const result = await new Promise<string>(done => {
      // What the HTML standard and ECMAScript give every page; `process`, `require` and `Buffer` are not among it.
      const context = vm.createContext({ Blob, atob, TextDecoder, TextEncoder, done })
      vm.runInContext(`${bundle}\n${program()}`, context)
    })
    expect(result).toBe(expected)
  })

  const chromium = process.env['CHROME_PATH'] ?? '/usr/bin/chromium'
  test.skipIf(!existsSync(chromium))('the same in Chromium', { timeout: 120_000 }, () => {
    const home = mkdtempSync(join(tmpdir(), 'flopgate-browser-'))
    try {
      const page = join(home, 'page.html')
      const done = 'const done = text => { document.body.textContent = text }'
      const script = `${bundle}\n${done}\n${program()}`.replaceAll('</script', '<\\/script')
      writeFileSync(page, `<!doctype html><meta charset="utf-8"><body>waiting<script>${script}</script>`)
      const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--virtual-time-budget=60000', '--dump-dom']
      const dump = (): string | undefined => {
        const dom = execFileSync(chromium, [...flags, `--user-data-dir=${home}/profile`, pathToFileURL(page).href], {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
          maxBuffer: 1 << 26,
        })
        return /<body>([^<]*)/.exec(dom)?.[1]
      }
      // Chromium's virtual clock may run out on a busy machine before the page has computed anything.
      let shown = dump()
      for (let attempt = 1; shown === 'waiting' && attempt < 5; attempt++) shown = dump()
      expect(shown).toBe(expected)
    } finally {
      rmSync(home, { recursive: true, force: true })
    }
  })
})
