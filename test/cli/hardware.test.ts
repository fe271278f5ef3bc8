import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { devices } from '../../src/analyzer/hardware/catalogue/device.ts'
import { parseProfile } from '../../src/analyzer/hardware/catalogue/latency-profile-file.ts'
import { flopgate } from '../support/command-line.ts'
import { temporaryFolder } from '../support/git.ts'
import { layeredModel } from '../support/layered-model.ts'

const folder = temporaryFolder()
const cli = (...args: readonly string[]) => flopgate(folder.path, ...args)
const write = (path: string, content: string | Uint8Array): void => writeFileSync(join(folder.path, path), content)

beforeAll(() => {
  for (const width of [256, 512, 1024, 2048])
    write(`net${width}.onnx`, layeredModel({ widths: [width, width, width, width], batch: 'batch' }))
})
afterAll(() => folder.remove())

describe('hardware', () => {
  test('lists all, searches, and explains one', async () => {
    expect((await cli('hardware')).out).toContain(`${devices.length} of ${devices.length} devices`)
    const search = await cli('hardware', 'orin', '--class', 'embedded-gpu')
    expect(search.out).toContain('jetson-orin-nano-8gb')
    expect(search.out).not.toContain('nvidia-t4')
    const shown = await cli('hardware', 'show', 'H100')
    expect(shown.code).toBe(0)
    // Data sheet: 3.35 TB/s, 700 W
    for (const fact of ['nvidia-h100-sxm', '3.35 TB/s', '700 W', 'Source']) expect(shown.out).toContain(fact)
    expect(JSON.parse((await cli('hardware', 'show', 'h100', '--format', 'json')).out)).toMatchObject({ tdp: 700 })
  })

  test.each<[string, readonly string[], RegExp]>([
    ['a misspelt device', ['hardware', 'show', 'h10'], /Did you mean/],
    ['nothing found', ['hardware', 'zzz'], /No device matches "zzz"/],
    ['a class that does not exist', ['hardware', '--class', 'toaster'], /Choose datacenter-gpu/],
    ['a precision that does not exist', ['compare-hardware', 'net256.onnx', '--precision', 'fp99'], /Choose fp64/],
    ['an unknown target', ['compare-hardware', 'net256.onnx', '--target', 'tesla-t5'], /Cannot find the device/],
    ['a profile of nothing', ['calibrate', 'no.csv', '--device', 't4'], /Cannot read "no.csv"/],
  ])('%s: exit 2', async (_, args, message) => {
    const { code, err } = await cli(...args)
    expect(code).toBe(2)
    expect(err).toMatch(message)
  })
})

describe('compare-hardware', () => {
  test('one row per device, the named ones only', async () => {
    const { code, out } = await cli('compare-hardware', 'net512.onnx', '--bind', 'batch=1', '--target', 'h100,t4')
    expect(code).toBe(0)
    expect(out.split('\n').filter(line => line.includes('nvidia-'))).toHaveLength(2)
    const json = await cli(
      'compare-hardware',
      'net512.onnx',
      '--bind',
      'batch=1',
      '--format',
      'json',
      '--precision',
      'fp16',
    )
    const {
      rows,
    }: { rows: readonly { latency: { low: number; point: number; high: number }; fitsInMemory: boolean | null }[] } =
      JSON.parse(json.out)
    expect(rows.length).toBeGreaterThan(50)
    for (const { latency } of rows) expect(latency.low <= latency.point && latency.point <= latency.high).toBe(true)
  })

  test('a model that is too large for a device says so', async () => {
    write('huge.onnx', layeredModel({ widths: [65_536, 65_536], externalFile: 'huge.data' }))
    // 65 536² × 4 B = 17 GB > 16 GB
    const { out } = await cli('compare-hardware', 'huge.onnx', '--target', 't4,h100')
    expect(out).toMatch(/nvidia-t4 .*NO/)
    expect(out).toMatch(/nvidia-h100-sxm .*yes/)
    write('flopgate.yml', 'version: 1\nmodels:\n  - path: huge.onnx\n    budget: { latency: { nvidia-t4: 100 s } }\n')
    const checked = await cli('check')
    expect(checked.code).toBe(1)
    expect(checked.out).toContain('fits-memory')
  })
})

describe('calibrate', () => {
  const predicted = async (model: string, device: string): Promise<number> => {
    const { out } = await cli(
      'analyze',
      model,
      '--bind',
      'batch=1',
      '--target',
      device,
      '--precision',
      'fp32',
      '--format',
      'json',
    )
    const parsed: { models: readonly { estimates: readonly { latency: { point: number } }[] }[] } = JSON.parse(out)
    return parsed.models[0]?.estimates[0]?.latency.point ?? 0
  }

  test('moves predictions to the measurements, and the budget uses the profile', async () => {
    const names = ['net256', 'net512', 'net1024', 'net2048']
    const rows = await Promise.all(
      names.map(
        async name => `${name}.onnx,1,${(3000 * (await predicted(`${name}.onnx`, 'raspberry-pi-4'))).toFixed(6)}`,
      ),
    )
    write('runs.csv', `model,batch,ms\n${rows.join('\n')}\n`)
    const made = await cli(
      'calibrate',
      'runs.csv',
      '--device',
      'raspberry-pi-4',
      '--bind',
      'batch=1',
      '--output',
      'pi.json',
    )
    expect([made.code, made.err]).toEqual([0, ''])
    expect(made.out).toContain('Fitted one scale to 4 measurements of 4 models.')
    expect(parseProfile(readFileSync(join(folder.path, 'pi.json'), 'utf8'), 'pi.json', {})).toMatchObject({ points: 4 })
    write(
      'flopgate.yml',
      'version: 1\nmodels:\n  - path: net1024.onnx\n    bind: { batch: 1 }\n    budget: { latency: { mine: 100 s, raspberry-pi-4: 100 s } }\ndevices:\n  mine: { extends: raspberry-pi-4, profile: pi.json }\n',
    )
    const { out } = await cli('check', '--format', 'json')
    const report: {
      models: readonly { estimates: readonly { device: string; grade: string; latency: { point: number } }[] }[]
    } = JSON.parse(out)
    const [mine, plain] = ['mine', 'raspberry-pi-4'].map(id =>
      report.models[0]?.estimates.find(({ device }) => device === id),
    )
    expect(mine?.grade).toBe('A')
    // Measured three times slower than predicted; three scalars with a prior come most of the way.
    expect((mine?.latency.point ?? 0) / (plain?.latency.point ?? 1)).toBeGreaterThan(2)
  })

  test.each<[string, string, string]>([
    ['missing', '', 'Cannot find the calibrated profile'],
    ['broken', '{"schema":"flopgate/latency-profile/1","id":"x"}', 'Cannot use the calibrated profile'],
  ])('a profile that is %s stops the run', async (_, content, message) => {
    if (content !== '') write('broken.json', content)
    write(
      'flopgate.yml',
      `version: 1\nmodels:\n  - path: net256.onnx\n    bind: { batch: 1 }\n    budget: { latency: { mine: 1 s } }\ndevices:\n  mine: { extends: nvidia-t4, profile: ${content === '' ? 'none' : 'broken'}.json }\n`,
    )
    const { code, out } = await cli('check')
    expect(code).toBe(2)
    expect(out).toContain(message)
  })

  test.each<[string, string, readonly string[], RegExp]>([
    ['a line without a time', 'model,batch,ms\nnet256.onnx,1,fast\n', [], /Cannot use measurement 1/],
    ['no line', 'model,batch,ms\n', [], /Cannot find measurements/],
    ['layer times of nothing', '{}', ['--model', 'net256.onnx'], /Cannot find layer times/],
  ])('%s: exit 2', async (_, content, more, message) => {
    write('bad.csv', content)
    const { code, err } = await cli('calibrate', 'bad.csv', '--device', 't4', '--bind', 'batch=1', ...more)
    expect(code).toBe(2)
    expect(err).toMatch(message)
  })

  test('layer times that trtexec exported', async () => {
    const layers = [0, 1, 2].map(index => ({ name: `/layer.${index}/MatMul + /layer.${index}/Relu`, averageMs: 0.5 }))
    write('trt.json', JSON.stringify([{ count: 100 }, ...layers]))
    const { code, out } = await cli(
      'calibrate',
      'trt.json',
      '--device',
      't4',
      '--model',
      'net1024.onnx',
      '--bind',
      'batch=1',
      '--output',
      't4.json',
    )
    expect(code).toBe(0)
    expect(out).toContain('3 measurements')
  })
})

describe('analyze --measure', () => {
  test('without the runtime says how to get it', async () => {
    const { code, err } = await cli('analyze', 'net256.onnx', '--bind', 'batch=1', '--measure')
    expect(code).toBe(0)
    expect(err).toContain('npm install onnxruntime-node')
  })

  test('runs with the runtime of the folder, and prints measured beside predicted', async () => {
    // Stands for onnxruntime-node: the same two exports, a run of 2 ms.
    mkdirSync(join(folder.path, 'node_modules/onnxruntime-node'), { recursive: true })
    write('node_modules/onnxruntime-node/package.json', '{"name":"onnxruntime-node","main":"index.js"}')
    write(
      'node_modules/onnxruntime-node/index.js',
      `exports.Tensor = class { constructor(type, data, dims) { if (type !== 'float32' || data.length !== 256 || dims.join() !== '1,256') throw new Error('bad feed') } }
exports.InferenceSession = { create: async path => { require('node:fs').statSync(path); return { run: async feeds => { if (feeds.y0 === undefined) throw new Error('no y0'); await new Promise(done => setTimeout(done, 2)) } } } }\n`,
    )
    const { err } = await cli('analyze', 'net256.onnx', '--bind', 'batch=1', '--target', 't4', '--measure')
    expect(err).toMatch(
      /Measured here: net256\.onnx [\d.]+ ms, median of \d+ runs with onnxruntime-node; predicted on nvidia-t4: /,
    )
  })
})
