/** Node changes gathered by operator and layer scope: "Conv in neck/p3.* ×4 grew by 0.62 GFLOPs". */
import type { NodeProfile } from '../analyzer/profile/profile.ts'
import { magnitude, type NodeChange, operatorOfChange } from './change.ts'

export interface Contribution {
  readonly op: string
  /** Layer scope with indices as `*`: 'encoder/layer.*\/attention'. '' = no scope known; then `node` names one. */
  readonly scope: string
  /** The node, when the group holds one; else the first. */
  readonly node: string
  readonly count: number
  readonly kind: 'added' | 'removed' | 'changed'
  readonly baseFlops: bigint
  readonly headFlops: bigint
  readonly deltaFlops: bigint
  readonly deltaParams: bigint
  readonly deltaBytes: bigint
}

/** Groups the changes and ranks the groups by the size of their FLOPs, then bytes, then parameters. */
export const contributionsOf = (changes: readonly NodeChange[]): readonly Contribution[] => {
  const groups = new Map<string, NodeChange[]>()
  for (const change of changes) {
    const key = `${operatorOfChange(change)}\n${scopePattern(change)}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [change])
    else group.push(change)
  }
  return [...groups.values()].map(contribution).filter(hasWeight).sort(byWeight)
}

const hasWeight = ({ deltaFlops, deltaParams, deltaBytes }: Contribution): boolean =>
  deltaFlops !== 0n || deltaParams !== 0n || deltaBytes !== 0n

/** Indices in a scope become `*`, so that the layers of a stack gather in one group. */
export const scopePattern = ({ head, base }: NodeChange): string =>
  ((head ?? base)?.scope ?? []).map(part => part.replaceAll(/\d+/g, '*')).join('/')

const contribution = (group: readonly NodeChange[]): Contribution => {
  const [first] = group
  const sum = (of: (change: NodeChange) => bigint): bigint => group.reduce((total, change) => total + of(change), 0n)
  const kinds = new Set(group.map(({ kind }) => kind))
  return {
    op: first === undefined ? '' : operatorOfChange(first),
    scope: first === undefined ? '' : commonScope(group),
    node: (first?.head ?? first?.base)?.name ?? '',
    count: group.length,
    kind: kinds.size === 1 && first !== undefined ? first.kind : 'changed',
    baseFlops: sum(({ base }) => flopsOf(base)),
    headFlops: sum(({ head }) => flopsOf(head)),
    deltaFlops: sum(({ deltaFlops }) => deltaFlops),
    deltaParams: sum(({ deltaParams }) => deltaParams),
    deltaBytes: sum(({ deltaBytes }) => deltaBytes),
  }
}

const flopsOf = (node: NodeProfile | null): bigint => node?.flops ?? 0n

/** One node keeps its own scope; several show the pattern. */
const commonScope = (group: readonly NodeChange[]): string => {
  const [first] = group
  if (first === undefined) return ''
  return group.length === 1 ? ((first.head ?? first.base)?.scope ?? []).join('/') : scopePattern(first)
}

const byWeight = (a: Contribution, b: Contribution): number => {
  for (const [left, right] of [
    [a.deltaFlops, b.deltaFlops],
    [a.deltaBytes, b.deltaBytes],
    [a.deltaParams, b.deltaParams],
  ] as const) {
    const [x, y] = [magnitude(left), magnitude(right)]
    if (x !== y) return x > y ? -1 : 1
  }
  return `${a.op}${a.scope}`.localeCompare(`${b.op}${b.scope}`, 'en')
}
