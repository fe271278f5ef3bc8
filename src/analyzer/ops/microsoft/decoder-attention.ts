/**
 * DecoderAttention of com.microsoft: [seq, batch, C] inputs; boolean inputs tell self attention from cross attention
 * and whether a cache is used.
 */
import { add, plus, times, type Dim } from '../../dim/dim.ts'
import { attentionWork, type AttentionDims } from '../onnx/attention.ts'
import { tensor, type TensorFact } from '../contract/fact.ts'
import { dimAt, shapeOfRank } from '../contract/operand.ts'
import { counted, type Call, type CountCall, type Family, type Work } from '../contract/operator.ts'
import { elementOf } from '../contract/value.ts'
import { shareOf, withExtra } from './attention-parts.ts'
import { requireSize } from '../contract/size.ts'

/** true or false when the flag's value is known. */
const flagAt = (call: Call, index: number): boolean | undefined => {
  const element = elementOf(call.tensor(index))
  return typeof element === 'boolean' ? element : undefined
}

/** Positions whose K and V are projected now, and those taken from the cache. */
interface KeySource {
  readonly projected: Dim
  readonly cached: Dim
}

/** The cache counts when both `use_past` and `has_layer_state` are set. undefined = a flag is data. */
const keySource = (call: Call): KeySource | undefined => {
  const [isCross, usesPast, hasState] = [flagAt(call, 8), flagAt(call, 9), flagAt(call, 10)]
  const cached = usesPast === false || hasState === false ? false : usesPast && hasState
  if (isCross === undefined || cached === undefined) return undefined
  const past = dimAt(call, call.tensor(6).shape, 2)
  const own = dimAt(call, call.tensor(0).shape, 0)
  if (isCross)
    return cached ? { projected: 0, cached: past } : { projected: dimAt(call, call.tensor(1).shape, 0), cached: 0 }
  return { projected: own, cached: cached ? past : 0 }
}

const read = (call: Call): { readonly dims: AttentionDims; readonly source: KeySource | undefined } => {
  const query = shapeOfRank(call, 0, 3)
  const heads = requireSize(call, 'num_heads')
  const size = shareOf(call, dimAt(call, query, 2), heads)
  const source = keySource(call)
  const keys = source === undefined ? call.unknown('data-dependent') : add(source.projected, source.cached)
  return {
    source,
    dims: {
      batch: dimAt(call, query, 1),
      queryHeads: heads,
      kvHeads: heads,
      queries: dimAt(call, query, 0),
      keys,
      headSize: size,
      valueSize: size,
    },
  }
}

const infer = (call: Call): readonly TensorFact[] => {
  const { type, shape } = call.tensor(0)
  const { dims } = read(call)
  const cache = tensor(type, [dims.batch, dims.queryHeads, dims.keys, dims.headSize])
  return [tensor(type, shape), cache, cache]
}

const count = (call: CountCall): Work => {
  const [queries = 1, batch = 1, features = 1] = call.dims(0)
  const { dims, source } = read(call)
  if (source === undefined) return call.giveUp('whether keys are projected or cached is known only at run time')
  const projected = times(batch, features, plus(queries, times(2, source.projected)))
  return withExtra(attentionWork(dims, { masked: call.has(5) }), {
    macs: times(projected, features),
    vector: projected,
  })
}

export const DECODER_ATTENTION = {
  DecoderAttention: {
    infer,
    cost: counted('S·B·C·C MACs for Q, T·B·C·2C for the keys that are not cached, then B·H·S·T·2D', count),
  },
} satisfies Family
