import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import type { Printed } from '../support/command-line.ts'
import { createRemote, createRepository, lfsPointer, type Repository, temporaryFolder } from '../support/git.ts'
import { layeredModel } from '../support/layered-model.ts'

const folder = temporaryFolder()
let repository: Repository
const commits: string[] = []

/** FLOPs of a layered model: 2 · Σ inᵢ · outᵢ. */
const flops = (...widths: readonly number[]): number =>
  2 * widths.slice(1).reduce((sum, width, index) => sum + width * (widths[index] ?? 0), 0)

const budget = (path: string, max: string): string =>
  `version: 1\nmodels:\n  - id: net\n    path: ${path}\n    budget: { flops: ${max} }\n`

let day = 1
/** One commit a day, so that dates tell points apart. */
const commit = (message: string): void => {
  const date = `2026-01-${String(day++).padStart(2, '0')}T12:00:00Z`
  repository.git('add', '--all')
  repository.git('-c', 'core.hooksPath=/dev/null', 'commit', '--quiet', '--message', message, '--date', date)
  commits.push(repository.git('rev-parse', 'HEAD'))
}

beforeAll(() => {
  repository = createRepository(join(folder.path, 'repository'))
  repository.write('flopgate.yml', budget('old/net.onnx', '20 kFLOPs'))
  repository.write('old/net.onnx', layeredModel({ widths: [100, 50] }))
  commit('first export')
  repository.write('README.md', 'nothing of models')
  commit('docs')
  repository.write('old/net.onnx', layeredModel({ widths: [100, 50, 50] }))
  commit('Widen the net (#12)')
  repository.git('tag', 'v1.0')
  // Renamed with its content.
  repository.git('mv', 'old/net.onnx', 'net.onnx')
  repository.write('flopgate.yml', budget('net.onnx', '20 kFLOPs'))
  commit('move')
  // Renamed and changed at once: the entry tells.
  repository.git('rm', '--quiet', 'net.onnx')
  repository.write('nets/net-v2.onnx', layeredModel({ widths: [100, 100, 50] }))
  repository.write('flopgate.yml', budget('nets/net-v2.onnx', '20 kFLOPs'))
  commit('Merge pull request #34 from lab/v2')
  repository.write('flopgate.yml', budget('nets/net-v2.onnx', '40 kFLOPs'))
  commit('more room')
})
afterAll(() => folder.remove())

const history = async (directory: string, ...args: readonly string[]): Promise<Printed> => {
  let [out, err] = ['', '']
  const code = await main(['history', ...args], {
    print: text => (out += text),
    error: text => (err += text),
    color: false,
    width: 120,
    cwd: directory,
    env: { XDG_CACHE_HOME: join(folder.path, 'cache') },
  })
  return { code, out, err }
}

interface JsonHistory {
  readonly series: readonly {
    readonly id: string
    readonly points: readonly {
      readonly commit: string
      readonly path: string
      readonly state: string
      readonly pullRequest: number | null
      readonly why?: string
      readonly metrics: readonly {
        readonly value: number | null
        readonly limit: number | null
        readonly isOver: boolean
      }[]
    }[]
  }[]
}
const points = async (directory: string, ...args: readonly string[]) => {
  const { code, out, err } = await history(directory, '--format', 'json', ...args)
  expect(err).toBe('')
  expect(code).toBe(0)
  const parsed: JsonHistory = JSON.parse(out)
  return parsed.series.flatMap(series => series.points)
}

describe('history', () => {
  test('follows a model through renames and shows the limits of each day', async () => {
    const found = await points(repository.directory)
    expect(found.map(({ commit: id }) => id)).toEqual([0, 2, 3, 4, 5].map(index => commits[index]))
    expect(found.map(({ path }) => path)).toEqual([
      'old/net.onnx',
      'old/net.onnx',
      'net.onnx',
      'nets/net-v2.onnx',
      'nets/net-v2.onnx',
    ])
    const small = flops(100, 50)
    const wide = flops(100, 50, 50)
    const large = flops(100, 100, 50)
    expect(found.map(({ metrics }) => metrics[0]?.value)).toEqual([small, wide, wide, large, large])
    expect(found.map(({ metrics }) => metrics[0]?.limit)).toEqual([20_000, 20_000, 20_000, 20_000, 40_000])
    expect(found.map(({ metrics }) => metrics[0]?.isOver)).toEqual([false, false, false, true, false])
    expect(found.map(({ pullRequest }) => pullRequest)).toEqual([null, 12, null, 34, null])
  })

  test('prints what changed most, the change, and what it is since the tag', async () => {
    const { code, out } = await history(repository.directory)
    expect(code).toBe(0)
    expect(out).toMatch(/^net · FLOPs \(kFLOPs\) +limit 40\.0/)
    expect(out).toMatch(
      new RegExp(`^\\d{4}-\\d\\d-\\d\\d  ${commits[0]?.slice(0, 7)} +10\\.00 +▁ .*first export$`, 'm'),
    )
    expect(out).toMatch(/15\.00 +▃ +\+50 % .*#12$/m)
    expect(out).toMatch(/30\.00 +█ +\+100 % +over 20\.0.* #34$/m)
    expect(out).toMatch(/^since v1\.0: \+100 % · since the first: \+200 %$/m)
  })

  test('a second run reads no model: the cache answers the same', async () => {
    const first = await history(repository.directory)
    const before = readdirSync(join(folder.path, 'cache'), { recursive: true }).length
    expect(await history(repository.directory)).toEqual(first)
    expect(readdirSync(join(folder.path, 'cache'), { recursive: true }).length).toBe(before)
  })

  test('a damaged cache is measured anew', async () => {
    const first = await history(repository.directory)
    for (const name of readdirSync(join(folder.path, 'cache'), { recursive: true, encoding: 'utf8' }))
      if (name.endsWith('.json')) writeFileSync(join(folder.path, 'cache', name), '{"values":{"flops":"1"}}')
    expect(await history(repository.directory)).toEqual(first)
  })

  test('writes nothing into the repository', async () => {
    const snapshot = () =>
      readdirSync(repository.directory, { recursive: true, encoding: 'utf8' })
        .sort()
        .map(name => {
          const path = join(repository.directory, name)
          return statSync(path).isFile() ? [name, readFileSync(path).toString('base64')] : [name]
        })
    const before = snapshot()
    await history(repository.directory, '--all', '--as-judged')
    expect(snapshot()).toEqual(before)
  })

  test.each([
    [
      ['--last', '2'],
      [4, 5],
    ],
    [['--since', '2100-01-01'], []],
    [['--until', '2000-01-01'], []],
    [
      ['--since', '2000-01-01'],
      [0, 2, 3, 4, 5],
    ],
    [['--all'], [0, 2, 3, 4, 5]],
  ])('%j', async (args, wanted) => {
    const { code, out } = await history(repository.directory, '--format', 'json', ...args)
    const parsed: JsonHistory = JSON.parse(out)
    expect(parsed.series[0]?.points.map(({ commit: id }) => commits.indexOf(id))).toEqual(wanted)
    expect(code).toBe(wanted.length === 0 ? 2 : 0)
  })

  test('one metric after the other, in every format', async () => {
    for (const format of ['text', 'markdown', 'csv', 'json', 'html']) {
      const { code, out } = await history(repository.directory, '--metric', 'flops,params', '--format', format)
      expect([format, code]).toEqual([format, 0])
      expect(out.toLowerCase()).toContain('param')
    }
  })

  test('a file that no budget names', async () => {
    repository.write('loose.onnx', layeredModel({ widths: [10, 10], batch: 'batch' }))
    commit('loose')
    const [point] = await points(repository.directory, 'loose.onnx', '--bind', 'batch=2')
    expect(point?.metrics[0]?.value).toBe(2 * flops(10, 10))
    const [open] = await points(repository.directory, 'loose.onnx')
    expect(open).toMatchObject({ state: 'unknown', why: expect.stringContaining('open dimensions') })
  })

  test('a removed model and a pointer whose object is nowhere are named', async () => {
    repository.git('rm', '--quiet', 'loose.onnx')
    commit('gone')
    repository.write('loose.onnx', lfsPointer('weights'))
    commit('back as a pointer')
    const found = await points(repository.directory, 'loose.onnx', '--bind', 'batch=2')
    expect(found.map(({ state }) => state)).toEqual(['measured', 'removed', 'unknown'])
    expect(found[2]?.why).toMatch(/Git LFS object/)
  })

  test('a shallow clone says that it is; a blobless one fetches what it lacks', async () => {
    const remote = createRemote(join(folder.path, 'remote.git'), repository)
    repository.git('clone', '--quiet', '--depth', '1', remote.url, join(folder.path, 'shallow'))
    const shallow = await history(join(folder.path, 'shallow'))
    expect(shallow.err).toMatch(/The clone is shallow/)
    repository.git('clone', '--quiet', '--filter=blob:none', remote.url, join(folder.path, 'blobless'))
    expect((await points(join(folder.path, 'blobless'), 'net')).map(({ state }) => state)).toEqual(
      Array.from({ length: 5 }, () => 'measured'),
    )
  })

  test('the commands of docs/history.md', async () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/history.md'), 'utf8')
    const commands = [...page.matchAll(/^flopgate history(.*?)(?: +#.*)?$/gm)].map(([, args = '']) =>
      [...args.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
    )
    expect(commands.length).toBeGreaterThan(4)
    for (const args of commands) {
      // Made in 2026, and "90 days" ends today.
      const { code, err } = await history(repository.directory, ...args.map(arg => arg.replace('90 days', '99 years')))
      expect([args, code, err]).toEqual([args, 0, ''])
    }
    expect(readFileSync(join(repository.directory, 'history.html'), 'utf8')).toContain('<polyline')
    rmSync(join(repository.directory, 'history.html'))
  })

  test('outside of a repository, and before the first commit: exit 2', async () => {
    createRepository(join(folder.path, 'empty'))
    for (const [place, message] of [
      [folder.path, /is not a git repository/],
      [join(folder.path, 'empty'), /no commit yet/],
    ] as const) {
      const { code, err } = await history(place, 'x.onnx')
      expect(err).toMatch(message)
      expect(code).toBe(2)
    }
  })
})
