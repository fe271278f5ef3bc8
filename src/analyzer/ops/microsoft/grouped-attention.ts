/**
 * Attention where query heads share key heads (docs/sources/onnx.md §5): B·H·S·T·2D MACs. Sharing saves bytes, not MACs.
 * How many keys there are is often the value of an input: `total_sequence_length`, which the user can bind.
 */
import {
  add,
  divideExactly,
  equals,
  floorDivide,
  isKnown,
  maximum,
  minimum,
  multiply,
  plus,
  times,
  type Count,
  type Dim,
} from '../../dim/dim.ts'
import { attentionMacs, attentionWork, type AttentionDims } from '../onnx/attention.ts'
import { bandPositions, type Band } from '../contract/attention-positions.ts'
import { tensor, type TensorFact } from '../contract/fact.ts'
import { dimAt } from '../contract/operand.ts'
import { counted, type Call, type CountCall, type Family, type Work } from '../contract/operator.ts'
import { knownInts } from '../contract/value.ts'
import { SAME_OPERANDS } from './attention.ts'
import { headPreparation, shareOf, withExtra } from './attention-parts.ts'
import { requireSize, sizeAt, sizeOf } from '../contract/size.ts'

interface Grouped extends AttentionDims {
  /** New keys per sequence; 0 when another layer has written them. */
  readonly fresh: Dim
}

/**
 * Features per head: packed QKV holds H + 2·Hk heads side by side. Without keys the query is packed, unless the cache
 * shows heads of just the size the query alone would give (layers that share the cache of another layer), or packed
 * heads would not come out even.
 */
const headSizeOf = (call: Call, features: Dim, cache: number): { readonly size: Dim; readonly isPacked: boolean } => {
  const heads = requireSize(call, 'num_heads')
  if (call.has(1)) return { size: shareOf(call, features, heads), isPacked: false }
  const cached = call.tensor(cache).shape?.at(-1)
  const isShared = cached !== undefined && equals(features, multiply(heads, cached)) === true
  if (isShared) return { size: cached, isPacked: false }
  const packedHeads = heads + 2 * requireSize(call, 'kv_num_heads')
  // That one head divides a symbol says nothing.
  const isEven = divideExactly(features, heads) !== undefined && (isKnown(features) || heads > 1)
  const isPacked = divideExactly(features, packedHeads) !== undefined || !isEven
  return { size: shareOf(call, features, isPacked ? packedHeads : heads), isPacked }
}

/** Dimensions of a grouped attention whose number of keys is `keys`. */
const readGrouped = (call: Call, keysOf: (past: Dim | undefined, fresh: Dim) => Dim): Grouped => {
  const query = call.tensor(0).shape
  const { size, isPacked } = headSizeOf(call, dimAt(call, query, 2), 3)
  const queries = dimAt(call, query, 1)
  const fresh = call.has(1) ? dimAt(call, call.tensor(1).shape, 1) : isPacked ? queries : 0
  const past = call.has(3) ? dimAt(call, call.tensor(3).shape, 2) : undefined
  return {
    batch: dimAt(call, query, 0),
    queryHeads: requireSize(call, 'num_heads'),
    kvHeads: requireSize(call, 'kv_num_heads'),
    queries,
    keys: keysOf(past, fresh),
    headSize: size,
    valueSize: size,
    fresh,
  }
}

/** The value of the input that holds the number of keys, else the user's binding. */
const totalLength = (call: Call, index: number): Dim => sizeAt(call, index) ?? call.pinned('total_sequence_length')

/** T = total length when known, else past + new: what the cache holds when it is not a shared buffer. */
const groupedKeys =
  (call: Call) =>
  (past: Dim | undefined, fresh: Dim): Dim => {
    const stated = sizeAt(call, 6)
    if (stated !== undefined) return stated
    const bound = call.pinned('total_sequence_length')
    return isKnown(bound) ? bound : add(past ?? 0, fresh)
  }

/** The cache grows to the total length unless the buffer is longer already; a window-sized one keeps its length. */
const presentLength = (call: Call, past: Dim | undefined, queries: Dim): Dim => {
  if (past !== undefined && call.int('sliding_window_cache') === 1) return past
  if (past === undefined && sizeAt(call, 6) === undefined) return queries
  const total = totalLength(call, 6)
  return past === undefined ? total : maximum(total, past)
}

const inferGrouped = (call: Call): readonly TensorFact[] => {
  const dims = readGrouped(call, groupedKeys(call))
  const { type } = call.tensor(0)
  const caches = [3, 4].map(index => {
    const { type: cacheType, shape } = call.tensor(index)
    const length = presentLength(call, call.has(index) ? dimAt(call, shape, 2) : undefined, dims.queries)
    // A 4-bit cache packs two values per byte, so the last axis is the cache's own.
    return tensor(call.has(index) ? cacheType : type, [
      dims.batch,
      dims.kvHeads,
      length,
      shape?.at(-1) ?? dims.headSize,
    ])
  })
  const output = tensor(type, [dims.batch, dims.queries, multiply(dims.queryHeads, dims.headSize)])
  return [output, ...caches, tensor(type, [dims.batch, dims.queryHeads, dims.queries, dims.keys])]
}

/** Keys before and after a query that it sees; undefined when it sees all. */
const bandOf = (call: Call, causal: boolean): Band | undefined => {
  const window = call.int('local_window_size') ?? -1
  if (!causal && window < 0) return undefined
  return { left: window > 0 ? window - 1 : undefined, right: causal ? 0 : undefined }
}

/** Dense over at most a window of keys; the causal figure is that of the band over all keys. */
const windowedWork = (call: CountCall, dims: AttentionDims, options: { causal: boolean; masked: boolean }): Work => {
  const window = call.int('local_window_size') ?? -1
  const keys = window > 0 ? minimum(dims.keys, window) : dims.keys
  const capped = (call.float('softcap') ?? 0) !== 0
  const work = attentionWork({ ...dims, keys }, { masked: options.masked, capped })
  const band = bandOf(call, options.causal)
  return band === undefined
    ? work
    : { ...work, causalMacs: attentionMacs(dims, bandPositions(dims.queries, dims.keys, band)) }
}

/** Heads of the new queries and keys: what rotary embedding and per-head norms run over. */
const preparedHeads = (dims: Grouped): Count =>
  times(dims.batch, plus(times(dims.queries, dims.queryHeads), times(dims.fresh, dims.kvHeads)))

const countGrouped = (call: CountCall): Work => {
  for (const index of [0, ...[1, 3].filter(input => call.has(input))]) call.dims(index)
  const dims = readGrouped(call, groupedKeys(call))
  const work = windowedWork(call, dims, { causal: call.int('causal') !== 0, masked: call.has(10) })
  const rows = preparedHeads(dims)
  const vector = headPreparation(call, { rows, headSize: dims.headSize, cosines: 7, norm: 14 })
  return { ...withExtra(work, { vector }), ...SAME_OPERANDS }
}

const sparseDims = (call: Call): Grouped => readGrouped(call, () => totalLength(call, 7))

/** Caches are shared buffers: as long after the node as before. */
const inferSparse = (call: Call): readonly TensorFact[] => {
  const { batch, queries, queryHeads, headSize } = sparseDims(call)
  const output = tensor(call.tensor(0).type, [batch, queries, multiply(queryHeads, headSize)])
  return [output, ...[3, 4].map(index => tensor(call.tensor(index).type, call.tensor(index).shape))]
}

/** Blocks the layouts keep, and blocks there are: the last row index of each layout counts its blocks. */
const blockDensity = (call: CountCall): { readonly kept: number; readonly all: number } | undefined => {
  const rows = knownInts(call.tensor(5))
  const [layouts, ends] = call.tensor(5).shape ?? []
  if (rows === undefined || typeof layouts !== 'number' || typeof ends !== 'number') return undefined
  const kept = Array.from({ length: layouts }, (_, layout) => rows[(layout + 1) * ends - 1] ?? 0)
  return { kept: kept.reduce((sum, blocks) => sum + blocks, 0), all: layouts * (ends - 1) ** 2 }
}

const share = (count: Count, kept: number, all: number): Count =>
  typeof count === 'bigint'
    ? (count * BigInt(kept)) / BigInt(Math.max(1, all))
    : plus(floorDivide(multiply(count, kept), Math.max(1, all)))

/** The dense count times the share of blocks kept; without their values the causal count, an upper bound. */
const countSparse = (call: CountCall): Work => {
  for (const index of [0, 3]) call.dims(index)
  const dims = sparseDims(call)
  const causal = attentionMacs(dims, bandPositions(dims.queries, dims.keys, { left: undefined, right: 0 }))
  const density = blockDensity(call)
  const macs = density === undefined ? causal : share(attentionMacs(dims), density.kept, density.all)
  const rows = preparedHeads(dims)
  const vector = headPreparation(call, { rows, headSize: dims.headSize, cosines: 9, norm: -1 })
  return { macs, ...SAME_OPERANDS, vector: plus(vector, softmaxOf(macs, dims)) }
}

/** 5 operations per score; a score stands for 2·D MACs. */
const softmaxOf = (macs: Count, dims: AttentionDims): Count => {
  const perScore = add(dims.headSize, dims.valueSize)
  const scores = typeof macs === 'bigint' && isKnown(perScore) && perScore > 0 ? macs / BigInt(perScore) : undefined
  return scores === undefined ? times(5, dims.batch, dims.queryHeads, dims.queries, dims.keys) : times(5, scores)
}

/** Token-major: query [tokens, H·D]; the value head of a LATENT cache may be narrower. */
const readPaged = (call: Call): Grouped => {
  const query = call.tensor(0).shape
  const heads = requireSize(call, 'num_heads')
  const { size } = headSizeOf(call, dimAt(call, query, 1), 3)
  const tokens = dimAt(call, query, 0)
  return {
    batch: 1,
    queryHeads: heads,
    kvHeads: requireSize(call, 'kv_num_heads'),
    queries: tokens,
    keys: call.pinned('total_sequence_length'),
    headSize: size,
    valueSize: sizeOf(call, 'v_head_size', 0) || size,
    fresh: tokens,
  }
}

const inferPaged = (call: Call): readonly TensorFact[] => {
  const { queries, queryHeads, valueSize } = readPaged(call)
  const caches = [3, 4].map(index => tensor(call.tensor(index).type, call.tensor(index).shape))
  return [tensor(call.tensor(0).type, [queries, multiply(queryHeads, valueSize)]), ...caches]
}

interface Positions {
  readonly dense: number
  readonly causal: number
}

/** (query, key) pairs of all sequences, when their lengths are known values: S·T, causal S·T − S·(S − 1)/2. */
const pagedPositions = (call: CountCall): Positions | undefined => {
  const ends = knownInts(call.tensor(5))
  const past = knownInts(call.tensor(6))
  if (ends === undefined || past === undefined) return undefined
  const pairs = past.map((cached, index) => {
    const fresh = (ends[index + 1] ?? 0) - (ends[index] ?? 0)
    const dense = fresh * (cached + fresh)
    return { dense, causal: dense - (fresh * (fresh - 1)) / 2 }
  })
  return pairs.reduce((sum, pair) => ({ dense: sum.dense + pair.dense, causal: sum.causal + pair.causal }), {
    dense: 0,
    causal: 0,
  })
}

const countPaged = (call: CountCall): Work => {
  call.dims(0)
  const dims = readPaged(call)
  const positions = pagedPositions(call)
  const exact = positions === undefined ? dims : { ...dims, queries: 1, keys: positions.dense }
  const capped = (call.float('softcap') ?? 0) !== 0
  const vector = headPreparation(call, { rows: preparedHeads(dims), headSize: dims.headSize, cosines: 8, norm: 12 })
  const work = { ...withExtra(attentionWork(exact, { capped }), { vector }), ...SAME_OPERANDS }
  return positions === undefined || call.int('is_causal') === 0
    ? work
    : { ...work, causalMacs: attentionMacs(dims, BigInt(positions.causal)) }
}

export const GROUPED_ATTENTION = {
  GroupQueryAttention: {
    infer: inferGrouped,
    cost: counted(
      'B·H·S·T·2D MACs with T = total_sequence_length, else past + new, at most the window; 5 per score for softmax; 3 per rotated value',
      countGrouped,
    ),
  },
  SparseAttention: {
    infer: inferSparse,
    cost: counted(
      'B·H·S·T·2D MACs × blocks kept / all blocks; causal and dense (an upper bound) when the blocks are data',
      countSparse,
    ),
  },
  PagedAttention: {
    infer: inferPaged,
    cost: counted(
      'H·(D + Dv) MACs per new token and key of its sequence; lengths that are data count as tokens × total_sequence_length, which the user binds',
      countPaged,
    ),
  },
} satisfies Family
