/** Reshaping, copying and comparing tensors: operators of com.microsoft without a counterpart of the same form. */
import { add, floorDivide, isKnown, plus, subtract, times, volume } from '../../dim/dim.ts'
import { replaceAxis, requireAxis } from '../contract/axis.ts'
import { broadcastShapes } from '../contract/broadcast.ts'
import { scalar, tensor, type TensorFact } from '../contract/fact.ts'
import { gather } from '../onnx/gather.ts'
import { generator } from '../onnx/generator.ts'
import { layout } from '../onnx/layout.ts'
import { dimAt, like } from '../contract/operand.ts'
import { counted, free, moves, type Call, type CountCall, type Family, type Work } from '../contract/operator.ts'
import { padding } from '../onnx/padding.ts'
import { asDim, intOf, knownInts } from '../contract/value.ts'
import { throughView } from './call-view.ts'
import { nonNegative, requireSize, sizeOf } from '../contract/size.ts'

/** The version of Pad with margins as an input, and of GatherND with no batch dimensions unless stated. */
const MARGINS_AS_INPUT = 13

/** A dimension of 1 at the position that input 1 names. */
const expandedDims = (call: Call): TensorFact => {
  const { type, shape } = call.tensor(0)
  const axis = intOf(call.tensor(1))
  if (shape === undefined || axis === undefined || !isKnown(axis))
    return tensor(
      type,
      shape === undefined ? undefined : Array.from({ length: shape.length + 1 }, () => call.unknown('missing-value')),
    )
  const at = requireAxis(call, axis, shape.length + 1)
  return tensor(type, [...shape.slice(0, at), 1, ...shape.slice(at)])
}

/** Windows of `size` every `step` along `dim`: floor((d − size)/step) + 1 of them, on a new last axis. */
const unfolded = (call: Call): TensorFact => {
  const { type, shape } = call.tensor(0)
  if (shape === undefined) return tensor(type, undefined)
  const axis = requireAxis(call, call.int('dim') ?? -1, shape.length)
  const size = requireSize(call, 'size')
  const step = sizeOf(call, 'step') ?? 1
  const windows = nonNegative(call, add(floorDivide(subtract(dimAt(call, shape, axis), size), step), 1), 'windows')
  return tensor(type, [...replaceAxis(shape, axis, windows), size])
}

/** Values, their index for every input element, and their counts; how many are unique is data. */
const unique = (call: Call): readonly TensorFact[] => {
  const { type, shape } = call.tensor(0)
  const found = call.pinned('unique')
  return [tensor(type, [found]), tensor('int64', shape), tensor('int64', [found])]
}

/** [B, S, C] → [tokens, C] with the offset of every token, the cumulative lengths and the longest. */
const removedPadding = (call: Call): readonly TensorFact[] => {
  const { type, shape } = call.tensor(0)
  const batch = dimAt(call, shape, 0)
  const lengths = knownInts(call.tensor(1))
  const sum = lengths?.reduce((tokens, length) => tokens + length, 0)
  const tokens = sum === undefined ? call.pinned('tokens') : asDim(sum)
  if (tokens === undefined) return call.fail('input-invalid', `Cannot keep ${sum} tokens`)
  return [
    tensor(type, [tokens, dimAt(call, shape, 2)]),
    tensor('int32', [batch, dimAt(call, shape, 1)]),
    tensor('int32', [add(batch, 1)]),
    tensor('int32', [1]),
  ]
}

const restoredPadding = (call: Call): TensorFact => {
  const { type, shape } = call.tensor(0)
  const offsets = call.tensor(1).shape
  return tensor(type, offsets === undefined ? undefined : [...offsets, dimAt(call, shape, 1)])
}

/** Rows of a table: indices.shape + [M]. */
const embedded = (call: Call): TensorFact => {
  const table = call.tensor(0)
  const indices = call.tensor(1).shape
  return tensor(table.type, indices === undefined ? undefined : [...indices, dimAt(call, table.shape, 1)])
}

/** Each pair of rows of A [M, N] and B [K, N]: difference, product and sum per feature; a root for `euclidean`. */
const countDistances = (call: CountCall): Work => {
  const [rows = 1, features = 1] = call.dims(0)
  const pairs = times(rows, call.dims(1)[0] ?? 1)
  const roots = call.string('metric') === 'euclidean' ? pairs : 0n
  return { vector: plus(times(3, pairs, features), roots), special: roots }
}

/** Real and imaginary parts on the last axis: 4 multiplications and 2 additions per pair. */
const complexProduct = {
  infer: (call: Call) => [
    tensor(call.tensor(0).type, broadcastShapes(call, call.tensor(0).shape, call.tensor(1).shape)),
  ],
  cost: counted('3 per element: 4 multiplications and 2 additions per complex product', call => ({
    vector: times(3, volume(call.outDims())),
  })),
}

/** Gauss–Jordan elimination of N × N matrices. */
const countInverse = (call: CountCall): Work => {
  const shape = call.dims(0)
  return { macs: times(volume(shape), shape.at(-1) ?? 1) }
}

/** A word of W windows of characters: every filter slides over the characters of every word. */
const countWordConvolution = (call: CountCall): Work => {
  const sequence = call.dims(0)
  const [filters = 1, ...window] = call.dims(1)
  const positions = add(subtract(sequence.at(-1) ?? 1, window.at(-2) ?? 1), 1)
  if (isKnown(positions) && positions < 0) return call.giveUp('the windows are longer than the words')
  const outputs = times(volume(sequence.slice(0, -1)), positions, filters)
  // A bias and a tanh per position, and a comparison to keep the largest.
  return {
    macs: times(outputs, volume(window)),
    operands: ['float', 'float'],
    vector: times(3, outputs),
    special: outputs,
  }
}

/** Range without its third input counts by 1. */
const RANGE_BY_ONE = throughView(generator.Range, {
  input: (index, fact) => (index === 2 ? scalar('int64', 1) : fact),
})

export const TENSOR = {
  ExpandDims: { infer: call => [expandedDims(call)], cost: free('a view: no byte moves') },
  GatherND: throughView(gather.GatherND, { since: MARGINS_AS_INPUT }),
  // The margins may come as [1, 2 · rank].
  Pad: throughView(padding.Pad, {
    since: MARGINS_AS_INPUT,
    input: (index, fact) =>
      index === 1 && fact.shape?.length === 2 ? tensor(fact.type, fact.shape.slice(1), fact.value ?? []) : fact,
  }),
  Range: {
    infer: call => (call.has(2) ? generator.Range : RANGE_BY_ONE).infer(call),
    cost: generator.Range.cost,
  },
  Trilu: layout.Trilu,
  Unique: { infer: unique, cost: moves('Sorting and searching: no arithmetic by convention.') },
  TorchEmbedding: {
    infer: call => [embedded(call)],
    cost: moves('Rows are copied.', call => ({ 0: volume(call.outDims()) })),
  },
  UnfoldTensor: { infer: call => [unfolded(call)], cost: moves('Windows are copied.') },
  RemovePadding: { infer: removedPadding, cost: moves('Tokens are copied.', call => ({ 0: volume(call.outDims()) })) },
  RestorePadding: { infer: call => [restoredPadding(call)], cost: moves('Tokens are copied.') },
  IsAllFinite: {
    infer: () => [tensor('bool', [])],
    cost: counted('1 comparison per input element', call => ({
      vector: plus(0, ...call.inputs.map((_, index) => volume(call.dims(index)))),
    })),
  },
  CDist: {
    infer: call => [
      tensor(call.tensor(0).type, [dimAt(call, call.tensor(0).shape, 0), dimAt(call, call.tensor(1).shape, 0)]),
    ],
    cost: counted(
      'rows · rows · features · 3: difference, product, sum; a root per pair when euclidean',
      countDistances,
    ),
  },
  ComplexMul: complexProduct,
  ComplexMulConj: complexProduct,
  Inverse: {
    infer: call => [like(call.tensor(0))],
    cost: counted('N³ MACs per matrix: elimination (a model, not what a kernel executes)', countInverse),
  },
  WordConvEmbedding: {
    infer: call => {
      const { shape } = call.tensor(0)
      const filters = dimAt(call, call.tensor(1).shape, 0)
      return [tensor('float', shape === undefined ? undefined : [...shape.slice(0, -1), filters])]
    },
    cost: counted(
      'words · window positions · filters · window · character features MACs; bias, tanh and maximum',
      countWordConvolution,
    ),
  },
} satisfies Family
