/** The comparison of a model with itself, without walking its nodes. */
import type { Profile } from '../analyzer/profile/profile.ts'
import type { Change, ModelDiff } from '../diff/diff.ts'

export const emptyDiff = ({ totals }: Profile): ModelDiff => {
  const same = (value: bigint): Change => ({ base: value, head: value, delta: 0n })
  return {
    totals: {
      flops: same(totals.flops),
      macs: same(totals.macs),
      params: same(totals.params),
      weightBytes: same(totals.weightBytes),
      peakMemoryBytes: same(totals.peakMemoryBytes),
      trafficBytes: same(totals.trafficBytes),
      vectorFlops: same(totals.vectorFlops),
    },
    nodes: [],
    contributions: [],
    structure: [],
  }
}
