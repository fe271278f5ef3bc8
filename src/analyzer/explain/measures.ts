/** What counting conventions multiply their constants with: sizes of a node's operands. All exact. */
import type { NodeProfile, ValueProfile } from '../profile/profile.ts'

export type Measure = keyof typeof MEASURES

const product = (dims: readonly (number | string | null)[]): bigint =>
  dims.reduce((total: bigint, dim) => total * (typeof dim === 'number' ? BigInt(dim) : 0n), 1n)

export const elements = (value: ValueProfile | undefined): bigint =>
  value?.shape === undefined || value.shape === null ? 0n : product(value.shape)

const outputs = (node: NodeProfile): bigint => elements(node.outputs[0])
const inputs = (node: NodeProfile): bigint => elements(node.inputs[0])

/** Outputs that get a bias added: Conv and Gemm carry it as their third input. */
const biased = (node: NodeProfile): bigint => ((node.inputs[2]?.shape ?? null) === null ? 0n : outputs(node))

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
  /** Elements of one bias vector, however often it is added. */
  'bias-parameters': (node: NodeProfile): bigint => elements(node.inputs[2]),
  /** Output elements × kernel size. */
  windows: (node: NodeProfile): bigint => outputs(node) * kernelSize(node),
  /** Output elements × (pooled elements + 1). */
  'pooled-and-one': (node: NodeProfile): bigint => outputs(node) * (pooledPerOutput(node) + 1n),
  /** Scale and bias of a normalisation. */
  'norm-parameters': (node: NodeProfile): bigint => elements(node.inputs[1]) + elements(node.inputs[2]),
  /** Rows of a softmax or normalisation: all dimensions but the last. */
  rows: (node: NodeProfile): bigint => product((node.outputs[0]?.shape ?? []).slice(0, -1)),
} as const
