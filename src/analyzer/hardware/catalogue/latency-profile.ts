/** Calibrated profiles: what the latency model learned from measurements of a device with a runtime. */
import type { NodeClass } from '../node-class.ts'
import type { Precision } from '../precision.ts'
import onnxRuntime from './onnxruntime-data.json' with { type: 'json' }
import data from './profile-data.json' with { type: 'json' }
import { isPrecision } from '../precision.ts'
import type { ErrorFigures, Spread } from '../residuals.ts'

export interface LatencyProfile {
  readonly id: string
  /** Id of the device. */
  readonly device: string
  readonly runtime: string
  readonly version: string
  readonly precision: Precision
  /** Batches measured: from the 5th to the 95th percentile. */
  readonly batch: readonly [number, number]
  /** Measurements, distinct models and model families behind it. */
  readonly points: number
  readonly models: number
  readonly families: number
  /** Figures that the efficiencies belong to, in SI units. */
  readonly reference: { readonly peak: number; readonly bandwidth: number; readonly cache: number }
  /** Leave-family-out. */
  readonly error: ErrorFigures
  /** 90 % interval, as factors on a prediction, from leave-family-out residuals. */
  readonly interval: Spread
  /** 90 % interval of the ratio of two predictions of one family. */
  readonly ratio: Spread
  /** Runs in which a class takes at least 5 % of the time: how much the fit knows about it. */
  readonly familiar: Readonly<Partial<Record<NodeClass, number>>>
  /** Parameters of the latency model by name; those that kept the model's default are left out. */
  readonly parameters: Readonly<Record<string, number>>
}

/** `cpu`: x86. Names of groups of devices whose profiles stand in for one another. */
export type TransferGroup = 'gpu' | 'jetson' | 'cpu' | 'arm' | 'qualcomm'

/** As TypeScript reads the file: a key that some profile has may be missing in another. */
type Sparse = Readonly<Record<string, number | undefined>>

interface ProfileData {
  readonly profiles: readonly (Omit<LatencyProfile, 'precision' | 'batch' | 'familiar' | 'parameters'> & {
    readonly precision: string
    readonly batch: readonly number[]
    readonly familiar: Sparse
    readonly parameters: Sparse
  })[]
  readonly transfer: Readonly<Partial<Record<TransferGroup, Spread>>>
  readonly ceiling: Spread
}

const typed: ProfileData = data
const fromExports: Pick<ProfileData, 'profiles'> = onnxRuntime

const present = (values: Sparse): Record<string, number> =>
  Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))

/** Every shipped profile: scripts/fit.ts writes those of tables, scripts/fit-exports.ts those of whole exports. */
export const latencyProfiles: readonly LatencyProfile[] = [...typed.profiles, ...fromExports.profiles].map(profile => {
  const { precision, batch, familiar, parameters } = profile
  if (!isPrecision(precision)) throw new Error(`profile-data.json: bad precision in ${profile.id}`)
  return {
    ...profile,
    precision,
    batch: [batch[0] ?? 1, batch[1] ?? 1],
    familiar: present(familiar),
    parameters: present(parameters),
  }
})

/** What a borrowed profile's interval is raised to where no second device of the group was measured. Assumed. */
const UNMEASURED_TRANSFER = 1.5

/**
 * Factors on predictions for a device by the profile of another of its group, its data sheet scaled: measured between
 * the devices of the group, and never narrower than the profile's own.
 */
export const transferSpread = (group: TransferGroup | undefined, { interval }: LatencyProfile): Spread => {
  const measured = group === undefined ? undefined : typed.transfer[group]
  if (measured === undefined) {
    return { low: interval.low ** UNMEASURED_TRANSFER, high: interval.high ** UNMEASURED_TRANSFER }
  }
  return { low: Math.min(interval.low, measured.low), high: Math.max(interval.high, measured.high) }
}

/** Factors on the data sheet roofline that held 90 % of all measurements. */
export const ceilingSpread: Spread = typed.ceiling

/** All runtimes that some profile was measured with. */
export const knownRuntimes: readonly string[] = [...new Set(latencyProfiles.map(profile => profile.runtime))].sort()
