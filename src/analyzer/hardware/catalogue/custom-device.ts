/** Hardware described by the user in the budget file (docs/hardware.md): the types, without the YAML. */
import type { NodeClass } from '../node-class.ts'

/** What the user states about a device beyond the data sheet. */
export interface DeviceOverrides {
  /** Share of the peak, or of the bandwidth for `memory`, that the device reaches; 0 < e ≤ 1. */
  readonly efficiency?: Readonly<Partial<Record<NodeClass | 'memory', number>>>
  /** Seconds per fused node and per run. */
  readonly overhead?: { readonly perNode: number; readonly base: number }
  /** Operators ('LayerNormalization') that run on the fallback device, with a transfer each way. */
  readonly unsupportedOps?: readonly string[]
  readonly fallbackDevice?: string
}
