/** The value of a metric in a part of the model: the nodes of a layer scope, or of one operator. */
import type { NodeProfile, Profile } from '../../analyzer/profile/profile.ts'
import type { Part } from '../budget.ts'
import { matchesGlob } from '../glob.ts'
import { isLowerBound, sumOf, valueOf, type CountMetric } from '../metric.ts'

export interface CountValue {
  readonly value: bigint
  readonly isLowerBound: boolean
}

export const measure = (profile: Profile, metric: CountMetric, part: Part | null): CountValue => {
  if (part === null) return { value: valueOf(profile, metric), isLowerBound: isLowerBound(profile.totals, metric) }
  const nodes = profile.nodes.filter(node => isInPart(node, part))
  const uncounted = nodes.filter(({ status }) => status === 'uncounted').length
  // A lower bound without an uncounted node (a loop of unknown length) may lie anywhere.
  const isElsewhere = uncounted === 0 && profile.coverage.uncounted.length > 0
  return {
    value: metric === 'uncounted-nodes' ? BigInt(uncounted) : sumNodes(nodes, metric),
    isLowerBound: isLowerBound(profile.totals, metric) && !isElsewhere,
  }
}

const sumNodes = (nodes: readonly NodeProfile[], metric: CountMetric): bigint =>
  // The schema gives parts no peak-memory: live ranges cross the borders of a part.
  metric === 'peak-memory' || metric === 'uncounted-nodes'
    ? 0n
    : nodes.reduce((sum, node) => sum + sumOf(node, metric), 0n)

/** The operator as users write it: 'Conv', 'com.microsoft:Attention'. */
export const operatorName = ({ op, domain }: Pick<NodeProfile, 'op' | 'domain'>): string =>
  domain === 'ai.onnx' || domain === '' ? op : `${domain}:${op}`

const isInPart = (node: NodeProfile, part: Part): boolean =>
  part.kind === 'scope'
    ? matchesGlob(part.pattern, node.scope.join('/'))
    : matchesGlob(part.operator, operatorName(node))
