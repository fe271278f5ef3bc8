/**
 * Profile × Device → Estimate: how long the model takes, with an interval and a grade.
 * Excluded everywhere: pre- and post-processing, host copies, concurrent load, throttling (docs/latency.md).
 */
import { diagnostic, type Diagnostic } from '../../diagnostic.ts'
import { joules, seconds, type Joules, type Seconds } from '../../units.ts'
import { bitsOf } from '../onnx/element-type.ts'
import type { NodeProfile, Profile } from '../profile/profile.ts'
import type { Device } from './device.ts'
import { bitsOfPrecision, usedPeak, type Precision } from './precision.ts'

/** low ≤ point ≤ high; nominal coverage 90 %. */
export interface Interval<Unit extends number = number> {
  readonly low: Unit
  readonly point: Unit
  readonly high: Unit
}

/** A: calibrated on this device and runtime. B: family profile scaled by the data sheet. C: data sheet ceiling only. */
export type Grade = 'A' | 'B' | 'C'

/** What limits a node: arithmetic, memory traffic, or the fixed cost of starting it. */
export type Bound = 'compute' | 'memory' | 'overhead'

export interface Estimate {
  /** Id of the device. */
  readonly device: string
  readonly deviceName: string
  readonly precision: Precision
  readonly batch: number
  /** Runtime the profile was measured with; null = data sheet only. */
  readonly runtime: string | null
  /** Id of the latency profile; null = data sheet only. */
  readonly profile: string | null
  readonly grade: Grade
  /** What the number is, for headings: "best case (datasheet)" for grade C, else "predicted". */
  readonly label: string
  readonly latency: Interval<Seconds>
  readonly energy: Interval<Joules> | null
  /** batch / latency. */
  readonly throughputPerSecond: number
  /** Shares of the time; they sum to 1 (0 for a model without work). */
  readonly bound: Readonly<Record<Bound, number>>
  /** Weights and peak activations against the device's memory; null = its size is not published. */
  readonly fitsInMemory: boolean | null
  readonly nodes: readonly NodeEstimate[]
  readonly notes: readonly string[]
}

export interface NodeEstimate {
  /** Name of the node that gives the fused group its name. */
  readonly name: string
  readonly op: string
  /** Names of all nodes in the fused group, in order. */
  readonly members: readonly string[]
  readonly seconds: Seconds
  readonly bound: Bound
  /** Operations per byte. */
  readonly intensity: number
}

export interface EstimateOptions {
  readonly precision: Precision
  /** Samples per run; other than the profile's batch, work and activations are scaled. Default: that of the profile. */
  readonly batch?: number
  /** Wanted runtime, e.g. 'tensorrt'; without it the best known profile of the device is used. */
  readonly runtime?: string
}

export const isDiagnostic = (value: Estimate | Diagnostic): value is Diagnostic => 'code' in value

/**
 * Predicts the latency of one run.
 * @returns `device-unrated` when neither a peak nor a measured profile is known for the precision.
 */
export const estimate = (profile: Profile, device: Device, options: EstimateOptions): Estimate | Diagnostic => {
  const peak = usedPeak(device.peak, options.precision)
  if (peak === undefined) {
    return diagnostic('device-unrated', {}, `Cannot predict the latency on ${device.name}`, {
      why: `No peak for ${options.precision} is published for it, and no measured profile exists.`,
    })
  }
  const ownBatch = batchOf(profile)
  const batch = options.batch ?? ownBatch
  const scale = batch / ownBatch
  const rate = peak.rate / device.engines
  const nodes = profile.nodes.map(node => nodeCeiling(node, { device, rate, scale, precision: options.precision }))
  const total = nodes.reduce((sum, node) => sum + node.seconds, 0)
  return {
    device: device.id,
    deviceName: device.name,
    precision: options.precision,
    batch,
    runtime: null,
    profile: null,
    grade: 'C',
    label: 'best case (datasheet)',
    latency: { low: seconds(total), point: seconds(total), high: seconds(total) },
    energy: energyOf(device, total),
    throughputPerSecond: total > 0 ? batch / total : 0,
    bound: boundShares(nodes, total),
    fitsInMemory: fits(profile, device, scale),
    nodes,
    notes: notesOf(profile, device, { wanted: options.precision, used: peak.precision }),
  }
}

interface Ceiling {
  readonly device: Device
  readonly rate: number
  readonly scale: number
  readonly precision: Precision
}

/** Roofline: a node takes the longer of its arithmetic at peak rate and its bytes at full bandwidth. */
const nodeCeiling = (node: NodeProfile, { device, rate, scale, precision }: Ceiling): NodeEstimate => {
  const operations = Number(node.flops + node.vectorFlops + node.integerOps) * scale
  const bytes = trafficAt(node, precision, scale)
  const compute = operations / rate
  const memory = device.bandwidth === null ? 0 : bytes / device.bandwidth
  return {
    name: node.name,
    op: node.op,
    members: [node.name],
    seconds: seconds(Math.max(compute, memory)),
    bound: compute >= memory ? 'compute' : 'memory',
    intensity: bytes > 0 ? operations / bytes : 0,
  }
}

/** Bytes moved when floating point tensors wider than `precision` are stored in it. */
const trafficAt = (node: NodeProfile, precision: Precision, scale: number): number => {
  const type = node.outputs[0]?.type ?? null
  const isFloatTensor = type === 'float' || type === 'double' || type === 'float16' || type === 'bfloat16'
  const shrink = isFloatTensor ? Math.min(1, bitsOfPrecision(precision) / bitsOf(type)) : 1
  const activations = Number(node.activationBytesRead + node.activationBytesWritten) * scale
  return shrink * (activations + Number(node.weightBytesRead))
}

/** First dimension of the first input, when it is a number. */
const batchOf = (profile: Profile): number => {
  const first = profile.inputs[0]?.shape?.[0]
  return typeof first === 'number' && first > 0 ? first : 1
}

const boundShares = (nodes: readonly NodeEstimate[], total: number): Record<Bound, number> => {
  const shares = { compute: 0, memory: 0, overhead: 0 }
  for (const node of nodes) shares[node.bound] += total > 0 ? node.seconds / total : 0
  return shares
}

/** Energy is at most full power over the whole time, at least idle power. */
const energyOf = (device: Device, time: number): Interval<Joules> | null => {
  if (device.tdp === null) return null
  const high = device.tdp * time
  const low = (device.idle ?? 0) * time
  return { low: joules(low), point: joules((low + high) / 2), high: joules(high) }
}

const fits = (profile: Profile, device: Device, scale: number): boolean | null =>
  device.memory === null
    ? null
    : Number(profile.totals.weightBytes) + Number(profile.totals.peakMemoryBytes) * scale <= device.memory

const notesOf = (
  profile: Profile,
  device: Device,
  precision: { readonly wanted: Precision; readonly used: Precision },
): readonly string[] => {
  const notes: string[] = []
  if (precision.wanted !== precision.used) {
    notes.push(`${device.name} has no ${precision.wanted} peak: ${precision.used} is used.`)
  }
  if (device.bandwidth === null) notes.push('The memory bandwidth is not published: memory time is missing.')
  if (device.engines > 1) notes.push(`One of ${device.engines} engines is used, as runtimes do by default.`)
  if (profile.totals.isLowerBound) notes.push('Some nodes could not be counted: the real latency is higher.')
  return notes
}
