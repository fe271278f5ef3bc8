/** Attention of the standard (opset 23 on) and FlexAttention (docs/sources/onnx.md §2.16). */
import { add, floorDivide, isKnown, multiply, times, type Count, type Dim } from '../../dim/dim.ts'
import { bandPositions, type Band } from '../contract/attention-positions.ts'
import { tensor, type Shape, type TensorFact } from '../contract/fact.ts'
import { differ, dimAt, positiveInt, showTensor } from '../contract/operand.ts'
import {
  counted,
  type Body,
  type Call,
  type CountCall,
  type Family,
  type Inference,
  type Work,
} from '../contract/operator.ts'

/** One attention: how many heads, positions and features take part. */
export interface AttentionDims {
  readonly batch: Dim
  readonly queryHeads: Dim
  readonly kvHeads: Dim
  /** Sq */
  readonly queries: Dim
  /** Skv, past included. */
  readonly keys: Dim
  /** Dk: features of a query or key head. */
  readonly headSize: Dim
  /** Dv: features of a value head. */
  readonly valueSize: Dim
}

/** MACs of scores and weighted values at `positions` (query, key) pairs: B · Hq · positions · (Dk + Dv). */
export const attentionMacs = (dims: AttentionDims, positions: Count = times(dims.queries, dims.keys)): Count =>
  times(dims.batch, dims.queryHeads, positions, add(dims.headSize, dims.valueSize))

/** Softmax: maximum, difference, exp, sum, division per score. */
const SOFTMAX_FLOPS = 5n
/** Division, tanh and multiplication per score. */
const SOFTCAP_FLOPS = 3n

/** The work of attention: dense MACs, those inside the band, and 5 per score for softmax (+1 mask, +3 softcap). */
export const attentionWork = (
  dims: AttentionDims,
  {
    band,
    masked = false,
    capped = false,
  }: { readonly band?: Band; readonly masked?: boolean; readonly capped?: boolean },
): Work => {
  const scores = times(dims.batch, dims.queryHeads, dims.queries, dims.keys)
  const each = SOFTMAX_FLOPS + (masked ? 1n : 0n) + (capped ? SOFTCAP_FLOPS : 0n)
  const work = { macs: attentionMacs(dims), vector: times(each, scores), special: times(capped ? 4n : 2n, scores) }
  return band === undefined
    ? work
    : { ...work, causalMacs: attentionMacs(dims, bandPositions(dims.queries, dims.keys, band)) }
}

interface Operand {
  readonly batch: Dim
  readonly heads: Dim
  readonly length: Dim
  readonly size: Dim
}

/** [B, H, S, D], or [B, S, H·D] with the number of heads from the attribute. */
const readOperand = (call: Call, index: number, headsName: string): Operand => {
  const fact = call.tensor(index)
  const { shape } = fact
  const at = (axis: number): Dim => dimAt(call, shape, axis)
  const heads = positiveInt(call, headsName)
  if (shape?.length === 4 || (shape === undefined && heads === undefined))
    return { batch: at(0), heads: at(1), length: at(2), size: at(3) }
  if (shape !== undefined && shape.length !== 3)
    call.fail('shape-mismatch', `Cannot attend with input ${index} ${showTensor(fact)}`, 'Rank 3 or 4 is needed')
  if (heads === undefined)
    return call.fail('attribute-invalid', `Cannot attend with ${showTensor(fact)}`, `${headsName} is needed for rank 3`)
  const size = shape === undefined ? call.unknown('missing-value') : headSize(call, at(2), heads)
  return { batch: at(0), heads, length: at(1), size }
}

/** Features of one head; a symbolic number of features divides evenly in every valid model. */
export const headSize = (call: Call, hidden: Dim, heads: number): Dim => {
  if (isKnown(hidden) && hidden % heads !== 0)
    call.fail('shape-mismatch', `Cannot split ${hidden} features into ${heads} heads`)
  return floorDivide(hidden, heads)
}

/** The dimensions of one attention and the length of the cached part. */
const readAttention = (call: Call): AttentionDims => {
  const [q, k, v] = [
    readOperand(call, 0, 'q_num_heads'),
    readOperand(call, 1, 'kv_num_heads'),
    readOperand(call, 2, 'kv_num_heads'),
  ]
  const refuse = (why: string): never =>
    call.fail(
      'shape-mismatch',
      `Cannot attend with ${[0, 1, 2].map(index => showTensor(call.tensor(index))).join(', ')}`,
      why,
    )
  if (differ(q.size, k.size)) refuse('Query and key heads differ in size')
  if (differ(k.length, v.length)) refuse('Keys and values differ in length')
  if (differ(k.heads, v.heads)) refuse('Keys and values differ in their number of heads')
  if (differ(q.batch, k.batch) || differ(k.batch, v.batch)) refuse('The batch sizes differ')
  if (isKnown(q.heads) && isKnown(k.heads) && (k.heads === 0 || q.heads % k.heads !== 0))
    refuse(`${q.heads} query heads do not share ${k.heads} key heads evenly`)
  const past = call.has(4) ? dimAt(call, call.tensor(4).shape, 2) : 0
  return {
    batch: q.batch,
    queryHeads: q.heads,
    kvHeads: k.heads,
    queries: q.length,
    keys: add(k.length, past),
    headSize: q.size,
    valueSize: v.size,
  }
}

/** Combinations of attributes, caches and outputs that the operator forbids. */
const checkAttention = (call: Call): void => {
  const refuse = (what: string): never => call.fail('input-invalid', `Cannot attend: ${what}`)
  for (const name of ['left_window_size', 'right_window_size'])
    if ((call.int(name) ?? -1) < -1)
      call.fail('attribute-invalid', `Cannot use ${name} ${call.int(name)}`, 'It is −1 or more')
  if (call.has(4) !== call.has(5)) refuse('past_key and past_value come together')
  if (call.wants(1) !== call.wants(2)) refuse('present_key and present_value come together')
  if (call.has(6) && call.has(4)) refuse('nonpad_kv_seqlen excludes past caches')
  const explicit = call.int('q_num_heads') !== undefined || call.int('kv_num_heads') !== undefined
  if (call.since >= 25 && explicit && call.tensor(0).shape?.length === 4)
    refuse('q_num_heads and kv_num_heads are for inputs of rank 3')
}

const inferAttention = (call: Call): readonly TensorFact[] => {
  checkAttention(call)
  const dims = readAttention(call)
  const { batch, queryHeads, queries, keys, valueSize } = dims
  const [q, k, v] = [call.tensor(0), call.tensor(1), call.tensor(2)]
  return [
    tensor(q.type, outputShape(q.shape, dims)),
    tensor(k.type, [batch, dims.kvHeads, keys, dims.headSize]),
    tensor(v.type, [batch, dims.kvHeads, keys, valueSize]),
    tensor(q.type, [batch, queryHeads, queries, keys]),
  ].slice(0, Math.max(1, call.outputCount))
}

/** As the query: heads apart (rank 4) or side by side (rank 3). */
const outputShape = (query: Shape | undefined, dims: AttentionDims): Shape | undefined =>
  query === undefined
    ? undefined
    : query.length === 4
      ? [dims.batch, dims.queryHeads, dims.queries, dims.valueSize]
      : [dims.batch, dims.queries, multiply(dims.queryHeads, dims.valueSize)]

/** The band that the attributes describe; undefined when every query sees every key. */
const readBand = (call: Call): Band | undefined => {
  const bound = (name: string): number | undefined => {
    const size = call.int(name) ?? -1
    return size < 0 ? undefined : size
  }
  const causal = (call.int('is_causal') ?? 0) !== 0
  const band = { left: bound('left_window_size'), right: causal ? 0 : bound('right_window_size') }
  return band.left === undefined && band.right === undefined ? undefined : band
}

const countAttention = (call: CountCall): Work => {
  for (const index of [0, 1, 2, ...(call.has(4) ? [4] : [])]) call.dims(index)
  const band = readBand(call)
  const options = { masked: call.has(3), capped: (call.float('softcap') ?? 0) !== 0 }
  return attentionWork(readAttention(call), band === undefined ? options : { ...options, band })
}

/** Y has the shape of the query with the values' features; the two bodies change all scores at once. */
const inferFlexAttention = (call: Call): Inference => {
  const [q, k, v] = [call.tensor(0), call.tensor(1), call.tensor(2)]
  for (const fact of [q, k, v])
    if (fact.shape !== undefined && fact.shape.length !== 4)
      call.fail(
        'shape-mismatch',
        `Cannot attend with ${showTensor(fact)}`,
        'Rank 4 is needed: batch, heads, positions, features',
      )
  const types = new Set([q, k, v].map(fact => fact.type).filter(type => type !== undefined))
  if (types.size > 1)
    call.fail('type-mismatch', 'Cannot attend with query, key and value of different types', [...types].join(', '))
  const { batch, queryHeads, queries, keys, valueSize } = readAttention(call)
  const scores = tensor(q.type, [batch, queryHeads, queries, keys])
  const items = ['score_mod', 'prob_mod'].flatMap((label): Body[] => {
    const graph = call.graph(label)
    return graph === undefined ? [] : [{ label, run: call.run(graph, [scores], label), times: 1n }]
  })
  return { outputs: [tensor(q.type, [batch, queryHeads, queries, valueSize])], bodies: { combine: 'sum', items } }
}

export const attention = {
  Attention: {
    infer: inferAttention,
    cost: counted(
      'batch · query heads · queries · keys (past included) · (key size + value size) MACs, dense; 5 per score for softmax, 1 for a mask, 3 for a soft cap',
      countAttention,
    ),
  },
} satisfies Family

/** Domain ai.onnx.preview. */
export const previewAttention = {
  FlexAttention: {
    infer: inferFlexAttention,
    cost: counted(
      'batch · query heads · queries · keys · (key size + value size) MACs; 5 per score for softmax; the bodies are counted as they are',
      call => attentionWork(readAttention(call), {}),
    ),
  },
} satisfies Family
