import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { runInferCalls } from '../scripts/conformance/infer-calls.ts'
import { runNodeCases } from '../scripts/conformance/node-cases.ts'
import { runPatterns } from '../scripts/conformance/patterns.ts'

const folder = join(import.meta.dirname, 'conformance')
const lines = (file: string) =>
  gunzipSync(readFileSync(join(folder, file)))
    .toString()
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))

describe('conformance with ONNX', () => {
  test.each(['const', 'dyn'] as const)('node cases, %s: nothing wrong, nothing thrown', mode => {
    const tally = runNodeCases(lines('node-cases.jsonl.gz'), mode)
    expect(tally.failures).toEqual([])
    // The bar of the full set (97 % const, 81 % dyn), here for a cut of one or two cases per operator.
    expect(tally.counts.exact).toBeGreaterThan((mode === 'const' ? 0.97 : 0.75) * tally.total)
  })

  test('recorded inference calls: never contradict onnx, diagnose what it refuses', () => {
    const tally = runInferCalls(lines('infer-calls.jsonl.gz'))
    expect(tally.contradictions).toEqual([])
    expect(tally.undiagnosed).toEqual([])
    expect(tally.asSpecific).toBeGreaterThan(0.95 * tally.succeeded)
  })

  test('exporter patterns resolve completely, symbolic and bound', () => {
    const tally = runPatterns(JSON.parse(readFileSync(join(folder, 'patterns.json'), 'utf8')))
    expect(tally.wrong).toEqual([])
    expect({ symbolic: tally.symbolic, bound: tally.bound }).toEqual({ symbolic: 13, bound: 13 })
  })
})
