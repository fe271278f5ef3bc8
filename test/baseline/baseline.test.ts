import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBaseline } from '../../src/baseline/baseline.ts'
import { locateFile } from '../../src/baseline/locate-file.ts'
import { checkOut, createPullRequest, fingerprint, temporaryFolder } from '../support/git.ts'
import type { PullRequest, Repository } from '../support/git.ts'

const folder = temporaryFolder()
let pull: PullRequest
let repository: Repository
beforeAll(() => {
  pull = createPullRequest(join(folder.path, 'pull'), {
    base: { 'models/a.onnx': 'before', 'flopgate.yml': 'version: 1' },
    head: { 'models/a.onnx': 'after', 'flopgate.yml': 'version: 2' },
  })
  repository = checkOut(join(folder.path, 'checkout'), pull.url, pull.merge)
  mkdirSync(join(folder.path, 'temp'))
})
afterAll(() => folder.remove())

describe('openBaseline', () => {
  test('a pull request: base commit, its files and budget, and the models paired; no trace is left', async () => {
    const before = fingerprint(repository.directory)
    const baseline = await openBaseline({
      directory: join(repository.directory, 'models'),
      temporary: join(folder.path, 'temp'),
      event: { kind: 'pull-request', headSha: pull.head, baseSha: pull.staleBase, baseRef: 'main' },
    })
    expect(baseline.resolution).toMatchObject({ kind: 'base', base: pull.baseTip, head: pull.merge })
    expect(baseline.root).toBe(repository.directory)
    expect(await baseline.listFiles()).toEqual(['flopgate.yml', 'models/a.onnx', 'notes.txt'])
    const budget = await baseline.readFile('flopgate.yml')
    expect(budget.kind === 'file' && readFileSync(budget.file, 'utf8')).toBe('version: 1')
    const head = await baseline.readFileAt(pull.head, 'flopgate.yml')
    expect(head.kind === 'file' && readFileSync(head.file, 'utf8')).toBe('version: 2')
    expect(await baseline.listFilesAt(pull.head)).toEqual(['flopgate.yml', 'models/a.onnx'])
    expect([await baseline.isCheckedOut(pull.head), await baseline.isCheckedOut(pull.staleBase)]).toEqual([true, false])
    expect(await baseline.readFileAt('main', 'flopgate.yml')).toEqual({ kind: 'absent' })
    const file = join(repository.directory, 'models/a.onnx')
    const pairs = await baseline.pairModels({ head: [{ path: 'models/a.onnx', file }], existsAtHead: () => true })
    expect(pairs.models.get('models/a.onnx')?.state).toBe('changed')
    await baseline.close()
    expect(readdirSync(join(folder.path, 'temp'))).toEqual([])
    expect(fingerprint(repository.directory)).toEqual(before)
  })

  test('outside of git every model says so', async () => {
    const baseline = await openBaseline({ directory: join(folder.path, 'temp'), event: { kind: 'local' } })
    expect(baseline.resolution).toMatchObject({ kind: 'no-base', reason: 'no-repository' })
    const pairs = await baseline.pairModels({ head: [{ path: 'a', file: 'a' }], existsAtHead: () => true })
    expect(pairs.models.get('a')?.state).toBe('no-base')
    expect(await baseline.readFile('a')).toEqual({ kind: 'absent' })
    await baseline.close()
  })
})

describe('locateFile', () => {
  const root = join(folder.path, 'tree')
  beforeAll(() => {
    mkdirSync(join(root, 'models'), { recursive: true })
    writeFileSync(join(root, 'models', 'a.onnx'), 'a')
    writeFileSync(join(folder.path, 'outside.onnx'), 'outside')
    symlinkSync(join(folder.path, 'outside.onnx'), join(root, 'models', 'out.onnx'))
    symlinkSync('a.onnx', join(root, 'models', 'in.onnx'))
    symlinkSync(root, join(folder.path, 'link-to-tree'))
  })
  test.each([
    ['models', 'a.onnx', 'models/a.onnx'],
    ['.', './models/../models/a.onnx', 'models/a.onnx'],
    ['models', 'in.onnx', 'models/in.onnx'],
    ['models', 'missing.onnx', 'models/missing.onnx'],
    ['models', '../..data.onnx', '..data.onnx'],
    ['.', 'models/out.onnx', undefined],
    ['.', '../outside.onnx', undefined],
    ['.', '/etc/passwd', undefined],
    ['.', '..', undefined],
  ])('%s + %s → %s', async (directory, path, expected) => {
    const located = await locateFile(root, join(root, directory), path)
    expect(located.ok ? located.path : undefined).toBe(expected)
  })

  test('a work tree that is reached through a link', async () => {
    const located = await locateFile(root, join(folder.path, 'link-to-tree', 'models'), 'a.onnx')
    expect(located).toEqual({ ok: true, path: 'models/a.onnx', file: join(root, 'models', 'a.onnx') })
  })
})
