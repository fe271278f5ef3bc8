/** What a runtime starts as one piece: a fused group of nodes, as the latency model sees it. */
import type { NodeClass } from '../node-class.ts'
import type { Precision } from '../precision.ts'

/**
 * Sizes are those of one execution at batch 1; elements, not bytes, because the precision decides the bytes.
 * The matrix view (k, n, m, groups) says how well the hardware's multipliers are filled.
 */
export interface Kernel {
  readonly class: NodeClass
  /** Identical executions. */
  readonly count: number
  readonly macs: number
  /** Activation elements read. */
  readonly inputs: number
  readonly weights: number
  /** Activation elements written. */
  readonly outputs: number
  /** Elements that element-wise nodes folded into this kernel would move by themselves (eager runtimes pay for them). */
  readonly folded: number
  /** Length of the reduction. */
  readonly k: number
  /** Output channels per group. */
  readonly n: number
  /** Output positions. */
  readonly m: number
  readonly groups: number
  /** It works on weights only, so the batch does not multiply it. */
  readonly constant: boolean
  /** The format it computes in when that is narrower than what the whole model runs in (quantised nodes). */
  readonly precision?: Precision
  /** Stored bits of one weight when fewer than those of the precision (4-bit weights). */
  readonly weightBits?: number
}

/** Operations that are not multiply-accumulates are not counted here: they cost traffic, not arithmetic. */
export const operationsOf = (kernel: Kernel, batch: number): number => 2 * kernel.macs * (kernel.constant ? 1 : batch)
