/** Hardware from the budget file, laid over the device it extends. */
import { type Device, findDevice, scalePeaks } from '../analyzer/hardware/device.ts'
import type { Budget, CustomDevice } from '../budget/budget.ts'

/** Budget classes of efficiency → classes of the latency model. */
const CLASS_OF = {
  conv: 'conv',
  conv_1x1: 'conv_pw',
  conv_dw: 'conv_dw',
  conv_grp: 'conv_grp',
  gemm: 'gemm',
  memory: 'memory',
} as const

export const customDevices = (budget: Budget): ReadonlyMap<string, Device> => {
  const known = new Map<string, Device>()
  for (const custom of budget.devices) known.set(custom.id, deviceOf(custom, known))
  return known
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
