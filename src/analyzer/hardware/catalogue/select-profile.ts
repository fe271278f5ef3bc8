/** Which latency profile predicts a device best: its own, else one of its group, else none. */
import { devices, type Device } from './device.ts'
import { latencyProfiles, transferSpread, type LatencyProfile, type TransferGroup } from './latency-profile.ts'
import type { Precision } from '../precision.ts'
import type { Spread } from '../residuals.ts'

export interface Wanted {
  readonly precision: Precision
  readonly batch: number
  readonly runtime?: string
}

export interface Selection {
  readonly profile: LatencyProfile
  /** A: measured on this device in this precision and batch range. B: borrowed or stretched. */
  readonly grade: 'A' | 'B'
  readonly spread: Spread
  readonly notes: readonly string[]
}

/** Fewer measurements than this give a profile, but not grade A. */
const ENOUGH_POINTS = 10
/** A batch up to this factor outside the measured range still counts as measured. */
const BATCH_SLACK = 2

/** One core says nothing of how many share the work: what was measured on it stays with it. */
const SINGLE_CORES: ReadonlySet<string> = new Set(['amd-zen4-core'])

/** undefined = no profile stands for this device, or none with the wanted runtime. */
export const selectProfile = (device: Device, wanted: Wanted): Selection | undefined => {
  const group = groupOf(device)
  const candidates = latencyProfiles.filter(
    profile =>
      (wanted.runtime === undefined || profile.runtime === wanted.runtime) &&
      !isPartial(profile) &&
      (profile.device === deviceId(device) ||
        (group !== undefined && groupOfId(profile.device) === group && !SINGLE_CORES.has(profile.device))),
  )
  const [best] = [...candidates].sort((a, b) => distance(a, device, wanted) - distance(b, device, wanted))
  return best === undefined ? undefined : graded(best, device, wanted)
}

/** Profiles of single layers: they refine the matrix multiplications of a whole-network profile. */
export const partialProfile = (device: Device, precision: Precision): LatencyProfile | undefined =>
  latencyProfiles.find(
    profile => isPartial(profile) && profile.device === deviceId(device) && sameWidth(profile.precision, precision),
  )

const isPartial = (profile: LatencyProfile): boolean => Object.keys(profile.familiar).join() === 'gemm'

const deviceId = (device: Device): string => device.base ?? device.id

const graded = (profile: LatencyProfile, device: Device, wanted: Wanted): Selection => {
  const notes: string[] = []
  const isOwn = profile.device === device.id
  if (!isOwn) notes.push(`Predicted by the profile ${profile.id}, scaled by the data sheets of both devices.`)
  if (!sameWidth(profile.precision, wanted.precision)) {
    notes.push(`Profile ${profile.id} was measured in ${profile.precision}, not ${wanted.precision}.`)
  }
  if (batchGap(profile, wanted.batch) > Math.log(BATCH_SLACK)) {
    const range = profile.batch.join('–')
    notes.push(`Profile ${profile.id} was measured at batch ${range}, not ${wanted.batch}.`)
  }
  if (profile.points < ENOUGH_POINTS) notes.push(`Profile ${profile.id} rests on ${profile.points} measurements only.`)
  if (notes.length === 0) return { profile, grade: 'A', spread: profile.interval, notes }
  return { profile, grade: 'B', spread: transferSpread(groupOfId(profile.device), profile), notes }
}

/** FP16 and BF16 run alike; TF32 runs as FP32 does, faster. */
const sameWidth = (a: Precision, b: Precision): boolean => FAMILY_OF[a] === FAMILY_OF[b]
const FAMILY_OF: Readonly<Record<Precision, string>> = {
  fp64: 'fp64',
  fp32: 'fp32',
  tf32: 'tf32',
  fp16: '16',
  bf16: '16',
  fp8: 'fp8',
  int8: 'int8',
  fp4: 'fp4',
  int4: 'int4',
}

/** ln of how far a batch lies outside the measured range. */
const batchGap = ({ batch: [low, high] }: LatencyProfile, batch: number): number =>
  Math.max(0, Math.log(low / batch), Math.log(batch / high))

/**
 * What makes a profile a worse stand-in, in units of a factor e of batch. Judged by hand: the transfer errors in
 * docs/sources/latency-model.md §3.3 put another device of the family at about the cost of another runtime, a device of another
 * size (its bandwidth tells) further off, and a profile with large errors of its own further still.
 */
const distance = (profile: LatencyProfile, device: Device, wanted: Wanted): number =>
  (profile.device === deviceId(device) ? 0 : unlikeness(profile, device)) +
  batchGap(profile, wanted.batch) +
  (profile.precision === wanted.precision ? 0 : sameWidth(profile.precision, wanted.precision) ? 0.1 : 1) +
  (profile.runtime.endsWith('eager') && wanted.runtime === undefined ? 1 : 0) +
  (profile.points < ENOUGH_POINTS ? 0.5 : 0) +
  3 * profile.error.mape

/**
 * Reads the catalogue row, not the device at hand: a user who states more bandwidth must not be given another profile,
 * which might be slower.
 */
const unlikeness = (profile: LatencyProfile, device: Device): number => {
  const { year, bandwidth } = DEVICE_BY_ID.get(deviceId(device)) ?? { year: device.year, bandwidth: null }
  const years = Math.abs(yearOf(profile.device) - year) / 4
  const size = bandwidth === null ? 0 : Math.abs(Math.log(bandwidth / profile.reference.bandwidth))
  return 2 + years + size
}

const GROUP_OF_CLASS: ReadonlyMap<string, TransferGroup> = new Map([
  ['datacenter-gpu', 'gpu'],
  ['workstation-gpu', 'gpu'],
  ['consumer-gpu', 'gpu'],
  ['embedded-gpu', 'jetson'],
  ['cpu', 'cpu'],
  ['npu', 'qualcomm'],
])

const X86_VENDORS = new Set(['Intel', 'AMD', 'GitHub'])

/** Only devices of one maker and kind stand in for one another: no profile here speaks for AMD, Apple or Hailo. */
const groupOf = (device: Device): TransferGroup | undefined => {
  const group = GROUP_OF_CLASS.get(device.class)
  if ((group === 'gpu' || group === 'jetson') && device.vendor !== 'NVIDIA') return undefined
  // Jetsons without an INT8 rate have no matrix units: their efficiencies say nothing about those that have.
  if (group === 'jetson' && device.peak.int8 === undefined) return undefined
  if (group === 'qualcomm' && device.vendor !== 'Qualcomm') return undefined
  return group === 'cpu' && !X86_VENDORS.has(device.vendor) ? 'arm' : group
}

const DEVICE_BY_ID: ReadonlyMap<string, Device> = new Map(devices.map(device => [device.id, device]))

const groupOfId = (id: string): TransferGroup | undefined => {
  const device = DEVICE_BY_ID.get(id)
  return device === undefined ? undefined : groupOf(device)
}

const yearOf = (id: string): number => DEVICE_BY_ID.get(id)?.year ?? 0
