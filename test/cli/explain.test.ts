import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DIAGNOSTICS } from '../../src/diagnostic.ts'
import { flopgate } from '../support/command-line.ts'
import { temporaryFolder } from '../support/git.ts'
import { layeredModel } from '../support/layered-model.ts'

const folder = temporaryFolder()
const cli = (...args: readonly string[]) => flopgate(folder.path, ...args)
beforeAll(() => {
  // 12 layers; the third is the heaviest: 20 · 30 = 600 MACs.
  writeFileSync(
    join(folder.path, 'net.onnx'),
    layeredModel({ widths: [10, 10, 20, 30, 10, 10, 10, 10, 10, 10, 10, 10, 10] }),
  )
})
afterAll(() => folder.remove())

const macs = (out: string): readonly number[] => [...out.matchAll(/^  MACs .*?(\d+)$/gm)].map(match => Number(match[1]))

describe('explain', () => {
  test('shows the ten heaviest nodes, the heaviest first, and how many it leaves out', async () => {
    const { code, out } = await cli('explain', 'net.onnx')
    expect(code).toBe(0)
    expect(macs(out)).toHaveLength(10)
    expect(macs(out)[0]).toBe(600)
    expect(macs(out)).toEqual([...macs(out)].sort((a, b) => b - a))
    expect(out).toMatch(/… and 2 more nodes that multiply; --top 12 explains all/)
    expect(macs((await cli('explain', 'net.onnx', '--top', '12')).out)).toHaveLength(12)
  })

  test.each(Object.keys(DIAGNOSTICS))('the message %s, offline', async code => {
    const { code: exit, out } = await cli('explain', code)
    expect(exit).toBe(0)
    expect(out).toContain(`${code} (`)
    expect(out).toMatch(/^  Fix: \S/m)
  })

  test('a name that every object has is no message', async () => {
    expect((await cli('explain', 'toString')).code).toBe(3)
  })

  test('the help of a message is what docs/errors.md says', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/errors.md'), 'utf8')
    expect(Object.keys(DIAGNOSTICS).filter(code => !page.includes(code))).toEqual([])
  })
})
