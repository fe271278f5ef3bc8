import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { analyzeFile } from '../../../../src/analyzer/analyze-file.ts'
import { devices } from '../../../../src/analyzer/hardware/catalogue/device.ts'
import { compareHardware, type HardwareRow } from '../../../../src/analyzer/hardware/predict/compare-hardware.ts'
import type { Precision } from '../../../../src/analyzer/hardware/precision.ts'

const analysis = analyzeFile(join(import.meta.dirname, '../models/deit_small_patch16_224_ts17.onnx'))
if (!analysis.ok) throw new Error('no model')
const { profile } = analysis
const rowsAt = (precision?: Precision): readonly HardwareRow[] =>
  compareHardware(profile, devices, precision === undefined ? {} : { precision }).rows

describe('compareHardware', () => {
  // The data sheets leave no doubt: the first is newer and has more of everything.
  test.each([
    ['int8', 'nvidia-h100-sxm', 'nvidia-t4'],
    ['fp16', 'nvidia-b200-sxm', 'nvidia-h100-sxm'],
    ['fp16', 'nvidia-rtx-5090', 'nvidia-rtx-4090'],
    ['fp16', 'nvidia-h100-sxm', 'nvidia-v100-sxm2'],
    ['fp16', 'nvidia-h200-sxm', 'nvidia-a100-sxm-80gb'],
  ] as const)('%s: %s is not slower than %s', (precision, larger, smaller) => {
    const rows = rowsAt(precision)
    const time = (id: string): number => rows.find(row => row.device === id)?.latency.point ?? NaN
    expect(time(larger)).toBeLessThanOrEqual(time(smaller))
  })

  it('puts best cases last, vague predictions before them, and ranks integers apart', () => {
    const rows = rowsAt().filter(row => row.fitsInMemory !== false)
    const groups = rows.map(({ grade, latency, precision }) => {
      const trust = grade === 'C' ? 'C' : latency.high / latency.low > 4 ? 'vague' : 'decides'
      return `${trust} ${precision.startsWith('int') ? 'integer' : 'float'}`
    })
    const runs = groups.filter((group, index) => group !== groups[index - 1])
    expect(runs).toEqual([...new Set(runs)])
    expect(runs.at(-1)).toMatch(/^C/)
  })

  it('keeps every interval around its point', () => {
    for (const { latency } of rowsAt('fp16')) {
      expect(latency.low).toBeLessThanOrEqual(latency.point)
      expect(latency.point).toBeLessThanOrEqual(latency.high)
    }
  })
})
