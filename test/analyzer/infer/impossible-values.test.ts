/** Values that no runtime accepts, and names that the language uses itself: bounded, named, never subtracted. */
import { describe, expect, test } from 'vitest'
import { analyzeModel } from '../../../src/analyzer/analyzer.ts'
import { buildProfile } from '../../../src/analyzer/profile/build.ts'
import { infer } from '../../../src/analyzer/infer/infer.ts'
import { readText } from '../../support/model-text.ts'

const profileOf = (text: string) => {
  const model = readText(text)
  return buildProfile(model, infer(model))
}

const HEAVY = 'h = MatMul (x, w)'
const HEAVY_MACS = 4n * 8n * 8n
const around = (body: string, constants: string): string =>
  `g (float[4,8] x) => (y) <float[8,8] w = {}${constants === '' ? '' : `, ${constants}`}> { ${HEAVY} ${body} }`

describe('an extent below zero', () => {
  test.each([
    [
      'a kernel larger than an empty input',
      'k = ConstantOfShape (s)  e = ConstantOfShape (z)  y = Conv (e, k)',
      'int64[4] s = {8, 8, 1001, 1}, int64[4] z = {1, 8, 0, 32}',
    ],
    ['a negative shape', 'y = ConstantOfShape (s)', 'int64[4] s = {-65536, 0, 1, 20}'],
    ['two negative extents', 'y = ConstantOfShape (s)', 'int64[2] s = {-6, -7}'],
    ['a pad that removes more than there is', 'y = Pad (h, p)', 'int64[4] p = {-9, 0, 0, 0}'],
    ['a pool wider than its input', 'r = Unsqueeze (h, a)  y = MaxPool <kernel_shape = [99]> (r)', 'int64[1] a = {0}'],
  ])('%s takes nothing from the rest, and is said', (_, body, constants) => {
    const { totals, coverage, nodes } = profileOf(around(body, constants))
    expect(totals.macs).toBe(HEAVY_MACS)
    expect(coverage.uncounted.length).toBeGreaterThan(0)
    for (const node of nodes) expect(node.activationBytesWritten).toBeGreaterThanOrEqual(0n)
  })
})

describe('one node that asks for everything', () => {
  const HUGE = 1_000_000_000
  test.each([
    ['axes without end', `g (float[2] x, int64[${HUGE}] a) => (y) { y = Unsqueeze (x, a) }`],
    ['a shape without end', `g (int64[${HUGE}] a) => (y) { y = ConstantOfShape (a) }`],
    ['a huge extent beside an empty one', 'g (float[1] x) => (y) <int64[2] s = {4294967295, 0}> { y = Expand (x, s) }'],
    [
      'the same, filled',
      'g (float[1] x) => (y) <int64[2] s = {4294967295, 0}> { f = ConstantOfShape (s)  y = Add (f, x) }',
    ],
    [
      'a range',
      `g () => (y) <int64 a = {0}, int64 b = {${Number.MAX_SAFE_INTEGER}}, int64 c = {1}> { y = Range (a, b, c) }`,
    ],
    ['repeats', `g (float[1] x) => (y) <int64[1] r = {${HUGE}}> { y = Tile (x, r) }`],
    ['pads', `g (float[1] x) => (y) <int64[2] p = {0, ${HUGE}}> { y = Pad (x, p) }`],
    ['pieces', `g (float[4] x) => (y) { y = Split <num_outputs = ${HUGE}> (x) }`],
    ['a repeated shape', `g (float[1] x, int64[${HUGE}] r) => (y) { y = Tile (x, r) }`],
    ['axes of a slice', `g (float[1] x, int64[${HUGE}] s) => (y) { y = Slice (x, s, s, s) }`],
    ['axes of a reduction', `g (float[1] x, int64[${HUGE}] a) => (y) { y = ReduceSum (x, a) }`],
    ['a reshape', `g (float[1] x, int64[${HUGE}] a) => (y) { y = Reshape (x, a) }`],
    ['an expansion', `g (float[1] x, int64[${HUGE}] a) => (y) { y = Expand (x, a) }`],
  ])('%s: a bounded shape or a reason', (_, text) => {
    const { nodes } = profileOf(text)
    for (const node of nodes) {
      expect(node.outputs.every(({ shape }) => (shape?.length ?? 0) <= 4096)).toBe(true)
      expect(node.reason).not.toMatch(/Invalid|undefined|not a function/)
    }
  })
})

test('an enumeration named like a method is none of the choices', () => {
  const { coverage } = profileOf(`<ir_version: 10, opset_import: ["" : 17, "ai.onnx.ml" : 1]>
    g (float[3,2] x) => (y) { y = ai.onnx.ml.Normalizer <norm = "toString"> (x) }`)
  expect(coverage.uncounted).toEqual([expect.objectContaining({ reason: 'the norm is none of MAX, L1, L2' })])
})

test.each(['toString', 'constructor', 'hasOwnProperty', '__proto__', 'valueOf'])('an input named %s', name => {
  const text = `g (float[4,8] ${name}) => (y) <float[8,8] w = {}> { y = MatMul (${name}, w) }`
  const analysis = analyzeModel(readText(text))
  expect(analysis.ok && analysis.profile.totals.macs).toBe(HEAVY_MACS)
  expect(analysis.ok && analysis.profile.diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([])
  const bound = analyzeModel(readText(text.replace('[4,8]', '[N,8]')), { bind: Object.fromEntries([[name, [4, 8]]]) })
  expect(bound.ok && bound.profile.totals.macs).toBe(HEAVY_MACS)
})
