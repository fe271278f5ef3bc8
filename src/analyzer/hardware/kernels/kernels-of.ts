/** Profile → kernels: the fused groups in the form the latency model reads, sized for one sample. */
import { bitsOf, isInteger, type ElementType } from '../../onnx/element-type.ts'
import type { NodeProfile, Profile } from '../../profile/profile.ts'
import { mergeAttention } from './attention.ts'
import { elementsOf, fuse, type FusedGroup, type FusionStyle } from './fuse.ts'
import { groupsOf } from './fusion-role.ts'
import type { Kernel } from './kernel.ts'
import type { Precision } from '../precision.ts'

/** A kernel with the nodes it stands for, for reports. */
export interface NamedKernel extends Kernel {
  readonly name: string
  readonly op: string
  readonly members: readonly string[]
}

/** First dimension of the first input, when it is a number: the samples that the profile's counts are for. */
export const batchOf = (profile: Profile): number => {
  const first = profile.inputs.find(input => (input.shape?.length ?? 0) > 0)?.shape?.[0]
  return typeof first === 'number' && first > 0 ? first : 1
}

export const kernelsOf = (profile: Profile, style: FusionStyle = 'compiled'): readonly NamedKernel[] => {
  const batch = batchOf(profile)
  return fuse(profile, style).map(group => kernelOf(group, batch))
}

/** As `kernelsOf`, with attention as one kernel where the compiler writes it so. */
export const fusedKernels = (profile: Profile, style: FusionStyle = 'compiled'): readonly NamedKernel[] => {
  const kernels = kernelsOf(profile, style)
  if (style === 'eager') return kernels
  return mergeAttention(kernels, 'export', (merged, parts) => ({
    ...merged,
    members: parts.flatMap(part => part.members),
  }))
}

const kernelOf = (group: FusedGroup, batch: number): NamedKernel => {
  const [anchor] = group.nodes
  const count = Math.max(1, Number(anchor?.times ?? 1n))
  return {
    name: anchor?.name ?? '',
    op: anchor?.op ?? '',
    members: group.nodes.map(node => node.name),
    class: group.class,
    count,
    inputs: group.inputs / batch,
    outputs: group.outputs / batch,
    folded: group.folded / batch,
    constant: false,
    ...(anchor === undefined ? NO_MATRIX : matrixOf(anchor, group, { count, batch })),
  }
}

const NO_MATRIX = { macs: 0, weights: 0, k: 1, n: 1, m: 1, groups: 1 }

/** The matrix view: y[m, n] per group, each element a sum of k products. */
const matrixOf = (
  anchor: NodeProfile,
  group: FusedGroup,
  { count, batch }: { readonly count: number; readonly batch: number },
) => {
  const macs = Number(anchor.macs) / count
  if (macs === 0) return { ...NO_MATRIX, weights: group.weights }
  const groups = groupsOf(anchor)
  const { k, n } = group.class === 'attention' ? attentionSizes(anchor) : productSizes(anchor, macs, groups)
  const m = Math.max(1, macs / (k * n * groups * batch * (group.class === 'attention' ? 2 : 1)))
  return { macs: macs / batch, weights: group.weights, k, n, m, groups, ...quantisation(anchor, group.weights) }
}

/** k = products per output element; n = output channels per group (the last axis, or axis 1 of a convolution). */
const productSizes = (anchor: NodeProfile, macs: number, groups: number) => {
  const output = anchor.outputs[0]
  const shape = output?.shape ?? []
  const axis = anchor.op.includes('Conv') ? 1 : shape.length - 1
  const channels = shape[axis]
  const n = typeof channels === 'number' && channels > 0 ? channels / groups : 1
  return { k: Math.max(1, macs / Math.max(1, elementsOf(output))), n }
}

/** Head size and number of keys, from q [.., q, head] and k [.., keys, head], or from packed heads. */
const attentionSizes = (anchor: NodeProfile) => {
  const query = anchor.inputs[0]?.shape ?? []
  const keys = anchor.inputs[1]?.shape ?? []
  const heads = anchor.attributes['q_num_heads'] ?? anchor.attributes['num_heads']
  const width = Number(query.at(-1) ?? 1)
  const isPacked = query.length === 3 && typeof heads === 'number'
  return { k: Math.max(1, isPacked ? width / heads : width), n: Math.max(1, Number(keys.at(-2) ?? query.at(-2) ?? 1)) }
}

/** Integer operands run at the integer rate; narrow weights alone only save traffic. */
const quantisation = (
  anchor: NodeProfile,
  weights: number,
): { readonly precision?: Precision; readonly weightBits?: number } => {
  if (anchor.operandTypes === null) return {}
  const [activation, weight] = anchor.operandTypes
  const isNarrow = (type: ElementType): boolean => isInteger(type) && bitsOf(type) <= 8
  const stored = weights > 0 ? (8 * Number(anchor.weightBytesRead)) / weights : 32
  const weightBits = isNarrow(weight) ? { weightBits: Math.min(stored, bitsOf(weight)) } : {}
  if (!isNarrow(activation) || !isNarrow(weight)) return weightBits
  return { precision: bitsOf(activation) <= 4 && bitsOf(weight) <= 4 ? 'int4' : 'int8', ...weightBits }
}
