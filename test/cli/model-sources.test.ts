import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { flopgate } from '../support/command-line.ts'
import { runCli } from '../support/cli-process.ts'
import { createRepository, lfsPointer, type Repository, temporaryFolder } from '../support/git.ts'
import { layeredModel } from '../support/layered-model.ts'

const folder = temporaryFolder()
let repository: Repository

// MACs: 10 000 at the first commit, 15 000 in the work tree.
beforeAll(() => {
  repository = createRepository(join(folder.path, 'repository'))
  repository.write('nets/net.onnx', layeredModel({ widths: [100, 100] }))
  repository.write('nets/lfs.onnx', lfsPointer('weights'))
  repository.commit('base')
  repository.write('nets/net.onnx', layeredModel({ widths: [100, 100, 50] }))
})
afterAll(() => folder.remove())

const inside = (path: string, ...args: readonly string[]) => flopgate(join(repository.directory, path), ...args)

describe('a file of a commit', () => {
  test.each([
    ['from the top of the repository', '', 'HEAD:nets/net.onnx'],
    ['from the top, also in a sub-folder', 'nets', 'main:nets/net.onnx'],
    ['from this folder', 'nets', 'HEAD:./net.onnx'],
  ])('%s', async (_, path, name) => {
    const { code, out } = await inside(path, 'analyze', name, '--format', 'json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ models: [{ totals: { macs: 10_000 } }] })
  })

  test('is compared with the work tree', async () => {
    const { code, out } = await inside('', 'diff', 'HEAD:nets/net.onnx', 'nets/net.onnx', '--format', 'json')
    expect(code).toBe(0)
    expect(out).toContain('10000')
    expect(out).toContain('15000')
  })

  test.each([
    ['that it does not have', 'HEAD:none.onnx', /has no such file/],
    ['of no commit', 'nope:nets/net.onnx', /“nope” is no commit/],
    ['whose name is an option', '--upload-pack=x:net.onnx', /unknown option/],
    ['that is a pointer', 'HEAD:nets/lfs.onnx', /Git LFS pointer/],
  ])('%s: exit 2', async (_, name, message) => {
    const { code, err } = await inside('', 'analyze', name)
    expect(err).toMatch(message)
    expect(code).toBe(2)
  })

  test('outside of a repository: exit 2', async () => {
    const { code, err } = await flopgate(folder.path, 'analyze', 'HEAD:net.onnx')
    expect([code, err]).toEqual([2, expect.stringMatching(/is not a git repository/)])
  })
})

test('standard input', async () => {
  const model = readFileSync(join(repository.directory, 'nets/net.onnx'))
  const { exitCode, stdout, stderr } = await runCli(['analyze', '-', '--format', 'json'], { input: model })
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  expect(JSON.parse(stdout)).toMatchObject({ models: [{ totals: { macs: 15_000 } }] })
})
