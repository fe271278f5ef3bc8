/** Files that are broken or built to exhaust: analyze() always answers, soon, with a profile or diagnostics. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { analyze, analyzeModel } from '../../src/analyzer/analyzer.ts'
import { infer } from '../../src/analyzer/infer/infer.ts'
import type { Model, Node } from '../../src/analyzer/onnx/model.ts'
import { readModelBytes } from '../../src/analyzer/onnx/read-model.ts'
import { buildSymbolicProfile } from '../../src/analyzer/profile/symbolic.ts'
import { readText } from '../support/model-text.ts'
import { startCounting, stepsOf } from '../support/steps.ts'

const folder = join(import.meta.dirname, '../models')
/** Small files of many kinds: a mutation hits structure more often than names. */
const files = globSync('**/*.onnx', { cwd: folder }).sort()
const contents = files
  .map(file => ({ file, bytes: new Uint8Array(readFileSync(join(folder, file))) }))
  .filter(({ bytes }) => bytes.length < 70_000)

/** Steps of reading and inferring a file of at most 70 kB, twice; the most seen are 6 · 10^5. */
const MAX_STEPS = 5_000_000

const mutation = fc.record({
  source: fc.constantFrom(...contents),
  flips: fc.array(
    fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.integer({ min: 0, max: 255 }) }),
    {
      minLength: 1,
      maxLength: 6,
    },
  ),
})

describe('mutated bytes', () => {
  test('give a profile or diagnostics, in both modes, soon', { timeout: 120_000 }, async () => {
    const counter = startCounting()
    onTestFinished(counter.stop)
    await fc.assert(
      fc.asyncProperty(mutation, async ({ source, flips }) => {
        const bytes = source.bytes.slice()
        for (const { at, byte } of flips) bytes[Math.floor(at * (bytes.length - 1))] = byte
        counter.take()
        const analysis = await analyze(bytes)
        if (!analysis.ok) expect(analysis.diagnostics.length).toBeGreaterThan(0)
        const read = readModelBytes(bytes)
        const symbolic = read.ok ? buildSymbolicProfile(infer(read.model, { mode: 'symbolic' })) : undefined
        const broken = symbolic?.diagnostics.filter(({ code }) => code === 'rule-failed') ?? []
        expect(broken).toEqual([])
        expect(symbolic?.uncounted.filter(({ reason }) => reason.startsWith('rule-failed')) ?? []).toEqual([])
        const steps = counter.take()
        expect(steps).toBeGreaterThan(0)
        expect(steps).toBeLessThan(MAX_STEPS)
      }),
      { numRuns: 250, seed: 20_260_923 },
    )
  })
})

describe('built to exhaust', () => {
  const ones = Array.from({ length: 4096 }, () => 1).join(', ')
  const chain = (length: number, step: (i: number) => string): string =>
    Array.from({ length }, (_, i) => step(i)).join('\n')
  test.each([
    [
      'long integer values',
      `<int64[4096] v0 = {${ones}}> { ${chain(3000, i => `v${i + 1} = Add (v${i}, v${i})`)} y = Identity (v3000) }`,
    ],
    [
      'long symbolic values',
      `<int64[1] n = {4096}> { s = Shape (x)  v0 = Expand (s, n) ${chain(600, i => `v${i + 1} = Mul (v${i}, v${i})`)} y = Identity (v600) }`,
    ],
    [
      'ever longer formulas',
      `<> { s = Shape (x)  v0 = Identity (s) ${chain(2000, i => `m${i} = Mul (v${i}, s)  v${i + 1} = Add (m${i}, s)`)}
        y = ConstantOfShape (v2000) }`,
    ],
    [
      'ever larger tensors',
      `<> { v0 = Identity (x) ${chain(400, i => `v${i + 1} = Concat <axis = 0> (v${i}, v${i})`)} y = Relu (v400) }`,
    ],
    [
      'ever higher ranks',
      `<int64[1] z = {0}> { v0 = Identity (x) ${chain(2000, i => `v${i + 1} = Unsqueeze (v${i}, z)`)} y = Relu (v2000) }`,
    ],
    [
      'a loop of 2^62 steps',
      `<int64 n = {4611686018427387904}> { y = Loop (n, , x) <body = b (int64 i, bool c, float[N] a) => (c, r) { r = Relu (a) }> }`,
    ],
    [
      'loops in loops in loops',
      `<int64 n = {64}> { y = Loop (n, , x) <body = b (int64 i, bool c, float[N] a) => (c, r) {
        r = Loop (n, , a) <body = d (int64 j, bool e, float[N] f) => (e, g) {
          g = Loop (n, , f) <body = h (int64 k, bool l, float[N] m) => (l, o) { o = Concat <axis = 0> (m, m) }> }> }> }`,
    ],
  ])('%s', { timeout: 60_000 }, (_, body) => {
    const model = readText(`g (float[N] x) => (y) ${body.replace('<>', '')}`)
    // What is not bounded does not end within the runner's own time limit.
    const bound = analyzeModel(model, { bind: { N: 3 } })
    expect(bound.ok).toBe(true)
    buildSymbolicProfile(infer(model, { mode: 'symbolic' }))
  })
})

describe('steps per node', () => {
  const node = (opType: string, inputs: readonly string[], output: string): Node => ({
    name: output,
    opType,
    domain: '',
    overload: '',
    inputs,
    outputs: [output],
    attributes: new Map(),
    metadata: new Map(),
  })
  const graphs: Readonly<Record<string, (length: number) => readonly Node[]>> = {
    'a chain': length => Array.from({ length }, (_, i) => node('Relu', [`v${i}`], `v${i + 1}`)),
    'a chain of views': length => Array.from({ length }, (_, i) => node('Identity', [`v${i}`], `v${i + 1}`)),
    'a chain out of order': length =>
      Array.from({ length }, (_, i) => node('Relu', [`v${length - 1 - i}`], `v${length - i}`)),
    'one value with many readers': length => Array.from({ length }, (_, i) => node('Relu', ['v0'], `v${i + 1}`)),
    'one node with many inputs': length => [
      ...Array.from({ length }, (_, i) => node('Relu', ['v0'], `v${i + 1}`)),
      node(
        'Sum',
        Array.from({ length }, (_, i) => `v${i + 1}`),
        'sum',
      ),
    ],
  }
  const modelOf = (nodes: readonly Node[]): Model => ({
    ...readText('g (float[N] v0) => () { }'),
    graph: { ...readText('g (float[N] v0) => () { }').graph, nodes },
  })
  const perNode = (nodes: readonly Node[]): number => {
    const model = modelOf(nodes)
    return stepsOf(() => analyzeModel(model, { bind: { N: 2 } })) / nodes.length
  }
  test.each(Object.entries(graphs))('does not grow with the graph: %s', { timeout: 60_000 }, (_, graph) => {
    perNode(graph(10))
    const small = perNode(graph(1000))
    expect(small).toBeGreaterThan(10)
    // Quadratic work would make it ten times as much.
    expect(perNode(graph(10_000)) / small).toBeLessThan(1.1)
  })
})
