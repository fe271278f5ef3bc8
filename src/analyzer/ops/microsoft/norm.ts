/** Normalisations of com.microsoft with a residual, a lookup or a gate in front (docs/sources/onnx.md §5; docs/sources/flop-counters.md §2.5). */
import { minimum, plus, productDim, times, volume, type Count, type Dim } from '../../dim/dim.ts'
import { tensor, type Shape, type TensorFact } from '../contract/fact.ts'
import { layerNormalizationFlops, rmsNormalizationFlops } from '../onnx/normalization.ts'
import { dimAt, like } from '../contract/operand.ts'
import { counted, type Call, type CountCall, type Family, type Reads, type Work } from '../contract/operator.ts'
import { onElements, SILU } from './activation-cost.ts'

/** output, per-row mean and inverse deviation (mostly absent), and the sum that was normalised. */
const inferSkip = (call: Call): readonly TensorFact[] => {
  const input = like(call.tensor(0))
  const rows = input.shape?.map((dim, axis, dims): Dim => (axis === dims.length - 1 ? 1 : dim))
  const statistics = tensor('float', rows)
  return [input, statistics, statistics, input]
}

/** One add per element for the residual and one more for a bias, before a norm that costs `norm`. */
const skipWork = (call: CountCall, norm: (shape: Shape) => Count, bias: number): Work => {
  const shape = call.dims(0)
  return { vector: plus(norm(shape), times(call.has(bias) ? 2 : 1, volume(shape))) }
}

/** Word, position and optional segment table: [B, S] ids → [B, S, H]; `tables` names the input of each. */
const inferEmbed = (call: Call, type: TensorFact['type']): readonly TensorFact[] => {
  const ids = call.tensor(0)
  const hidden = dimAt(call, call.tensor(2).shape, 1)
  const embedded = tensor(type, ids.shape === undefined ? undefined : [...ids.shape, hidden])
  return [embedded, tensor('int32', [dimAt(call, ids.shape, 0)]), embedded]
}

const embedWork = (call: CountCall): Work => {
  const output = call.outDims()
  const elements = volume(output)
  const tables = call.has(4) ? 3 : 2
  return { vector: plus(times(tables - 1, elements), layerNormalizationFlops(output, true)), reads: embedReads(call) }
}

/** Only the rows that are looked up: never more rows than there are tokens, nor than the table has. */
const embedReads = (call: CountCall): Reads => {
  const tokens = productDim(call.dims(0))
  const rowsOf = (index: number): Count => {
    const [rows = 1, hidden = 1] = call.dims(index)
    return times(minimum(tokens, rows), hidden)
  }
  return call.has(4) ? { 2: rowsOf(2), 3: rowsOf(3), 4: rowsOf(4) } : { 2: rowsOf(2), 3: rowsOf(3) }
}

/** `activation` 1 is SiLU. */
const groupWork = (call: CountCall, additions: number): Work => {
  const shape = call.dims(0)
  const silu = call.int('activation') === 1 ? onElements(SILU, volume(shape)) : { vector: 0n, special: 0n }
  return {
    vector: plus(layerNormalizationFlops(shape, true), times(additions, volume(shape)), silu.vector),
    special: silu.special,
  }
}

/** Scores of keys against queries: two RMS norms, a dot product, then a gate on every value. */
const engramWork = (call: CountCall): Work => {
  const keys = call.dims(0)
  const elements = volume(keys)
  const gates = volume(keys.slice(0, -1))
  const normed = call.has(5) ? rmsNormalizationFlops(keys) : 0n
  // sign, abs, max, sqrt, multiplication, sigmoid and the division by √hidden.
  const gating = times(7, gates)
  return {
    vector: plus(times(2, rmsNormalizationFlops(keys)), times(2, elements), gating, elements, normed),
    special: times(3, gates),
  }
}

const LAYER = 'layer norm 7 per element (6 without bias)'

export const NORM = {
  SkipLayerNormalization: {
    infer: inferSkip,
    cost: counted(`1 per element for the residual, 1 for a bias, ${LAYER}`, call =>
      skipWork(call, shape => layerNormalizationFlops(shape, call.has(3)), 4),
    ),
  },
  SkipSimplifiedLayerNormalization: {
    infer: inferSkip,
    cost: counted('1 per element for the residual, 1 for a bias, RMS norm 4 per element', call =>
      skipWork(call, rmsNormalizationFlops, 3),
    ),
  },
  EmbedLayerNormalization: {
    // The sum has the type of the embeddings, whatever the runtime's own rule says (docs/sources/onnx.md §2.17).
    infer: call => inferEmbed(call, call.tensor(2).type),
    cost: counted(`(tables − 1) adds per element, ${LAYER}; only the rows looked up are read`, embedWork),
  },
  QEmbedLayerNormalization: {
    infer: call => inferEmbed(call, call.tensor(8).type).slice(0, 2),
    cost: counted(`as EmbedLayerNormalization, and 2 per looked up value to dequantise it`, call => ({
      ...embedWork(call),
      quantization: times(2, call.has(4) ? 3 : 2, volume(call.outDims())),
    })),
  },
  GroupNorm: {
    infer: call => [like(call.tensor(0))],
    cost: counted('group norm 7 per element, SiLU 2 more when it is on', call => groupWork(call, 0)),
  },
  SkipGroupNorm: {
    infer: call => [like(call.tensor(0)), like(call.tensor(0))],
    cost: counted('1 per element for the residual, 1 for a bias, group norm 7, SiLU 2', call =>
      groupWork(call, call.has(4) ? 2 : 1),
    ),
  },
  GatedRMSNorm: {
    infer: call => [like(call.tensor(0))],
    cost: counted('RMS norm 4 per element, SiLU of the gate 2, gating 1', call => {
      const silu = onElements(SILU, volume(call.dims(0)))
      return {
        vector: plus(rmsNormalizationFlops(call.dims(0)), silu.vector, volume(call.dims(0))),
        special: silu.special,
      }
    }),
  },
  EngramGate: {
    infer: call => [like(call.tensor(0)), like(call.tensor(0))],
    cost: counted('two RMS norms (4 per element each), a dot product (2), a gate per row (7), gating (1)', engramWork),
  },
  QOrderedLayerNormalization: {
    infer: call => [tensor('int8', call.tensor(0).shape)],
    cost: counted(`${LAYER}; 4 per element to dequantise and requantise`, call => ({
      vector: layerNormalizationFlops(call.dims(0), call.has(3)),
      quantization: times(4, volume(call.dims(0))),
    })),
  },
} satisfies Family
