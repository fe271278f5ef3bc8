import { describe, expect, it, test } from 'vitest'
import { findDevice } from '../../../../src/analyzer/hardware/catalogue/device.ts'
import { latencyProfiles } from '../../../../src/analyzer/hardware/catalogue/latency-profile.ts'
import {
  isRuntime,
  nearestRuntimes,
  RUNTIMES,
  runtimeNamed,
} from '../../../../src/analyzer/hardware/catalogue/runtime.ts'

import { selectProfile } from '../../../../src/analyzer/hardware/catalogue/select-profile.ts'

describe('runtimeNamed', () => {
  test.each([
    ['tensorrt', { runtime: 'tensorrt' }],
    ['TensorRT 10.3', { runtime: 'tensorrt', version: '10.3' }],
    ['ort@1.20', { runtime: 'onnxruntime', version: '1.20' }],
    [' torch.compile v2.9 ', { runtime: 'pytorch-compile', version: '2.9' }],
    ['tensorrrt', undefined],
    ['', undefined],
    ['tensorrt latest', undefined],
    ['constructor', undefined],
  ])('%j', (text, wanted) => {
    expect(runtimeNamed(text)).toEqual(wanted)
  })

  it('knows every name by itself, and every runtime of a shipped profile', () => {
    for (const name of RUNTIMES) expect(runtimeNamed(name)).toEqual({ runtime: name })
    for (const { runtime } of latencyProfiles) expect(isRuntime(runtime), runtime).toBe(true)
  })

  it('names what a wrong one looks like', () => {
    expect(nearestRuntimes('tensorrrt')).toContain('tensorrt')
  })
})

describe('a profile of one core', () => {
  const chosen = (name: string, runtime?: string): string | undefined => {
    const device = findDevice(name)
    if ('code' in device) throw new Error(device.what)
    const wanted = { precision: 'fp32', batch: 1, ...(runtime === undefined ? {} : { runtime }) } as const
    return selectProfile(device, wanted)?.profile.id
  }

  it('speaks for that core, and for no processor that shares the work among many', () => {
    expect(chosen('amd-zen4-core', 'onnxruntime')).toBe('zen4-core-onnxruntime')
    expect(chosen('amd-zen4-core')).toBe('zen4-core-onnxruntime')
    expect(chosen('amd-epyc-9654', 'onnxruntime')).toBeUndefined()
    expect(chosen('amd-epyc-9654')).not.toBe('zen4-core-onnxruntime')
  })
})
