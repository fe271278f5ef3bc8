/**
 * Profile × Device → Estimate: how long the model takes, with an interval and a grade.
 * Excluded everywhere: pre- and post-processing, host copies, concurrent load, throttling (docs/latency.md).
 */
import { diagnostic, type Diagnostic } from '../../../diagnostic.ts'
import { joules, seconds, type Joules, type Seconds } from '../../../units.ts'
import type { Profile } from '../../profile/profile.ts'
import type { Device } from '../catalogue/device.ts'
import { fallBack } from './fallback.ts'
import { batchOf, fusedKernels, type NamedKernel } from '../kernels/kernels-of.ts'
import { baseTime, type LogParameters } from './latency-model.ts'
import { ceilingSpread, knownRuntimes, type LatencyProfile } from '../catalogue/latency-profile.ts'
import { machineOf, type Machine } from './machine.ts'
import { boundShares, nodeTimes, type Bound, type NodeEstimate } from './node-times.ts'
import { profileLogs, statedLogs } from './parameters-of.ts'
import type { Precision } from '../precision.ts'
import type { Spread } from '../residuals.ts'
import { partialProfile, selectProfile } from '../catalogue/select-profile.ts'

export type { Bound, NodeEstimate } from './node-times.ts'

/** low ≤ point ≤ high; nominal coverage 90 %. */
export interface Interval<Unit extends number = number> {
  readonly low: Unit
  readonly point: Unit
  readonly high: Unit
}

/** A: calibrated on this device and runtime. B: a profile of its family, scaled by data sheets. C: data sheet only. */
export type Grade = 'A' | 'B' | 'C'

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
  /** What the number is, for headings: "best case (datasheet)", "typical efficiency, not measured" or "predicted". */
  readonly label: string
  readonly latency: Interval<Seconds>
  /** 90 % factors on the ratio of two estimates by this profile (head over base): errors cancel. Absent for grade C. */
  readonly ratio?: Spread
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

export interface EstimateOptions {
  readonly precision: Precision
  /** Samples per run; other than the profile's batch, work and activations are scaled. Default: that of the profile. */
  readonly batch?: number
  /** Exact name of a runtime, e.g. 'tensorrt'; without it the best known profile of the device is used. */
  readonly runtime?: string
  /** A profile of the user (`calibrate`); it wins over the shipped ones. */
  readonly profile?: LatencyProfile
}

export const isDiagnostic = (value: Estimate | Diagnostic): value is Diagnostic => 'code' in value

/**
 * Predicts the latency of one run.
 * @returns `device-unrated` when neither a peak nor a measured profile is known for the precision.
 */
export const estimate = (profile: Profile, device: Device, options: EstimateOptions): Estimate | Diagnostic => {
  const batch = options.batch ?? batchOf(profile)
  const model = modelFor(device, { ...options, batch })
  const { precision } = options
  const machine = machineOf({
    device,
    precision,
    batch,
    ...(model.profile === null ? {} : { profile: model.profile }),
  })
  if (machine === undefined) return unrated(device, precision)
  const kernels = kernelsFor(profile)
  const fallback = fallBack(kernels, device, { machine, precision, batch })
  const nodes = [...nodeTimes(fallback.own, machine, model.logs), ...fallback.moved]
  const base = model.logs === undefined ? 0 : baseTime(model.logs)
  const point = nodes.reduce((sum, node) => sum + node.seconds, base)
  const spread = widened(model, nodes, point)
  const latency = { low: seconds(point * spread.low), point: seconds(point), high: seconds(point * spread.high) }
  const bound = boundShares(nodes, base)
  return {
    device: device.id,
    deviceName: device.name,
    precision,
    batch,
    runtime: model.profile?.runtime ?? null,
    profile: model.profile?.id ?? null,
    grade: model.grade,
    label: model.label,
    latency,
    ...(model.profile === null ? {} : { ratio: model.profile.ratio }),
    energy: energyOf(device, latency, bound),
    throughputPerSecond: point > 0 ? batch / point : 0,
    bound,
    fitsInMemory: fits(profile, device, batch / batchOf(profile)),
    nodes,
    notes: [...model.notes, ...fallback.notes, ...notesOf(profile, device, { wanted: precision, machine })],
  }
}

const KERNELS = new WeakMap<Profile, readonly NamedKernel[]>()

/** Fusing does not depend on the device: once per profile. */
const kernelsFor = (profile: Profile): readonly NamedKernel[] => {
  const known = KERNELS.get(profile)
  if (known !== undefined) return known
  const kernels = fusedKernels(profile)
  KERNELS.set(profile, kernels)
  return kernels
}

/** How times are computed. */
interface Model {
  readonly grade: Grade
  readonly label: string
  readonly profile: LatencyProfile | null
  /** undefined: the data sheet alone. */
  readonly logs: LogParameters | undefined
  readonly spread: Spread
  readonly notes: readonly string[]
}

const modelFor = (device: Device, options: EstimateOptions & { readonly batch: number }): Model => {
  const { profile } = options
  if (profile !== undefined) {
    return {
      ...PREDICTED,
      grade: 'A',
      profile,
      logs: profileLogs(profile, undefined),
      spread: profile.interval,
      notes: [],
    }
  }
  const stated = statesNumbers(device) ? device.overrides : undefined
  const found = selectProfile(device, options)
  if (found !== undefined) {
    const partial = partialProfile(device, options.precision)
    const { efficiency } = device.overrides ?? {}
    const logs =
      stated === undefined
        ? profileLogs(found.profile, partial)
        : statedLogs(stated, efficiency === undefined ? found.profile : undefined)
    return { ...PREDICTED, ...found, logs }
  }
  const notes =
    options.runtime === undefined
      ? []
      : [
          `No profile of the runtime "${options.runtime}" speaks for ${device.name}. Known runtimes: ${knownRuntimes.join(', ')}.`,
        ]
  if (stated !== undefined || device.confidence === 'user') {
    const logs = statedLogs(device.overrides ?? {}, undefined)
    return { grade: 'C', label: 'typical efficiency, not measured', profile: null, logs, spread: UNMEASURED, notes }
  }
  return { grade: 'C', label: 'best case (datasheet)', profile: null, logs: undefined, spread: ceilingSpread, notes }
}

const PREDICTED = { label: 'predicted' } as const

/** Class defaults are half of the peak: the best case is half the time, the worst as far as the data sheet's. */
const UNMEASURED: Spread = { low: 0.5, high: ceilingSpread.high }

const statesNumbers = ({ overrides }: Device): boolean =>
  overrides !== undefined && (overrides.overhead !== undefined || Object.keys(overrides.efficiency ?? {}).length > 0)

const unrated = (device: Device, precision: Precision): Diagnostic =>
  diagnostic('device-unrated', {}, `Cannot predict the latency on ${device.name}`, {
    why: `No peak for ${precision} is published for it, and no measured profile stands in.`,
  })

/** A class that fewer runs than this have exercised is not known to the fit. */
const FAMILIAR_RUNS = 5

/** The interval grows with the share of time in classes the calibration hardly saw: factor^(1 + share). */
const widened = ({ profile, spread }: Model, nodes: readonly NodeEstimate[], total: number): Spread => {
  if (profile === null || total === 0) return spread
  const strange = nodes.filter(node => (profile.familiar[node.class] ?? 0) < FAMILIAR_RUNS)
  const share = strange.reduce((sum, node) => sum + node.seconds, 0) / total
  return { low: Math.min(1, spread.low ** (1 + share)), high: Math.max(1, spread.high ** (1 + share)) }
}

/** Share of full power while waiting, where idle power is not published. Assumed, for the point only. */
const ASSUMED_IDLE = 0.2

/**
 * Power lies between idle and the thermal design power, nearer to it the less the device waits. Not validated: a range
 * (docs/sources/latency-model.md §3.7). An unknown idle power counts as zero at the low end, so that it is a true bound.
 */
const energyOf = (
  { tdp, idle }: Device,
  { low, point, high }: Interval<Seconds>,
  bound: Readonly<Record<Bound, number>>,
): Interval<Joules> | null => {
  if (tdp === null) return null
  const resting = Math.min(idle ?? ASSUMED_IDLE * tdp, tdp)
  const busy = bound.compute + bound.memory
  return {
    low: joules(low * (idle === null ? 0 : resting)),
    point: joules(point * (resting + busy * (tdp - resting))),
    high: joules(high * tdp),
  }
}

const fits = (profile: Profile, device: Device, scale: number): boolean | null =>
  device.memory === null
    ? null
    : Number(profile.totals.weightBytes) + Number(profile.totals.peakMemoryBytes) * scale <= device.memory

const notesOf = (
  profile: Profile,
  device: Device,
  { wanted, machine }: { readonly wanted: Precision; readonly machine: Machine },
): readonly string[] => {
  const notes: string[] = []
  if (wanted !== machine.used) notes.push(`${device.name} has no ${wanted} peak: ${machine.used} is used.`)
  if (machine.bandwidth === Infinity) notes.push('The memory bandwidth is not published: memory time is missing.')
  if (device.engines > 1) notes.push(`One of ${device.engines} engines is used, as runtimes do by default.`)
  if (profile.totals.isLowerBound) notes.push('Some nodes could not be counted: the real latency is higher.')
  return notes
}
