/** Attention of com.microsoft without projections, one key head per query head (docs/sources/onnx.md §5): B·H·S·T·(D + Dv). */
import { add, multiply, plus, times, type Count, type Dim } from '../../dim/dim.ts'
import { attentionWork, type AttentionDims } from '../onnx/attention.ts'
import { tensor, type Shape, type TensorFact } from '../contract/fact.ts'
import { dimAt, showTensor } from '../contract/operand.ts'
import { counted, type Call, type CountCall, type Family, type Work } from '../contract/operator.ts'
import { cacheLengths, shareOf, withExtra } from './attention-parts.ts'
import { requireSize } from '../contract/size.ts'

/** Input positions. */
interface Positions {
  readonly masks: readonly number[]
  readonly past: number
  readonly pastLength: number
  readonly bias: number
}
const MULTI_HEAD: Positions = { masks: [4, 5], past: 6, pastLength: 8, bias: 3 }
const DECODER: Positions = { masks: [3, 4], past: 5, pastLength: 7, bias: 10 }

interface Read {
  readonly dims: AttentionDims
  /** New keys: those that are not in the cache. */
  readonly fresh: Dim
  readonly present: Dim
}

interface KeyValue {
  readonly length: Dim
  readonly headSize: Dim
  readonly valueSize: Dim
}

/** Keys and values: [B, L, H·D], packed [B, L, H, 2, D], or cached [B, H, L, D]; none when packed with the query. */
const readKeyValue = (call: Call, heads: number): KeyValue | undefined => {
  if (!call.has(1)) return undefined
  const key = call.tensor(1)
  const value = call.tensor(2).shape
  const { shape } = key
  if (shape?.length === 5) {
    const size = dimAt(call, shape, 4)
    return { length: dimAt(call, shape, 1), headSize: size, valueSize: size }
  }
  if (shape?.length === 4)
    return { length: dimAt(call, shape, 2), headSize: dimAt(call, shape, 3), valueSize: dimAt(call, value ?? shape, 3) }
  if (shape !== undefined && shape.length !== 3)
    call.fail('shape-mismatch', `Cannot attend with key ${showTensor(key)}`, 'Rank 3, 4 or 5 is needed')
  return {
    length: dimAt(call, shape, 1),
    headSize: shareOf(call, dimAt(call, shape, 2), heads),
    valueSize: shareOf(call, dimAt(call, value, 2), heads),
  }
}

/** The query's own head size: [B, S, H·D], or packed with keys and values as [B, S, H, 3, D] or [B, S, 3·H·D]. */
const queryHeadSize = (call: Call, shape: Shape | undefined, heads: number, isPacked: boolean): Dim => {
  if (shape?.length === 5) return dimAt(call, shape, 4)
  const features = dimAt(call, shape, 2)
  return shareOf(call, features, isPacked ? 3 * heads : heads)
}

const read = (call: Call, at: Positions): Read => {
  const heads = requireSize(call, 'num_heads')
  const query = call.tensor(0).shape
  const own = readKeyValue(call, heads)
  const headSize = queryHeadSize(call, query, heads, own === undefined)
  const queries = dimAt(call, query, 1)
  const fresh = own?.length ?? queries
  const past = call.has(at.past) ? dimAt(call, call.tensor(at.past).shape, 2) : undefined
  const isShared = call.int('past_present_share_buffer') === 1 || call.has(at.pastLength)
  const { keys, present } = cacheLengths(call, { past, fresh, isShared, pastLengthInput: at.pastLength })
  return {
    fresh,
    present,
    dims: {
      batch: dimAt(call, query, 0),
      queryHeads: heads,
      kvHeads: heads,
      queries,
      keys,
      headSize,
      valueSize: own?.valueSize ?? headSize,
    },
  }
}

const infer =
  (at: Positions) =>
  (call: Call): readonly TensorFact[] => {
    const { type } = call.tensor(0)
    const { dims, present } = read(call, at)
    const { batch, queryHeads, queries, keys, headSize, valueSize } = dims
    return [
      tensor(type, [batch, queries, multiply(queryHeads, valueSize)]),
      tensor(type, [batch, queryHeads, present, headSize]),
      tensor(type, [batch, queryHeads, present, valueSize]),
      // Its type may differ from the query's and no attribute says so.
      tensor(undefined, [batch, queryHeads, queries, keys]),
    ]
  }

const count =
  (at: Positions) =>
  (call: CountCall): Work => {
    for (const index of [0, ...[1, 2, at.past].filter(input => call.has(input))]) call.dims(index)
    const { dims, fresh } = read(call, at)
    const masked = at.masks.some(index => call.has(index))
    const causal = call.int('unidirectional') === 1
    const attention = attentionWork(dims, causal ? { masked, band: { left: undefined, right: 0 } } : { masked })
    return withExtra({ ...attention, ...SAME_OPERANDS }, { vector: biasWork(call, at.bias, dims, fresh) })
  }

/** Keys may be packed with the query or cached in another input: both sides have the query's type. */
export const SAME_OPERANDS: Pick<Work, 'operands'> = { operands: [0, 0] }

/** One add per projected value of the new queries, keys and values. */
const biasWork = (call: CountCall, bias: number, dims: AttentionDims, fresh: Dim): Count =>
  call.has(bias)
    ? times(
        dims.batch,
        dims.queryHeads,
        plus(times(dims.queries, dims.headSize), times(fresh, add(dims.headSize, dims.valueSize))),
      )
    : 0n

/** query [tokens, H·D] or packed [tokens, H, 3, D]; token_offset [B, S]: a token attends to at most S others. */
const readPacked = (call: Call): AttentionDims => {
  const heads = requireSize(call, 'num_heads')
  const query = call.tensor(0).shape
  const headSize = query?.length === 4 ? dimAt(call, query, 3) : shareOf(call, dimAt(call, query, 1), heads)
  const valueSize = call.has(2) ? shareOf(call, dimAt(call, call.tensor(2).shape, 1), heads) : headSize
  return {
    batch: 1,
    queryHeads: heads,
    kvHeads: heads,
    queries: dimAt(call, query, 0),
    keys: dimAt(call, call.tensor(4).shape, 1),
    headSize,
    valueSize,
  }
}

const countPacked = (call: CountCall): Work => {
  for (const index of [0, 4]) call.dims(index)
  const dims = readPacked(call)
  const attention = { ...attentionWork(dims, { masked: call.has(6) }), ...SAME_OPERANDS }
  return withExtra(attention, { vector: biasWork(call, 3, dims, dims.queries) })
}

const FORMULA =
  'B·H·S·T·(D + Dv) MACs, T with the cache; 5 per score for softmax, 1 for a mask; 1 per value for the bias'

export const ATTENTION = {
  MultiHeadAttention: { infer: infer(MULTI_HEAD), cost: counted(FORMULA, count(MULTI_HEAD)) },
  DecoderMaskedMultiHeadAttention: { infer: infer(DECODER), cost: counted(FORMULA, count(DECODER)) },
  PackedMultiHeadAttention: {
    infer: call => {
      const { queries, queryHeads, valueSize } = readPacked(call)
      return [tensor(call.tensor(0).type, [queries, multiply(queryHeads, valueSize)])]
    },
    cost: counted(`${FORMULA}; every token attends to the longest sequence (an upper bound)`, countPacked),
  },
} satisfies Family
