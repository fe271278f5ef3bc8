import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { locateFile } from '../../src/baseline/locate-file.ts'
import { temporaryFolder } from '../support/git.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())

// Links need a privilege on Windows.
describe.skipIf(process.platform === 'win32')('locateFile', () => {
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
