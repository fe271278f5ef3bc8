/** Which hardware suits a model: one row per device, the fastest prediction first. */
import type { Diagnostic } from '../../../diagnostic.ts'
import type { Joules, Seconds } from '../../../units.ts'
import type { Profile } from '../../profile/profile.ts'
import type { Device } from '../catalogue/device.ts'
import { estimate, isDiagnostic, type Bound, type EstimateOptions, type Grade, type Interval } from './estimate.ts'
import { usedPeak, type Precision } from '../precision.ts'

export interface HardwareRow {
  readonly device: string
  readonly deviceName: string
  readonly precision: Precision
  readonly latency: Interval<Seconds>
  readonly grade: Grade
  readonly label: string
  readonly bound: Readonly<Record<Bound, number>>
  readonly throughputPerSecond: number
  readonly energy: Interval<Joules> | null
  /** Operations per second and watt of full power: achieved, and the data sheet's. null = power not published. */
  readonly operationsPerJoule: { readonly achieved: number; readonly ceiling: number } | null
  readonly fitsInMemory: boolean | null
  readonly notes: readonly string[]
}

export interface Comparison {
  readonly rows: readonly HardwareRow[]
  /** Devices without a prediction, and why. */
  readonly missing: readonly { readonly device: string; readonly diagnostic: Diagnostic }[]
}

export interface CompareOptions extends Omit<EstimateOptions, 'precision' | 'profile'> {
  /** One precision for all; default: the fastest that each device and the model allow. */
  readonly precision?: Precision
}

/** Devices that hold the model first; among them predictions before best cases, which are no latencies; then by time. */
export const compareHardware = (
  profile: Profile,
  devices: readonly Device[],
  options: CompareOptions = {},
): Comparison => {
  const rows: HardwareRow[] = []
  const missing: { device: string; diagnostic: Diagnostic }[] = []
  for (const device of devices) {
    const { precision = usualPrecision(device), ...rest } = options
    const result = estimate(profile, device, { ...rest, precision })
    if (isDiagnostic(result)) {
      missing.push({ device: device.id, diagnostic: result })
      continue
    }
    const { nodes, ...shown } = result
    const operations = nodes.reduce((sum, node) => sum + node.operations, 0)
    rows.push({
      ...shown,
      operationsPerJoule: efficiencyOf(device, precision, { operations, seconds: result.latency.point }),
    })
  }
  const rank = (row: HardwareRow): number => (row.fitsInMemory === false ? 2 : row.grade === 'C' ? 1 : 0)
  rows.sort((a, b) => rank(a) - rank(b) || a.latency.point - b.latency.point)
  return { rows, missing }
}

/**
 * What a team would deploy in without giving up accuracy it has not measured: FP16 or BF16 where the device gains from
 * it, INT8 where there is nothing else, FP32 otherwise.
 */
export const usualPrecision = (device: Device): Precision => {
  const { fp32 = 0, fp16 = 0, bf16 = 0, int8 } = device.peak
  if (device.class === 'cpu' && fp32 > 0) return 'fp32'
  if (fp16 > fp32) return 'fp16'
  if (bf16 > fp32) return 'bf16'
  if (fp32 > 0) return 'fp32'
  return int8 === undefined && device.class === 'npu' ? 'fp16' : 'int8'
}

const efficiencyOf = (
  device: Device,
  precision: Precision,
  run: { readonly operations: number; readonly seconds: Seconds },
): HardwareRow['operationsPerJoule'] => {
  const peak = usedPeak(device.peak, precision)
  if (device.tdp === null || peak === undefined || run.seconds === 0) return null
  return { achieved: run.operations / run.seconds / device.tdp, ceiling: peak.rate / device.tdp }
}
