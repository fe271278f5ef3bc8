/**
 * Attention whose projections of Q, K and V are inside the node (docs/sources/onnx.md §5):
 * B·S·Cin·(hq + hk + hv) MACs for them, then B·H·S·T·(D + Dv).
 */
import { add, isKnown, multiply, plus, productDim, times, volume, type Dim } from '../../dim/dim.ts'
import { attentionWork, type AttentionDims } from '../onnx/attention.ts'
import { tensor, type TensorFact } from '../contract/fact.ts'
import { dimAt, shapeOfRank } from '../contract/operand.ts'
import { counted, type Call, type CountCall, type Family, type Work } from '../contract/operator.ts'
import { cacheLengths, ROTARY_FLOPS, shareOf, withExtra } from './attention-parts.ts'
import { requireSize, sizeOf } from '../contract/size.ts'
import { asDim } from '../contract/value.ts'

/** Input positions; −1 where an operator lacks the input. */
interface Positions {
  readonly weight: number
  readonly bias: number
  readonly masks: readonly number[]
  readonly past: number
  readonly pastLength: number
}
const ATTENTION: Positions = { weight: 1, bias: 2, masks: [3, 5], past: 4, pastLength: 6 }
const DECODER: Positions = { weight: 1, bias: 2, masks: [3, 5], past: 4, pastLength: 6 }
const QUANTIZED: Positions = { weight: 1, bias: 2, masks: [5], past: 8, pastLength: -1 }

interface Projected {
  readonly dims: AttentionDims
  /** Features of Q, K and V. */
  readonly sizes: readonly [Dim, Dim, Dim]
  readonly present: Dim
}

/** hq, hk, hv: the attribute, else a third of the weight's (or the bias's) columns each. */
const projectionSizes = (call: Call, at: Pick<Positions, 'weight' | 'bias'>): readonly [Dim, Dim, Dim] => {
  const [q, k, v] = (call.ints('qkv_hidden_sizes') ?? []).map(size => asDim(size))
  if (q !== undefined && k !== undefined && v !== undefined) return [q, k, v]
  const columns =
    call.tensor(at.weight).shape?.at(-1) ?? call.tensor(at.bias).shape?.at(-1) ?? call.unknown('missing-value')
  const third = shareOf(call, columns, 3)
  return [third, third, third]
}

const readProjected = (call: Call, at: Positions): Projected => {
  const input = shapeOfRank(call, 0, 3)
  const heads = requireSize(call, 'num_heads')
  const sizes = projectionSizes(call, at)
  const queries = dimAt(call, input, 1)
  // past is [2, B, H, P, D].
  const past = call.has(at.past) ? dimAt(call, call.tensor(at.past).shape, 3) : undefined
  const { keys, present } = cacheLengths(call, {
    past,
    fresh: queries,
    isShared: call.int('past_present_share_buffer') === 1,
    pastLengthInput: at.pastLength,
  })
  const dims = {
    batch: dimAt(call, input, 0),
    queryHeads: heads,
    kvHeads: heads,
    queries,
    keys,
    headSize: shareOf(call, sizes[0], heads),
    valueSize: shareOf(call, sizes[2], heads),
  }
  return { dims, sizes, present }
}

const infer =
  (at: Positions, typeFrom: number) =>
  (call: Call): readonly TensorFact[] => {
    const { dims, sizes, present } = readProjected(call, at)
    const { type } = call.tensor(typeFrom)
    return [
      tensor(type, [dims.batch, dims.queries, sizes[2]]),
      tensor(type, [2, dims.batch, dims.queryHeads, present, dims.headSize]),
    ]
  }

const count =
  (at: Positions) =>
  (call: CountCall): Work => {
    for (const index of [0, at.weight, ...(call.has(at.past) ? [at.past] : [])]) call.dims(index)
    const { dims, sizes } = readProjected(call, at)
    const masked = at.masks.some(index => call.has(index))
    const causal = call.int('unidirectional') === 1
    const attention = attentionWork(dims, causal ? { masked, band: { left: undefined, right: 0 } } : { masked })
    const outputs = times(dims.batch, dims.queries, plus(...sizes))
    const rotated = call.int('do_rotary') === 1 ? sizeOf(call, 'rotary_embedding_dim', 0) || dims.headSize : 0
    return {
      ...withExtra(attention, {
        macs: times(outputs, call.dims(0).at(-1) ?? 1),
        vector: plus(
          call.has(at.bias) ? outputs : 0n,
          times(2, ROTARY_FLOPS, dims.batch, dims.queries, dims.queryHeads, rotated),
        ),
      }),
      operands: [0, at.weight],
    }
  }

const FORMULA = 'B·S·Cin·(hq + hk + hv) MACs for the projections, then B·H·S·T·(D + Dv); 5 per score for softmax'

/** Two operations per projected value to leave the integers. */
const countQuantized = (call: CountCall): Work => {
  const { dims, sizes } = readProjected(call, QUANTIZED)
  return { ...count(QUANTIZED)(call), quantization: times(2, dims.batch, dims.queries, plus(...sizes)) }
}

/** input [tokens, C], token_offset [B, S]: every token attends to at most S others. */
const readPacked = (call: Call): Projected => {
  const input = shapeOfRank(call, 0, 2)
  const heads = requireSize(call, 'num_heads')
  const sizes = projectionSizes(call, { weight: 1, bias: 2 })
  const keys = dimAt(call, call.tensor(3).shape, 1)
  const dims = {
    batch: 1,
    queryHeads: heads,
    kvHeads: heads,
    queries: dimAt(call, input, 0),
    keys,
    headSize: shareOf(call, sizes[0], heads),
    valueSize: shareOf(call, sizes[2], heads),
  }
  return { dims, sizes, present: keys }
}

const countPacked = (call: CountCall): Work => {
  for (const index of [0, 1, 3]) call.dims(index)
  const { dims, sizes } = readPacked(call)
  const outputs = times(dims.queries, plus(...sizes))
  return withExtra(attentionWork(dims, { masked: call.has(5) }), {
    macs: times(outputs, call.dims(0).at(-1) ?? 1),
    vector: outputs,
  })
}

/** Q, K and V weights apart: inputs 5, 6, 7; everything in int8. */
const orderedSizes = (call: Call): readonly [Dim, Dim, Dim] => [
  dimAt(call, call.tensor(5).shape, -1),
  dimAt(call, call.tensor(6).shape, -1),
  dimAt(call, call.tensor(7).shape, -1),
]

const readOrdered = (call: Call): Projected => {
  const input = shapeOfRank(call, 0, 3)
  const heads = requireSize(call, 'num_heads')
  const sizes = orderedSizes(call)
  const queries = dimAt(call, input, 1)
  const keys = call.has(18) ? add(queries, dimAt(call, call.tensor(18).shape, 3)) : queries
  const dims = {
    batch: dimAt(call, input, 0),
    queryHeads: heads,
    kvHeads: heads,
    queries,
    keys,
    headSize: shareOf(call, sizes[0], heads),
    valueSize: shareOf(call, sizes[2], heads),
  }
  return { dims, sizes, present: keys }
}

const countOrdered = (call: CountCall): Work => {
  for (const index of [0, 5, 6, 7]) call.dims(index)
  const { dims, sizes } = readOrdered(call)
  const outputs = times(dims.batch, dims.queries, plus(...sizes))
  const causal = call.int('unidirectional') === 1
  const attention = attentionWork(
    dims,
    causal ? { masked: true, band: { left: undefined, right: 0 } } : { masked: true },
  )
  return {
    ...withExtra(attention, { macs: times(outputs, call.dims(0).at(-1) ?? 1), vector: outputs }),
    operands: ['int8', 'int8'],
    quantization: times(2, plus(outputs, volume(call.outDims()))),
  }
}

/** Global tokens project their own Q, attend to all S and are attended to by all S; K and V of all are projected again. */
const countLongformer =
  (weight: number) =>
  (call: CountCall): Work => {
    const [batch = 1, length = 1, features = 1] = call.dims(0)
    const window = add(multiply(2, requireSize(call, 'window', 0)), 1)
    const tokens = productDim([batch, length])
    const global = call.pinned('global_tokens')
    const local = plus(times(3, tokens, features, features), times(2, tokens, window, features))
    const perGlobal = plus(times(features, features), times(4, length, features))
    const again = isKnown(global) && global === 0 ? 0n : times(2, tokens, features, features)
    const scores = times(tokens, window, requireSize(call, 'num_heads'))
    return {
      macs: plus(local, times(global, perGlobal), again),
      operands: [0, weight],
      vector: plus(times(6, scores), times(3, tokens, features)),
      special: times(2, scores),
    }
  }

const LONGFORMER =
  '3·B·S·C·C + B·S·(2W + 1)·2C MACs for local windows; per global token C·C + 4·S·C, and K and V projected again: `global_tokens` is bound by the user'

export const PROJECTED_ATTENTION = {
  Attention: { infer: infer(ATTENTION, 0), cost: counted(FORMULA, count(ATTENTION)) },
  DecoderMaskedSelfAttention: { infer: infer(DECODER, 0), cost: counted(FORMULA, count(DECODER)) },
  QAttention: {
    infer: infer(QUANTIZED, 3),
    cost: counted(`${FORMULA}, 2 per projected value to dequantise`, countQuantized),
  },
  PackedAttention: {
    infer: call => {
      const { dims, sizes } = readPacked(call)
      return [tensor(call.tensor(0).type, [dims.queries, sizes[2]])]
    },
    cost: counted(`${FORMULA}; every token attends to the longest sequence (an upper bound)`, countPacked),
  },
  QOrderedAttention: {
    infer: call => {
      const { dims, sizes } = readOrdered(call)
      return [tensor('int8', [dims.batch, dims.queries, sizes[2]])]
    },
    cost: counted(`${FORMULA}, 2 per projected and output value to requantise`, countOrdered),
  },
  LongformerAttention: {
    infer: call => [tensor(call.tensor(0).type, call.tensor(0).shape)],
    cost: counted(LONGFORMER, countLongformer(1)),
  },
  QOrderedLongformerAttention: {
    infer: call => [tensor('int8', call.tensor(0).shape)],
    cost: counted(LONGFORMER, countLongformer(2)),
  },
} satisfies Family
