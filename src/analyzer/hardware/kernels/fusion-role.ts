/** What part a node plays when a runtime fuses the graph: the start of a kernel, an element-wise tail, a view. */
import type { NodeProfile, ValueProfile } from '../../profile/profile.ts'
import type { NodeClass } from '../node-class.ts'

/**
 * anchor: starts a kernel of its own. tail: element-wise, joins the kernel that produces its operand.
 * view: renames bytes, no kernel. constant: computed when the model is loaded.
 */
export type FusionRole =
  | { readonly kind: 'anchor'; readonly class: NodeClass }
  | { readonly kind: 'tail' }
  | { readonly kind: 'view' }
  | { readonly kind: 'constant' }

// One object per role: a model has thousands of nodes.
const CONSTANT: FusionRole = { kind: 'constant' }
const VIEW: FusionRole = { kind: 'view' }
const TAIL: FusionRole = { kind: 'tail' }
const MOVE: FusionRole = { kind: 'anchor', class: 'move' }

const NORMS = new Set([
  'LayerNormalization',
  'GroupNormalization',
  'InstanceNormalization',
  'RMSNormalization',
  'SimplifiedLayerNormalization',
  'SkipLayerNormalization',
  'SkipSimplifiedLayerNormalization',
  'LpNormalization',
  'MeanVarianceNormalization',
  'LRN',
  'GroupNorm',
  'SkipGroupNorm',
])
const SOFTMAXES = new Set(['Softmax', 'LogSoftmax', 'QLinearSoftmax', 'BiasSoftmax'])
const POOLS = /^(Max|Average|Lp|GlobalMax|GlobalAverage|GlobalLp|QLinearAverage|QLinearGlobalAverage)Pool$|^Reduce|^Arg/
const RESIZES = new Set(['Resize', 'Upsample', 'GridSample', 'RoiAlign', 'AffineGrid', 'CenterCropPad'])
/** Copies in every runtime. */
const MOVES = new Set([
  'Concat',
  'QLinearConcat',
  'Pad',
  'Tile',
  'DepthToSpace',
  'SpaceToDepth',
  'GatherElements',
  'GatherND',
  'ScatterElements',
  'ScatterND',
  'Scatter',
  'OneHot',
  'Compress',
  'NonZero',
  'TopK',
  'Unique',
  'ReverseSequence',
  'CumSum',
  'EmbedLayerNormalization',
])
/** Parts or reorderings that the consumer reads in place. */
const VIEWS = new Set(['Slice', 'Split', 'Expand', 'Identity', 'Reshape', 'Flatten', 'Squeeze', 'Unsqueeze', 'Dropout'])
const ATTENTIONS = new Set([
  'Attention',
  'MultiHeadAttention',
  'GroupQueryAttention',
  'QAttention',
  'PackedAttention',
  'PackedMultiHeadAttention',
])

/**
 * The role of a node. `isConstant` says whether an operand is a stored tensor; `isCopied` whether some
 * consumer merges the transposed dimensions, which forces the copy that a transpose alone leaves to its consumer.
 */
export const fusionRole = (
  node: NodeProfile,
  isConstant: (value: ValueProfile) => boolean,
  isCopied: boolean,
): FusionRole => {
  if (node.macs === 0n && node.inputs.every(input => input.name === '' || isConstant(input))) return CONSTANT
  if (node.macs > 0n) return { kind: 'anchor', class: contractionClass(node, isConstant) }
  if (node.status === 'free' || VIEWS.has(node.op)) return VIEW
  if (node.op === 'Transpose') return isCopied ? MOVE : VIEW
  if (node.op === 'Gather') return isSelection(node) ? VIEW : MOVE
  const ownClass = classByName(node.op)
  if (ownClass !== undefined) return { kind: 'anchor', class: ownClass }
  return node.status === 'moves' ? MOVE : TAIL
}

const classByName = (op: string): NodeClass | undefined => {
  if (NORMS.has(op)) return 'norm'
  if (SOFTMAXES.has(op)) return 'softmax'
  if (POOLS.test(op)) return 'pool'
  if (RESIZES.has(op)) return 'resize'
  return MOVES.has(op) ? 'move' : undefined
}

/** One fixed position along an axis: a view in every framework. */
const isSelection = (node: NodeProfile): boolean => {
  const indices = node.inputs[1]?.shape
  return indices !== undefined && indices !== null && indices.length === 0
}

const contractionClass = (node: NodeProfile, isConstant: (value: ValueProfile) => boolean): NodeClass => {
  if (ATTENTIONS.has(node.op)) return 'attention'
  if (node.op.includes('Conv')) return convolutionClass(node)
  return node.inputs.some(isConstant) ? 'gemm' : 'bmm'
}

const convolutionClass = (node: NodeProfile): NodeClass => {
  const groups = groupsOf(node)
  const weight = weightShape(node)
  const perGroup = node.op.includes('Transpose') ? (weight[0] ?? 1) / groups : (weight[1] ?? 1)
  if (groups > 1) return perGroup === 1 ? 'conv_dw' : 'conv_grp'
  const area = weight.slice(2).reduce((product, size) => product * size, 1)
  return area === 1 ? 'conv_pw' : 'conv'
}

export const groupsOf = (node: NodeProfile): number => {
  const group = node.attributes['group']
  return typeof group === 'number' && group > 0 ? group : 1
}

/** Shape of the first constant operand of the rank of the data; [] when unknown. */
const weightShape = (node: NodeProfile): readonly number[] => {
  const rank = node.inputs[0]?.shape?.length ?? 0
  const shape = node.inputs.slice(1).find(input => input.shape?.length === rank && rank > 2)?.shape ?? []
  return shape.every(size => typeof size === 'number') ? shape : []
}

/** Folds into the weights of the convolution before it. */
export const isBatchNormalization = (node: NodeProfile): boolean => node.op === 'BatchNormalization'
