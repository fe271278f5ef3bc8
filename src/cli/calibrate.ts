/** `flopgate calibrate`: measurements of a device → a latency profile that the budget names. */
import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { analyzeFile } from '../analyzer/analyze-file.ts'
import { type Calibration, type CalibrationOptions } from '../analyzer/hardware/calibrate/calibrate.ts'
import {
  calibrateFromCsv,
  calibrateFromRuntime,
  readCalibrationCsv,
} from '../analyzer/hardware/calibrate/calibration-input.ts'
import { type Device, findDevice } from '../analyzer/hardware/catalogue/device.ts'
import { isPrecision, precisionNames } from '../analyzer/hardware/precision.ts'
import type { ErrorFigures } from '../analyzer/hardware/residuals.ts'
import { readRuntimeProfile } from '../analyzer/hardware/calibrate/runtime-profile.ts'
import type { Profile } from '../analyzer/profile/profile.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { openHardware } from '../gate/measure/custom-devices.ts'
import { profileText } from '../analyzer/hardware/catalogue/latency-profile-file.ts'
import { readText } from '../baseline/workspace-files.ts'
import { diagnosticText } from '../report/comment/diagnostics-text.ts'
import { readModels } from './baseline.ts'
import type { Io } from './io.ts'
import { type BindingOptions, bindingsOf } from './option-values.ts'
import { writeText } from './render-result.ts'
import { formatPercent } from '../quantity-text.ts'
import { EXIT } from '../exit-code.ts'

export interface CalibrateOptions extends BindingOptions {
  readonly device: string
  readonly precision: string
  readonly runtime?: string
  readonly runtimeVersion: string
  readonly model?: string
  readonly config?: string
  readonly output: string
}

/** CSV of model, batch, milliseconds; or the layer times that a runtime wrote, with `--model`. */
export const calibrateCommand = async (file: string, options: CalibrateOptions, io: Io): Promise<number> => {
  const { precision } = options
  if (!isPrecision(precision))
    return usage(`No precision is named "${precision}". Choose ${precisionNames.join(', ')}.`, io)
  const device = await deviceNamed(options, io)
  if (device === undefined) return EXIT.configuration
  const text = readText(resolve(io.cwd, file))
  if (text === undefined) return usage(`Cannot read "${file}".`, io)
  const wanted = { id: `${device.id}-calibrated`, precision, version: options.runtimeVersion }
  const found =
    options.model === undefined
      ? fromCsv(text, { file, device, wanted: { ...wanted, runtime: options.runtime ?? 'measured' } }, options, io)
      : fromRuntime(text, options.model, { device, wanted }, options, io)
  if (typeof found === 'number') return found
  if ('code' in found) return usage(diagnosticText(found), io)
  if (!writeText(resolve(io.cwd, options.output), profileText(found.profile), io)) return EXIT.configuration
  for (const warning of found.warnings) io.error(`${diagnosticText(warning)}\n`)
  io.print(calibrationText(found, options))
  return EXIT.pass
}

/** A device of the catalogue, or of the budget that `--config` names. */
const deviceNamed = async ({ device, config }: CalibrateOptions, io: Io): Promise<Device | undefined> => {
  if (config !== undefined) {
    const read = await readModels(config, io)
    if (typeof read === 'number') return undefined
    const budget = { ...read.budget, devices: read.budget.devices.map(custom => ({ ...custom, profile: null })) }
    const own = (await openHardware(budget, () => Promise.resolve(undefined))).devices.get(device)
    if (own !== undefined) return own.device
  }
  const found = findDevice(device)
  if (!('code' in found)) return found
  io.error(`${diagnosticText(found)}\n`)
  return undefined
}

interface Source {
  readonly file: string
  readonly device: Device
  readonly wanted: CalibrationOptions
}

const fromCsv = (
  text: string,
  { file, device, wanted }: Source,
  options: CalibrateOptions,
  io: Io,
): Calibration | Diagnostic | number => {
  const rows = readCalibrationCsv(text)
  if ('code' in rows) return rows
  const profiles = new Map<string, Profile>()
  for (const name of new Set(rows.map(({ model }) => model))) {
    // Paths of a CSV are written from where it lies, or from where the command runs.
    const beside = resolve(dirname(resolve(io.cwd, file)), name)
    const profile = profileOf(existsSync(beside) ? beside : resolve(io.cwd, name), name, options, io)
    if (profile === undefined) return EXIT.unreadable
    profiles.set(name, profile)
  }
  return calibrateFromCsv(rows, profiles, { device, options: wanted })
}

const fromRuntime = (
  text: string,
  model: string,
  { device, wanted }: { readonly device: Device; readonly wanted: Omit<CalibrationOptions, 'runtime'> },
  options: CalibrateOptions,
  io: Io,
): Calibration | Diagnostic | number => {
  const measured = readRuntimeProfile(text)
  if ('code' in measured) return measured
  const profile = profileOf(resolve(io.cwd, model), model, options, io)
  if (profile === undefined) return EXIT.unreadable
  return calibrateFromRuntime(measured, profile, {
    device,
    options: { ...wanted, runtime: options.runtime ?? measured.runtime },
  })
}

const profileOf = (file: string, name: string, options: CalibrateOptions, io: Io): Profile | undefined => {
  const analysis = analyzeFile(file, { bind: bindingsOf(options) })
  if (analysis.ok) return analysis.profile
  for (const problem of analysis.diagnostics)
    io.error(`${diagnosticText({ ...problem, where: { ...problem.where, file: name } })}\n`)
  return undefined
}

const calibrationText = (
  { method, before, after, profile }: Calibration,
  { output, device }: CalibrateOptions,
): string =>
  [
    `Fitted ${method} to ${profile.points} measurements of ${profile.models} models.`,
    `Before: ${errorText(before)}.`,
    `After:  ${errorText(after)}, each model predicted by a fit that has not seen it.`,
    `90 % interval: ${formatPercent(profile.interval.low - 1)} to +${formatPercent(profile.interval.high - 1)}.`,
    '',
    `Written to ${output}. In the budget:`,
    '  devices:',
    `    my-${device}: { extends: ${device}, profile: ${output} }`,
    '',
  ].join('\n')

const errorText = ({ mape, median }: ErrorFigures): string =>
  `mean error ${formatPercent(mape)}, median ${formatPercent(median)}`

const usage = (message: string, io: Io): number => {
  io.error(`${message}\n`)
  return EXIT.configuration
}
