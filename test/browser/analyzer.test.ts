/**
 * The analyzer bundled for browsers, run in headless Chromium where there is one (CHROME_PATH or /usr/bin/chromium), and
 * always in a context that has what browsers have and nothing of Node.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import vm from 'node:vm'
import { build } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'

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
    entryPoints: [join(import.meta.dirname, '../../src/analyzer/analyzer.ts')],
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
  test.skipIf(!existsSync(chromium))('the same in Chromium', { timeout: 120_000 }, async () => {
    expect(await inChromium(chromium)).toBe(expected)
  })
})

/** Serves the page and waits for what it posts back: no guess about how long a browser takes on a busy machine. */
const inChromium = async (chromium: string): Promise<string> => {
  const home = mkdtempSync(join(tmpdir(), 'flopgate-browser-'))
  const post = "const done = text => fetch('/', { method: 'POST', body: text })"
  const script = `${bundle}\n${post}\n${program()}`.replaceAll('</script', '<\\/script')
  const posted = Promise.withResolvers<string>()
  const server = createServer((request, response) => {
    if (request.method === 'POST') void text(request).then(posted.resolve)
    response.setHeader('content-type', 'text/html')
    response.end(request.method === 'POST' ? '' : `<!doctype html><meta charset="utf-8"><script>${script}</script>`)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking']
  const browser = spawn(chromium, [...flags, `--user-data-dir=${home}/profile`, `http://127.0.0.1:${port}/`], {
    stdio: 'ignore',
  })
  try {
    return await posted.promise
  } finally {
    const closed = once(browser, 'close')
    browser.kill('SIGKILL')
    await closed
    server.closeAllConnections()
    server.close()
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
}
