/** The rates a kernel runs at: the reference of a latency profile, scaled from its device to the wanted one. */
import { findDevice, type Device } from '../catalogue/device.ts'
import type { Kernel } from '../kernels/kernel.ts'
import type { Conditions } from './latency-model.ts'
import type { LatencyProfile } from '../catalogue/latency-profile.ts'
import { bitsOfPrecision, usedPeak, type Precision, type UsedPeak } from '../precision.ts'

export interface Machine {
  readonly conditionsOf: (kernel: Kernel) => Conditions
  /** The format most kernels compute in. */
  readonly used: Precision
  /** Operations per second in that format. */
  readonly peak: number
  /** Bytes per second; Infinity = not known. */
  readonly bandwidth: number
}

export interface MachineRequest {
  readonly device: Device
  readonly precision: Precision
  readonly batch: number
  readonly profile?: LatencyProfile
}

/** undefined = no peak is published for the precision, and no profile gives one. */
export const machineOf = (request: MachineRequest): Machine | undefined => {
  const { device, precision, batch, profile } = request
  const own = peakOf(device, precision)
  if (own === undefined && profile === undefined) return undefined
  const used = own?.precision ?? profile?.precision ?? precision
  const base = scaleOf(device, profile)
  const bandwidth = base.bandwidth ?? device.bandwidth ?? Infinity
  const rateOf = (wanted: Precision): number => base.rateOf(wanted) ?? own?.rate ?? 0
  const memo = new Map<string, Conditions>()
  const conditionsOf = (kernel: Kernel): Conditions => {
    const narrow = narrower(precision, kernel.precision)
    const key = `${narrow}/${kernel.weightBits ?? ''}`
    const known = memo.get(key)
    if (known !== undefined) return known
    const bits = bitsOfPrecision(narrow)
    const conditions: Conditions = {
      peak: rateOf(narrow),
      bandwidth,
      cache: device.cache ?? profile?.reference.cache ?? 0,
      batch,
      activationBits: bits,
      weightBits: Math.min(bits, kernel.weightBits ?? bits),
    }
    memo.set(key, conditions)
    return conditions
  }
  return { conditionsOf, used, peak: rateOf(precision), bandwidth }
}

const narrower = (a: Precision, b: Precision | undefined): Precision =>
  b !== undefined && bitsOfPrecision(b) < bitsOfPrecision(a) ? b : a

/** Of one engine: a model runs on one. */
const peakOf = (device: Device, precision: Precision): UsedPeak | undefined => {
  const peak = usedPeak(device.peak, precision)
  return peak === undefined ? undefined : { ...peak, rate: peak.rate / device.engines }
}

/**
 * reference × (figure of this device / figure of the profile's device). Where one of the two is not published the
 * reference itself stands: it is the only number there is.
 */
const scaleOf = (device: Device, profile: LatencyProfile | undefined) => {
  if (profile === undefined) return { rateOf: () => undefined, bandwidth: undefined }
  const found = findDevice(profile.device)
  const origin = 'code' in found ? device : found
  const originPeak = peakOf(origin, profile.precision)
  const rateOf = (wanted: Precision): number => {
    const own = peakOf(device, wanted)
    if (own !== undefined && originPeak !== undefined) return (profile.reference.peak * own.rate) / originPeak.rate
    return profile.reference.peak
  }
  const bandwidth =
    device.bandwidth !== null && origin.bandwidth !== null
      ? (profile.reference.bandwidth * device.bandwidth) / origin.bandwidth
      : profile.reference.bandwidth
  return { rateOf, bandwidth }
}
