/** The 13 classes of fused nodes that the latency model tells apart (latency-model.md §3.1). */
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
] as const

export type NodeClass = (typeof NODE_CLASSES)[number]

export const isNodeClass = (text: string): text is NodeClass => NODE_CLASSES.some(name => name === text)
