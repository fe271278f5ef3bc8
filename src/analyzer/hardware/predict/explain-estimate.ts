/** Why a model takes the time it takes: its slowest nodes, what bounds each, and what would help. */
import { type Seconds } from '../../../units.ts'
import type { NodeProfile, Profile } from '../../profile/profile.ts'
import type { Bound, Estimate } from './estimate.ts'
import { CLASS_NAMES, isContraction, type NodeClass } from '../node-class.ts'
import type { NodeEstimate } from './node-times.ts'
import { bitsOfPrecision } from '../precision.ts'
import { formatDecimal, formatSeconds, formatSignificant } from '../../../quantity-text.ts'

export interface NodeExplanation {
  readonly name: string
  readonly op: string
  readonly seconds: Seconds
  /** Share of the model's time. */
  readonly share: number
  readonly bound: Bound
  /** One sentence: what it is, what bounds it. */
  readonly why: string
  /** One sentence: what would make it faster. */
  readonly help: string
}

/** The `top` slowest kernels, slowest first. */
export const explainEstimate = (profile: Profile, estimate: Estimate, top = 10): readonly NodeExplanation[] => {
  const nodes = new Map(profile.nodes.map(node => [node.name, node]))
  const total = estimate.latency.point
  return [...estimate.nodes]
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, top)
    .map(node => {
      const { name, op, bound } = node
      const share = total > 0 ? node.seconds / total : 0
      const about = { node, source: nodes.get(name), estimate }
      return { name, op, seconds: node.seconds, share, bound, why: whyOf(about), help: helpOf(about) }
    })
}

interface About {
  readonly node: NodeEstimate
  readonly source: NodeProfile | undefined
  readonly estimate: Estimate
}

const whyOf = ({ node, source }: About): string => {
  const what = `${CLASS_NAMES[node.class]}${kernelText(source)}${sizeText(source, node.class)}`
  switch (node.bound) {
    case 'memory':
      return `${what} is memory-bound: ${intensityText(node)}, below the ridge point of ${number(node.ridge)}`
    case 'compute':
      return `${what} is compute-bound: ${formatDecimal(BigInt(Math.round(node.operations)), 'FLOPs', 3)}, ${intensityText(node)}`
    case 'overhead':
      return `${what} is overhead-bound: its ${formatSeconds(node.seconds)} are mostly the cost of starting it`
  }
}

const intensityText = (node: NodeEstimate): string => `${number(node.intensity)} operations per byte`
const number = (value: number): string => (Number.isFinite(value) ? formatSignificant(value, 2) : '∞')

/** ' 7×7' for convolutions. */
const kernelText = (source: NodeProfile | undefined): string => {
  const shape = source?.attributes['kernel_shape']
  return Array.isArray(shape) && shape.some(size => size !== 1) ? ` ${shape.join('×')}` : ''
}

/** ' at 112×112': the spatial size of the output. */
const sizeText = (source: NodeProfile | undefined, nodeClass: NodeClass): string => {
  const shape = source?.outputs[0]?.shape
  if (shape === undefined || shape === null || !nodeClass.startsWith('conv') || shape.length < 3) return ''
  return ` at ${shape.slice(2).join('×')}`
}

const helpOf = ({ node, source, estimate }: About): string => {
  if (node.bound === 'overhead')
    return 'fewer, larger operations, or a larger batch, would help; less arithmetic would not'
  if (node.bound === 'compute') return computeHelp(node, source)
  const bits = bitsOfPrecision(estimate.precision)
  const narrower = bits > 16 ? 'fp16 halves' : bits > 8 ? 'int8 halves' : undefined
  const parts = [
    narrower === undefined ? undefined : `${narrower} its traffic`,
    node.members.length === 1 && !isContraction(node.class)
      ? 'fusing it with its neighbour would save a pass over the tensor'
      : undefined,
    node.class === 'gemm' ? 'a larger batch reuses its weights' : undefined,
  ].filter(part => part !== undefined)
  return parts.length === 0 ? 'smaller tensors would help; less arithmetic would not' : parts.join('; ')
}

/** Matrix units work on blocks of 8 channels (docs/latency.md, "misaligned"). */
const BLOCK = 8

const computeHelp = (node: NodeEstimate, source: NodeProfile | undefined): string => {
  if (node.class === 'conv_dw') return 'a smaller kernel would help; depthwise reaches a tenth of the peak'
  if (node.class === 'conv_grp') return 'fewer groups use the multipliers better at equal FLOPs'
  const channels = source?.outputs[0]?.shape?.at(node.class.startsWith('conv') ? 1 : -1)
  if (typeof channels === 'number' && channels % BLOCK !== 0) {
    return `${channels} channels are not a multiple of ${BLOCK}: pad them to fill the multipliers`
  }
  return 'fewer channels, smaller inputs or a narrower precision would help'
}
