import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { VERSION } from '../../src/version.ts'
import { flopgate } from '../support/command-line.ts'
import { createRepository, lfsPointer, type Repository, temporaryFolder } from '../support/git.ts'
import { layeredModel } from '../support/layered-model.ts'

const folder = temporaryFolder()
let repository: Repository

// FLOPs: 20 000 at base, 30 000 in the work tree.
beforeAll(() => {
  repository = createRepository(join(folder.path, 'repository'))
  repository.write(
    'flopgate.yml',
    'version: 1\nmodels:\n  - path: net.onnx\n    budget: { flops: { max: 40 kFLOPs, increase: 10% } }\n',
  )
  repository.write('net.onnx', layeredModel({ widths: [100, 100] }))
  repository.commit('base')
  repository.write('net.onnx', layeredModel({ widths: [100, 100, 50] }))
  repository.write('open.onnx', layeredModel({ widths: [100, 100], batch: 'batch' }))
  repository.write('bad/pointer.onnx', lfsPointer('weights'))
  repository.write('bad/empty.onnx', '')
  repository.write('bad/text.onnx', 'import torch')
  repository.write('bad/cut.onnx', layeredModel({ widths: [9, 9] }).subarray(0, 200))
  mkdirSync(join(repository.directory, 'bad/folder.onnx'))
})
afterAll(() => folder.remove())

const cli = (...args: readonly string[]) => flopgate(repository.directory, ...args)

describe('usage', () => {
  test.each<[string, readonly string[], RegExp]>([
    ['no command', [], /Usage: flopgate/],
    ['an unknown command', ['frobnicate'], /unknown command 'frobnicate'/],
    ['an unknown option', ['check', '--bugdet', 'x.yml'], /unknown option '--bugdet'/],
    ['a missing argument', ['analyze'], /missing required argument 'models'/],
    ['a format that does not exist', ['check', '--format', 'yaml'], /Choose text, json, markdown, html, sarif/],
    ['a binding without a value', ['analyze', 'net.onnx', '--bind', 'batch'], /Write name=value/],
    ['a binding that is no number', ['analyze', 'net.onnx', '--bind', 'batch=one'], /"one" is not a whole number/],
    ['a shape that is none', ['analyze', 'net.onnx', '--input', 'y0=axb'], /is not a whole number/],
    ['a shard that does not exist', ['check', '--shard', '5/4'], /Write --shard 1\/4/],
    ['a baseline from nowhere', ['check', '--baseline', 'somewhere'], /Write --baseline git/],
    ['merging what is not there', ['merge', 'nothing.json'], /Cannot read "nothing.json"/],
    ['a reason that is missing', ['baseline', 'update'], /required option '--reason/],
    [
      'a precision that does not exist',
      ['analyze', 'net.onnx', '--precision', 'int9'],
      /Did you mean "int8"\? Choose fp64/,
    ],
    ['a node that does not exist', ['explain', 'net.onnx', '/nothing'], /No node is named "\/nothing"/],
  ])('%s: exit 2', async (_, args, message) => {
    const { code, err } = await cli(...args)
    expect(code).toBe(2)
    expect(err).toMatch(message)
  })

  test('help and version exit 0', async () => {
    const help = await cli('--help')
    expect(help.code).toBe(0)
    for (const command of ['analyze', 'check', 'diff', 'validate', 'merge', 'baseline'])
      expect(help.out).toContain(command)
    expect(await cli('--version')).toEqual({ code: 0, out: `${VERSION}\n`, err: '' })
    expect((await cli('check', '--help')).out).toContain('--shard')
  })
})

describe('analyze', () => {
  test('counts, in text and as JSON integers', async () => {
    const text = await cli('analyze', 'net.onnx')
    expect([text.code, text.err]).toEqual([0, ''])
    expect(text.out).toContain('30 kFLOPs')
    const json = await cli('analyze', 'net.onnx', '--format', 'json')
    expect(JSON.parse(json.out)).toMatchObject({
      models: [{ path: 'net.onnx', totals: { macs: 15_000, flops: 30_000 } }],
    })
  })

  test.each<[string, readonly string[], number]>([
    ['a symbol', ['--bind', 'batch=4'], 80_000],
    ['a whole input', ['--input', 'y0=2x100'], 40_000],
  ])('binds %s', async (_, args, flops) => {
    const { code, out } = await cli('analyze', 'open.onnx', ...args, '--format', 'json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ models: [{ totals: { flops } }] })
  })

  test('an open dimension is exit 2 and names the line to add', async () => {
    const { code, err } = await cli('analyze', 'open.onnx')
    expect(code).toBe(2)
    expect(err).toMatch(/unbound-dimension/)
    expect(err).toMatch(/--bind batch=1|bind: \{ batch: 1 \}/)
  })

  test.each<[string, string]>([
    ['bad/pointer.onnx', 'model-is-lfs-pointer'],
    ['bad/empty.onnx', 'model-empty'],
    ['bad/text.onnx', 'model-not-onnx'],
    ['bad/cut.onnx', 'model-truncated'],
    ['bad/folder.onnx', 'model-is-directory'],
    ['bad/missing.onnx', 'model-not-found'],
  ])('%s is exit 3 with its own message, and the others are shown', async (path, problem) => {
    const { code, err, out } = await cli('analyze', path, 'net.onnx')
    expect(code).toBe(3)
    expect(err).toContain(problem)
    expect(err).toContain('Fix:')
    expect(out).toContain('net.onnx')
  })
})

describe('check', () => {
  test.each(['text', 'json', 'markdown', 'html', 'sarif'])('--format %s says what grew, exit 1', async format => {
    const { code, out } = await cli('check', '--format', format)
    expect(code).toBe(1)
    expect(out).toContain('increase-flops')
  })

  test('--base none holds the limits alone', async () => {
    expect((await cli('check', '--base', 'none')).code).toBe(0)
  })

  test('--output writes the report and prints nothing', async () => {
    const { out } = await cli('check', '--format', 'json', '--output', 'report.json')
    expect(out).toBe('')
    expect(JSON.parse(readFileSync(join(repository.directory, 'report.json'), 'utf8'))).toMatchObject({
      verdict: 'fail',
    })
    expect((await cli('check', '--base', 'none', '--output', 'nowhere/report.json')).code).toBe(2)
  })

  test('shards and merge give the verdict of the whole', async () => {
    for (const shard of ['1/2', '2/2']) {
      const { code } = await cli('check', '--shard', shard, '--output', `shard-${shard[0]}.json`)
      expect(code).toBe(0)
    }
    const merged = await cli('merge', 'shard-2.json', 'shard-1.json', '--format', 'markdown')
    const whole = await cli('check', '--format', 'markdown')
    expect(merged).toEqual(whole)
    expect((await cli('merge', 'shard-1.json')).err).toContain('shards-incomplete')
  })
})

describe('other commands', () => {
  test('validate', async () => {
    expect(await cli('validate')).toEqual({ code: 0, out: 'flopgate.yml is valid: 1 model, 1 rule\n', err: '' })
    writeFileSync(
      join(repository.directory, 'wrong.yml'),
      'version: 1\nmodels:\n  - path: net.onnx\n    budget: { flop: 1 GFLOPs }\n',
    )
    const wrong = await cli('validate', 'wrong.yml')
    expect(wrong.code).toBe(2)
    expect(wrong.err).toContain('wrong.yml:4:15')
    expect(wrong.err).toContain('flops')
  })

  test('diff', async () => {
    const { code, out } = await cli('diff', 'net.onnx', 'open.onnx', '--bind', 'batch=1', '--format', 'json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ changes: { flops: { base: 30_000, head: 20_000, delta: -10_000 } } })
  })

  test('as a process: the exit code is the verdict', () => {
    const program = join(import.meta.dirname, '../../src/cli.ts')
    const { status, stdout } = spawnSync(process.execPath, [program, 'check'], {
      cwd: repository.directory,
      encoding: 'utf8',
    })
    expect(status).toBe(1)
    expect(stdout).toContain('net')
  })
})
