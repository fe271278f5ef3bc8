/** What changed between two profiles of one model, and which parts of it explain the change. */
import type { NodeProfile, Profile } from '../analyzer/profile/profile.ts'
import { magnitude, type NodeChange } from './change.ts'
import { type Contribution, contributionsOf } from './contributions.ts'
import { matchNodes, type NodePair, signatureOf } from './match-nodes.ts'
import { type StructureChange, structureChanges } from './structure.ts'

export interface ModelDiff {
  readonly totals: Readonly<Record<DiffMetric, Change>>
  /** Added, removed and changed nodes, the largest change of FLOPs first. */
  readonly nodes: readonly NodeChange[]
  /** The same, grouped by operator and layer scope, ranked by contribution. */
  readonly contributions: readonly Contribution[]
  readonly structure: readonly StructureChange[]
}

export const DIFF_METRICS = [
  'flops',
  'macs',
  'params',
  'weightBytes',
  'peakMemoryBytes',
  'trafficBytes',
  'vectorFlops',
] as const
export type DiffMetric = (typeof DIFF_METRICS)[number]

/** A count on both sides. */
export interface Change {
  readonly base: bigint
  readonly head: bigint
  readonly delta: bigint
}

/** Compares two profiles. `diffProfiles(a, a)` is empty; swapping the sides negates every delta. */
export const diffProfiles = (base: Profile, head: Profile): ModelDiff => {
  const nodes = matchNodes(base.nodes, head.nodes).flatMap(pair => changeOf(pair) ?? [])
  return {
    totals: {
      flops: change(base, head, 'flops'),
      macs: change(base, head, 'macs'),
      params: change(base, head, 'params'),
      weightBytes: change(base, head, 'weightBytes'),
      peakMemoryBytes: change(base, head, 'peakMemoryBytes'),
      trafficBytes: change(base, head, 'trafficBytes'),
      vectorFlops: change(base, head, 'vectorFlops'),
    },
    nodes: [...nodes].sort(byImpact),
    contributions: contributionsOf(nodes),
    structure: structureChanges(base, head),
  }
}

const change = (base: Profile, head: Profile, metric: DiffMetric): Change => ({
  base: base.totals[metric],
  head: head.totals[metric],
  delta: head.totals[metric] - base.totals[metric],
})

const bytesMoved = (node: NodeProfile | undefined): bigint =>
  node === undefined ? 0n : node.activationBytesRead + node.activationBytesWritten + node.weightBytesRead

/** undefined for a node that is the same on both sides but for its name. */
const changeOf = ({ base, head }: NodePair): NodeChange | undefined => {
  if (
    base !== undefined &&
    head !== undefined &&
    signatureOf(base) === signatureOf(head) &&
    base.params === head.params
  )
    return undefined
  return {
    kind: base === undefined ? 'added' : head === undefined ? 'removed' : 'changed',
    base: base ?? null,
    head: head ?? null,
    deltaFlops: (head?.flops ?? 0n) - (base?.flops ?? 0n),
    deltaParams: (head?.params ?? 0n) - (base?.params ?? 0n),
    deltaBytes: bytesMoved(head) - bytesMoved(base),
  }
}

const compareMagnitudes = (a: bigint, b: bigint): number => {
  const [left, right] = [magnitude(a), magnitude(b)]
  return left === right ? 0 : left > right ? -1 : 1
}

const byImpact = (a: NodeChange, b: NodeChange): number =>
  compareMagnitudes(a.deltaFlops, b.deltaFlops) ||
  compareMagnitudes(a.deltaBytes, b.deltaBytes) ||
  compareMagnitudes(a.deltaParams, b.deltaParams) ||
  nameOf(a).localeCompare(nameOf(b), 'en')

const nameOf = ({ head, base }: NodeChange): string => head?.name ?? base?.name ?? ''
