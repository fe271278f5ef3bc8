import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FIRST_WORKFLOW } from '../../src/gate/setup/first-workflow.ts'
import { flopgate } from '../support/command-line.ts'
import { temporaryFolder } from '../support/git.ts'
import { layeredModel } from '../support/layered-model.ts'
import { workflowErrors } from '../support/workflow-errors.ts'

const inFolder = async (
  files: Readonly<Record<string, string | Uint8Array>>,
  act: (cli: (...args: readonly string[]) => ReturnType<typeof flopgate>, path: string) => Promise<void>,
): Promise<void> => {
  const folder = temporaryFolder()
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder.path, path)), { recursive: true })
      writeFileSync(join(folder.path, path), content)
    }
    await act((...args) => flopgate(folder.path, ...args), folder.path)
  } finally {
    folder.remove()
  }
}

// 2 · 300 · 400 = 240 000 FLOPs, 120 000 parameters, 480 000 bytes.
const NET = layeredModel({ widths: [300, 400], batch: 'batch size' })

describe('init', () => {
  test('writes a budget that holds, with round limits and the symbols it chose', () =>
    inFolder({ 'models/net.onnx': NET, 'old/net.onnx': layeredModel({ widths: [2, 2] }) }, async (cli, path) => {
      const { code, out, err } = await cli('init')
      expect([code, err]).toEqual([0, ''])
      expect(out).toContain('models/net.onnx: batch size is open, 1 is assumed.')
      const budget = readFileSync(join(path, 'flopgate.yml'), 'utf8')
      expect(budget).toMatch(/^# yaml-language-server: \$schema=/)
      // 264 000 → 270 000; 132 000 → 140 000; 528 000 → 530 000
      expect(budget).toContain('flops: { max: 270 kFLOPs, increase: 5% }')
      expect(budget).toContain('params: 140 k')
      expect(budget).toContain('weight-bytes: 530 kB')
      expect(budget).toContain('bind: { "batch size": 1 }')
      expect(await cli('validate')).toMatchObject({ code: 0, err: '' })
      expect(await cli('check')).toMatchObject({ code: 0 })
      expect(await cli('selftest')).toMatchObject({ code: 0 })
    }))

  test('keeps what is there, unless forced', () =>
    inFolder({ 'net.onnx': NET, 'flopgate.yml': 'mine' }, async (cli, path) => {
      const kept = await cli('init')
      expect(kept).toMatchObject({ code: 2, err: 'flopgate.yml exists and is kept; --force overwrites it.\n' })
      expect(readFileSync(join(path, 'flopgate.yml'), 'utf8')).toBe('mine')
      expect(existsSync(join(path, '.github/workflows/flopgate.yml'))).toBe(true)
      expect(await cli('init', '--force')).toMatchObject({ code: 0 })
    }))

  test('a model that cannot be read is a comment in the budget', () =>
    inFolder({ 'net.onnx': NET, 'bad.onnx': 'text' }, async (cli, path) => {
      const { err } = await cli('init')
      expect(err).toContain('model-not-onnx')
      expect(readFileSync(join(path, 'flopgate.yml'), 'utf8')).toContain('# not measured:')
      expect(await cli('validate')).toMatchObject({ code: 0 })
    }))

  test('names that YAML would read otherwise are quoted', () =>
    inFolder({ 'ab: [c]/null.onnx': NET, 'yes/{x}.onnx': NET }, async cli => {
      await cli('init')
      expect(await cli('validate')).toEqual({ code: 0, err: '', out: expect.stringContaining('2 models') })
      expect(await cli('check')).toMatchObject({ code: 0 })
    }))

  test('without a model there is nothing to start from', () =>
    inFolder({ readme: '' }, async cli => {
      expect(await cli('init')).toMatchObject({ code: 2, err: expect.stringContaining('Cannot find a model') })
    }))

  test('the workflow is the one of the README, and GitHub accepts it', async () => {
    const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')
    expect(readme).toContain(FIRST_WORKFLOW)
    expect(await workflowErrors('flopgate.yml', FIRST_WORKFLOW)).toEqual([])
  })
})

describe('selftest', () => {
  const budget = (rules: string): string =>
    `version: 1\nmodels:\n  - path: net.onnx\n    bind: { "batch size": 1 }\n    budget: ${rules}\n`

  test('every kind of limit can fail', () =>
    inFolder(
      {
        'net.onnx': NET,
        'flopgate.yml': `${budget(
          '{ flops: { max: 1 GFLOPs, warn: 0.9 GFLOPs, increase: 1%, drift: 5% }, uncounted-nodes: 0, scopes: { "layer.0/**": { flops: 1 GFLOPs } }, operators: { MatMul: { macs: 1 GMACs } } }',
        )}    structure: { operators: { forbid: [Loop] }, domains: { allow: [ai.onnx] }, opset: { min: 1 }, new-operators: forbid, new-domains: forbid, new-external-data: forbid, dynamic-axes-change: forbid, type-upcast: forbid, lost-quantization: forbid }\n`,
      },
      async cli => {
        const { code, out, err } = await cli('selftest')
        expect([code, err]).toEqual([0, ''])
        expect(out).toContain('15 of 16 limits fail the build when they are broken.')
        expect(out).toContain('~ can warn  net: flops.warn: it is a warning')
      },
    ))

  test.each<[string, string, number, RegExp]>([
    [
      'a misspelt scope',
      '{ scopes: { "lyer.0/**": { flops: 1 GFLOPs } }, flops: 1 GFLOPs }',
      2,
      /no node of the model/,
    ],
    ['nothing but warnings', '{ flops: { max: 1 GFLOPs, severity: warn } }', 2, /^$/],
    [
      'a ceiling of a data sheet',
      '{ flops: 1 GFLOPs, latency: { amd-mi300x: { max: 1 s, precision: fp32 } } }',
      0,
      /cannot fail the build/,
    ],
    [
      'drift of a part, which has no anchor',
      '{ flops: 1 GFLOPs, operators: { MatMul: { macs: { drift: 1% } } } }',
      2,
      /no anchor/,
    ],
  ])('%s is told', (_, rules, code, message) =>
    inFolder({ 'net.onnx': NET, 'flopgate.yml': budget(rules) }, async cli => {
      const result = await cli('selftest')
      expect(result.err).toMatch(message)
      expect(result.code).toBe(code)
    }),
  )
})
