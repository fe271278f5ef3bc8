/** Keeps what reports show and drops the rest, so that many models fit in memory and into a shard's report. */
import type { Estimate } from '../analyzer/hardware/estimate.ts'
import type { NodeProfile, Profile } from '../analyzer/profile/profile.ts'
import type { NodeChange } from '../diff/change.ts'
import type { ModelDiff } from '../diff/diff.ts'
import type { ModelResult } from '../report/result.ts'
import type { JudgedModel } from './judge-models.ts'

/** No report lists more nodes of one model; those with the most FLOPs, as the reports rank them. */
const MAX_NODES = 50

/** Changed nodes that a report names one by one; their sums by layer are complete whatever is dropped here. */
const MAX_CHANGED_NODES = 1_000

/** Nodes of both sides that a run keeps, so that small runs are reported in full: about 100 MB. */
const MAX_KEPT_NODES = 50_000

/**
 * Decides model by model what to keep. The nodes of an unchanged model within its limits are of no interest to anyone;
 * those of the others are kept while there is room.
 * @param all keep everything, whatever it takes
 */
export const createAllowance = (all: boolean): ((judged: JudgedModel) => JudgedModel) => {
  let room = MAX_KEPT_NODES
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
    const isWhole = (result.profile?.nodes.length ?? 0) <= MAX_NODES
    return { ...judged, isComplete: judged.isComplete && isWhole, result: condense(result) }
  }
}
/** A model of this size may stay whole even when nothing happened to it. */
const SMALL = 2_000

export const condense = (result: ModelResult): ModelResult => ({
  ...result,
  profile: result.profile === null ? null : condenseProfile(result.profile),
  baseProfile: result.baseProfile === null ? null : condenseProfile(result.baseProfile),
  estimates: result.estimates.map(condenseEstimate),
  baseEstimates: result.baseEstimates.map(condenseEstimate),
  diff: result.diff === null ? null : condenseDiff(result.diff),
})

const condenseProfile = (profile: Profile): Profile => ({
  ...profile,
  nodes: heaviest(profile.nodes, ({ flops }) => Number(flops)),
})

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
