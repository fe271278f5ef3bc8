import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyzeFile } from '../../src/analyzer/analyze-file.ts'
import { devices } from '../../src/analyzer/hardware/catalogue/device.ts'
import { precisionNames } from '../../src/analyzer/hardware/precision.ts'
import { estimate, isDiagnostic } from '../../src/analyzer/hardware/predict/estimate.ts'
import { canonical, parseRecord, recordJson } from '../../src/result/record-json.ts'
import type { RunRecord } from '../../src/result/record.ts'
import { MODEL } from '../../src/result/record-schema.ts'
import { WHOLE } from '../../src/result/shard.ts'
import { VERSION } from '../../src/version.ts'
import { EXPORTS } from '../report/sample-results.ts'
import { randomRecord } from './random-record.ts'

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, reversed(member)]),
  )
}

describe('any record', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(randomRecord, record => {
        expect(parseRecord(recordJson(record), 'x')).toEqual({ ok: true, record })
      }),
      { numRuns: 60 },
    )
  })

  test('gives the same bytes once it was read', () => {
    fc.assert(
      fc.property(randomRecord, record => {
        const read = parseRecord(recordJson(record), 'x')
        expect(read.ok && recordJson(read.record)).toBe(recordJson(record))
      }),
      { numRuns: 60 },
    )
  })

  test('with its members in another order reads the same', () => {
    fc.assert(
      fc.property(randomRecord, record => {
        const text = recordJson(record)
        const other = JSON.stringify(reversed(JSON.parse(text)))
        const read = parseRecord(other, 'x')
        expect(read).toEqual({ ok: true, record })
      }),
      { numRuns: 30 },
    )
  })
})

const small = analyzeFile(join(EXPORTS, 'torchvision/resnet34_ts17.onnx'), {})
if (!small.ok) throw new Error('the model of the test')
const { profile } = small

const recordOf = (result: Partial<RunRecord['models'][number]['result']>): RunRecord => ({
  version: VERSION,
  shard: WHOLE,
  comparison: { kind: 'none', head: null, why: '', fix: null, isWanted: true },
  policy: { file: 'flopgate.yml', source: 'local', changes: [], newModels: [] },
  comment: { mode: null, id: null, strategy: null, drafts: null },
  total: { onExisting: 'warn', enforced: [], proposed: null },
  diagnostics: [],
  models: [
    {
      order: 0,
      result: {
        id: 'net',
        path: 'net.onnx',
        scenario: null,
        state: 'new',
        from: null,
        note: null,
        profile: null,
        estimates: [],
        baseProfile: null,
        baseEstimates: [],
        diff: null,
        verdicts: [],
        diagnostics: [],
        ...result,
      },
      base: 'absent',
      failure: null,
      proposed: null,
      sha256: null,
      structure: null,
      isComplete: true,
    },
  ],
})

describe('predictions', () => {
  const predictions = devices.flatMap(device =>
    precisionNames.flatMap(precision => {
      const found = estimate(profile, device, { precision })
      return isDiagnostic(found) ? [] : [{ ...found, nodes: found.nodes.slice(0, 5) }]
    }),
  )

  test('on every device in every precision are read as they were written', () => {
    expect(new Set(predictions.map(({ grade }) => grade))).toEqual(new Set(['A', 'B', 'C']))
    const record = recordOf({ estimates: predictions, baseEstimates: predictions })
    expect(parseRecord(recordJson(record), 'x')).toEqual({ ok: true, record })
  })

  // The data sheet alone: nothing is known about how a ratio of two predictions errs.
  test('of the data sheet have no ratio, and none comes out of the record', () => {
    const sheets = predictions.filter(({ grade }) => grade === 'C')
    const read = parseRecord(recordJson(recordOf({ estimates: sheets })), 'x')
    expect(read.ok && read.record.models[0]?.result.estimates.every(found => !('ratio' in found))).toBe(true)
    expect(sheets.length).toBeGreaterThan(0)
  })
})

test('names that are special to JavaScript are data', () => {
  const named = {
    ...profile,
    bindings: Object.fromEntries([
      ['__proto__', 3],
      ['constructor', 4],
    ]),
  }
  const read = parseRecord(recordJson(recordOf({ profile: named })), 'x')
  const bindings = read.ok ? read.record.models[0]?.result.profile?.bindings : undefined
  expect(Object.entries(bindings ?? {})).toEqual([
    ['__proto__', 3],
    ['constructor', 4],
  ])
  expect(Object.getPrototypeOf(bindings)).toBe(Object.prototype)
})

test.each<[string, (text: string) => string, RegExp]>([
  ['a member too many', text => text.replace('"order":0', '"order":0,"rank":1'), /models\.0: .*rank/],
  ['a member too few', text => text.replace('"order":0,', ''), /models\.0\.order/],
  ['a count with a fraction', text => text.replace(/"macs":"\d+"/, '"macs":"1.5"'), /macs/],
  ['a count that would take hours', text => text.replace(/"macs":"\d+"/, `"macs":"${'9'.repeat(50_000)}"`), /macs/],
  ['an outcome nobody knows', text => text.replace('"base":"absent"', '"base":"perhaps"'), /models\.0\.base/],
])('%s is refused with its place', (_, edit, why) => {
  const text = edit(recordJson(recordOf({ profile })))
  const read = parseRecord(text, 'x')
  expect(read.ok ? 'read' : read.diagnostic.why).toMatch(why)
})

test('the members of a value stand in the order of the schema, however it came about', () => {
  const [model] = recordOf({ profile }).models
  if (model === undefined) throw new Error('no model')
  const { order, ...rest } = model
  expect(JSON.stringify(Object.keys(canonical(MODEL, { ...rest, order })))).toBe(
    JSON.stringify(Object.keys(canonical(MODEL, model))),
  )
})
