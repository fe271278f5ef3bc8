import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { flopgate } from '../../support/command-line.ts'
import { temporaryFolder } from '../../support/git.ts'

const EXPORTS = join(import.meta.dirname, '../../models/exports')
const folder = temporaryFolder()
const cli = (...args: readonly string[]) => flopgate(folder.path, ...args)

const write = (name: string, text: string): void => writeFileSync(join(folder.path, name), text)
const budget = (entry: string): string => `version: 1\nmodels:\n  - ${entry}\n`

const IMAGE = 'bind: { batch: 1, height: 224, width: 224 }'
beforeAll(() => {
  copyFileSync(join(EXPORTS, 'torchvision/mobilenet_v2_ts17_dynhw.onnx'), join(folder.path, 'net.onnx'))
  copyFileSync(join(EXPORTS, 'transformers/distilbert_ts17_dyn.onnx'), join(folder.path, 'bert.onnx'))
  write('flopgate.yml', budget(`{ path: net.onnx, ${IMAGE}, budget: { flops: 650 MFLOPs } }`))
})
afterAll(() => folder.remove())

/** MACs of the model at these sizes, by `analyze`. */
const macsAt = async (model: string, ...bind: readonly string[]): Promise<number> => {
  const { out } = await cli('analyze', model, '--format', 'json', ...bind.flatMap(each => ['--bind', each]))
  const report: { models: readonly { totals: { flops: number } }[] } = JSON.parse(out)
  return report.models[0]?.totals.flops ?? Number.NaN
}

describe('sweep', () => {
  test('every row is what analyze counts at that size', async () => {
    const { code, out } = await cli(
      'sweep',
      'net.onnx',
      '--bind',
      'batch=1..2',
      '--bind',
      'height+width=128..224:96',
      '--format',
      'json',
    )
    expect(code).toBe(0)
    const { rows }: { rows: readonly { bind: readonly { value: number }[]; flops: number }[] } = JSON.parse(out)
    expect(rows.map(({ bind }) => bind.map(({ value }) => value))).toEqual([
      [1, 128],
      [1, 224],
      [2, 128],
      [2, 224],
    ])
    for (const { bind, flops } of rows) {
      const [batch, size] = bind.map(({ value }) => value)
      expect(flops).toBe(await macsAt('net.onnx', `batch=${batch}`, `height=${size}`, `width=${size}`))
    }
  })

  test('one column for each device and precision', async () => {
    const { code, out } = await cli(
      'sweep',
      'net.onnx',
      '--bind',
      'batch=1,height=224,width=224..256:32',
      '--target',
      'nvidia-t4',
      '--precision',
      'fp32,fp16',
      '--format',
      'csv',
    )
    expect(code).toBe(0)
    const [head = '', ...lines] = out.trim().split('\n')
    expect(head.split(',')).toEqual(expect.arrayContaining(['width', 'nvidia-t4 fp32 seconds', 'nvidia-t4 fp16 high']))
    expect(lines.map(line => Number(line.split(',')[5]))).toSatisfy((times: readonly number[]) =>
      times.every(time => time > 0),
    )
  })

  test.each([
    ['nothing runs', ['--bind', 'batch=1'], /Name a symbol to vary/],
    ['a range backwards', ['--bind', 'batch=8..1'], /Write first\.\.last:step/],
    ['too many rows', ['--bind', 'batch=1..100,height=1..100'], /10000 rows; at most 2000/],
    ['no size can be counted', ['--bind', 'batch=1..2'], /cannot be counted at any of these sizes: .*open dimensions/],
    ['a precision that does not exist', ['--bind', 'batch=1..2', '--precision', 'int9'], /Did you mean "int8"/],
  ])('%s: exit 2', async (_, args, message) => {
    const { code, err } = await cli('sweep', 'net.onnx', ...args)
    expect(err).toMatch(message)
    expect(code).toBe(2)
  })
})

describe('fit', () => {
  const solve = async (entry: string, ...args: readonly string[]): Promise<string> => {
    write('fit.yml', budget(entry))
    const { code, out, err } = await cli('fit', '--config', 'fit.yml', ...args)
    expect([code, err]).toEqual([0, ''])
    return out
  }
  const isWithin = async (entry: string): Promise<boolean> => {
    write('fit.yml', budget(entry))
    return (await cli('check', '--config', 'fit.yml', '--base', 'none')).code === 0
  }

  test('a square image: the limits hold at the answer, and not one step beyond', async () => {
    const entry = (size: number): string =>
      `{ path: net.onnx, bind: { batch: 1, height: ${size}, width: ${size} }, budget: { flops: 700 MFLOPs } }`
    const found = /height = width ≤ (\d+) \(at (\d+): max-flops\)/.exec(
      await solve(entry(224), '--symbol', 'height+width'),
    )
    const [answer, beyond] = [Number(found?.[1]), Number(found?.[2])]
    expect(await isWithin(entry(answer))).toBe(true)
    expect(await isWithin(entry(beyond))).toBe(false)
  })

  test('a sequence, from a value that is over the limit now', async () => {
    const entry = (length: number): string =>
      `{ path: bert.onnx, bind: { batch: 1, sequence: ${length} }, budget: { flops: 10 GFLOPs } }`
    const found = /sequence ≤ (\d+) \(at \d+: max-flops\)/.exec(await solve(entry(512), '--symbol', 'sequence'))
    const answer = Number(found?.[1])
    expect(await isWithin(entry(answer))).toBe(true)
    expect(await isWithin(entry(answer + 1))).toBe(false)
  })

  test.each([
    ['nothing fits', '{ flops: 1 kFLOPs }', [], /no batch fits, not even 1: max-flops/],
    ['nothing is in the way', '{ params: 100 M }', [], /every limit holds for batch up to 16777216/],
    [
      'with a step',
      '{ flops: 5 GFLOPs }',
      ['--step', '4'],
      /batch ≤ 8 \(at 12: max-flops\)|batch ≤ 4 \(at 8: max-flops\)/,
    ],
  ])('%s', async (_, limits, args, said) => {
    expect(await solve(`{ path: net.onnx, ${IMAGE}, budget: ${limits} }`, '--symbol', 'batch', ...args)).toMatch(said)
  })

  test('a model that the budget does not have: exit 2', async () => {
    const { code, err } = await cli('fit', 'nope')
    expect([code, err]).toEqual([2, 'No model of the budget is named "nope". It has net.\n'])
  })
})

test('the commands of docs/what-if.md', async () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/what-if.md'), 'utf8')
  const commands = [...page.matchAll(/^flopgate (.*?)(?: +#.*)?$/gm)].map(([, args = '']) => args.split(' '))
  expect(commands).toHaveLength(6)
  for (const args of commands) {
    const { code, err } = await cli(...args)
    expect([args, code, err]).toEqual([args, 0, ''])
  }
})
