/** LSTM variants of com.microsoft: weights in 8 bits, and an LSTM that attends to a memory (docs/sources/onnx.md §5). */
import { plus, times, volume, type Count, type Dim } from '../../dim/dim.ts'
import { tensor, type TensorFact } from '../contract/fact.ts'
import { dimAt, firstKnown, shapeOfRank } from '../contract/operand.ts'
import { counted, type Call, type CountCall, type Family, type Work } from '../contract/operator.ts'
import { LSTM_CELL, recurrentMacs, type RecurrentDims } from '../onnx/recurrent.ts'
import { sizeOf } from '../contract/size.ts'

const directionsOf = (call: Call): number => (call.string('direction') === 'bidirectional' ? 2 : 1)

/** X [T, B, I]; the hidden size is an attribute or the axis `hiddenAxis` of R. */
const read = (call: Call, hiddenAxis: number, inputSize: Dim): RecurrentDims => {
  const x = shapeOfRank(call, 0, 3)
  return {
    directions: directionsOf(call),
    steps: dimAt(call, x, 0),
    batch: dimAt(call, x, 1),
    inputSize,
    hiddenSize: sizeOf(call, 'hidden_size') ?? dimAt(call, shapeOfRank(call, 2, 3), hiddenAxis),
  }
}

/** W [dirs, I, 4·H], R [dirs, H, 4·H]. */
const readQuantized = (call: Call): RecurrentDims => read(call, 1, dimAt(call, shapeOfRank(call, 0, 3), 2))
/** W [dirs, 4·H, I + A]: the attention of the step before is part of the input. */
const readAttending = (call: Call): RecurrentDims =>
  read(call, 2, firstKnown(call, shapeOfRank(call, 1, 3)?.[2], shapeOfRank(call, 0, 3)?.[2]))

const infer =
  (dimsOf: (call: Call) => RecurrentDims) =>
  (call: Call): readonly TensorFact[] => {
    const { directions, steps, batch, hiddenSize } = dimsOf(call)
    const { type } = call.tensor(0)
    const state = tensor(type, [directions, batch, hiddenSize])
    return [tensor(type, [steps, directions, batch, hiddenSize]), state, state]
  }

/** Gates, state updates and biases of every hidden value, as the standard LSTM. */
const cellWork = (call: CountCall, dims: RecurrentDims): { readonly vector: Count; readonly special: Count } => {
  const updates = times(dims.directions, dims.steps, dims.batch, dims.hiddenSize)
  const bias = call.has(3) ? BigInt(LSTM_CELL.gates) : 0n
  return { vector: times(LSTM_CELL.vector + bias, updates), special: times(LSTM_CELL.special, updates) }
}

const countQuantized = (call: CountCall): Work => {
  for (const index of [0, 2]) call.dims(index)
  const dims = readQuantized(call)
  const gateValues = times(dims.directions, dims.steps, dims.batch, LSTM_CELL.gates, dims.hiddenSize)
  return {
    macs: recurrentMacs(dims, LSTM_CELL.gates),
    operands: ['uint8', 1],
    ...cellWork(call, dims),
    // 4 per input and hidden value to quantise it on the fly, 2 per gate value of either product to leave the integers.
    quantization: plus(times(4, volume(call.dims(0))), times(4, gateValues)),
  }
}

/** Queries of QW [dirs, H, Q] score a memory M [B, Tm, Dm] projected by MW [dirs, Dm, Q]; AW mixes context and state. */
const countAttending = (call: CountCall): Work => {
  for (const index of [0, 1, 2]) call.dims(index)
  const dims = readAttending(call)
  const { directions, steps, batch, hiddenSize } = dims
  const cells = { macs: recurrentMacs(dims, LSTM_CELL.gates), ...cellWork(call, dims) }
  if (!call.has(8)) return cells
  const [, memorySteps = 1, memorySize = 1] = call.dims(11)
  const querySize = call.dims(8).at(-1) ?? 1
  const runs = times(directions, batch, steps)
  const projected = times(directions, batch, memorySteps, memorySize, querySize)
  const perStep = plus(times(hiddenSize, querySize), times(memorySteps, querySize), times(memorySteps, memorySize))
  const mixed = call.has(13) ? volume(call.dims(13).slice(1)) : 0n
  // Per memory position and step: an add and a tanh per query feature, and 5 for softmax.
  const scores = times(runs, memorySteps, plus(times(2, querySize), 5))
  return {
    macs: plus(cells.macs, projected, times(runs, plus(perStep, mixed))),
    vector: plus(cells.vector, scores),
    special: plus(cells.special, times(runs, memorySteps, plus(querySize, 2))),
  }
}

const LSTM = 'directions · steps · batch · 4 · hidden · (input + hidden) MACs'

export const RECURRENT = {
  DynamicQuantizeLSTM: {
    infer: infer(readQuantized),
    cost: counted(`${LSTM}; 4 per input and per gate value to quantise and dequantise`, countQuantized),
  },
  AttnLSTM: {
    infer: infer(readAttending),
    cost: counted(
      `${LSTM}; the memory is projected once; every step queries, scores, sums and mixes it`,
      countAttending,
    ),
  },
} satisfies Family
