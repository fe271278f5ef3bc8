/** Sums over nodes. */
import { bytes, type Bytes, flopsOf, macs } from '../../units.ts'
import type { Coverage, NodeProfile, OperatorTotals, Profile, Totals, WorkCounts } from './profile.ts'

const sum = (nodes: readonly NodeProfile[], of: (node: NodeProfile) => bigint): bigint =>
  nodes.reduce((total, node) => total + of(node), 0n)

const sumWork = (nodes: readonly NodeProfile[]): WorkCounts => {
  const contraction = macs(sum(nodes, node => node.macs))
  return {
    macs: contraction,
    flops: flopsOf(contraction),
    causalMacs: macs(sum(nodes, node => node.causalMacs)),
    vectorFlops: sum(nodes, node => node.vectorFlops),
    specialFunctions: sum(nodes, node => node.specialFunctions),
    integerOps: sum(nodes, node => node.integerOps),
    quantizationOps: sum(nodes, node => node.quantizationOps),
    bitOperations: sum(nodes, node => node.bitOperations),
  }
}

interface Whole {
  readonly peak: bigint
  readonly isLowerBound: boolean
}

export const totalsOf = (nodes: readonly NodeProfile[], { peak, isLowerBound }: Whole): Totals => {
  const work = sumWork(nodes)
  const read = sum(nodes, node => node.activationBytesRead)
  const written = sum(nodes, node => node.activationBytesWritten)
  const weights = sum(nodes, node => node.weightBytesRead)
  const traffic = read + written + weights
  return {
    ...work,
    params: sum(nodes, node => node.params),
    weightBytes: bytes(sum(nodes, node => node.weightBytes)),
    activationBytesRead: bytes(read),
    activationBytesWritten: bytes(written),
    weightBytesRead: bytes(weights),
    trafficBytes: bytes(traffic),
    peakMemoryBytes: bytes(peak),
    arithmeticIntensity: intensity(work, bytes(traffic)),
    macsByType: macsByType(nodes),
    isLowerBound,
  }
}

/** Operations per byte: FLOPs and vector FLOPs over all bytes moved. Integer contractions are in the FLOPs already. */
const intensity = (work: WorkCounts, traffic: Bytes): number =>
  traffic === 0n ? 0 : Number(work.flops + work.vectorFlops) / Number(traffic)

const macsByType = (nodes: readonly NodeProfile[]): Readonly<Record<string, bigint>> => {
  const byType = new Map<string, bigint>()
  for (const node of nodes) {
    if (node.operandTypes === null || node.macs === 0n) continue
    const key = node.operandTypes.join('×')
    byType.set(key, (byType.get(key) ?? 0n) + node.macs)
  }
  return Object.fromEntries(byType)
}

export const coverageOf = (nodes: readonly NodeProfile[]): Coverage => {
  const count = (status: NodeProfile['status']): number => nodes.filter(node => node.status === status).length
  return {
    nodes: nodes.length,
    counted: count('counted'),
    free: count('free'),
    moves: count('moves'),
    uncounted: nodes
      .filter(node => node.status === 'uncounted')
      .map(node => ({ node: node.name, op: operatorName(node), reason: node.reason })),
  }
}

export const operatorName = (node: Pick<NodeProfile, 'op' | 'domain'>): string =>
  node.domain === 'ai.onnx' ? node.op : `${node.domain}:${node.op}`

export const sumByOperator = (nodes: readonly NodeProfile[]): Profile['byOperator'] => {
  const groups = new Map<string, NodeProfile[]>()
  for (const node of nodes) {
    const name = operatorName(node)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [node])
    else group.push(node)
  }
  const totals = [...groups].map(([name, group]): [string, OperatorTotals] => [
    name,
    { ...sumWork(group), nodes: group.length, params: sum(group, node => node.params) },
  ])
  return Object.fromEntries(totals)
}
