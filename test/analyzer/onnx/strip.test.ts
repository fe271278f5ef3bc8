/** The structure of a model as a file of its own counts like the model. */
import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { analyzeFile } from '../../../src/analyzer/analyze-file.ts'
import { stripModelFile } from '../../../src/analyzer/onnx/read-file.ts'
import { layeredModel } from '../../support/layered-model.ts'

const folder = mkdtempSync(join(tmpdir(), 'flopgate-strip-'))
afterAll(() => rmSync(folder, { recursive: true }))

const exported = globSync('../../models/exports/**/*.onnx', { cwd: import.meta.dirname }).map(path =>
  join(import.meta.dirname, path),
)

/** null = it cannot be counted without bindings, on either side. */
const totalsOf = (file: string) => {
  const analysis = analyzeFile(file)
  return analysis.ok ? analysis.profile.totals : null
}

const stripped = (file: string): string => {
  const result = stripModelFile(file)
  if (!result.ok) throw new Error(result.diagnostics[0]?.what)
  const copy = join(folder, 'stripped.onnx')
  writeFileSync(copy, result.bytes)
  return copy
}

describe('a stripped model', () => {
  test.each(exported)('%s counts the same', file => {
    expect(totalsOf(stripped(file))).toEqual(totalsOf(file))
  })

  test('has no weights', () => {
    const file = join(folder, 'weights.onnx')
    writeFileSync(file, layeredModel({ widths: [100, 100, 50] }))
    const result = stripModelFile(file)
    // 100 × 100 + 100 × 50 floats are 60 kB.
    expect(result.ok && result.bytes.length).toBeLessThan(2_000)
    expect(totalsOf(stripped(file))).toEqual(totalsOf(file))
    expect(totalsOf(file)).toMatchObject({ macs: 15_000n })
  })

  test.each([
    ['missing', undefined, 'model-not-found'],
    ['empty', '', 'model-empty'],
    ['text', 'hello', 'model-not-onnx'],
  ])('%s is a diagnostic', (name, content, code) => {
    const file = join(folder, name)
    if (content !== undefined) writeFileSync(file, content)
    expect(stripModelFile(file)).toMatchObject({ ok: false, diagnostics: [{ code }] })
  })
})
