/**
 * The classes of fused nodes that the latency model tells apart (docs/sources/latency-model.md §3.1): each has its own efficiency,
 * because depthwise convolution reaches a tenth of what dense convolution does on the same device.
 */
export const NODE_CLASSES = [
  'conv',
  'conv_pw',
  'conv_dw',
  'conv_grp',
  'gemm',
  'bmm',
  'norm',
  'softmax',
  'elt',
  'pool',
  'move',
  'resize',
  'bn',
  'attention',
] as const

export type NodeClass = (typeof NODE_CLASSES)[number]

export const isNodeClass = (text: string): text is NodeClass => NODE_CLASSES.some(name => name === text)

/** Classes with a compute term; the others only move bytes. */
export const CONTRACTIONS = ['conv', 'conv_pw', 'conv_dw', 'conv_grp', 'gemm', 'bmm', 'attention'] as const
export type ContractionClass = (typeof CONTRACTIONS)[number]

export const isContraction = (name: NodeClass): name is ContractionClass => CONTRACTIONS.some(other => other === name)

/** For reports. */
export const CLASS_NAMES: Readonly<Record<NodeClass, string>> = {
  conv: 'convolution',
  conv_pw: '1×1 convolution',
  conv_dw: 'depthwise convolution',
  conv_grp: 'grouped convolution',
  gemm: 'matrix multiplication',
  bmm: 'batched matrix multiplication',
  norm: 'normalisation',
  softmax: 'softmax',
  elt: 'element-wise',
  pool: 'pooling or reduction',
  move: 'data movement',
  resize: 'resize',
  bn: 'batch normalisation',
  attention: 'attention',
}
