/** Operators that a device does not support run elsewhere: time on the fallback device, and a transfer each way. */
import { seconds } from '../../../units.ts'
import { findDevice, type Device } from '../catalogue/device.ts'
import type { NamedKernel } from '../kernels/kernels-of.ts'
import { machineOf, type Machine } from './machine.ts'
import { nodeTimes, type NodeEstimate } from './node-times.ts'
import { statedLogs } from './parameters-of.ts'
import type { Precision } from '../precision.ts'

export interface Fallback {
  /** Kernels that stay on the device. */
  readonly own: readonly NamedKernel[]
  /** Times of those that do not. */
  readonly moved: readonly NodeEstimate[]
  readonly notes: readonly string[]
}

interface Setting {
  readonly machine: Machine
  readonly precision: Precision
  readonly batch: number
}

export const fallBack = (kernels: readonly NamedKernel[], device: Device, setting: Setting): Fallback => {
  const unsupported = new Set(device.overrides?.unsupportedOps ?? [])
  const foreign = kernels.filter(kernel => unsupported.has(kernel.op))
  if (foreign.length === 0) return { own: kernels, moved: [], notes: [] }
  const own = kernels.filter(kernel => !unsupported.has(kernel.op))
  const ops = [...new Set(foreign.map(kernel => kernel.op))].join(', ')
  const target = device.overrides?.fallbackDevice
  const host = target === undefined ? undefined : findDevice(target)
  if (host === undefined || 'code' in host) {
    return {
      own: kernels,
      moved: [],
      notes: [`${device.name} does not support ${ops}, and no fallback device is known: too fast.`],
    }
  }
  const hostMachine = machineOf({ device: host, precision: setting.precision, batch: setting.batch })
  if (hostMachine === undefined)
    return { own: kernels, moved: [], notes: [`${host.name} has no peak for ${setting.precision}.`] }
  // The slower of the two memories is the link: host and accelerator exchange tensors through it.
  const link = Math.min(setting.machine.bandwidth, hostMachine.bandwidth)
  const launch = device.overrides?.overhead?.perNode ?? 0
  const moved = nodeTimes(foreign, hostMachine, statedLogs(host.overrides ?? {}, undefined)).map(node => ({
    ...node,
    seconds: seconds(node.seconds + node.bytes / link + 2 * launch),
  }))
  return { own, moved, notes: [`${foreign.length} nodes (${ops}) fall back to ${host.name}.`] }
}
