/** Hardware from the budget file, laid over the device it extends. */
import { type Device, findDevice, scalePeaks } from '../../analyzer/hardware/catalogue/device.ts'
import type { LatencyProfile } from '../../analyzer/hardware/catalogue/latency-profile.ts'
import type { Budget, CustomDevice } from '../../budget/budget.ts'
import { diagnostic, type Diagnostic } from '../../diagnostic.ts'
import { parseProfile } from '../../analyzer/hardware/catalogue/latency-profile-file.ts'

/** Budget classes of efficiency → classes of the latency model. */
const CLASS_OF = {
  conv: 'conv',
  conv_1x1: 'conv_pw',
  conv_dw: 'conv_dw',
  conv_grp: 'conv_grp',
  gemm: 'gemm',
  memory: 'memory',
} as const

/** A device of the budget, with the calibration that it names. */
export interface CustomHardware {
  readonly device: Device
  readonly profile: LatencyProfile | null
}

export interface OpenedHardware {
  readonly devices: ReadonlyMap<string, CustomHardware>
  /** Calibration files that are missing or not valid. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a file of the side that describes the device: a calibration belongs to it. */
export type ReadCalibration = (path: string, device: CustomDevice) => Promise<string | undefined>

export const openHardware = async (budget: Pick<Budget, 'devices'>, read: ReadCalibration): Promise<OpenedHardware> => {
  const known = new Map<string, Device>()
  const devices = new Map<string, CustomHardware>()
  const diagnostics: Diagnostic[] = []
  for (const custom of budget.devices) {
    const device = deviceOf(custom, known)
    known.set(custom.id, device)
    const profile = custom.profile === null ? null : await readProfile(custom.profile, custom, read)
    if (profile !== null && 'code' in profile) diagnostics.push(profile)
    devices.set(custom.id, { device, profile: profile === null || 'code' in profile ? null : profile })
  }
  return { devices, diagnostics }
}

const readProfile = async (
  path: string,
  device: CustomDevice,
  read: ReadCalibration,
): Promise<LatencyProfile | Diagnostic> => {
  const { position } = device
  const text = await read(path, device)
  return text === undefined
    ? diagnostic('calibration-invalid', { position }, `Cannot find the calibrated profile "${path}"`, {
        fix: 'Write it with `flopgate calibrate` and commit it; the path is relative to the repository.',
      })
    : parseProfile(text, path, { position })
}

const deviceOf = (custom: CustomDevice, known: ReadonlyMap<string, Device>): Device => {
  const found = custom.extends === null ? undefined : (known.get(custom.extends) ?? findDevice(custom.extends))
  const parent = found !== undefined && !('code' in found) ? found : undefined
  return {
    id: custom.id,
    ...(parent === undefined ? {} : { base: parent.base ?? parent.id }),
    name: custom.name ?? parent?.name ?? custom.id,
    vendor: parent?.vendor ?? 'custom',
    class: parent?.class ?? 'soc',
    aliases: [],
    peak: { ...peakOfOneEngine(parent), ...custom.peak },
    bandwidth: custom.memoryBandwidth ?? parent?.bandwidth ?? null,
    memory: custom.memory ?? parent?.memory ?? null,
    cache: custom.onChipMemory ?? parent?.cache ?? null,
    tdp: custom.power.tdp ?? parent?.tdp ?? null,
    idle: custom.power.idle ?? parent?.idle ?? null,
    engines: 1,
    year: parent?.year ?? 0,
    sources: [`${custom.position.file}:${custom.position.line}`],
    confidence: 'user',
    note: 'described in the budget',
    overrides: {
      efficiency: Object.fromEntries(
        Object.entries(custom.efficiency).flatMap(([name, share]) =>
          isBudgetClass(name) && share !== undefined ? [[CLASS_OF[name], share]] : [],
        ),
      ),
      ...(custom.overheadPerNode === null && custom.overheadBase === null
        ? {}
        : { overhead: { perNode: custom.overheadPerNode ?? 0, base: custom.overheadBase ?? 0 } }),
      unsupportedOps: custom.unsupportedOperators,
      ...(custom.fallbackDevice === null ? {} : { fallbackDevice: custom.fallbackDevice }),
    },
  }
}

/** A stated peak is what one model can use (docs/hardware.md), so an inherited one is that of one engine. */
const peakOfOneEngine = (parent: Device | undefined): Device['peak'] =>
  parent === undefined ? {} : scalePeaks(parent.peak, 1 / parent.engines)

const isBudgetClass = (name: string): name is keyof typeof CLASS_OF => Object.hasOwn(CLASS_OF, name)
