/**
 * Calibrates a latency profile to measurements of one device and runtime: one factor per kernel class, as free as
 * cross-validation says they may be.
 */
import { diagnostic, type Diagnostic } from '../../../diagnostic.ts'
import type { Profile } from '../../profile/profile.ts'
import type { Device } from '../catalogue/device.ts'
import { chooseFit, type Fit } from './choose-fit.ts'
import { classTimes, pairOf, unitScales } from './class-scales.ts'
import type { Sample } from './fit-latency.ts'
import { fusedKernels, type NamedKernel } from '../kernels/kernels-of.ts'
import { fromLogs, type LogParameters } from '../predict/latency-model.ts'
import type { LatencyProfile } from '../catalogue/latency-profile.ts'
import { machineOf, type Machine } from '../predict/machine.ts'
import { NODE_CLASSES } from '../node-class.ts'
import { profileLogs, proportionalLogs } from '../predict/parameters-of.ts'
import type { Precision } from '../precision.ts'
import { errorFigures, symmetricSpread, type ErrorFigures, type Pair, type Spread } from '../residuals.ts'
import { selectProfile, type Selection } from '../catalogue/select-profile.ts'

export interface CalibrationRun {
  readonly model: string
  readonly profile: Profile
  readonly batch: number
  readonly seconds: number
}

/** Times of single layers, each with the kernels it runs. */
export interface CalibrationLayer {
  readonly kernels: readonly NamedKernel[]
  readonly batch: number
  readonly seconds: number
}

export interface CalibrationOptions {
  /** Id of the new profile, for the budget to name. */
  readonly id: string
  readonly precision: Precision
  readonly runtime: string
  readonly version: string
}

export type CalibrationMethod = Fit['method']

export interface Calibration {
  readonly profile: LatencyProfile
  readonly method: CalibrationMethod
  /** Errors of the prior on the measurements, and of the new profile on measurements it has not seen. */
  readonly before: ErrorFigures
  readonly after: ErrorFigures
  readonly warnings: readonly Diagnostic[]
}

const COVERAGE = 0.9
/** Fewer models choose nothing, and say little of the next one. */
const FEW_MODELS = 3

/** Calibrates to whole runs. @returns `calibration-invalid` without usable measurements or any rate of the device. */
export const calibrate = (
  runs: readonly CalibrationRun[],
  device: Device,
  options: CalibrationOptions,
): Calibration | Diagnostic => {
  const usable = runs.filter(run => run.seconds > 0 && run.batch > 0)
  const prior = priorOf(device, options, usable)
  const samples = usable.flatMap(run => {
    const machine = prior.machineAt(run.batch)
    const kernels = fusedKernels(run.profile)
    return machine === undefined
      ? []
      : [{ model: run.model, kernels, conditionsOf: machine.conditionsOf, seconds: run.seconds }]
  })
  return finish(samples, { device, options, prior, batches: usable.map(run => run.batch) })
}

/** Calibrates to the layers of one or more runs: every layer is a measurement of its own class. */
export const calibrateLayers = (
  layers: readonly CalibrationLayer[],
  device: Device,
  options: CalibrationOptions,
): Calibration | Diagnostic => {
  const usable = layers.filter(layer => layer.seconds > 0 && layer.kernels.length > 0)
  const prior = priorOf(device, options, usable)
  const samples = usable.flatMap((layer, index) => {
    const machine = prior.machineAt(layer.batch)
    const own = { kernels: layer.kernels, seconds: layer.seconds, isLayer: true }
    return machine === undefined ? [] : [{ ...own, model: `layer ${index}`, conditionsOf: machine.conditionsOf }]
  })
  return finish(samples, { device, options, prior, batches: usable.map(layer => layer.batch) })
}

interface Prior {
  /** What class times may be proportional to. The first is what would predict without measurements. */
  readonly bases: readonly [LogParameters, ...LogParameters[]]
  readonly selection: Selection | undefined
  readonly machineAt: (batch: number) => Machine | undefined
}

const priorOf = (device: Device, options: CalibrationOptions, runs: readonly { readonly batch: number }[]): Prior => {
  const { precision } = options
  const wanted = { precision, batch: runs[0]?.batch ?? 1 }
  const selection = selectProfile(device, { ...wanted, runtime: options.runtime }) ?? selectProfile(device, wanted)
  const profile = selection === undefined ? {} : { profile: selection.profile }
  const usual = proportionalLogs()
  return {
    // The runs choose between proportions that were measured on a relative and those that are usual.
    bases: selection === undefined ? [usual] : [profileLogs(selection.profile, undefined), usual],
    selection,
    machineAt: batch => withBandwidth(machineOf({ device, precision, batch, ...profile })),
  }
}

/** Operations per byte of machines whose bandwidth is not published. Assumed; the fit finds the factor. */
const USUAL_RIDGE = 10

/** Without a bandwidth, classes that only move data would take no time, and no factor would give them any. */
const withBandwidth = (machine: Machine | undefined): Machine | undefined => {
  if (machine === undefined || Number.isFinite(machine.bandwidth)) return machine
  const bandwidth = machine.peak / USUAL_RIDGE
  return { ...machine, bandwidth, conditionsOf: kernel => ({ ...machine.conditionsOf(kernel), bandwidth }) }
}

interface Setting {
  readonly device: Device
  readonly options: CalibrationOptions
  readonly prior: Prior
  readonly batches: readonly number[]
}

const finish = (samples: readonly Sample[], setting: Setting): Calibration | Diagnostic => {
  const { device, options, prior, batches } = setting
  const machine = prior.machineAt(batches[0] ?? 1)
  if (samples.length === 0 || machine === undefined) {
    return diagnostic('calibration-invalid', {}, `Cannot calibrate ${device.name}`, {
      why:
        samples.length === 0 ? 'There is no usable measurement.' : `No peak for ${options.precision} is known for it.`,
    })
  }
  const { fit, logs, unseen: blind } = chooseFit(samples, prior.bases)
  const before = errorFigures(pairsOf(samples, prior.bases[0]))
  const unseen = blind.length === 0 ? pairsOf(samples, prior.bases[0]) : blind
  const after = errorFigures(unseen)
  const models = new Set(samples.map(sample => sample.model)).size
  const profile: LatencyProfile = {
    id: options.id,
    device: device.id,
    runtime: options.runtime,
    version: options.version,
    precision: options.precision,
    batch: [Math.min(...batches), Math.max(...batches)],
    points: samples.length,
    models,
    families: models,
    reference: { peak: machine.peak, bandwidth: machine.bandwidth, cache: device.cache ?? 0 },
    error: after,
    interval: intervalOf(unseen, prior.selection),
    ratio: prior.selection?.profile.ratio ?? { low: 1 / UNKNOWN_RATIO, high: UNKNOWN_RATIO },
    familiar: familiarOf(samples, prior.selection),
    parameters: fromLogs(logs),
  }
  return { profile, method: fit.method, before, after, warnings: models < FEW_MODELS ? [fewPoints(models)] : [] }
}

/** Widest 90 % ratio interval among the shipped profiles, rounded up: without a family nothing better is known. */
const UNKNOWN_RATIO = 2

const pairsOf = (samples: readonly Sample[], logs: LogParameters): readonly Pair[] =>
  samples.map(sample => pairOf(classTimes(sample, logs), unitScales()))

/** Measurements of one model on one machine repeat to about 3 %: nothing is predicted better. Assumed. */
const REPEATS_WITHIN = 1.03

/** Of few models the interval is never narrower than that of the profile they were scaled from. */
const intervalOf = (unseen: readonly Pair[], prior: Selection | undefined): Spread => {
  const { low, high } = symmetricSpread(unseen, COVERAGE)
  const own = { low: Math.min(low, 1 / REPEATS_WITHIN), high: Math.max(high, REPEATS_WITHIN) }
  if (unseen.length >= FEW_MODELS) return own
  const known = prior?.spread ?? { low: 1 / UNKNOWN_RATIO, high: UNKNOWN_RATIO }
  return Number.isFinite(own.high) ? { low: Math.min(own.low, known.low), high: Math.max(own.high, known.high) } : known
}

const familiarOf = (samples: readonly Sample[], prior: Selection | undefined): LatencyProfile['familiar'] => ({
  ...prior?.profile.familiar,
  ...Object.fromEntries(
    NODE_CLASSES.flatMap(name => {
      const seen = samples.filter(sample => sample.kernels.some(kernel => kernel.class === name)).length
      return seen === 0 ? [] : [[name, seen + (prior?.profile.familiar[name] ?? 0)]]
    }),
  ),
})

const fewPoints = (points: number): Diagnostic =>
  diagnostic(
    'calibration-few-points',
    {},
    `Fitting one scale only: ${points} ${points === 1 ? 'measurement is' : 'measurements are'} too few`,
    {
      why: 'A single point made predictions worse as often as better (docs/latency.md).',
      fix: 'Measure at least 3 models that differ: a dense network, a depthwise one, a transformer, a tiny one.',
    },
  )
