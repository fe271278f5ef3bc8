/** The same counts with dimensions left open: formulas over the symbols of the model. */
import type { Diagnostic } from '../../diagnostic.ts'
import { FLOPS_PER_MAC } from '../../units.ts'
import { type Count, plus, times } from '../dim/dim.ts'
import { symbolsOf } from '../dim/evaluate.ts'
import type { Inferred } from '../infer/infer.ts'
import { flatten } from './build.ts'
import { countLeaf } from './count.ts'
import { executedLeaves } from './flatten.ts'

export interface SymbolicProfile {
  /** Symbols that the totals depend on. */
  readonly symbols: readonly string[]
  readonly macs: Count
  readonly flops: Count
  readonly vectorFlops: Count
  readonly activationBytesRead: Count
  readonly activationBytesWritten: Count
  readonly nodes: readonly SymbolicNode[]
  readonly uncounted: readonly { readonly node: string; readonly op: string; readonly reason: string }[]
  readonly diagnostics: readonly Diagnostic[]
}

export interface SymbolicNode {
  readonly name: string
  readonly op: string
  readonly macs: Count
}

/** Sums the formulas of every node. Evaluating a total at a binding equals counting under that binding. */
export const buildSymbolicProfile = (inferred: Inferred): SymbolicProfile => {
  const diagnostics: Diagnostic[] = [...inferred.diagnostics]
  const counted = executedLeaves(flatten(inferred, 'max', diagnostics)).map(leaf => ({ leaf, counts: countLeaf(leaf) }))
  const sum = (of: (counts: ReturnType<typeof countLeaf>) => Count): Count =>
    plus(0n, ...counted.map(({ leaf, counts }) => times(of(counts), leaf.times)))
  const macs = sum(counts => counts.macs)
  const totals = {
    macs,
    flops: times(FLOPS_PER_MAC, macs),
    vectorFlops: sum(counts => counts.vector),
    activationBytesRead: sum(counts => counts.bytesRead),
    activationBytesWritten: sum(counts => counts.bytesWritten),
  }
  return {
    ...totals,
    symbols: [...new Set(Object.values(totals).flatMap(total => [...symbolsOf(total)]))].sort(),
    nodes: counted
      .filter(({ counts }) => counts.macs !== 0n)
      .map(({ leaf, counts }) => ({ name: leaf.path, op: leaf.run.node.opType, macs: times(counts.macs, leaf.times) })),
    uncounted: counted
      .filter(({ counts }) => counts.status === 'uncounted')
      .map(({ leaf, counts }) => ({ node: leaf.path, op: leaf.run.node.opType, reason: counts.reason })),
    diagnostics,
  }
}
