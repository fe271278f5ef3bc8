/** The example of docs/library.md runs as it stands there, on a model beside it. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

test('the example of docs/library.md', () => {
  const [, example = ''] = /```js\n([^]*?)```/.exec(readFileSync(join(root, 'docs/library.md'), 'utf8')) ?? []
  const library = pathToFileURL(join(root, 'src/library/analyzer.ts')).href
  const folder = mkdtempSync(join(tmpdir(), 'flopgate-library-'))
  try {
    writeFileSync(join(folder, 'example.mjs'), example.replace("'flopgate/analyzer'", `'${library}'`))
    copyFileSync(
      join(root, 'test/models/exports/timm/efficientnet_lite0_ts17_dynbatch.onnx'),
      join(folder, 'model.onnx'),
    )
    const printed = execFileSync(process.execPath, ['example.mjs'], { cwd: folder, encoding: 'utf8' })
    // torch's FlopCounterMode counts 770,375,104 MACs at batch 2; 4,614,872 elements are stored (goldens.json).
    expect(printed).toBe(`${770_375_104 / 2} MACs, 4614872 parameters, 0 nodes not counted\n`)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
