/** Positions: rotary embeddings and relative position biases of com.microsoft (docs/sources/onnx.md §5). */
import { divideExactly, plus, productDim, times, volume, type Count, type Dim } from '../../dim/dim.ts'
import { tensor, type TensorFact } from '../contract/fact.ts'
import { dimAt, like } from '../contract/operand.ts'
import { counted, moves, type Call, type CountCall, type Family, type Work } from '../contract/operator.ts'
import { asDim, elementOf } from '../contract/value.ts'
import { ROTARY_FLOPS, shareOf } from './attention-parts.ts'
import { requireSize, sizeOf } from '../contract/size.ts'

/**
 * Elements that turn: all, or `rotary_embedding_dim` of every head. Input [B, H, S, D], or [B, S, H·D] with `num_heads`.
 */
const rotatedElements = (call: CountCall): Count => {
  const shape = call.dims(0)
  const rotated = sizeOf(call, 'rotary_embedding_dim', 0) ?? 0
  if (rotated === 0) return volume(shape)
  if (shape.length === 4) return times(volume(shape.slice(0, 3)), rotated)
  return times(volume(shape.slice(0, -1)), sizeOf(call, 'num_heads', 0) || 1, rotated)
}

const rotary = {
  infer: (call: Call) => [like(call.tensor(0))],
  cost: counted('3 per rotated element: 4 multiplications and 2 additions per pair', call => ({
    vector: times(ROTARY_FLOPS, rotatedElements(call)),
    // Of the cosine and sine tables only the rows of the positions are read.
    reads: tableReads(call),
  })),
}

const tableReads = (call: CountCall): Readonly<Record<number, Count>> => {
  const shape = call.dims(0)
  const positions = shape.length === 4 ? productDim([shape[0] ?? 1, shape[2] ?? 1]) : productDim(shape.slice(0, 2))
  return { 2: times(positions, call.dims(2).at(-1) ?? 1), 3: times(positions, call.dims(3).at(-1) ?? 1) }
}

/** sin and cos of every angle, then 3 per element of q and of k. */
const countGemma = (call: CountCall): Work => {
  const angles = times(2, volume(call.dims(0)))
  return { vector: plus(angles, times(3, plus(volume(call.dims(1)), volume(call.dims(3))))), special: angles }
}

const valueDim = (call: Call, index: number): Dim =>
  asDim(elementOf(call.tensor(index))) ?? call.unknown('missing-value')

/** [1, H, queries, keys]. */
const inferRelative = (call: Call): readonly TensorFact[] => {
  const table = call.tensor(0)
  return [tensor(table.type, [1, dimAt(call, table.shape, 1), valueDim(call, 1), valueDim(call, 2)])]
}

/** [B, H, S, S]; the batch comes from the query or, when tokens are packed, from token_offset. */
const inferGated = (call: Call): readonly TensorFact[] => {
  const query = call.tensor(0)
  const isPacked = query.shape?.length === 2
  if (query.shape !== undefined) shareOf(call, dimAt(call, query.shape, -1), requireSize(call, 'num_heads'))
  const batch = isPacked ? dimAt(call, call.tensor(6).shape, 0) : dimAt(call, query.shape, 0)
  const length = dimAt(call, call.tensor(2).shape, 2)
  return [tensor(query.type, [batch, requireSize(call, 'num_heads'), length, length])]
}

/** tokens · heads · head size · D MACs for the gates, then the gate of each row and one product per output. */
const countGated = (call: CountCall): Work => {
  const query = call.dims(0)
  const [headSize = 1, gates = 1] = call.dims(3)
  const heads = requireSize(call, 'num_heads')
  const rows = times(volume(query.slice(0, -1)), heads)
  const half = divideExactly(gates, 2) ?? call.giveUp('the gate weights do not split in two')
  // Sums of two halves (D − 2), two sigmoids, and u · (r · a − 1) + 2.
  const perRow = plus(times(2, half), 4)
  return {
    macs: times(rows, headSize, gates),
    vector: plus(volume(query), times(rows, perRow), times(rows, gates), volume(call.outDims())),
    special: times(2, rows),
  }
}

export const ROTARY = {
  RotaryEmbedding: rotary,
  MRotaryEmbedding: rotary,
  GemmaRotaryEmbedding: {
    infer: call => [like(call.tensor(1)), like(call.tensor(3))],
    cost: counted('sin and cos per angle, 3 per element of q and of k', countGemma),
  },
  RelativePositionBias: {
    infer: inferRelative,
    cost: moves('Biases are looked up by distance.', call => ({ 0: volume(call.outDims()) })),
  },
  GatedRelativePositionBias: {
    infer: inferGated,
    cost: counted(
      'tokens · heads · head size · D MACs for the gates; bias, sigmoids and one product per output',
      countGated,
    ),
  },
} satisfies Family
