/** What users give to `calibrate`: a CSV of runs, or a profile that the runtime wrote. */
import { diagnostic, type Diagnostic } from '../../../diagnostic.ts'
import type { Profile } from '../../profile/profile.ts'
import {
  calibrate,
  calibrateLayers,
  type Calibration,
  type CalibrationLayer,
  type CalibrationOptions,
} from './calibrate.ts'
import { readCsv } from './csv.ts'
import type { Device } from '../catalogue/device.ts'
import { batchOf, fusedKernels, type NamedKernel } from '../kernels/kernels-of.ts'
import type { LayerTime, RuntimeProfile } from './runtime-profile.ts'

/** A line of the CSV: path of the model as written, batch, seconds. */
export interface CalibrationRow {
  readonly model: string
  readonly batch: number
  readonly seconds: number
}

/** The text goes into a message: no longer than this. */
const MAX_SHOWN = 60

/** Columns `model`, `batch` (default 1) and `milliseconds` or `ms`. @returns the first bad line as a diagnostic. */
export const readCalibrationCsv = (text: string): readonly CalibrationRow[] | Diagnostic => {
  const rows: CalibrationRow[] = []
  for (const [index, row] of readCsv(text).entries()) {
    const model = (row['model'] ?? row['path'] ?? '').trim()
    const batch = Number(row['batch']?.trim() || 1)
    const milliseconds = Number(row['milliseconds'] ?? row['ms'] ?? row['latency_ms'])
    const isBatch = Number.isInteger(batch) && batch > 0
    if (model === '' || !isBatch || !(milliseconds > 0) || !Number.isFinite(milliseconds)) {
      const shown = Object.values(row).join(',').slice(0, MAX_SHOWN)
      return diagnostic('calibration-invalid', {}, `Cannot use measurement ${index + 1}: "${shown}"`, {
        why: 'Each line needs a model, a batch that is a whole number, and a time above zero.',
      })
    }
    rows.push({ model, batch, seconds: milliseconds / 1000 })
  }
  if (rows.length > 0) return rows
  return diagnostic('calibration-invalid', {}, 'Cannot find measurements in this CSV', {
    why: 'It has no line after its header.',
  })
}

/** `profiles` by the model text of the rows; rows of models without a profile are left out. */
export const calibrateFromCsv = (
  rows: readonly CalibrationRow[],
  profiles: ReadonlyMap<string, Profile>,
  target: { readonly device: Device; readonly options: CalibrationOptions },
): Calibration | Diagnostic =>
  calibrate(
    rows.flatMap(row => {
      const profile = profiles.get(row.model)
      return profile === undefined ? [] : [{ ...row, profile }]
    }),
    target.device,
    target.options,
  )

/** Below this share of the measured time in layers that are recognised, the file belongs to another model. */
const MIN_MATCHED = 0.5

/** Fits the classes to the layers of a runtime's own profile of this model. */
export const calibrateFromRuntime = (
  measured: RuntimeProfile,
  profile: Profile,
  target: { readonly device: Device; readonly options: CalibrationOptions },
): Calibration | Diagnostic => {
  const layers = matchLayers(measured.layers, fusedKernels(profile), batchOf(profile))
  const total = measured.layers.reduce((sum, layer) => sum + layer.seconds, 0)
  const matched = layers.reduce((sum, layer) => sum + layer.seconds, 0)
  if (matched < MIN_MATCHED * total) {
    return diagnostic('calibration-invalid', {}, 'Cannot match the layers of this profile to the model', {
      why: `Only ${Math.round((100 * matched) / total)} % of the measured time lies in layers whose names are nodes of the model.`,
      fix: 'Profile the same file that is analyzed; for TensorRT build with --profilingVerbosity=detailed.',
    })
  }
  return calibrateLayers(layers, target.device, target.options)
}

/**
 * Layers and kernels that share a node form one measurement. Runtimes fuse otherwise than we do: a layer may hold
 * several kernels, and a kernel may run as several layers.
 */
export const matchLayers = (
  layers: readonly LayerTime[],
  kernels: readonly NamedKernel[],
  batch: number,
): readonly CalibrationLayer[] => {
  const kernelOf = new Map(kernels.flatMap(kernel => kernel.members.map(member => [member, kernel] as const)))
  const groups: { kernels: Set<NamedKernel>; seconds: number }[] = []
  const groupOf = new Map<NamedKernel, (typeof groups)[number]>()
  for (const layer of layers) {
    const touched = new Set(nodeNames(layer.name).flatMap(name => kernelOf.get(name) ?? []))
    if (touched.size === 0) continue
    const group = { kernels: touched, seconds: layer.seconds }
    for (const kernel of touched) {
      const other = groupOf.get(kernel)
      if (other === undefined || other === group) continue
      for (const member of other.kernels) group.kernels.add(member)
      group.seconds += other.seconds
      other.seconds = 0
      for (const member of other.kernels) groupOf.set(member, group)
    }
    for (const kernel of group.kernels) groupOf.set(kernel, group)
    groups.push(group)
  }
  return groups
    .filter(group => group.seconds > 0)
    .map(group => ({ kernels: [...group.kernels], seconds: group.seconds, batch }))
}

/** 'Conv_0 + Relu_1' (TensorRT), 'Conv_0_nchwc' (ONNX Runtime): the node names inside a layer's name. */
const nodeNames = (layer: string): readonly string[] =>
  layer
    .split(/\s*(?:\+|\|\||,)\s*/)
    .flatMap(part => [part, part.replace(/_(nchwc|fused|quant|token_\d+)$/, ''), part.replace(/^fused /, '')])
