import { describe, expect, it, test } from 'vitest'
import { devices, findDevice, searchDevices, type Device } from '../../../../src/analyzer/hardware/catalogue/device.ts'
import { usedPeak } from '../../../../src/analyzer/hardware/precision.ts'

/** Reasons why a row is physically or commercially impossible (docs/sources/hardware.md §1). */
const impossible = (device: Device): string[] => {
  const { fp32, fp16, bf16, int8, fp8 } = device.peak
  const problems: string[] = []
  const positive = [...Object.values(device.peak), device.bandwidth, device.memory, device.cache, device.tdp]
  if (positive.some(value => value !== null && value !== undefined && !(value > 0))) problems.push('not positive')
  if (device.sources.length === 0) problems.push('no source')
  if (device.sources.some(source => source.length < 10)) problems.push('source key without text')
  if (int8 !== undefined && fp16 !== undefined && int8 < fp16 && device.note === '') problems.push('int8 below fp16')
  if (fp16 !== undefined && fp32 !== undefined && fp16 < fp32 && device.note === '') problems.push('fp16 below fp32')
  if (fp16 !== undefined && bf16 !== undefined && fp16 !== bf16) problems.push('fp16 is not bf16')
  if (fp8 !== undefined && fp16 !== undefined && fp8 / fp16 > 2.05) problems.push('fp8 with sparsity')
  // Dense INT8 is 2 × FP16, 4 × on GeForce (FP32 accumulate) and on CPUs with VNNI; more is the sparse figure.
  const isOld = device.year < 2018
  if (int8 !== undefined && fp16 !== undefined && int8 / fp16 > 4.01 && !isOld) problems.push('int8 with sparsity')
  if (device.engines > 1 && device.note === '') problems.push('several engines without a note')
  if (device.year < 2010 || device.year > 2030) problems.push('year')
  return problems
}

describe('the catalogue', () => {
  it('has no impossible row', () => {
    expect(
      devices.map(device => [device.id, impossible(device)]).filter(([, problems]) => problems?.length !== 0),
    ).toEqual([])
  })

  it('would reject a sparse headline, an int8 below fp16 and a row without source', () => {
    const h100 = found('h100')
    expect(impossible({ ...h100, peak: { ...h100.peak, fp8: 3958e12 } })).toEqual(['fp8 with sparsity'])
    expect(impossible({ ...h100, note: '', peak: { fp16: 10e12, int8: 5e12 } })).toEqual(['int8 below fp16'])
    expect(impossible({ ...h100, sources: [], bandwidth: 0 })).toEqual(['not positive', 'no source'])
  })

  it('names each device once, aliases included', () => {
    const names = devices.flatMap(device => [device.id, ...device.aliases])
    expect(names.length).toBe(new Set(names).size)
    expect(devices.length).toBe(122)
  })
})

const found = (name: string): Device => {
  const device = findDevice(name)
  if ('code' in device) throw new Error(device.what)
  return device
}

describe('findDevice', () => {
  // Peaks and bandwidths as the vendors' data sheets print them, dense.
  test.each([
    ['h100', 'nvidia-h100-sxm', { fp16: 989.4e12, bandwidth: 3350e9 }],
    ['NVIDIA-T4', 'nvidia-t4', { fp16: 65e12, bandwidth: 320e9 }],
    ['jetson-orin-nano', 'jetson-orin-nano-8gb', { fp16: 10e12, bandwidth: 68e9 }],
    ['rk3588-npu', 'rockchip-rk3588-npu', { fp16: undefined, bandwidth: 33.8e9 }],
    ['rtx4090', 'nvidia-rtx-4090', { fp16: 165.2e12, bandwidth: 1008e9 }],
  ])('%s is %s', (name, id, { fp16, bandwidth }) => {
    const device = found(name)
    expect([device.id, device.peak.fp16, device.bandwidth]).toEqual([id, fp16, bandwidth])
  })

  test.each([
    ['h10', 'h100'],
    ['nvidia-t5', 'nvidia-t4'],
    ['jetson-orin-nan', 'jetson-orin-nano'],
    ['rtx4099', 'rtx4090'],
  ])('%s suggests %s', (name, wanted) => {
    expect(findDevice(name)).toMatchObject({ code: 'device-unknown', fix: expect.stringContaining(wanted) })
  })

  it('suggests nothing for hostile text', () => {
    expect(findDevice('x'.repeat(1e6))).toMatchObject({ code: 'device-unknown', fix: expect.stringContaining('list') })
  })

  it('searches by class and text', () => {
    expect(searchDevices({ class: 'mcu' })).toHaveLength(5)
    expect(searchDevices({ text: 'orin' }).map(device => device.id)).toContain('jetson-agx-orin-64gb')
  })
})

describe('usedPeak', () => {
  test.each([
    [{ fp16: 125, fp32: 15.7, int8: 62.8 }, 'int8', { precision: 'fp16', rate: 125 }],
    [{ fp16: 0.18, fp32: 11.3 }, 'fp16', { precision: 'fp32', rate: 11.3 }],
    [{ fp32: 8 }, 'int4', { precision: 'fp32', rate: 8 }],
    [{ int8: 4 }, 'fp32', undefined],
  ] as const)('%j in %s', (peaks, wanted, used) => {
    expect(usedPeak(peaks, wanted)).toEqual(used)
  })
})
