import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { flopgate } from '../support/command-line.ts'
import { createRepository, type Repository, temporaryFolder } from '../support/git.ts'
import { layeredModel } from '../support/layered-model.ts'

const folder = temporaryFolder()
let repository: Repository

beforeAll(() => {
  repository = createRepository(join(folder.path, 'repository'))
  repository.write('flopgate.yml', 'version: 1\nmodels:\n  - path: nets/net.onnx\n    budget: { flops: 20 kFLOPs }\n')
  repository.write('nets/net.onnx', layeredModel({ widths: [100, 100] }))
  repository.write('nets/own.yml', 'version: 1\nmodels:\n  - path: net.onnx\n    budget: { flops: 10 kFLOPs }\n')
  mkdirSync(join(repository.directory, 'nets/deep'))
  repository.commit('base')
  mkdirSync(join(folder.path, 'bare'))
})
afterAll(() => folder.remove())

const inside = (path: string, ...args: readonly string[]) => flopgate(join(repository.directory, path), ...args)

describe('the budget of a command', () => {
  test.each<[string, string, readonly string[], number, RegExp]>([
    ['lies in a folder above', 'nets/deep', ['check'], 0, /Budget: \.\.\/\.\.\/flopgate\.yml/],
    ['is found by every command', 'nets', ['validate'], 0, /Budget: \.\.\/flopgate\.yml/],
    ['is found by selftest', 'nets', ['selftest'], 0, /Budget: /],
    ['is not said when it lies here', '', ['check'], 0, /^$/],
    ['is named in a sub-folder', 'nets', ['validate', 'own.yml'], 0, /^$/],
    ['is named above', 'nets', ['check', '--config', '../flopgate.yml'], 0, /^$/],
  ])('%s', async (_, path, args, code, said) => {
    const result = await inside(path, ...args)
    expect(result.err).toMatch(said)
    expect(result.code).toBe(code)
  })

  test('can be named by its absolute path, from anywhere', async () => {
    const config = join(repository.directory, 'flopgate.yml')
    expect((await inside('', 'check', '--config', config)).code).toBe(0)
    expect((await flopgate(join(folder.path, 'bare'), 'check', '--config', config)).code).toBe(0)
  })

  test('that is nowhere: what to run', async () => {
    for (const command of ['check', 'validate', 'selftest']) {
      const { code, out, err } = await flopgate(join(folder.path, 'bare'), command)
      expect([command, code]).toEqual([command, 2])
      expect(out + err).toContain('flopgate init')
    }
  })
})
