import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { anchorText, parseAnchor } from '../../src/gate/anchor/anchor-file.ts'
import { run } from '../../src/gate/run.ts'
import { flopgate } from '../support/command-line.ts'
import { checkPullRequest, checkWorkTree, codesOf, localRequest, summary } from '../support/gate-run.ts'
import { createRepository, temporaryFolder } from '../support/git.ts'
import { layeredModel } from '../support/layered-model.ts'

/** FLOPs 2 × 100 × width. */
const net = (width: number): Uint8Array => layeredModel({ widths: [100, width] })

const BUDGET = `version: 1
models:
  - id: net
    path: net.onnx
    budget: { flops: { increase: 5%, drift: 10% } }
`

const anchor = (value: number, more: Record<string, unknown> = {}): string =>
  JSON.stringify({
    schema: 'flopgate/baseline/1',
    models: [
      {
        id: 'net',
        scenario: null,
        bindings: {},
        values: { flops: { value: String(value), date: '2026-01-31', reason: 'first release', commit: null, ...more } },
      },
    ],
  })

const check = (head: Uint8Array, file: string | null, base = net(107)) =>
  checkWorkTree({
    base: { 'flopgate.yml': BUDGET, 'net.onnx': base, ...(file === null ? {} : { 'flopgate-baseline.json': file }) },
    head: { 'net.onnx': head },
  })

describe('small steps add up', () => {
  // 107 → 110 is +2.8 %, within 5 %; but from 100 it is +10 %, then +11 %.
  test.each<[number, string, string]>([
    [110, 'pass', 'pass'],
    [111, 'pass', 'fail'],
  ])('width %i: increase %s, drift %s', async (width, increase, drift) => {
    const result = await check(net(width), anchor(20_000))
    expect(summary(result).rules).toEqual({ 'net increase-flops': increase, 'net drift-flops': drift })
  })

  test('against the last tag', async () => {
    const folder = temporaryFolder()
    const repository = createRepository(join(folder.path, 'repository'))
    repository.write('flopgate.yml', `anchor: last-tag\n${BUDGET}`)
    for (const [width, tag] of [
      [90, 'v1'],
      [100, 'v2'],
      [107, null],
    ] as const) {
      repository.write('net.onnx', net(width))
      repository.commit(`width ${width}`)
      if (tag !== null) repository.git('tag', tag)
    }
    repository.write('net.onnx', net(111))
    const result = await run(localRequest(repository.directory))
    folder.remove()
    expect(result.models[0]?.verdicts.find(({ kind }) => kind === 'drift')).toMatchObject({
      status: 'fail',
      base: 20_000n,
      value: 22_200n,
    })
  })
})

describe('the anchor fails closed', () => {
  test.each<[string, string | null, string]>([
    ['missing', null, 'anchor-missing'],
    ['no JSON', '{', 'anchor-invalid'],
    ['another schema', '{"schema":"flopgate/baseline/2","models":[]}', 'anchor-invalid'],
    ['a negative value', anchor(-5), 'anchor-invalid'],
    ['no reason', anchor(20_000, { reason: ' ' }), 'anchor-invalid'],
    ['no date', anchor(20_000, { date: 'yesterday' }), 'anchor-invalid'],
    ['a key too many', anchor(20_000, { extra: 1 }), 'anchor-invalid'],
    ['a model twice', anchor(1).replace(/\[(.*)\]/, '[$1,$1]'), 'anchor-invalid'],
  ])('%s: exit 2', async (_, file, code) => {
    const result = await check(net(107), file)
    expect([result.exitCode, ...codesOf(result)]).toEqual([2, code])
  })

  test('a pull request is judged by the anchor of its base', async () => {
    const result = await checkPullRequest({
      base: { 'flopgate.yml': BUDGET, 'net.onnx': net(109), 'flopgate-baseline.json': anchor(20_000) },
      head: { 'net.onnx': net(112), 'flopgate-baseline.json': anchor(22_400) },
    })
    expect(summary(result)).toMatchObject({ exitCode: 1, rules: { 'net drift-flops': 'fail' } })
  })
})

describe('flopgate baseline', () => {
  test('update anchors, keeps what did not move, and check agrees', async () => {
    const folder = temporaryFolder()
    const repository = createRepository(join(folder.path, 'repository'))
    const cli = (...args: readonly string[]) => flopgate(repository.directory, ...args)
    const stored = () => {
      const parsed = parseAnchor(readFileSync(join(repository.directory, 'flopgate-baseline.json'), 'utf8'), 'x')
      if (!parsed.ok) throw new Error(parsed.diagnostic.why)
      return parsed.anchor
    }
    const two = `${BUDGET}  - path: other.onnx\n    budget: { params: { drift: 1% } }\n`
    repository.write('flopgate.yml', two)
    repository.write('net.onnx', net(100))
    repository.write('other.onnx', net(50))
    const commit = repository.commit('base')

    expect((await cli('baseline', 'check')).err).toContain('anchor-missing')
    expect(await cli('baseline', 'update', '--reason', 'first release')).toMatchObject({ code: 0, err: '' })
    expect(await cli('baseline', 'check')).toMatchObject({
      code: 0,
      out: 'flopgate-baseline.json is valid: 2 anchored.\n',
    })
    expect(stored().models.map(({ id, values }) => [id, values.flops?.value, values.params?.value])).toEqual([
      ['net', 20_000n, undefined],
      ['other', undefined, 5_000n],
    ])
    expect(stored().models[0]?.values.flops).toMatchObject({ reason: 'first release', commit })

    repository.write('net.onnx', net(120))
    expect((await cli('check')).out).toContain('drift-flops')
    await cli('baseline', 'update', '--reason', 'wider on purpose')
    expect(stored().models.map(({ values }) => (values.flops ?? values.params)?.reason)).toEqual([
      'wider on purpose',
      'first release',
    ])

    repository.write('flopgate.yml', two.replace('id: net', 'id: renamed'))
    const stale = await cli('baseline', 'check')
    expect(stale.code).toBe(2)
    expect(stale.err).toContain('The anchor lacks "renamed"')
    expect(stale.err).toContain('The anchor has "net"')
    folder.remove()
  })

  test('the file is the same text for the same values', () => {
    const parsed = parseAnchor(anchor(20_000), 'x')
    if (!parsed.ok) throw new Error(parsed.diagnostic.why)
    const text = anchorText(parsed.anchor)
    expect(parseAnchor(text, 'x')).toEqual(parsed)
    expect(text).toContain('"flops": {"value":"20000","date":"2026-01-31","reason":"first release","commit":null}')
  })
})
