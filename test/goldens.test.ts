import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { analyzeFile } from '../src/analyzer/analyze-file.ts'
import { infer } from '../src/analyzer/infer/infer.ts'
import { readModelFile } from '../src/analyzer/onnx/read-file.ts'

interface Golden {
  readonly file: string
  readonly shapes_file: string
  readonly inputs: readonly { readonly name: string; readonly bound: readonly number[] }[]
  readonly bindings: Readonly<Record<string, number>>
  readonly macs_expected: number
}

const folder = join(import.meta.dirname, 'models/exports')
const { entries }: { entries: readonly Golden[] } = JSON.parse(readFileSync(join(folder, 'goldens.json'), 'utf8'))

/** Truth that is not ours: torch's FlopCounterMode and the shapes onnxruntime saw (test/models/exports/README.md). */
describe.each(entries.map(golden => [golden.file, golden] as const))('%s', (file, golden) => {
  test('counts the MACs that torch counts, under its bindings by symbol', () => {
    const analysis = analyzeFile(join(folder, file), { bind: golden.bindings })
    expect(analysis.ok).toBe(true)
    if (!analysis.ok) return
    expect(analysis.profile.totals.macs).toBe(BigInt(golden.macs_expected))
    expect(analysis.profile.totals.flops).toBe(2n * BigInt(golden.macs_expected))
    expect(analysis.profile.coverage.uncounted).toEqual([])
  })

  test('infers every shape that onnxruntime saw', () => {
    const read = readModelFile(join(folder, file))
    expect(read.ok).toBe(true)
    if (!read.ok) return
    const inputs = Object.fromEntries(golden.inputs.map(({ name, bound }) => [name, bound]))
    const { facts } = infer(read.model, { inputs }).main
    const recorded: Record<string, [string, number[]]> = JSON.parse(
      gunzipSync(readFileSync(join(folder, golden.shapes_file))).toString(),
    )
    const ours = Object.keys(recorded).flatMap(name => {
      const fact = facts.get(name)
      return fact?.kind === 'tensor' ? [[name, fact.shape]] : []
    })
    expect(ours.length).toBeGreaterThan(0)
    expect(Object.fromEntries(ours)).toEqual(
      Object.fromEntries(ours.map(([name]) => [name, recorded[String(name)]?.[1]])),
    )
  })
})
