/**
 * The PyTorch layers that nodes were exported from, as far as a file still shows them: tools that hook modules count
 * an nn.Linear, and count nothing for the same product written as a function.
 */
import type { NodeProfile, ValueProfile } from '../profile/profile.ts'

/** `linear` and `softmax`: a module that hooks see; the same operator without a layer is a function. */
export interface ModuleLayer {
  readonly kind: 'linear' | 'softmax'
  /** Elements of the bias that an Add after the product carries, or the third input of Gemm. */
  readonly bias: bigint
}

export type ModuleLayers = ReadonlyMap<NodeProfile, ModuleLayer>

export const moduleLayers = (nodes: readonly NodeProfile[]): ModuleLayers => {
  const consumers = consumersOf(nodes)
  const attentions = new Set(nodes.filter(node => isProductOfActivations(node)).map(scopeOf))
  const layers = new Map<NodeProfile, ModuleLayer>()
  for (const node of nodes) {
    const next = consumers.get(node.outputs[0]?.name ?? '') ?? []
    // The projections of nn.MultiheadAttention are functions in one scope with the products of scores and values.
    if (isProductWithWeight(node) && !(node.scope.length > 0 && attentions.has(scopeOf(node))))
      layers.set(node, { kind: 'linear', bias: node.op === 'Gemm' ? vectorOf(node.inputs[2]) : addedBias(node, next) })
    // Attention normalises its scores with a function; what another product reads is no module's output.
    if (node.op === 'Softmax' && !next.some(isProductOfActivations)) layers.set(node, { kind: 'softmax', bias: 0n })
  }
  return layers
}

const scopeOf = (node: NodeProfile): string => node.scope.join('/')

const consumersOf = (nodes: readonly NodeProfile[]): ReadonlyMap<string, readonly NodeProfile[]> => {
  const consumers = new Map<string, NodeProfile[]>()
  for (const node of nodes)
    for (const { name } of node.inputs) {
      const known = consumers.get(name)
      if (known === undefined) consumers.set(name, [node])
      else known.push(node)
    }
  return consumers
}

const isProduct = ({ op, domain }: NodeProfile): boolean => domain === 'ai.onnx' && (op === 'MatMul' || op === 'Gemm')

/** The second operand is a stored matrix. */
const isProductWithWeight = (node: NodeProfile): boolean =>
  isProduct(node) && node.weightBytesRead > 0n && node.inputs[1]?.shape?.length === 2

const isProductOfActivations = (node: NodeProfile): boolean => node.op === 'MatMul' && !isProductWithWeight(node)

/** Elements of a vector; 0 when it is none. */
const vectorOf = (value: ValueProfile | undefined): bigint => {
  const [length, ...more] = value?.shape ?? []
  return typeof length === 'number' && more.length === 0 ? BigInt(length) : 0n
}

/** The exporter writes the bias of a linear layer on three dimensions as an Add of one number per feature. */
const addedBias = (node: NodeProfile, next: readonly NodeProfile[]): bigint => {
  const [add] = next
  const features = node.outputs[0]?.shape?.at(-1)
  if (add?.op !== 'Add' || next.length !== 1 || typeof features !== 'number' || add.weightBytesRead === 0n) return 0n
  const other = add.inputs.find(({ name }) => name !== node.outputs[0]?.name)
  return vectorOf(other) === BigInt(features) ? BigInt(features) : 0n
}
