/** Keeps what reports show and drops the rest, so that many models fit in memory and into a shard's report. */
import type { Estimate } from '../../analyzer/hardware/predict/estimate.ts'
import type { NodeProfile, Profile } from '../../analyzer/profile/profile.ts'
import type { NodeChange } from '../../diff/change.ts'
import type { ModelDiff } from '../../diff/diff.ts'
import type { ModelResult } from '../../result/result.ts'
import type { JudgedModel } from './judge-models.ts'

/** No report lists more nodes of one model; those with the most FLOPs, as the reports rank them. */
const MAX_NODES = 30

/** Changed nodes that a report names one by one; their sums by layer are complete whatever is dropped here. */
const MAX_CHANGED_NODES = 100

/** Nodes of both sides that a run keeps, so that it is reported in full: about 5 kB each. */
const MAX_KEPT_NODES = 8_000
/** The same for runs over few models, which may be large ones. */
const MAX_KEPT_OF_FEW = 60_000
const FEW = 20

/**
 * Decides model by model what to keep. The nodes of an unchanged model within its limits are of no interest to anyone;
 * those of the others are kept while there is room.
 * @param all keep everything, whatever it takes
 * @param shards jobs that share the room: their records come together in the one that merges
 */
export const createAllowance = (
  all: boolean,
  { models, shards }: { readonly models: number; readonly shards: number },
): ((judged: JudgedModel) => JudgedModel) => {
  let room = (models * shards <= FEW ? MAX_KEPT_OF_FEW : MAX_KEPT_NODES) / shards
  return judged => {
    const { result } = judged
    const size =
      (result.profile?.nodes.length ?? 0) +
      (result.baseProfile === result.profile ? 0 : (result.baseProfile?.nodes.length ?? 0))
    const isQuiet = result.state === 'unchanged' && result.verdicts.every(({ effect }) => effect === 'pass')
    if (all || (size <= room && (!isQuiet || size <= SMALL))) {
      room -= size
      return judged
    }
    const kept = condense(result)
    const isWhole = kept.profile?.nodes.length === result.profile?.nodes.length
    return { ...judged, isComplete: judged.isComplete && isWhole, result: kept }
  }
}
/** A model of this size may stay whole even when nothing happened to it. */
const SMALL = 500

export const condense = (result: ModelResult): ModelResult => ({
  ...result,
  profile: result.profile === null ? null : condenseProfile(result.profile, result.estimates),
  baseProfile: result.baseProfile === null ? null : condenseProfile(result.baseProfile, result.baseEstimates),
  estimates: result.estimates.map(condenseEstimate),
  baseEstimates: result.baseEstimates.map(condenseEstimate),
  diff: result.diff === null ? null : condenseDiff(result.diff),
})

/** The heaviest nodes and the slowest ones, which predictions explain. */
const condenseProfile = (profile: Profile, estimates: readonly Estimate[]): Profile => {
  const slowest = estimates.flatMap(({ nodes }) => heaviest(nodes, ({ seconds }) => seconds).map(({ name }) => name))
  const wanted = new Set([...heaviest(profile.nodes, ({ flops }) => Number(flops)).map(({ name }) => name), ...slowest])
  return { ...profile, nodes: profile.nodes.filter(({ name }) => wanted.has(name)) }
}

const condenseEstimate = (estimate: Estimate): Estimate => ({
  ...estimate,
  nodes: heaviest(estimate.nodes, ({ seconds }) => seconds),
})

/** In the order of the graph; of equal weights the first ones. */
const heaviest = <Item>(items: readonly Item[], weight: (item: Item) => number): readonly Item[] => {
  if (items.length <= MAX_NODES) return items
  const ranked = items.map((item, index) => ({ item, index, weight: weight(item) }))
  return ranked
    .toSorted((a, b) => b.weight - a.weight || a.index - b.index)
    .slice(0, MAX_NODES)
    .toSorted((a, b) => a.index - b.index)
    .map(({ item }) => item)
}

const condenseDiff = (diff: ModelDiff): ModelDiff => ({
  ...diff,
  nodes: diff.nodes.slice(0, MAX_CHANGED_NODES).map(condenseChange),
})

const condenseChange = (change: NodeChange): NodeChange => ({
  ...change,
  base: change.base === null ? null : withoutTensors(change.base),
  head: change.head === null ? null : withoutTensors(change.head),
})

/** Names and counts stay; what made them goes. */
const withoutTensors = (node: NodeProfile): NodeProfile => ({ ...node, inputs: [], outputs: [], attributes: {} })
