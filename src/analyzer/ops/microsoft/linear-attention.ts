/** Linear attention, its gates and causal convolutions of com.microsoft (docs/sources/onnx.md §5): recurrences with a state. */
import { add, multiply, plus, productDim, subtract, times, volume, type Count, type Dim } from '../../dim/dim.ts'
import { convolutionMacs } from '../onnx/convolution.ts'
import { tensor, type Shape, type TensorFact } from '../contract/fact.ts'
import { linearAttentionMacs, ruleOf } from '../onnx/linear-attention.ts'
import { dimAt, like, shapeOfRank } from '../contract/operand.ts'
import { counted, type Call, type CountCall, type Family, type Work } from '../contract/operator.ts'
import { namedActivation, onElements } from './activation-cost.ts'
import { shareOf } from './attention-parts.ts'
import { additions } from './matmul.ts'
import { nonNegative, requireSize, sizeOf } from '../contract/size.ts'

/** Several trailing states are kept on a leading axis, so that a decoder can step back. */
const windowed = (call: Call, shape: Shape): Shape => {
  const window = sizeOf(call, 'state_window', 0) ?? 0
  return window > 0 ? [window, ...shape] : shape
}

/** Heads of [B, T, heads · size] inputs, and the sizes of a key and of a value. */
interface Recurrence {
  readonly batch: Dim
  readonly tokens: Dim
  /** Heads that are read out: one output each. */
  readonly readers: number
  readonly kvHeads: number
  readonly keySize: Dim
  readonly valueSize: Dim
}

const read = (call: Call): Recurrence => {
  const [queryHeads, kvHeads] = [requireSize(call, 'q_num_heads'), requireSize(call, 'kv_num_heads')]
  const query = shapeOfRank(call, 0, 3)
  return {
    batch: dimAt(call, query, 0),
    tokens: dimAt(call, query, 1),
    readers: Math.max(queryHeads, kvHeads),
    kvHeads,
    keySize: shareOf(call, dimAt(call, query, 2), queryHeads),
    valueSize: shareOf(call, dimAt(call, shapeOfRank(call, 2, 3), 2), kvHeads),
  }
}

const infer = (call: Call): readonly TensorFact[] => {
  const { batch, tokens, readers, kvHeads, keySize, valueSize } = read(call)
  const { type } = call.tensor(0)
  return [
    tensor(type, [batch, tokens, multiply(readers, valueSize)]),
    tensor(call.has(3) ? call.tensor(3).type : type, windowed(call, [batch, kvHeads, keySize, valueSize])),
  ]
}

const recurrenceMacs = (call: CountCall, { readers, ...dims }: Recurrence): Count =>
  linearAttentionMacs({ ...dims, queryHeads: readers }, ruleOf(call))

/** Token-major: [tokens, heads, size], or [B, S, heads, size]. */
const readDelta = (call: Call): Recurrence & { readonly leading: Shape | undefined } => {
  const [query, value] = [call.tensor(0).shape, call.tensor(2).shape]
  const [queryHeads, valueHeads] = [dimAt(call, query, -2), dimAt(call, value, -2)]
  if (typeof queryHeads !== 'number' || typeof valueHeads !== 'number')
    return call.fail('shape-mismatch', 'Cannot run GatedDeltaNet with a symbolic number of heads')
  const leading = query?.slice(0, -2)
  return {
    leading,
    batch: query?.length === 4 ? dimAt(call, query, 0) : stateBatch(call),
    tokens: leading === undefined ? call.unknown('missing-value') : productDim(leading),
    readers: Math.max(queryHeads, valueHeads),
    kvHeads: valueHeads,
    keySize: dimAt(call, query, -1),
    valueSize: dimAt(call, value, -1),
  }
}

/** One less than the cumulative lengths at input `index`. */
const requestsOf = (call: Call, index: number): Dim =>
  nonNegative(call, subtract(dimAt(call, call.tensor(index).shape, 0), 1), 'requests')

/** Requests in the batch: of the state, else one less than the cumulative lengths. */
const stateBatch = (call: Call): Dim => (call.has(6) ? dimAt(call, call.tensor(6).shape, 0) : requestsOf(call, 3))

const inferDelta = (call: Call): readonly TensorFact[] => {
  const { leading, batch, readers, kvHeads, keySize, valueSize } = readDelta(call)
  const keyHeads = dimAt(call, call.tensor(1).shape, -2)
  const { type } = call.tensor(0)
  // Per captured step: a decay per head, a key per key head and a change per value head.
  const step = [kvHeads, multiply(keyHeads, keySize), multiply(kvHeads, valueSize)]
  const captured = step.map(part => multiply(sizeOf(call, 'state_update_capacity', 0) ?? 0, part))
  return [
    tensor(type, leading === undefined ? undefined : [...leading, readers, valueSize]),
    tensor('float', [batch, kvHeads, valueSize, keySize]),
    tensor('float', [batch, captured.reduce<Dim>(add, 0)]),
  ]
}

/** Positions before the current one that the kernel reads: (k − 1) · dilation. */
const stateLength = (call: Call): Dim =>
  multiply(
    nonNegative(call, subtract(dimAt(call, call.tensor(1).shape, 2), 1), 'positions of state'),
    sizeOf(call, 'dilation') ?? 1,
  )

/** [B, C, L] → state [B, C, n]; channels-last [B, L, ...C] → [B, n, ...C]; more spatial axes keep no known state. */
const inferConvolution = (call: Call): readonly TensorFact[] => {
  const input = call.tensor(0)
  const { shape, type } = input
  if (shape === undefined || (call.int('ndim') ?? 1) !== 1) return [like(input), tensor(type, undefined)]
  const state: Shape =
    call.int('channels_last') === 1
      ? [...shape.slice(0, 1), stateLength(call), ...shape.slice(2)]
      : [...shape.slice(0, 2), stateLength(call)]
  return [like(input), tensor(type, windowed(call, state))]
}

/** input [tokens, C]; one state per request. */
const inferPackedConvolution = (call: Call): readonly TensorFact[] => {
  const input = call.tensor(0)
  const batch = requestsOf(call, 2)
  const channels = dimAt(call, input.shape, 1)
  return [
    like(input),
    tensor(input.type, [batch, channels, stateLength(call)]),
    tensor(input.type, [batch, sizeOf(call, 'state_update_capacity', 0) ?? 0, channels]),
  ]
}

/** Depthwise: kernel volume MACs per output; then the bias and the activation. */
const countConvolution =
  (bias: number) =>
  (call: CountCall): Work => {
    const output = call.outDims()
    const activation = onElements(namedActivation(call, call.string('activation') ?? 'none'), volume(output))
    return {
      macs: convolutionMacs(output, call.dims(1)),
      special: activation.special,
      vector: plus(activation.vector, additions(call, bias)),
    }
  }

const CONVOLUTION = 'outputs · kernel volume MACs (depthwise); 1 per output for a bias, 2 for SiLU'
const RECURRENCE =
  'per token dk · dv · (kv heads · (1 + gate + delta) + output heads) MACs: the recurrence; chunked kernels execute more'

/** decay: a bias, softplus (3) and a product; beta: a sigmoid. */
const countGate = (call: CountCall): Work => {
  const decay = volume(call.dims(0))
  const beta = call.has(3) ? volume(call.dims(3)) : 0n
  return { vector: plus(times(5, decay), beta), special: plus(times(2, decay), beta) }
}

export const LINEAR_ATTENTION = {
  LinearAttention: {
    infer,
    cost: counted(RECURRENCE, call => {
      for (const index of [0, 2]) call.dims(index)
      return { macs: recurrenceMacs(call, read(call)) }
    }),
  },
  GatedDeltaNet: {
    infer: inferDelta,
    cost: counted(RECURRENCE, call => {
      for (const index of [0, 2]) call.dims(index)
      return { macs: recurrenceMacs(call, { ...readDelta(call), batch: 1 }) }
    }),
  },
  LinearAttentionGate: {
    infer: call => [like(call.tensor(0)), like(call.tensor(call.has(3) ? 3 : 0))],
    cost: counted('5 per decay (bias, softplus, scale), 1 per beta (sigmoid)', countGate),
  },
  CausalConvWithState: { infer: inferConvolution, cost: counted(CONVOLUTION, countConvolution(2)) },
  VarlenCausalConvWithState: { infer: inferPackedConvolution, cost: counted(CONVOLUTION, countConvolution(3)) },
} satisfies Family
