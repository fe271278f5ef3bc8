/**
 * Mixtures of experts (docs/sources/onnx.md §5): every token runs through k experts, so the MACs are those of k experts while
 * all E are stored. The router's own product is a node apart.
 */
import {
  divideExactly,
  minimum,
  multiply,
  plus,
  productDim,
  times,
  volume,
  type Count,
  type Dim,
} from '../../dim/dim.ts'
import { bitsOf, type ElementType } from '../../onnx/element-type.ts'
import { like } from '../contract/operand.ts'
import { counted, type Call, type CountCall, type Family, type Packed, type Work } from '../contract/operator.ts'
import { GELU, namedActivation, onElements, SILU, SOFTMAX, type ElementCost } from './activation-cost.ts'
import { sizeOf } from '../contract/size.ts'

/** Inputs of the three weight tensors and of their biases. */
interface Layers {
  readonly weights: readonly [number, number, number]
  readonly biases: readonly [number, number, number]
}
const PLAIN: Layers = { weights: [2, 4, 6], biases: [3, 5, 7] }
const QUANTIZED: Layers = { weights: [2, 5, 8], biases: [4, 7, 10] }

/** Weights of one expert in one layer: the axes after the first, whatever their order; packed ones hold several per byte. */
const expertWeights = (call: CountCall, index: number, perElement: number): Dim =>
  call.has(index) ? multiply(productDim(call.dims(index).slice(1)), perElement) : 0

/** x · sigmoid(alpha · x) · (y + beta), after the clamps. */
const activationOf = (call: CountCall): ElementCost => {
  const name = call.string('activation_type') ?? 'relu'
  return name === 'swiglu'
    ? { vector: SILU.vector + 3, special: SILU.special }
    : name === 'gelu'
      ? GELU
      : namedActivation(call, name)
}

const experts = (
  call: CountCall,
  layers: Layers,
  packed: { perElement: number; weight: ElementType | undefined },
): Work => {
  const input = call.dims(0)
  const hidden = input.at(-1) ?? 1
  const tokens = productDim(input.slice(0, -1))
  const chosen = sizeOf(call, 'k') ?? 1
  const sizes = layers.weights.map(index => expertWeights(call, index, packed.perElement))
  const experts = call.dims(layers.weights[0])[0] ?? 1
  const inner = divideExactly(sizes[1] ?? 0, hidden) ?? call.giveUp('the second layer does not fit the hidden size')
  const activation = onElements(activationOf(call), times(tokens, chosen, inner))
  const routing = onElements(SOFTMAX, times(tokens, experts))
  // Each of the k results is weighted, and k − 1 are added up.
  const mixing = times(tokens, hidden, 2 * chosen - 1)
  const touched = minimum(experts, multiply(tokens, chosen))
  const type = call.typeOf(0)
  return {
    macs: times(tokens, chosen, plus(...sizes)),
    ...(type === undefined ? {} : { operands: [type, packed.weight ?? type] }),
    vector: plus(activation.vector, routing.vector, mixing, biasWork(call, layers, times(tokens, chosen))),
    special: plus(activation.special, routing.special),
    reads: touchedReads(call, layers, touched),
  }
}

const biasWork = (call: CountCall, layers: Layers, runs: Count): Count =>
  plus(0, ...layers.biases.filter(index => call.has(index)).map(index => times(runs, call.dims(index).at(-1) ?? 1)))

/** Only the experts that some token chose are read: at most min(E, tokens · k). */
const touchedReads = (call: CountCall, layers: Layers, touched: Dim): Readonly<Record<number, Count>> =>
  Object.fromEntries(
    layers.weights
      .filter(index => call.has(index))
      .map(index => [index, times(touched, volume(call.dims(index).slice(1)))]),
  )

const weightTypeOf = (quantization: string, bits: number): ElementType => {
  if (quantization.includes('fp4')) return 'float4e2m1'
  if (quantization === 'fp8') return 'float8e4m3fn'
  return bits <= 2 ? 'int2' : bits <= 4 ? 'int4' : 'int8'
}

interface PackedWeights {
  /** Weights per stored element. */
  readonly perElement: number
  readonly weight: ElementType
}

const packingOf = (call: CountCall): PackedWeights => {
  const weight = weightTypeOf(call.string('quant_type') ?? 'int', sizeOf(call, 'expert_weight_bits') ?? 4)
  const stored = call.typeOf(QUANTIZED.weights[0])
  return { weight, perElement: stored === undefined ? 1 : Math.max(1, bitsOf(stored) / bitsOf(weight)) }
}

const packedElements = (call: CountCall): Packed => {
  const { perElement } = packingOf(call)
  const weights = QUANTIZED.weights.filter(index => call.has(index))
  return Object.fromEntries(weights.map(index => [index, times(perElement, volume(call.dims(index)))]))
}

const quantizedExperts = (call: CountCall): Work => {
  const { perElement, weight } = packingOf(call)
  const work = experts(call, QUANTIZED, { perElement, weight })
  const weights = Object.values(work.reads ?? {}).map(elements => times(elements, perElement))
  return { ...work, quantization: plus(0, ...weights) }
}

const FORMULA =
  'tokens · k · (weights of fc1 + fc2 + fc3 of one expert) MACs; softmax of the router, activations, biases and mixing beside them; at most min(E, tokens · k) experts are read'
const plain = {
  infer: (call: Call) => [like(call.tensor(0))],
  cost: counted(FORMULA, call => experts(call, PLAIN, { perElement: 1, weight: undefined })),
}

export const EXPERTS = {
  MoE: plain,
  ShardedMoE: plain,
  QMoE: {
    infer: call => [like(call.tensor(0))],
    cost: counted(`${FORMULA}; one multiplication per weight read to dequantise it`, quantizedExperts),
    packed: packedElements,
  },
} satisfies Family
