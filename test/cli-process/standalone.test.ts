/** `node dist/cli.js` straight after a clone: on every supported Node, with nothing installed. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { builtFolder } from '../support/built.ts'
import { RUNTIMES, runCli } from '../support/cli-process.ts'
import { createRepository, temporaryFolder } from '../support/git.ts'
import { layeredModel } from '../support/layered-model.ts'
import { budgetFile, LARGE, NET, SMALL } from '../support/sample-models.ts'

const exports = join(import.meta.dirname, '../models/exports')
const resnet18 = join(exports, 'torchvision/resnet18_ts17.onnx')
const goldens: { entries: readonly { file: string; macs_expected: number }[] } = JSON.parse(
  readFileSync(join(exports, 'goldens.json'), 'utf8'),
)
const macsOf = (file: string): number | undefined => goldens.entries.find(entry => entry.file === file)?.macs_expected

const folder = temporaryFolder()
afterAll(() => folder.remove())
const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder.path, name)
  writeFileSync(path, content)
  return path
}

describe.each(RUNTIMES)('Node $version', ({ node }) => {
  test('analyze --format json: clean, integers, the MACs that torch counted', async () => {
    const { exitCode, stdout, stderr } = await runCli(['analyze', resnet18, '--format', 'json'], { node })
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    const report: { models: readonly { totals: Record<string, unknown> }[] } = JSON.parse(stdout)
    const totals = report.models[0]?.totals ?? {}
    expect(totals['macs']).toBe(macsOf('torchvision/resnet18_ts17.onnx'))
    for (const name of ['macs', 'flops', 'params', 'weightBytes', 'peakMemoryBytes', 'trafficBytes'])
      expect(totals[name], name).toSatisfy(Number.isSafeInteger)
  })

  test('analyze as text: no colours and no progress outside of a terminal', async () => {
    const { exitCode, stdout, stderr } = await runCli(['analyze', resnet18], { node })
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toContain('3.628 GFLOPs (1.814 GMACs)')
    expect(stdout).not.toContain('\u001b')
  })

  test('check in a repository: over budget is exit code 1', async () => {
    const { directory, write: put, commit } = createRepository(join(folder.path, `repository ${node.length}`))
    put('flopgate.yml', budgetFile('{ max: 25 kFLOPs, increase: 10% }'))
    put(NET, SMALL)
    commit('base')
    put(NET, LARGE)
    const { exitCode, stdout, stderr } = await runCli(['check'], { node, directory })
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
    expect(stdout).toMatch(/^❌ Model budget exceeded/)
  })

  test('--version and --help', async () => {
    const { version }: { version: string } = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
    )
    expect(await runCli(['--version'], { node })).toMatchObject({ exitCode: 0, stdout: `${version}\n`, stderr: '' })
    expect(await runCli(['--help'], { node })).toMatchObject({ exitCode: 0, stderr: '' })
  })

  test('a reader that closes the pipe early ends nothing in a crash', async () => {
    const many = Array.from({ length: 12 }, () => resnet18)
    const child = spawn(node, [join(await builtFolder(), 'cli.js'), 'analyze', ...many, '--format', 'json'])
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.stdout.once('data', () => child.stdout.destroy())
    const closed: readonly unknown[] = await once(child, 'close')
    expect({ stderr, exitCode: closed[0] }).toEqual({ stderr: '', exitCode: 0 })
  })
})

test('counts beyond 2^53 are still exact JSON integers', async () => {
  const [features, batch] = [100_001, 1_000_003]
  // The weights, 40 GB, would lie in a file of their own.
  const model = layeredModel({ widths: [features, features], batch, externalFile: 'weights' })
  const { exitCode, stdout } = await runCli(['analyze', write('huge.onnx', model), '--format', 'json'])
  const macs = BigInt(batch) * BigInt(features) ** 2n
  expect(exitCode).toBe(0)
  expect(macs).toBeGreaterThan(BigInt(Number.MAX_SAFE_INTEGER))
  expect(stdout).toMatch(new RegExp(`"macs": ${macs},`))
  expect(stdout).toMatch(new RegExp(`"flops": ${2n * macs},`))
})

test('diff of two files', async () => {
  const { exitCode, stdout, stderr } = await runCli([
    'diff',
    write('small.onnx', SMALL),
    write('large.onnx', LARGE),
    '--format',
    'markdown',
  ])
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  expect(stdout).toContain('+50 %')
})

test('open dimensions are bound on the command line', async () => {
  const minilm = join(exports, 'transformers/minilm_l6_ts17_fp16.onnx')
  const args = ['analyze', minilm, '--format', 'json', '--bind', 'batch=1', '--bind', 'sequence=128']
  const { exitCode, stdout } = await runCli(args)
  expect(exitCode).toBe(0)
  const { models }: { models: readonly { totals: { macs: number } }[] } = JSON.parse(stdout)
  expect(models[0]?.totals.macs).toBe(macsOf('transformers/minilm_l6_ts17_fp16.onnx'))
})

describe.skipIf(!existsSync('/dev/full'))('an output that cannot be written', () => {
  test('is exit 2 with the reason, never a pass or a stack trace', async () => {
    const cli = join(await builtFolder(), 'cli.js')
    const shell = spawn('sh', ['-c', `"${process.execPath}" "${cli}" analyze "${resnet18}" > /dev/full`])
    let said = ''
    shell.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
    const [code] = await once(shell, 'close')
    expect(said).toMatch(/^Cannot write the output: .*disk is full/)
    expect(said).not.toMatch(/^\s+at /m)
    expect(code).toBe(2)
  })

  test('the command line is executable as it lies there', async () => {
    expect(statSync(join(await builtFolder(), 'cli.js')).mode & 0o111).toBe(0o111)
  })
})
