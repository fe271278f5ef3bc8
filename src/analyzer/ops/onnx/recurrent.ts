/** Recurrent layers: RNN, GRU, LSTM and the legacy GRUUnit (docs/sources/onnx.md §2.12). */
import { add, multiply, times, volume, type Count, type Dim } from '../../dim/dim.ts'
import { showDim } from '../contract/broadcast.ts'
import { tensor, type TensorFact } from '../contract/fact.ts'
import { differ, dimAt, like, positiveInt, shapeOfRank, showTensor } from '../contract/operand.ts'
import { counted, type Call, type CountCall, type Family, type Work } from '../contract/operator.ts'

/** One run of a recurrent layer. */
export interface RecurrentDims {
  readonly directions: number
  readonly steps: Dim
  readonly batch: Dim
  readonly inputSize: Dim
  readonly hiddenSize: Dim
}

/** MACs: every step multiplies input and state with the weights of `gates` gates: dirs · T · B · G · H · (I + H). */
export const recurrentMacs = (dims: RecurrentDims, gates: number): Count =>
  times(cellUpdates(dims), gates, add(dims.inputSize, dims.hiddenSize))

/** Hidden values computed: dirs · T · B · H. */
const cellUpdates = ({ directions, steps, batch, hiddenSize }: RecurrentDims): Count =>
  times(directions, steps, batch, hiddenSize)

/** Element-wise work of one hidden value. */
interface Cell {
  readonly gates: number
  /** Activations, gating products and sums. */
  readonly vector: bigint
  /** Activations among them (sigmoid, tanh). */
  readonly special: bigint
}
const RNN_CELL: Cell = { gates: 1, vector: 1n, special: 1n }
/** 2 sigmoid, 1 tanh; r ⊙ h; (1 − z) ⊙ n + z ⊙ h. */
const GRU_CELL: Cell = { gates: 3, vector: 8n, special: 3n }
/** 3 sigmoid, 2 tanh; c = f ⊙ c + i ⊙ g; h = o ⊙ tanh(c). */
export const LSTM_CELL: Cell = { gates: 4, vector: 9n, special: 5n }
/** A multiplication and an addition for each of the input, output and forget gates. */
const PEEPHOLE_FLOPS = 6n

const hasBatchFirst = (call: Call): boolean => (call.int('layout') ?? 0) !== 0

/** Reads X [T, B, I] (layout 1: [B, T, I]), W [dirs, G·H, I] and R [dirs, G·H, H]. */
const readRecurrent = (call: Call, gates: number): RecurrentDims => {
  const x = shapeOfRank(call, 0, 3)
  const w = shapeOfRank(call, 1, 3)
  const r = shapeOfRank(call, 2, 3)
  const hiddenSize = positiveInt(call, 'hidden_size') ?? dimAt(call, r, 2)
  const [steps, batch] = [dimAt(call, x, hasBatchFirst(call) ? 1 : 0), dimAt(call, x, hasBatchFirst(call) ? 0 : 1)]
  const inputSize = dimAt(call, x, 2)
  const directions = call.string('direction') === 'bidirectional' ? 2 : 1
  const fits = !differ(w?.[2], inputSize) && !differ(r?.[2], hiddenSize) && !differ(w?.[1], multiply(gates, hiddenSize))
  if (!fits)
    call.fail(
      'shape-mismatch',
      `Cannot run ${call.opType} on X ${showTensor(call.tensor(0))} with W ${showTensor(call.tensor(1))} and R ${showTensor(call.tensor(2))}`,
      `${gates} gate(s), hidden size ${showDim(hiddenSize)}`,
    )
  if (differ(w?.[0], directions))
    call.report(
      'shape-mismatch',
      `Direction ${call.string('direction')} needs weights for ${directions} direction(s)`,
      `W is ${showTensor(call.tensor(1))}`,
    )
  return { directions, steps, batch, inputSize, hiddenSize }
}

/** Y of all steps, then the last state, for an LSTM twice. */
const inferRecurrent =
  (gates: number, states: number) =>
  (call: Call): readonly TensorFact[] => {
    const { type } = call.tensor(0)
    const { directions, steps, batch, hiddenSize } = readRecurrent(call, gates)
    const batchFirst = hasBatchFirst(call)
    const all = batchFirst ? [batch, steps, directions, hiddenSize] : [steps, directions, batch, hiddenSize]
    const last = batchFirst ? [batch, directions, hiddenSize] : [directions, batch, hiddenSize]
    return [tensor(type, all), ...Array<TensorFact>(states).fill(tensor(type, last))]
  }

const countRecurrent =
  (cell: Cell) =>
  (call: CountCall): Work => {
    for (const index of [0, 2]) call.dims(index)
    const dims = readRecurrent(call, cell.gates)
    const bias = call.has(3) ? BigInt(cell.gates) : 0n
    const peepholes = call.has(7) ? PEEPHOLE_FLOPS : 0n
    const updates = cellUpdates(dims)
    return {
      macs: recurrentMacs(dims, cell.gates),
      vector: times(cell.vector + bias + peepholes, updates),
      special: times(cell.special, updates),
    }
  }

const formula = ({ gates, vector }: Cell): string =>
  `directions · steps · batch · ${gates} · hidden · (input + hidden) MACs; per hidden value ${vector} FLOPs, ${gates} for the bias`

export const recurrent = {
  RNN: { infer: inferRecurrent(RNN_CELL.gates, 1), cost: counted(formula(RNN_CELL), countRecurrent(RNN_CELL)) },
  GRU: { infer: inferRecurrent(GRU_CELL.gates, 1), cost: counted(formula(GRU_CELL), countRecurrent(GRU_CELL)) },
  LSTM: {
    infer: inferRecurrent(LSTM_CELL.gates, 2),
    cost: counted(`${formula(LSTM_CELL)}, 6 for peepholes`, countRecurrent(LSTM_CELL)),
  },
  /** Legacy: the gates come in multiplied; one update h = u ⊙ h + (1 − u) ⊙ tanh(o). */
  GRUUnit: {
    infer: call => [like(call.tensor(0))],
    cost: counted('6 per hidden value: sigmoid, tanh, two products, a difference, a sum', call => ({
      vector: times(6n, volume(call.dims(0))),
      special: times(2n, volume(call.dims(0))),
    })),
  },
} satisfies Family
