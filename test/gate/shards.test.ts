import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { join } from 'node:path'
import { measure } from '../../src/gate/run.ts'
import { mergeShards } from '../../src/gate/merge-shards.ts'
import { conclude } from '../../src/result/conclude.ts'
import type { RunRecord } from '../../src/result/record.ts'
import { parseRecord, recordJson } from '../../src/result/record-json.ts'
import { parseShard, pathsOfShard } from '../../src/result/shard.ts'
import { reportJson } from '../../src/report/machine/json.ts'
import { renderComment } from '../../src/report/comment/markdown.ts'
import { localRequest } from '../support/gate-run.ts'
import { createRepository, temporaryFolder } from '../support/git.ts'
import { layeredModel } from '../support/layered-model.ts'

describe('splitting', () => {
  test.each<[string, ReturnType<typeof parseShard>]>([
    ['1/4', { index: 1, count: 4 }],
    ['4/4', { index: 4, count: 4 }],
    ['5/4', undefined],
    ['0/4', undefined],
    ['1', undefined],
    ['1/4x', undefined],
  ])('%s', (text, shard) => {
    expect(parseShard(text)).toEqual(shard)
  })

  test('every model is in one shard, whatever the order of the files', () => {
    const models = fc.uniqueArray(fc.record({ path: fc.string({ minLength: 1 }), cost: fc.nat(1000) }), {
      selector: ({ path }) => path,
    })
    fc.assert(
      fc.property(models, fc.integer({ min: 1, max: 9 }), (all, count) => {
        const shards = Array.from({ length: count }, (_, index) => pathsOfShard(all, { index: index + 1, count }))
        const turned = pathsOfShard(all.toReversed(), { index: 1, count })
        expect(shards.flatMap(shard => [...shard]).toSorted()).toEqual(all.map(({ path }) => path).toSorted())
        expect([...turned].toSorted()).toEqual([...(shards[0] ?? [])].toSorted())
        // Greedy by cost: no shard is heavier than the lightest by more than one model.
        const loads = shards.map(shard => all.reduce((sum, { path, cost }) => sum + (shard.has(path) ? cost : 0), 0))
        const heaviest = Math.max(0, ...all.map(({ cost }) => cost))
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(heaviest)
      }),
    )
  })
})

const BUDGET = `version: 1
defaults:
  bind: { batch: 1 }
  budget: { flops: { max: 25 kFLOPs, increase: 10% }, latency: { nvidia-t4: 1 ms } }
models:
  - path: models/*.onnx
  - path: fixed.onnx
    scenarios: { one: { batch: 1 }, four: { batch: 4 } }
total: { flops: { max: 200 kFLOPs, increase: 1% } }
`

const record = async (): Promise<{ whole: RunRecord; shards: readonly RunRecord[] }> => {
  const folder = temporaryFolder()
  try {
    const repository = createRepository(join(folder.path, 'repository'))
    repository.write('flopgate.yml', BUDGET)
    for (const width of [10, 20, 30, 40, 50, 60])
      repository.write(`models/net${width}.onnx`, layeredModel({ widths: [100, width], batch: 'batch' }))
    repository.write('models/gone.onnx', layeredModel({ widths: [100, 5] }))
    repository.write('fixed.onnx', layeredModel({ widths: [10, 10], batch: 'batch' }))
    repository.commit('base')
    repository.write('models/net20.onnx', layeredModel({ widths: [100, 100, 30], batch: 'batch' }))
    repository.write('models/net30.onnx', 'broken')
    repository.write('models/new.onnx', layeredModel({ widths: [100, 7], batch: 'batch' }))
    repository.git('rm', '--quiet', 'models/gone.onnx')
    const request = localRequest(repository.directory)
    const shards: RunRecord[] = []
    for (const index of [1, 2, 3, 4]) shards.push(await measure({ ...request, shard: { index, count: 4 } }))
    return { whole: await measure(request), shards }
  } finally {
    folder.remove()
  }
}

describe('merging', async () => {
  const { whole, shards } = await record()
  const texts = shards.map((shard, index) => ({ name: `shard-${index + 1}.json`, text: recordJson(shard) }))

  test('four shards give the comment and the report of the single run, byte for byte', () => {
    const single = conclude([whole])
    const merged = mergeShards([...texts].reverse())
    if (!merged.ok) throw new Error(JSON.stringify(merged.diagnostics))
    expect(renderComment(merged.result)).toBe(renderComment(single))
    expect(reportJson(merged.result)).toBe(reportJson(single))
    expect(single.models.map(({ state }) => state).toSorted()).toEqual([
      'changed',
      'new',
      'removed',
      'unchanged',
      'unchanged',
      'unchanged',
      'unchanged',
      'unchanged',
      'unchanged',
      'unreadable',
    ])
    expect(single).toMatchObject({ outcome: 'fail', exitCode: 1 })
  })

  test('each shard has some of the models', () => {
    expect(shards.map(({ models }) => models.length > 0)).toEqual([true, true, true, true])
  })

  test('a record survives its JSON', () => {
    const parsed = parseRecord(recordJson(whole), 'whole')
    expect(parsed).toEqual({ ok: true, record: whole })
  })

  const [one = { name: '', text: '' }, two = one, three = one, four = one] = texts
  const changed = (edit: (record: RunRecord) => unknown): string =>
    JSON.stringify({ schema: 'flopgate/record/1', ...Object(edit(JSON.parse(two.text))) })

  test.each<[string, readonly { name: string; text: string }[], string, RegExp]>([
    ['a missing shard', [one, two, four], 'shards-incomplete', /Of 4 shards, 3 is missing/],
    ['a shard twice', [one, two, three, four, four], 'shards-incomplete', /twice/],
    ['nothing', [], 'shards-incomplete', /No report/],
    ['no JSON', [one, { name: 'x', text: '{' }], 'baseline-invalid', /not JSON/],
    ['another report', [{ name: 'x', text: '{"schema":"flopgate/report/1"}' }], 'baseline-invalid', /not a record/],
    [
      'another version',
      [one, { ...two, text: changed(record => ({ ...record, version: '99.0.0' })) }, three, four],
      'baseline-invalid',
      /99\.0\.0/,
    ],
    [
      'another commit',
      [
        one,
        { ...two, text: changed(record => ({ ...record, policy: { ...record.policy, file: 'other.yml' } })) },
        three,
        four,
      ],
      'shards-incomplete',
      /different commits/,
    ],
    [
      'a model in two shards',
      [one, { ...two, text: JSON.stringify({ ...JSON.parse(one.text), shard: { index: 2, count: 4 } }) }, three, four],
      'shards-incomplete',
      /in two of them/,
    ],
    [
      'a count that is no number',
      [one, { ...two, text: two.text.replace(/"macs":"\d+"/, '"macs":"12e9"') }, three, four],
      'baseline-invalid',
      /macs/,
    ],
  ])('%s is refused', (_, given, code, why) => {
    const merged = mergeShards(given)
    expect(merged).toMatchObject({ ok: false, diagnostics: [{ code }] })
    expect(merged.ok ? '' : merged.diagnostics[0]?.why).toMatch(why)
  })
})
