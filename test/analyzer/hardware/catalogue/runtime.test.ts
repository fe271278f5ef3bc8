import { describe, expect, it, test } from 'vitest'
import { latencyProfiles } from '../../../../src/analyzer/hardware/catalogue/latency-profile.ts'
import {
  isRuntime,
  nearestRuntimes,
  RUNTIMES,
  runtimeNamed,
} from '../../../../src/analyzer/hardware/catalogue/runtime.ts'

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
