/** Formulas: symbolic-then-bind equals bind-then-infer, on real exports and by arithmetic. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { analyzeModel } from '../../../src/analyzer/analyzer.ts'
import { evaluateCount } from '../../../src/analyzer/dim/evaluate.ts'
import { format } from '../../../src/analyzer/dim/format.ts'
import { infer } from '../../../src/analyzer/infer/infer.ts'
import type { Model } from '../../../src/analyzer/onnx/model.ts'
import { readModelFile } from '../../../src/analyzer/onnx/read-file.ts'
import { buildSymbolicProfile } from '../../../src/analyzer/profile/symbolic.ts'
import { readText } from '../../support/model-text.ts'

interface Golden {
  readonly file: string
  readonly bindings: Readonly<Record<string, number>>
}
const folder = join(import.meta.dirname, '../../models/exports')
const { entries }: { entries: readonly Golden[] } = JSON.parse(readFileSync(join(folder, 'goldens.json'), 'utf8'))
const open = entries.filter(({ bindings }) => Object.keys(bindings).length > 0)

const modelOf = (file: string): Model => {
  const read = readModelFile(join(folder, file))
  if (!read.ok) throw new Error(file)
  return read.model
}

const symbolicTotals = (model: Model) => buildSymbolicProfile(infer(model, { mode: 'symbolic' }))

const boundTotals = (model: Model, bind: Readonly<Record<string, number>>) => {
  const analysis = analyzeModel(model, { bind })
  if (!analysis.ok) throw new Error(analysis.diagnostics[0]?.what)
  return analysis.profile.totals
}

const scale = (bindings: Readonly<Record<string, number>>, by: number) =>
  Object.fromEntries(Object.entries(bindings).map(([name, value]) => [name, value * by]))

describe.each(open.map(golden => [golden.file, golden.bindings] as const))('%s', (file, bindings) => {
  const model = modelOf(file)
  const symbolic = symbolicTotals(model)
  test.each([1, 2, 3])('formulas at the bindings × %i equal the bound counts', by => {
    const bound = scale(bindings, by)
    const numbers = new Map(Object.entries(bound).map(([name, value]) => [name, BigInt(value)]))
    const { macs, vectorFlops, activationBytesRead, activationBytesWritten } = boundTotals(model, bound)
    expect({
      macs: evaluateCount(symbolic.macs, numbers),
      vectorFlops: evaluateCount(symbolic.vectorFlops, numbers),
      activationBytesRead: evaluateCount(symbolic.activationBytesRead, numbers),
      activationBytesWritten: evaluateCount(symbolic.activationBytesWritten, numbers),
    }).toEqual({ macs, vectorFlops, activationBytesRead, activationBytesWritten })
  })
})

describe.each(
  open.filter(({ bindings }) => 'batch' in bindings).map(golden => [golden.file, golden.bindings] as const),
)('%s', (file, bindings) => {
  test('MACs grow linearly with the batch', () => {
    const model = modelOf(file)
    const [one, two, five] = [1, 2, 5].map(batch => boundTotals(model, { ...bindings, batch }).macs)
    expect([two, five]).toEqual([2n * (one ?? 0n), 5n * (one ?? 0n)])
  })
})

describe('a formula', () => {
  test.each([
    // 4·4 MACs per row; the product of a matrix with its transpose is quadratic in the rows.
    ['y = MatMul (x, w)', '16·N'],
    ['t = Transpose (x)  y = MatMul (x, t)', '4·N²'],
    ['t = Transpose (x)  a = MatMul (x, t)  b = MatMul (x, w)', '4·N² + 16·N'],
    // Windows of 3 with stride 2: ⌊(N − 3)/2⌋ + 1 of them, 4·4·3 MACs each.
    [
      't = Transpose (x)  z = Constant <value_ints = [0]> ()  u = Unsqueeze (t, z)  y = Conv <strides = [2]> (u, k)',
      '48·⌈N/2⌉ − 48',
    ],
  ])('%s: %s', (nodes, formula) => {
    const model = readText(`g (float[N,4] x) => (y) <float[4,4] w = {}, float[4,4,3] k = {}> { ${nodes} }`)
    expect(format(symbolicTotals(model).macs)).toBe(formula)
  })
  test('takes the costlier branch of an If when it is so for every value', () => {
    const model = readText(`g (float[N,4] x, bool c) => (y) <float[4,4] w = {}> {
      y = If (c) <then_branch = t () => (p) { p = MatMul (x, w) }, else_branch = e () => (q) { r = MatMul (x, w)  q = MatMul (r, w) }> }`)
    expect(format(symbolicTotals(model).macs)).toBe('32·N')
  })
})
