/** What is known about a device: its data sheet in SI units, with where each figure comes from. */
import { diagnostic, type Diagnostic } from '../../../diagnostic.ts'
import data from './device-data.json' with { type: 'json' }
import type { DeviceOverrides } from './custom-device.ts'
import { nearestNames } from './nearest-names.ts'
import type { Precision } from '../precision.ts'

const DEVICE_CLASSES = [
  'datacenter-gpu',
  'workstation-gpu',
  'consumer-gpu',
  'embedded-gpu',
  'ai-accelerator',
  'npu',
  'soc',
  'cpu',
  'mcu',
] as const
export type DeviceClass = (typeof DEVICE_CLASSES)[number]
export const isDeviceClass = (text: string): text is DeviceClass => DEVICE_CLASSES.some(name => name === text)
export const deviceClasses: readonly DeviceClass[] = DEVICE_CLASSES

/** sourced: a named source states the figures. recalled: vendor figures, not looked up. derived: cores × width × clock. */
const CONFIDENCES = ['sourced', 'recalled', 'derived', 'user'] as const
export type Confidence = (typeof CONFIDENCES)[number]
const isConfidence = (text: string): text is Confidence => CONFIDENCES.some(name => name === text)

export type Peaks = Readonly<Partial<Record<Precision, number>>>

export interface Device {
  readonly id: string
  /** Catalogue device that a custom one extends: its profiles stand in. */
  readonly base?: string
  readonly name: string
  readonly vendor: string
  readonly class: DeviceClass
  readonly aliases: readonly string[]
  /** Dense operations per second of the whole device. A missing format is unsupported or unknown, never zero. */
  readonly peak: Peaks
  /** Bytes per second to the main memory; null = not published. */
  readonly bandwidth: number | null
  /** Bytes; null = not published. */
  readonly memory: number | null
  /** Bytes of the last shared on-chip level. */
  readonly cache: number | null
  /** Watts at full load. */
  readonly tdp: number | null
  /** Watts when idle; null = not published. */
  readonly idle: number | null
  /** Separate engines behind the peak; one model normally runs on one of them. */
  readonly engines: number
  readonly year: number
  readonly sources: readonly string[]
  readonly confidence: Confidence
  readonly note: string
  /** What the user's YAML states about it beyond the data sheet. */
  readonly overrides?: DeviceOverrides
}

// The data file keeps the units of data sheets, so that a row can be read beside its source.
export const TERA = 1e12
export const GIGA = 1e9
const MEGA = 1e6

interface DataRow {
  readonly peak: Peaks
  readonly bandwidth: number | null
  readonly class: string
  readonly confidence: string
}

const toDevice = (row: (typeof data.devices)[number]): Device => {
  const { class: deviceClass, confidence, peak } = row satisfies DataRow
  if (!isDeviceClass(deviceClass) || !isConfidence(confidence)) throw new Error(`device-data.json: bad row ${row.id}`)
  return {
    ...row,
    class: deviceClass,
    confidence,
    peak: scalePeaks(peak, TERA),
    bandwidth: scaled(row.bandwidth, GIGA),
    memory: scaled(row.memory, GIGA),
    cache: scaled(row.cache, MEGA),
    idle: null,
    sources: row.sources.map(key => SOURCES.get(key) ?? key),
  }
}

const scaled = (value: number | null, unit: number): number | null => (value === null ? null : Math.round(value * unit))

/** Peaks in `unit` operations per second → operations per second. */
export const scalePeaks = (peaks: Peaks, unit: number): Peaks =>
  Object.fromEntries(
    Object.entries(peaks).flatMap(([name, value]) => (value === undefined ? [] : [[name, Math.round(value * unit)]])),
  )

const SOURCES: ReadonlyMap<string, string> = new Map(Object.entries(data.sources))

/** All devices of the catalogue, in its order. */
export const devices: readonly Device[] = data.devices.map(toDevice)

const BY_NAME: ReadonlyMap<string, Device> = new Map(
  devices.flatMap(device => [device.id, ...device.aliases].map(name => [name, device] as const)),
)

/**
 * The device with this id or alias ("h100"), upper and lower case alike.
 * @returns the device, or `device-unknown` with the nearest names.
 */
export const findDevice = (name: string): Device | Diagnostic => {
  const found = BY_NAME.get(name.trim().toLowerCase())
  if (found !== undefined) return found
  const near = nearestNames(name.trim().toLowerCase(), [...BY_NAME.keys()])
  const fix = near.length === 0 ? 'Run `flopgate hardware` for the list' : `Did you mean ${near.join(' or ')}?`
  return diagnostic('device-unknown', {}, `Cannot find the device "${name}"`, {
    why: 'It is not in the catalogue, and no custom device has this name.',
    fix,
  })
}

/** Devices of a class, or whose id, name, vendor or alias holds the text. */
export const searchDevices = (query: { readonly class?: DeviceClass; readonly text?: string }): readonly Device[] => {
  const text = query.text?.toLowerCase() ?? ''
  return devices.filter(
    device =>
      (query.class === undefined || device.class === query.class) &&
      [device.id, device.name, device.vendor, ...device.aliases].some(name => name.toLowerCase().includes(text)),
  )
}
