/** One node that differs between base and head. */
import type { NodeProfile } from '../analyzer/profile/profile.ts'
import { operatorName } from '../analyzer/profile/totals.ts'

export interface NodeChange {
  readonly kind: 'added' | 'removed' | 'changed'
  readonly base: NodeProfile | null
  readonly head: NodeProfile | null
  readonly deltaFlops: bigint
  readonly deltaParams: bigint
  /** Activation and weight bytes moved. */
  readonly deltaBytes: bigint
}

export const magnitude = (value: bigint): bigint => (value < 0n ? -value : value)

/** 'Conv' or 'com.microsoft:Attention'. */
export const operatorOfChange = ({ head, base }: NodeChange): string => {
  const node = head ?? base
  return node === null ? '' : operatorName(node)
}
