/**
 * node scripts/fit-exports.ts --data <dir> --exports <dir>
 *
 * Fits the profiles of runtimes that were measured on whole exports, as `flopgate calibrate` does, and writes
 * src/analyzer/hardware/catalogue/onnxruntime-data.json. Deterministic.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { analyzeFile } from '../src/analyzer/analyze-file.ts'
import { calibrateFromCsv, readCalibrationCsv } from '../src/analyzer/hardware/calibrate/calibration-input.ts'
import { findDevice } from '../src/analyzer/hardware/catalogue/device.ts'
import type { Profile } from '../src/analyzer/profile/profile.ts'

const OUTPUT = new URL('../src/analyzer/hardware/catalogue/onnxruntime-data.json', import.meta.url)
const MEASURED = {
  file: 'ort_epyc_cpu.csv',
  device: 'amd-zen4-core',
  options: { id: 'zen4-core-onnxruntime', precision: 'fp32', runtime: 'onnxruntime', version: '1.32' },
} as const

const main = (data: string, exports: string): void => {
  const rows = readCalibrationCsv(readFileSync(join(data, MEASURED.file), 'utf8'))
  const device = findDevice(MEASURED.device)
  if ('code' in rows || 'code' in device) throw new Error(`Cannot read ${MEASURED.file}`)
  const profiles = new Map<string, Profile>()
  for (const { model } of rows) {
    const analysis = analyzeFile(join(exports, model), {})
    if (analysis.ok) profiles.set(model, analysis.profile)
  }
  // Under another id: the shipped profile of this device must not be the prior of its own fit.
  const result = calibrateFromCsv(rows, profiles, {
    device: { ...device, id: 'unmeasured' },
    options: MEASURED.options,
  })
  if ('code' in result) throw new Error(result.what)
  console.log(result.method, result.after)
  writeFileSync(OUTPUT, `{\n"profiles": [\n${JSON.stringify({ ...result.profile, device: device.id })}\n]\n}\n`)
}

const { values } = parseArgs({ options: { data: { type: 'string' }, exports: { type: 'string' } } })
if (values.data === undefined || values.exports === undefined) {
  console.error('Usage: node scripts/fit-exports.ts --data <measured tables> --exports <ONNX files>')
  process.exitCode = 2
} else main(values.data, values.exports)
