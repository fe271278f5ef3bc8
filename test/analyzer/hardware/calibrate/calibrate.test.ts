import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { analyzeFile } from '../../../../src/analyzer/analyze-file.ts'
import {
  calibrate,
  type Calibration,
  type CalibrationRun,
} from '../../../../src/analyzer/hardware/calibrate/calibrate.ts'
import {
  calibrateFromCsv,
  calibrateFromRuntime,
  matchLayers,
  readCalibrationCsv,
} from '../../../../src/analyzer/hardware/calibrate/calibration-input.ts'
import { findDevice, type Device } from '../../../../src/analyzer/hardware/catalogue/device.ts'
import type { LatencyProfile } from '../../../../src/analyzer/hardware/catalogue/latency-profile.ts'
import { estimate, isDiagnostic } from '../../../../src/analyzer/hardware/predict/estimate.ts'
import { kernelsOf } from '../../../../src/analyzer/hardware/kernels/kernels-of.ts'
import { readRuntimeProfile } from '../../../../src/analyzer/hardware/calibrate/runtime-profile.ts'
import type { Diagnostic } from '../../../../src/diagnostic.ts'
import type { Profile } from '../../../../src/analyzer/profile/profile.ts'

const exported = join(import.meta.dirname, '../../../models/exports')
const profileOf = (path: string, bind: Readonly<Record<string, number>> = {}): Profile => {
  const analysis = analyzeFile(path, { bind })
  if (!analysis.ok) throw new Error(analysis.diagnostics[0]?.what)
  return analysis.profile
}
const models = new Map<string, Profile>([
  ['resnet18', profileOf(`${exported}/torchvision/resnet18_ts17.onnx`)],
  ['resnet34', profileOf(`${exported}/torchvision/resnet34_ts17.onnx`)],
  ['lite0', profileOf(`${exported}/timm/efficientnet_lite0_ts17_dynbatch.onnx`, { batch: 1 })],
  ['mobilenetv4', profileOf(`${exported}/timm/mobilenetv4_conv_small_ts17.onnx`)],
  ['deit', profileOf(join(import.meta.dirname, '../models/deit_small_patch16_224_ts17.onnx'))],
])

const device = (name: string): Device => {
  const found = findDevice(name)
  if ('code' in found) throw new Error(found.what)
  return found
}
const i7 = device('i7-12700h')
const options = { id: 'mine', precision: 'fp32', runtime: 'onnxruntime', version: '1.20' } as const

/** What the shipped profile predicts, `times` as slow: a machine that differs from it by one factor. */
const runs = (names: readonly string[], times: number): readonly CalibrationRun[] =>
  names.map(model => {
    const profile = models.get(model)
    const result = profile === undefined ? undefined : estimate(profile, i7, { precision: 'fp32' })
    if (profile === undefined || result === undefined || isDiagnostic(result)) throw new Error(model)
    return { model, profile, batch: 1, seconds: result.latency.point * times }
  })

const done = (result: Calibration | Diagnostic): Calibration => {
  if ('code' in result) throw new Error(result.what)
  return result
}

describe('calibrate', () => {
  it('fits one scale, with a warning, from fewer than three points', () => {
    const result = done(calibrate(runs(['resnet18'], 2), i7, options))
    expect(result.method).toBe('one scale')
    expect(result.warnings[0]).toMatchObject({ code: 'calibration-few-points', severity: 'warning' })
    expect(result.profile.interval.high).toBeGreaterThan(1.2)
  })

  it('finds a machine half as fast from five models', () => {
    const result = done(calibrate(runs([...models.keys()], 2), i7, options))
    expect(result.method).toBe('one scale')
    expect(result.before.mape).toBeCloseTo(0.5, 2)
    expect(result.after.mape).toBeLessThan(0.1)
    const [first] = runs(['resnet34'], 2)
    const own = estimate(models.get('resnet34') ?? missing(), i7, { precision: 'fp32', profile: result.profile })
    if (isDiagnostic(own) || first === undefined) throw new Error('no estimate')
    expect(own).toMatchObject({ grade: 'A', profile: 'mine', runtime: 'onnxruntime' })
    expect(Math.abs(own.latency.point / first.seconds - 1)).toBeLessThan(0.1)
  })

  it('finds classes that each run at their own speed, and never does worse than one scale', () => {
    const slow = { conv: 1, conv_pw: 1.5, conv_dw: 6, gemm: 3, bmm: 4 }
    const names = [...models.keys()]
    const measured = names.map(model => {
      const profile = models.get(model) ?? missing()
      const result = estimate(profile, i7, { precision: 'fp32' })
      if (isDiagnostic(result)) throw new Error(result.what)
      const times = result.nodes.map(node => node.seconds * (new Map(Object.entries(slow)).get(node.class) ?? 2))
      return { model, profile, batch: 1, seconds: times.reduce((sum, time) => sum + time, 0) }
    })
    const result = done(calibrate(measured, i7, options))
    expect(result.method).toBe('class scales')
    const scale = measured.map(run => run.seconds / estimated(run.profile))
    const common = Math.exp(scale.reduce((sum, value) => sum + Math.log(value), 0) / scale.length)
    const errors = (times: readonly number[]): number =>
      times.reduce((sum, time, index) => sum + Math.abs(time / (measured[index]?.seconds ?? 1) - 1), 0)
    const fitted = measured.map(({ profile }) => estimated(profile, result.profile))
    expect(errors(fitted)).toBeLessThan(0.5 * errors(measured.map(({ profile }) => common * estimated(profile))))
  })

  it('fits a device without a published bandwidth', () => {
    const result = done(calibrate(runs([...models.keys()], 3), device('github-ubuntu-latest'), options))
    for (const run of runs([...models.keys()], 3)) {
      const own = estimated(run.profile, result.profile, device('github-ubuntu-latest'))
      expect(Math.abs(Math.log(own / run.seconds))).toBeLessThan(0.3)
    }
  })

  it('survives being written as JSON', () => {
    const { profile } = done(calibrate(runs([...models.keys()], 2), i7, options))
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile)
  })

  it('needs a measurement and a rate', () => {
    expect(calibrate([], i7, options)).toMatchObject({ code: 'calibration-invalid' })
    expect(calibrate(runs(['resnet18'], 1), device('cv22'), options)).toMatchObject({ code: 'calibration-invalid' })
  })
})

describe('calibration files', () => {
  it('reads a CSV of runs and calibrates by it', () => {
    const rows = readCalibrationCsv('model,batch,milliseconds\nresnet18,1,20\n"resnet34",,35.5\nother,1,3\n')
    if ('code' in rows) throw new Error(rows.what)
    expect(rows[1]).toEqual({ model: 'resnet34', batch: 1, seconds: 0.0355 })
    expect(done(calibrateFromCsv(rows, models, { device: i7, options })).profile.points).toBe(2)
  })

  test.each([
    ['model,batch,ms\nresnet18,1,fast\n', '1'],
    ['model,batch,ms\nresnet18,1,2\nresnet34,0,2\n', '2'],
    ['model,batch,ms\n,1,2\n', '1'],
    ['', ''],
  ])('names the line that is wrong: %j', (text, line) => {
    const found = readCalibrationCsv(text)
    expect(found).toMatchObject({ code: 'calibration-invalid' })
    expect('code' in found ? found.what : '').toContain(line)
  })

  // The formats as their programs write them: onnxruntime/core/common/profiler.cc, TensorRT samples/common/sampleReporting.cpp,
  // openvino samples/cpp/benchmark_app/statistics_report.cpp.
  const trace = JSON.stringify([
    { cat: 'Session', name: 'model_run', dur: 3000, ts: 1 },
    {
      cat: 'Node',
      name: 'Conv_0_kernel_time',
      dur: 1500,
      ts: 2,
      args: { op_name: 'Conv', provider: 'CPUExecutionProvider' },
    },
    { cat: 'Node', name: 'Conv_0_fence_before', dur: 1, ts: 2 },
    { cat: 'Node', name: 'Conv_0_kernel_time', dur: 500, ts: 3, args: { op_name: 'Conv' } },
    { cat: 'Node', name: 'Conv_0_kernel_time', dur: 400, ts: 4, args: { op_name: 'Conv' } },
  ])
  const trtexec = JSON.stringify([
    { count: 100 },
    { name: 'Conv_0 + Relu_1', timeMs: 40, averageMs: 0.4, medianMs: 0.4, percentage: 80 },
    { name: 'Gemm_40', timeMs: 10, averageMs: 0.1, percentage: 20 },
  ])
  const openvino = JSON.stringify({
    report_type: 'average_counters',
    avg_performance: { nodes: [{ name: 'Conv_0', node_type: 'Convolution', real_time: '0.4', cpu_time: '0.4' }] },
  })
  const counters =
    'layerName;execStatus;layerType;execType;realTime (ms);cpuTime (ms)\nConv_0;EXECUTED;Convolution;jit;0.400;0.400\nTotal;;;;0.4;0.4\n'

  test.each([
    ['ONNX Runtime', trace, { runtime: 'onnxruntime', seconds: 0.003, layers: [{ name: 'Conv_0', seconds: 0.0005 }] }],
    [
      'trtexec',
      trtexec,
      {
        runtime: 'tensorrt',
        layers: [
          { name: 'Conv_0 + Relu_1', seconds: 0.0004 },
          { name: 'Gemm_40', seconds: 0.0001 },
        ],
      },
    ],
    ['OpenVINO JSON', openvino, { runtime: 'openvino', layers: [{ name: 'Conv_0', seconds: 0.0004 }] }],
    ['OpenVINO CSV', counters, { runtime: 'openvino', layers: [{ name: 'Conv_0', seconds: 0.0004 }] }],
  ])('reads the profile of %s', (_name, text, wanted) => {
    expect(readRuntimeProfile(text)).toMatchObject({
      ...wanted,
      layers: wanted.layers.map(layer => ({ ...layer, seconds: expect.closeTo(layer.seconds, 9) })),
    })
  })

  it.each(['', '{', '[]', '{"a":1}', 'null', '[{"cat":"Node"}]', '"x"'])('refuses %j', text => {
    expect(readRuntimeProfile(text)).toMatchObject({ code: 'calibration-invalid' })
  })

  it('joins layers and kernels that share a node', () => {
    const kernels = kernelsOf(models.get('resnet18') ?? missing())
    const [first, second] = kernels
    const [conv = '', relu = ''] = first?.members ?? []
    const layers = [
      { name: conv, seconds: 1 },
      { name: relu, seconds: 2 },
      { name: `${second?.members[0]} + something`, seconds: 4 },
      { name: 'unknown', seconds: 8 },
    ]
    const matched = matchLayers(layers, kernels, 1)
    expect(matched.map(layer => [layer.kernels[0]?.name, layer.seconds])).toEqual([
      [first?.name, 3],
      [second?.name, 4],
    ])
  })

  it('fits classes to the layers of a runtime profile, and refuses that of another model', () => {
    const profile = models.get('resnet34') ?? missing()
    const result = estimate(profile, i7, { precision: 'fp32' })
    if (isDiagnostic(result)) throw new Error(result.what)
    const layers = result.nodes.map(node => ({ name: node.members.join(' + '), seconds: 3 * node.seconds }))
    const measured = { runtime: 'openvino', seconds: 1, layers } as const
    const calibrated = done(calibrateFromRuntime(measured, profile, { device: i7, options }))
    const again = estimate(profile, i7, { precision: 'fp32', profile: calibrated.profile })
    if (isDiagnostic(again)) throw new Error(again.what)
    expect(again.latency.point / (3 * result.latency.point)).toBeCloseTo(1, 1)
    const other = { ...measured, layers: [{ name: 'elsewhere', seconds: 1 }] }
    expect(calibrateFromRuntime(other, profile, { device: i7, options })).toMatchObject({ code: 'calibration-invalid' })
  })
})

const estimated = (profile: Profile, own?: LatencyProfile, on: Device = i7): number => {
  const result = estimate(profile, on, { precision: 'fp32', ...(own === undefined ? {} : { profile: own }) })
  if (isDiagnostic(result)) throw new Error(result.what)
  return result.latency.point
}

const missing = (): never => {
  throw new Error('missing model')
}
