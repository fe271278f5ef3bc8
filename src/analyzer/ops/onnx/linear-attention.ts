/** State-space and gated layers of opset 23 on: LinearAttention, CausalConvWithState, RotaryEmbedding, SwiGLU. */
import { multiply, plus, subtract, times, volume, type Count, type Dim } from '../../dim/dim.ts'
import { headSize } from './attention.ts'
import { unifyShapes } from '../contract/broadcast.ts'
import { convolutionMacs } from './convolution.ts'
import { tensor, type TensorFact } from '../contract/fact.ts'
import { differ, dimAt, firstKnown, like, requirePositiveInt, shapeOfRank, showTensor } from '../contract/operand.ts'
import { counted, type Call, type CountCall, type Family, type Work } from '../contract/operator.ts'

export interface LinearAttentionDims {
  readonly batch: Dim
  readonly tokens: Dim
  readonly queryHeads: number
  readonly kvHeads: number
  readonly keySize: Dim
  readonly valueSize: Dim
}

/**
 * MACs of the recurrence: per token dk · dv · (Hkv · (1 + gate + delta) + Hq): the state update, its decay, its
 * correction, and the read-out. Chunked kernels execute more.
 */
export const linearAttentionMacs = (
  dims: LinearAttentionDims,
  rule: { readonly gated: boolean; readonly delta: boolean },
): Count => {
  const updates = dims.kvHeads * (1 + (rule.gated ? 1 : 0) + (rule.delta ? 1 : 0))
  return times(dims.batch, dims.tokens, dims.keySize, dims.valueSize, updates + dims.queryHeads)
}

export const ruleOf = (call: Call): { readonly gated: boolean; readonly delta: boolean } => {
  const rule = call.string('update_rule') ?? 'gated_delta'
  if (!['linear', 'gated', 'delta', 'gated_delta'].includes(rule))
    call.fail('attribute-invalid', `Cannot use update_rule "${rule}"`, 'linear, gated, delta or gated_delta')
  return { gated: rule.startsWith('gated'), delta: rule.endsWith('delta') }
}

/** Features of one head in [B, T, heads · size]; undefined when the input is not known. */
const sizeOfHead = (call: Call, index: number, heads: number): Dim | undefined => {
  const hidden = shapeOfRank(call, index, 3)?.[2]
  return hidden === undefined ? undefined : headSize(call, hidden, heads)
}

/** Decay and beta are there exactly when the rule uses them. */
const checkGates = (call: Call): void => {
  const { gated, delta } = ruleOf(call)
  const check = (index: number, name: string, needed: boolean): void => {
    shapeOfRank(call, index, 3)
    if (call.has(index) !== needed)
      call.fail('input-invalid', `update_rule "${call.string('update_rule')}" ${needed ? 'needs' : 'forbids'} ${name}`)
  }
  check(4, 'decay', gated)
  check(5, 'beta', delta)
}

/** Query [B, T, Hq·dk], key [B, T, Hkv·dk], value [B, T, Hkv·dv], state [B, Hkv, dk, dv]. */
const readLinearAttention = (call: Call): LinearAttentionDims => {
  const [queryHeads, kvHeads] = [requirePositiveInt(call, 'q_num_heads'), requirePositiveInt(call, 'kv_num_heads')]
  const [query, key] = [shapeOfRank(call, 0, 3), shapeOfRank(call, 1, 3)]
  const state = call.has(3) ? shapeOfRank(call, 3, 4) : undefined
  const fromQuery = sizeOfHead(call, 0, queryHeads)
  const fromKey = sizeOfHead(call, 1, kvHeads)
  const fromValue = sizeOfHead(call, 2, kvHeads)
  const fits =
    queryHeads % kvHeads === 0 &&
    !differ(fromQuery, fromKey) &&
    !differ(query?.[0], key?.[0]) &&
    !differ(query?.[1], key?.[1]) &&
    !differ(state?.[0], query?.[0]) &&
    !differ(state?.[1], kvHeads) &&
    !differ(state?.[2], fromKey) &&
    !differ(state?.[3], fromValue)
  if (!fits)
    call.fail(
      'shape-mismatch',
      `Cannot attend with ${[0, 1, 2, 3].map(index => showTensor(call.tensor(index))).join(', ')}`,
      `Query, key, value and state of ${queryHeads} query heads that share ${kvHeads} key heads are needed`,
    )
  return {
    batch: firstKnown(call, query?.[0], key?.[0], state?.[0]),
    tokens: firstKnown(call, query?.[1], key?.[1]),
    queryHeads,
    kvHeads,
    keySize: firstKnown(call, fromQuery, fromKey, state?.[2]),
    valueSize: firstKnown(call, fromValue, state?.[3]),
  }
}

/** Decay [B, T, Hkv] or [B, T, Hkv·dk]; beta [B, T, Hkv] or [B, T, 1]. */
const checkGateShapes = (call: Call, { kvHeads, keySize }: LinearAttentionDims): void => {
  const [decay, beta] = [call.tensor(4), call.tensor(5)]
  const query = call.tensor(0).shape
  for (const fact of [call.tensor(2), decay, beta])
    if ([0, 1].some(axis => differ(fact.shape?.[axis], query?.[axis])))
      call.fail('shape-mismatch', `Cannot attend with ${showTensor(fact)}`, 'It has the batch and tokens of the query')
  if (differ(decay.shape?.[2], kvHeads) && differ(decay.shape?.[2], multiply(kvHeads, keySize)))
    call.fail('shape-mismatch', `Cannot decay with ${showTensor(decay)}`, 'One number per key head or key feature')
  if (differ(beta.shape?.[2], kvHeads) && differ(beta.shape?.[2], 1))
    call.fail('shape-mismatch', `Cannot correct with beta ${showTensor(beta)}`, 'One number per key head, or one')
}

const inferLinearAttention = (call: Call): readonly TensorFact[] => {
  checkGates(call)
  const dims = readLinearAttention(call)
  checkGateShapes(call, dims)
  const { type } = call.tensor(0)
  const stateType = call.has(3) ? call.tensor(3).type : type
  return [
    tensor(type, [dims.batch, dims.tokens, multiply(dims.queryHeads, dims.valueSize)]),
    tensor(stateType, [dims.batch, dims.kvHeads, dims.keySize, dims.valueSize]),
  ]
}

/** Input [B, C, L], weight [C, 1, k]; the state keeps the last k − 1 positions. */
const inferCausalConvolution = (call: Call): readonly TensorFact[] => {
  const input = shapeOfRank(call, 0, 3)
  const weight = shapeOfRank(call, 1, 3)
  const activation = call.string('activation') ?? 'none'
  if (!['none', 'silu', 'swish'].includes(activation))
    call.fail('attribute-invalid', `Cannot use activation "${activation}"`, 'none, silu or swish')
  const kernel = dimAt(call, weight, 2)
  if (kernel === 0) call.fail('shape-mismatch', 'Cannot convolve with a kernel of size 0')
  const fits =
    !differ(input?.[1], weight?.[0]) &&
    !differ(weight?.[1], 1) &&
    !differ(call.tensor(2).shape?.[0], weight?.[0]) &&
    !differ(call.tensor(3).shape?.[2], subtract(kernel, 1))
  if (!fits)
    call.fail(
      'shape-mismatch',
      `Cannot convolve ${[0, 1, 2, 3].map(index => showTensor(call.tensor(index))).join(', ')}`,
      'Input [B, C, L], weight [C, 1, k], bias [C] and state [B, C, k − 1] are needed',
    )
  const { type } = call.tensor(0)
  const channels = firstKnown(call, input?.[1], weight?.[0])
  return [
    tensor(type, [dimAt(call, input, 0), channels, dimAt(call, input, 2)]),
    tensor(type, [dimAt(call, input, 0), channels, subtract(kernel, 1)]),
  ]
}

/** Depthwise: k MACs per output; 1 for the bias, 2 for SiLU. */
const countCausalConvolution = (call: CountCall): Work => {
  const output = call.outDims()
  const active = (call.string('activation') ?? 'none') !== 'none'
  return {
    macs: convolutionMacs(output, call.dims(1)),
    vector: times((call.has(2) ? 1n : 0n) + (active ? 2n : 0n), volume(output)),
    special: active ? volume(output) : 0n,
  }
}

/** Elements that turn: all, or the first `rotary_embedding_dim` of each head. */
export const rotatedElements = (call: CountCall): Count => {
  const x = call.dims(0)
  const turned = call.int('rotary_embedding_dim') ?? 0
  if (turned === 0) return volume(x)
  if (x.length === 4) return times(volume(x.slice(0, 3)), turned)
  return times(volume(x.slice(0, 2)), call.requireInt('num_heads'), turned)
}

const inferRotary = (call: Call): readonly TensorFact[] => {
  const x = call.tensor(0)
  if (x.shape !== undefined && x.shape.length !== 3 && x.shape.length !== 4)
    call.fail('shape-mismatch', `Cannot rotate ${showTensor(x)}`, 'Rank 3 or 4 is needed')
  if (x.shape?.length === 3) requirePositiveInt(call, 'num_heads')
  return [like(x)]
}

/** (A · sigmoid(alpha · A)) · B. */
const inferSwiglu = (call: Call): readonly TensorFact[] => [
  tensor(call.tensor(0).type, unifyShapes(call, call.tensor(0).shape, call.tensor(1).shape)),
]

export const linearAttention = {
  LinearAttention: {
    infer: inferLinearAttention,
    cost: counted(
      'batch · tokens · dk · dv · (kv heads · (1 + gate + delta) + query heads) MACs: the recurrence, token by token',
      call => {
        for (const index of [0, 1, 2]) call.dims(index)
        return { macs: linearAttentionMacs(readLinearAttention(call), ruleOf(call)) }
      },
    ),
  },
  CausalConvWithState: {
    infer: inferCausalConvolution,
    cost: counted(
      'batch · channels · length · kernel MACs (depthwise); 1 per output for a bias, 2 for SiLU',
      countCausalConvolution,
    ),
  },
  RotaryEmbedding: {
    infer: inferRotary,
    cost: counted('3 per rotated element: 4 products and 2 sums per pair', call => ({
      vector: times(3n, rotatedElements(call)),
    })),
  },
  SwiGLU: {
    infer: inferSwiglu,
    cost: counted('3 per element: SiLU 2, product 1; 1 more when alpha is not 1', call => {
      const elements = volume(call.dims(0))
      const scaled = call.float('alpha') === 1 ? 0n : elements
      return { vector: plus(times(3n, elements), scaled), special: elements }
    }),
  },
} satisfies Family
