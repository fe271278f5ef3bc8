/** Which hardware suits a model: one row per device, the fastest prediction first. */
import type { Diagnostic } from '../../../diagnostic.ts'
import { joules, seconds, type Joules, type Seconds } from '../../../units.ts'
import type { Profile } from '../../profile/profile.ts'
import { findDevice, type Device } from '../catalogue/device.ts'
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

/**
 * Devices that hold the model first; among them predictions that decide, vague ones, and best cases, which are no
 * latencies; in each, floating point before integers; then by time.
 */
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
  const ordered = rows.map(row => notSlowerThanLesser(row, rows))
  ordered.sort((a, b) => rankOf(a) - rankOf(b) || a.latency.point - b.latency.point)
  return { rows: ordered, missing }
}

/** A prediction that may be four times as long as short decides nothing between devices. */
const DECIDES = 4

/** Rankings that are not to be mixed, best known first: integer networks are other networks than floating-point ones. */
const rankOf = ({ fitsInMemory, grade, latency, precision }: HardwareRow): number => {
  const isVague = latency.high > DECIDES * latency.low
  const trust = fitsInMemory === false ? 3 : grade === 'C' ? 2 : isVague ? 1 : 0
  return 2 * trust + (precision.startsWith('int') ? 1 : 0)
}

/**
 * Profiles of different devices disagree, and a borrowed one may put a device behind an older one that it exceeds in
 * every figure. Unless it was measured so, the device then takes the time of the lesser one.
 */
const notSlowerThanLesser = (row: HardwareRow, rows: readonly HardwareRow[]): HardwareRow => {
  if (row.grade !== 'B') return row
  const lesser = rows
    .filter(other => other.grade !== 'C' && other.latency.point < row.latency.point && exceeds(row, other))
    .sort((a, b) => a.latency.point - b.latency.point)[0]
  if (lesser === undefined) return row
  const { point } = lesser.latency
  const gain = row.latency.point / point
  return {
    ...row,
    latency: { low: seconds(Math.min(row.latency.low, lesser.latency.low)), point, high: row.latency.high },
    throughputPerSecond: row.throughputPerSecond * gain,
    energy: row.energy === null ? null : sooner(row.energy, gain),
    operationsPerJoule:
      row.operationsPerJoule === null
        ? null
        : { ...row.operationsPerJoule, achieved: row.operationsPerJoule.achieved * gain },
    notes: [...row.notes, `Not slower than ${lesser.deviceName}, which it exceeds in every published figure.`],
  }
}

/** The same power for a shorter time; the high end stands. */
const sooner = ({ low, point, high }: Interval<Joules>, gain: number): Interval<Joules> => ({
  low: joules(Math.min(low, point / gain)),
  point: joules(point / gain),
  high,
})

/** Same maker and kind, not older, and at the same precision no figure is lower. */
const exceeds = (row: HardwareRow, other: HardwareRow): boolean => {
  const [own, rival] = [findDevice(row.device), findDevice(other.device)]
  if ('code' in own || 'code' in rival || own.id === rival.id || row.precision !== other.precision) return false
  const [ownPeak, rivalPeak] = [usedPeak(own.peak, row.precision), usedPeak(rival.peak, row.precision)]
  if (ownPeak === undefined || rivalPeak === undefined) return false
  return (
    own.vendor === rival.vendor &&
    kindOf(own) === kindOf(rival) &&
    own.year >= rival.year &&
    ownPeak.rate / own.engines >= rivalPeak.rate / rival.engines &&
    own.bandwidth !== null &&
    rival.bandwidth !== null &&
    own.bandwidth >= rival.bandwidth
  )
}

/** Cards of one generation share their chips, whatever market they are sold to. */
const kindOf = (device: Device): string =>
  device.class.endsWith('-gpu') && device.class !== 'embedded-gpu' ? 'gpu' : device.class

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
