/** Counts a profile by another tool's convention, and says where it differs from ours. */
import type { NodeProfile, Profile } from '../profile/profile.ts'
import { type Convention, CONVENTIONS, type ConventionTerm } from './conventions.ts'
import { MEASURES } from './measures.ts'
import { moduleLayers, type ModuleLayer, type ModuleLayers } from './module-layers.ts'

export interface CountedTerm {
  readonly label: string
  /** Sum of the measure over the nodes. */
  readonly amount: bigint
  readonly factor: bigint
  readonly nodes: number
  /** amount × factor. */
  readonly total: bigint
}

export interface ConventionCount {
  readonly convention: Convention
  readonly terms: readonly CountedTerm[]
  readonly total: bigint
  /** Of the same model: what this tool counts. */
  readonly ourFlops: bigint
  readonly ourMacs: bigint
  /** Things about this file that make the tool's own number, taken on the PyTorch module, differ. */
  readonly caveats: readonly string[]
}

export const countByConvention = (profile: Profile, convention: Convention): ConventionCount => {
  const layers = moduleLayers(profile.nodes)
  const terms = convention.terms.map(term => countTerm(profile, term, layers)).filter(({ amount }) => amount !== 0n)
  return {
    convention,
    terms,
    total: terms.reduce((sum, { total }) => sum + total, 0n),
    ourFlops: profile.totals.flops,
    ourMacs: profile.totals.macs,
    caveats: caveatsOf(profile, convention),
  }
}

const countTerm = (profile: Profile, term: ConventionTerm, layers: ModuleLayers): CountedTerm => {
  const { label, measure, factor } = term
  const nodes = profile.nodes.filter(node => isCounted(node, term, layers.get(node)))
  const measured = nodes.map(node =>
    measure === 'macs' ? node.macs : MEASURES[measure](node, layers.get(node)) * node.times,
  )
  const amount = measured.reduce((sum, value) => sum + value, 0n)
  return { label, amount, factor, nodes: measured.filter(value => value !== 0n).length, total: amount * factor }
}

const isCounted = (node: NodeProfile, { operators }: ConventionTerm, layer: ModuleLayer | undefined): boolean =>
  node.domain === 'ai.onnx' &&
  node.status !== 'free' &&
  (operators.includes(node.op) ||
    (layer?.kind === 'linear' && operators.includes('nn.Linear')) ||
    (layer?.kind === 'softmax' && operators.includes('nn.Softmax')))

const caveatsOf = (profile: Profile, convention: Convention): readonly string[] => {
  const counts = (op: string): boolean => convention.terms.some(term => term.operators.includes(op))
  const has = (op: string): boolean => op in profile.byOperator
  return [
    ...(counts('BatchNormalization') && has('Conv') && !has('BatchNormalization')
      ? ['BatchNormalization is folded into the convolutions of this file; the tool would count it on the module.']
      : []),
    ...(profile.totals.isLowerBound ? ['Some nodes are not counted; the totals are lower bounds.'] : []),
  ]
}

export interface ClaimMatch {
  readonly convention: string
  readonly multiplier: string
  readonly value: bigint
}

/** Factors by which articles and tables are off: MACs sold as FLOPs, doubled, doubled twice. */
const MULTIPLIERS: readonly (readonly [string, bigint, bigint])[] = [
  ['', 1n, 1n],
  ['× 2', 2n, 1n],
  ['× 4 (doubled twice, or doubled at batch 2)', 4n, 1n],
  ['÷ 2', 1n, 2n],
]

/**
 * Finds the conventions under which a published number comes out.
 * @param claim the number as printed ("16.53"), and its scale (1e9 for G): matches must agree in every printed digit.
 */
export const explainClaim = (
  profile: Profile,
  claim: { readonly digits: string; readonly scale: bigint },
): readonly ClaimMatch[] =>
  CONVENTIONS.flatMap(convention => {
    const { total } = countByConvention(profile, convention)
    return MULTIPLIERS.flatMap(([multiplier, numerator, denominator]) => {
      const value = (total * numerator) / denominator
      return printsAs(value, claim) ? [{ convention: convention.name, multiplier, value }] : []
    })
  })

const printsAs = (value: bigint, { digits, scale }: { readonly digits: string; readonly scale: bigint }): boolean => {
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0
  const power = 10n ** BigInt(decimals)
  const claimed = BigInt(digits.replace('.', ''))
  const exact = value * power
  const rounded = (exact + scale / 2n) / scale
  const truncated = exact / scale
  return rounded === claimed || truncated === claimed
}
