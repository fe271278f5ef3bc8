/**
 * Calibrates a latency profile to measurements of one device and runtime. How much is fitted follows the number of
 * measurements (latency-model.md §3.6): one scale, three scalars, class efficiencies, everything.
 */
import { diagnostic, type Diagnostic } from '../../../diagnostic.ts'
import type { Profile } from '../../profile/profile.ts'
import type { Device } from '../catalogue/device.ts'
import { fitAligned, fitLatency, THREE_SCALARS, type Sample } from './fit-latency.ts'
import { fusedKernels, type NamedKernel } from '../kernels/kernels-of.ts'
import {
  fromLogs,
  layersTime,
  parameterIndices,
  priorLogs,
  runTime,
  type LogParameters,
} from '../predict/latency-model.ts'
import type { LatencyProfile } from '../catalogue/latency-profile.ts'
import { machineOf, type Machine } from '../predict/machine.ts'
import { NODE_CLASSES } from '../node-class.ts'
import { profileLogs } from '../predict/parameters-of.ts'
import type { Precision } from '../precision.ts'
import { conformalSpread, errorFigures, type ErrorFigures, type Pair, type Spread } from '../residuals.ts'
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

export type CalibrationMethod = 'one scale' | 'three scalars' | 'class efficiencies' | 'all parameters'

export interface Calibration {
  readonly profile: LatencyProfile
  readonly method: CalibrationMethod
  /** Errors of the prior on the measurements, and of the new profile on measurements it has not seen. */
  readonly before: ErrorFigures
  readonly after: ErrorFigures
  readonly warnings: readonly Diagnostic[]
}

// Points from which a method is allowed (latency-model.md §3.6).
const FOR_SCALARS = 3
const FOR_CLASSES = 20
const FOR_ALL = 50
const COVERAGE = 0.9
/** The prior of three scalars: log-normal with this standard deviation (latency-model.md §3.6) … */
const SCALAR_SPREAD = 0.3
/** … against measurements that scatter by 15 %: 0.15². */
const SCALAR_RIDGE = 0.0225
/** Above this many models, left-out models are grouped. */
const MAX_FOLDS = 20

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
  readonly logs: LogParameters
  readonly selection: Selection | undefined
  readonly machineAt: (batch: number) => Machine | undefined
}

const priorOf = (device: Device, options: CalibrationOptions, runs: readonly { readonly batch: number }[]): Prior => {
  const { precision } = options
  const selection = selectProfile(device, { precision, batch: runs[0]?.batch ?? 1 })
  const profile = selection === undefined ? {} : { profile: selection.profile }
  return {
    logs: selection === undefined ? priorLogs() : profileLogs(selection.profile, undefined),
    selection,
    machineAt: batch => machineOf({ device, precision, batch, ...profile }),
  }
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
  const method = methodFor(samples.length)
  const logs = fitBy(method, samples, prior.logs)
  const unseen = leaveModelOut(method, samples, prior.logs)
  const before = errorFigures(pairsOf(samples, prior.logs))
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
    reference: { peak: machine.peak, bandwidth: finite(machine.bandwidth), cache: device.cache ?? 0 },
    error: after,
    interval: intervalOf(method, unseen, prior.selection),
    ratio: prior.selection?.profile.ratio ?? { low: 1 / UNKNOWN_RATIO, high: UNKNOWN_RATIO },
    familiar: familiarOf(samples, prior.selection),
    parameters: fromLogs(logs),
  }
  return { profile, method, before, after, warnings: method === 'one scale' ? [fewPoints(samples.length)] : [] }
}

/** A profile file is JSON, which has no infinity: this bandwidth makes memory time vanish all the same. */
const finite = (bandwidth: number): number => (Number.isFinite(bandwidth) ? bandwidth : 1e18)

/** Widest 90 % ratio interval among the shipped profiles, rounded up: without a family nothing better is known. */
const UNKNOWN_RATIO = 2

const methodFor = (points: number): CalibrationMethod => {
  if (points < FOR_SCALARS) return 'one scale'
  if (points < FOR_CLASSES) return 'three scalars'
  return points < FOR_ALL ? 'class efficiencies' : 'all parameters'
}

const fitBy = (method: CalibrationMethod, samples: readonly Sample[], prior: LogParameters): LogParameters => {
  switch (method) {
    case 'one scale':
      return scaled(samples, prior)
    case 'three scalars':
      return fitLatency(samples, { prior, ...THREE_SCALARS, spread: SCALAR_SPREAD, ridge: SCALAR_RIDGE })
    case 'class efficiencies':
      return fitLatency(samples, { prior: scaled(samples, prior), directions: CLASS_DIRECTIONS })
    case 'all parameters':
      return fitAligned(samples, prior)
  }
}

const CLASS_DIRECTIONS = parameterIndices('compute.', 'memory.', 'overhead.').map(index => [index])

/** All times multiplied by the geometric mean of measured / predicted. */
const scaled = (samples: readonly Sample[], prior: LogParameters): LogParameters => {
  const logRatios = pairsOf(samples, prior).map(({ predicted, measured }) => Math.log(measured / predicted))
  const shift = logRatios.reduce((sum, ratio) => sum + ratio, 0) / Math.max(1, logRatios.length)
  const logs = prior.slice()
  for (const index of parameterIndices('compute.', 'memory.')) logs[index] = (logs[index] ?? 0) - shift
  for (const index of parameterIndices('overhead.')) logs[index] = (logs[index] ?? 0) + shift
  return logs
}

const pairsOf = (samples: readonly Sample[], logs: LogParameters): readonly Pair[] =>
  samples.map(({ kernels, conditionsOf, seconds, isLayer }) => ({
    measured: seconds,
    predicted: (isLayer === true ? layersTime : runTime)(kernels, conditionsOf, logs),
  }))

/** Each model predicted by a fit that has not seen it; a single model is predicted by the prior. */
const leaveModelOut = (
  method: CalibrationMethod,
  samples: readonly Sample[],
  prior: LogParameters,
): readonly Pair[] => {
  const models = [...new Set(samples.map(sample => sample.model))]
  if (models.length < 2) return pairsOf(samples, prior)
  const folds = Math.min(models.length, MAX_FOLDS)
  return Array.from({ length: folds }, (_, fold) => {
    const held = new Set(models.filter((_model, index) => index % folds === fold))
    const known = samples.filter(sample => !held.has(sample.model))
    const logs = fitBy(known.length === 0 ? 'one scale' : method, known, prior)
    return pairsOf(
      samples.filter(sample => held.has(sample.model)),
      logs,
    )
  }).flat()
}

/** One scale may make things worse: its interval is never narrower than that of the prior. */
const intervalOf = (method: CalibrationMethod, unseen: readonly Pair[], prior: Selection | undefined): Spread => {
  const own = conformalSpread(unseen, COVERAGE)
  const known = prior?.spread ?? { low: 1 / UNKNOWN_RATIO, high: UNKNOWN_RATIO }
  const low = Number.isFinite(1 / own.low) ? own.low : known.low
  const high = Number.isFinite(own.high) ? own.high : known.high
  return method === 'one scale' ? { low: Math.min(low, known.low), high: Math.max(high, known.high) } : { low, high }
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
