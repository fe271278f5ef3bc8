/** What counting conventions multiply their constants with: sizes of a node's operands. All exact. */
import type { NodeProfile, ValueProfile } from '../profile/profile.ts'
import type { ModuleLayer } from './module-layers.ts'

export type Measure = keyof typeof MEASURES

const product = (dims: readonly (number | string | null)[]): bigint =>
  dims.reduce((total: bigint, dim) => total * (typeof dim === 'number' ? BigInt(dim) : 0n), 1n)

export const elements = (value: ValueProfile | undefined): bigint =>
  value?.shape === undefined || value.shape === null ? 0n : product(value.shape)

const outputs = (node: NodeProfile): bigint => elements(node.outputs[0])
const inputs = (node: NodeProfile): bigint => elements(node.inputs[0])

/** Outputs that get a bias added: Conv and Gemm carry it as their third input, a linear layer may have an Add. */
const biased = (node: NodeProfile, layer: ModuleLayer | undefined): bigint =>
  (node.inputs[2]?.shape ?? null) === null && (layer?.bias ?? 0n) === 0n ? 0n : outputs(node)

/** The first dimension of the output: what torchinfo multiplies the parameters of most layers with. */
const batch = (node: NodeProfile): bigint => product((node.outputs[0]?.shape ?? []).slice(0, 1))

/** Products of a transposed convolution as if it were a convolution: one window per output position. */
const byOutputPosition = (node: NodeProfile): bigint => {
  const [, channels] = node.inputs[0]?.shape ?? []
  const group = node.attributes['group']
  const groups = typeof group === 'number' && group > 0 ? BigInt(group) : 1n
  const kernel = product((node.inputs[1]?.shape ?? []).slice(2))
  return (outputs(node) * product([channels ?? null]) * kernel) / groups
}

/** Weights and biases of a recurrent layer × steps × batch. */
const recurrentParameters = (node: NodeProfile): bigint =>
  product((node.inputs[0]?.shape ?? []).slice(0, 2)) *
  [1, 2, 3].reduce((sum, index) => sum + elements(node.inputs[index]), 0n)

const GATES: Readonly<Record<string, bigint>> = { RNN: 1n, GRU: 3n, LSTM: 4n }
/** Element-wise products and sums per hidden unit beside the gates: r · n and the blend; f · c + i · g and o · tanh(c). */
const BESIDE_GATES: Readonly<Record<string, bigint>> = { RNN: 0n, GRU: 4n, LSTM: 4n }

/** As thop: per gate H · (I + H) + H, 2H more with biases, and what combines the gates; per step, row and direction. */
const recurrentCells = (node: NodeProfile): bigint => {
  const [steps, rows, width] = node.inputs[0]?.shape ?? []
  const [directions, , hidden] = node.inputs[2]?.shape ?? []
  const [input, units] = [product([width ?? null]), product([hidden ?? null])]
  const gate = units * (input + units) + units + (elements(node.inputs[3]) > 0n ? 2n * units : 0n)
  const cell = (GATES[node.op] ?? 0n) * gate + (BESIDE_GATES[node.op] ?? 0n) * units
  return cell * product([steps ?? null, rows ?? null, directions ?? null])
}

/** exp and division per element, and the sum: 3 per element less one per line along the axis. */
const softmaxSteps = (node: NodeProfile): bigint => {
  const shape = node.outputs[0]?.shape ?? []
  const axis = node.attributes['axis']
  const line = product(shape.slice(typeof axis === 'number' ? axis : -1).slice(0, 1))
  return line === 0n ? 0n : 3n * outputs(node) - outputs(node) / line
}

/** Axes that a resize changes. */
const resizedAxes = (node: NodeProfile): number => {
  const [input, output] = [node.inputs[0]?.shape ?? [], node.outputs[0]?.shape ?? []]
  return output.filter((dim, axis) => dim !== input[axis]).length
}

const RESIZE_MODES: Readonly<Record<string, readonly string[]>> = {
  nearest: ['nearest', 'nearest', 'nearest', 'nearest'],
  linear: ['', 'linear', 'bilinear', 'trilinear'],
  cubic: ['', '', 'bicubic', ''],
}

/** Outputs of a resize, times what its mode costs. */
const resized =
  (costs: Readonly<Record<string, bigint>>) =>
  (node: NodeProfile): bigint => {
    const mode = node.attributes['mode']
    const name = RESIZE_MODES[typeof mode === 'string' ? mode : 'nearest']?.[resizedAxes(node)] ?? ''
    return (costs[name] ?? 0n) * outputs(node)
  }

const kernelSize = (node: NodeProfile): bigint => {
  const kernel = node.attributes['kernel_shape']
  return Array.isArray(kernel) ? product(kernel) : 1n
}

/** Spatial elements that a global pool reduces to one. */
const pooledPerOutput = (node: NodeProfile): bigint => (outputs(node) === 0n ? 0n : inputs(node) / outputs(node))

export const MEASURES = {
  macs: (node: NodeProfile): bigint => node.macs,
  outputs,
  inputs,
  biased,
  /** Weight and bias of a linear layer × the first dimension of its output. */
  'linear-parameters': (node: NodeProfile, layer: ModuleLayer | undefined): bigint =>
    batch(node) * (elements(node.inputs[1]) + (layer?.bias ?? 0n)),
  'by-output-position': byOutputPosition,
  'recurrent-parameters': recurrentParameters,
  'recurrent-cells': recurrentCells,
  'softmax-steps': softmaxSteps,
  /** As thop: per output 1 nearest, 5 linear, 11 bilinear, 259 bicubic; trilinear is not implemented there. */
  'resized-thop': resized({ nearest: 1n, linear: 5n, bilinear: 11n, bicubic: 259n }),
  /** As fvcore: per output 1 nearest, 4 bilinear. */
  'resized-fvcore': resized({ nearest: 1n, bilinear: 4n }),
  /** Slopes × the first dimension of the output. */
  'slope-parameters': (node: NodeProfile): bigint => batch(node) * elements(node.inputs[1]),
  /** Output elements × kernel size. */
  windows: (node: NodeProfile): bigint => outputs(node) * kernelSize(node),
  /** Output elements × (pooled elements + 1). */
  'pooled-and-one': (node: NodeProfile): bigint => outputs(node) * (pooledPerOutput(node) + 1n),
  /** Scale and bias of a normalisation × the first dimension of its output. */
  'norm-parameters': (node: NodeProfile): bigint => batch(node) * (elements(node.inputs[1]) + elements(node.inputs[2])),
  /** Rows of a softmax or normalisation: all dimensions but the last. */
  rows: (node: NodeProfile): bigint => product((node.outputs[0]?.shape ?? []).slice(0, -1)),
} as const
