import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { analyzeFile } from '../../../src/analyzer/analyze-file.ts'
import { exactJson } from '../../../src/result/exact-json.ts'
import { analysisJson, diffJson, reportJson } from '../../../src/report/machine/json.ts'
import { EXPORTS } from '../sample-results.ts'
import { STATES } from '../states.ts'

const DOCUMENT = readFileSync(join(import.meta.dirname, '../../../docs/json-report.md'), 'utf8')

const state = (name: string) => {
  const make = STATES[name]
  if (make === undefined) throw new Error(name)
  return make()
}

const parsed = (json: string): Record<string, unknown> => JSON.parse(json)
const keysOf = (value: unknown): readonly string[] => Object.keys(value ?? {})
const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : undefined)

describe('exact JSON', () => {
  test.each([
    [{ a: 2n ** 70n }, '{"a":1180591620717411303424}'],
    [[1n, -2n, 'x', null, true], '[1,-2,"x",null,true]'],
    [{ a: undefined, b: [], c: {} }, '{"b":[],"c":{}}'],
    [{ a: Number.NaN, b: Infinity, c: 0.1 }, '{"a":null,"b":null,"c":0.1}'],
    [{ 'k"ey': '\u2028\n\uD800' }, `{"k\\"ey":${JSON.stringify('\u2028\n\uD800')}}`],
  ])('%o', (value, text) => {
    expect(exactJson(value, 0)).toBe(text)
    expect(() => JSON.parse(exactJson(value))).not.toThrow()
  })

  test('indented JSON is what JSON.stringify means', () => {
    const value = { a: [1, 2], b: { c: [{ d: 'x' }, []] }, e: {} }
    expect(parsed(exactJson(value))).toEqual(value)
  })

  test('50,000 nodes are written in time that no one waits for', () => {
    const nodes = Array.from({ length: 50_000 }, (_, index) => ({
      name: `n${index}`,
      macs: BigInt(index),
      shape: [1, 2, 3],
    }))
    expect(exactJson({ nodes }, 0).length).toBeGreaterThan(2_000_000)
  })
})

describe('the analysis', () => {
  const path = join(EXPORTS, 'torchvision/resnet18_ts17.onnx')
  const analysis = analyzeFile(path)
  if (!analysis.ok) throw new Error(path)
  const report = parsed(analysisJson([{ path: 'resnet18.onnx', profile: analysis.profile, estimates: [] }]))

  test('has the promised shape and the exact counts of goldens.json', () => {
    expect(report).toMatchObject({
      schema: 'flopgate/analysis/1',
      models: [
        {
          path: 'resnet18.onnx',
          totals: { macs: 1_814_073_344, flops: 3_628_146_688 },
          coverage: { uncounted: [] },
          byOperator: { Conv: { macs: 1_813_561_344, nodes: 20 } },
          estimates: [],
        },
      ],
    })
    const [model] = Array.isArray(report['models']) ? report['models'] : []
    expect(model.nodes.find(({ op }: { op: string }) => op === 'Conv')).toMatchObject({
      domain: 'ai.onnx',
      macs: 118_013_952,
      outputs: [{ shape: [1, 64, 112, 112], type: 'float' }],
    })
  })

  test('every field is in docs/json-report.md', () => {
    const model = first(report['models'])
    const node = first(Object(model)['nodes'])
    for (const key of [...keysOf(report), ...keysOf(model), ...keysOf(Object(model)['totals'])]) {
      expect(DOCUMENT, key).toMatch(new RegExp(`["\`]${key}["\`]`))
    }
    expect(keysOf(node)).toEqual(expect.arrayContaining(['name', 'op', 'domain', 'scope', 'macs', 'inputs', 'outputs']))
  })
})

describe('the report', () => {
  test.each(Object.keys(STATES))('%s is JSON with the documented fields', name => {
    const report = parsed(reportJson(state(name)))
    expect(report).toMatchObject({ schema: 'flopgate/report/1', version: '0.1.0' })
    const model = first(report['models'])
    const diff = Object(model)['diff']
    for (const key of [
      ...keysOf(report),
      ...keysOf(model),
      ...keysOf(first(Object(model)['verdicts'])),
      ...keysOf(diff),
    ]) {
      expect(DOCUMENT, key).toMatch(new RegExp(`\\b${key}\\b`))
    }
  })

  test('nodes are only written when asked for', () => {
    const result = state('b-fail')
    expect(reportJson(result, { nodes: true }).length).toBeGreaterThan(2 * reportJson(result).length)
    expect(first(parsed(reportJson(result))['models'])).not.toHaveProperty('nodes')
  })

  test('verdict, exit code, outputs and the place of each rule', () => {
    const report = parsed(reportJson(state('b-fail')))
    expect(report).toMatchObject({
      verdict: 'fail',
      exitCode: 1,
      outputs: {
        verdict: 'fail',
        'exceeded-rules': 'max-flops,max-latency,increase-flops,warn-params',
        'policy-source': 'base',
      },
    })
    const [model] = Array.isArray(report['models']) ? report['models'] : []
    expect(model.verdicts[0]).toMatchObject({
      rule: { name: 'max-flops', position: { file: 'flopgate.yml', line: 6 } },
      value: 7_327_522_816,
      limit: 4_500_000_000,
    })
  })
})

test('the diff', () => {
  const [model] = state('b-fail').models
  if (model === undefined) throw new Error('no model')
  expect(parsed(diffJson(model))).toMatchObject({
    schema: 'flopgate/diff/1',
    base: { totals: { flops: 3_628_146_688 } },
    head: { path: 'torchvision/resnet34_ts17.onnx', totals: { flops: 7_327_522_816 } },
    changes: { flops: { delta: 3_699_376_128 } },
  })
})
