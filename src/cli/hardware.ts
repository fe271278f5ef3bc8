/** `flopgate hardware` and `compare-hardware`: the catalogue, and which device suits a model. */
import { compareHardware } from '../analyzer/hardware/predict/compare-hardware.ts'
import {
  type Device,
  deviceClasses,
  devices,
  findDevice,
  isDeviceClass,
  searchDevices,
} from '../analyzer/hardware/catalogue/device.ts'
import { latencyProfiles } from '../analyzer/hardware/catalogue/latency-profile.ts'
import { isPrecision, precisionNames } from '../analyzer/hardware/precision.ts'
import { diagnosticText } from '../report/comment/diagnostics-text.ts'
import { exactJson } from '../result/exact-json.ts'
import { comparisonMarkdown, comparisonText, deviceList, deviceText } from '../report/terminal/hardware-text.ts'
import { analyzeOne, type ModelOptions } from './analyze.ts'
import type { Io } from './io.ts'
import { EXIT } from '../exit-code.ts'

export interface HardwareOptions {
  readonly class?: string
  readonly format: 'text' | 'json'
}

/** `hardware [text]` lists and searches; `hardware show <id>` explains one device. */
export const hardwareCommand = (words: readonly string[], options: HardwareOptions, io: Io): number => {
  if (words[0] === 'show') return showDevice(words.slice(1).join(' '), options, io)
  const deviceClass = options.class
  if (deviceClass !== undefined && !isDeviceClass(deviceClass))
    return usage(`No class is named "${deviceClass}". Choose ${deviceClasses.join(', ')}.`, io)
  const found = searchDevices({ text: words.join(' '), ...(deviceClass === undefined ? {} : { class: deviceClass }) })
  if (found.length === 0) return usage(`No device matches "${words.join(' ')}". \`flopgate hardware\` lists all.`, io)
  if (options.format === 'json') io.print(`${exactJson(found)}\n`)
  else
    io.print(
      `${deviceList(found, io)}\n\n${found.length} of ${devices.length} devices. \`flopgate hardware show <device>\` explains one.\n`,
    )
  return EXIT.pass
}

const showDevice = (name: string, { format }: HardwareOptions, io: Io): number => {
  const device = findDevice(name)
  if ('code' in device) return usage(diagnosticText(device), io)
  const profiles = latencyProfiles.filter(profile => profile.device === device.id)
  io.print(format === 'json' ? `${exactJson({ ...device, profiles })}\n` : `${deviceText(device, profiles)}\n`)
  return EXIT.pass
}

export interface CompareOptions extends ModelOptions {
  readonly batch?: number
  readonly runtime?: string
  readonly format: 'text' | 'json' | 'markdown'
}

export const compareHardwareCommand = async (path: string, options: CompareOptions, io: Io): Promise<number> => {
  const { precision, batch, runtime } = options
  if (precision !== undefined && !isPrecision(precision))
    return usage(`No precision is named "${precision}". Choose ${precisionNames.join(', ')}.`, io)
  const targets = targetsOf(options.target, io)
  if (targets === undefined) return EXIT.configuration
  const analyzed = await analyzeOne(path, { ...options, target: [] }, io)
  if (typeof analyzed === 'number') return analyzed
  const comparison = compareHardware(analyzed.profile, targets, {
    ...(precision === undefined ? {} : { precision }),
    ...(batch === undefined ? {} : { batch }),
    ...(runtime === undefined ? {} : { runtime }),
  })
  if (comparison.rows.length === 0 && comparison.missing[0] !== undefined)
    return usage(diagnosticText(comparison.missing[0].diagnostic), io)
  if (options.format === 'json') io.print(`${exactJson(comparison)}\n`)
  else io.print(`${options.format === 'markdown' ? comparisonMarkdown(comparison) : comparisonText(comparison)}\n`)
  return EXIT.pass
}

/** All devices when none is named; undefined after an unknown name was told. */
const targetsOf = (names: readonly string[], io: Io): readonly Device[] | undefined => {
  if (names.length === 0) return devices
  const found: Device[] = []
  for (const name of names) {
    const device = findDevice(name)
    if ('code' in device) {
      io.error(`${diagnosticText(device)}\n`)
      return undefined
    }
    found.push(device)
  }
  return found
}

const usage = (message: string, io: Io): number => {
  io.error(`${message}\n`)
  return EXIT.configuration
}
