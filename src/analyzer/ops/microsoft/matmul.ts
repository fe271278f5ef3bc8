/** Matrix products of com.microsoft with transposition, scales or an activation built in (docs/sources/onnx.md §5). */
import { plus, times, volume, type Count } from '../../dim/dim.ts'
import type { ElementType } from '../../onnx/element-type.ts'
import { tensor, type Shape, type TensorFact } from '../contract/fact.ts'
import { innerDim, matmulMacs, matmulShape } from '../onnx/matmul.ts'
import { counted, type Call, type CountCall, type Family, type Work } from '../contract/operator.ts'
import { fusedActivation } from './activation-cost.ts'

/** Where the operands of a product are, and how the node turns them. */
export interface Operands {
  readonly a: number
  readonly b: number
}
const FIRST_TWO: Operands = { a: 0, b: 1 }

/**
 * An operand as it enters the product. `transBatch…` takes the leading dimension next to the matrix dimensions,
 * [M, batch…, K] → [batch…, M, K]; `trans…` swaps the last two. Both leave vectors alone.
 */
export const oriented = (call: Call, index: number, letter: 'A' | 'B'): TensorFact => {
  const { type, shape } = call.tensor(index)
  if (shape === undefined || shape.length < 2) return tensor(type, shape)
  const batched =
    call.int(`transBatch${letter}`) === 1 ? [...shape.slice(1, -1), ...shape.slice(0, 1), ...shape.slice(-1)] : shape
  return tensor(
    type,
    call.int(`trans${letter}`) === 1 ? [...batched.slice(0, -2), ...batched.slice(-2).toReversed()] : batched,
  )
}

/** Shape of the product of two turned operands; undefined when a rank is unknown. */
export const productShape = (call: Call, { a, b }: Operands = FIRST_TWO): Shape | undefined =>
  matmulShape(call, oriented(call, a, 'A'), oriented(call, b, 'B'))

/** MACs of the product, and the types that are multiplied. */
export const productWork = (call: CountCall, { a, b }: Operands = FIRST_TWO): Work => {
  const [left, right] = [oriented(call, a, 'A').shape, oriented(call, b, 'B').shape]
  if (left === undefined || right === undefined) return call.giveUp('the rank of an operand is not known')
  const inner = innerDim(left, right) ?? call.giveUp('the inner dimensions differ')
  return { macs: matmulMacs(call.outDims(), inner), operands: [a, b] }
}

/** One add per output for each connected input among `indices`: biases and residuals. */
export const additions = (call: CountCall, ...indices: readonly number[]): Count =>
  times(indices.filter(index => call.has(index)).length, volume(call.outDims()))

const product = (type: (call: Call) => ElementType | undefined) => (call: Call) => [
  tensor(type(call), productShape(call)),
]
const sameType = product(call => call.tensor(0).type)
const FORMULA = 'output elements × inner dimension MACs'

/** int32, or uint32 when both operands are unsigned. */
const wideType = (call: Call): ElementType | undefined => {
  const types = [call.tensor(0).type, call.tensor(1).type]
  if (types.includes(undefined)) return undefined
  return types.every(type => type === 'uint16') ? 'uint32' : 'int32'
}

const plain = { infer: sameType, cost: counted(FORMULA, call => productWork(call)) }

export const MATMUL = {
  FusedMatMul: plain,
  TransposeMatMul: plain,
  FusedMatMulActivation: {
    infer: sameType,
    cost: counted(`${FORMULA}, then the activation on every output`, call => ({
      ...productWork(call),
      ...fusedActivation(call),
    })),
  },
  MatMulInteger16: { infer: product(wideType), cost: counted(FORMULA, call => productWork(call)) },
  MatMulIntegerToFloat: {
    infer: product(call => call.tensor(2).type),
    cost: counted(`${FORMULA}, two dequantise operations and one bias add per output`, call => ({
      ...productWork(call),
      vector: additions(call, 6),
      quantization: times(2, volume(call.outDims())),
    })),
  },
  DynamicQuantizeMatMul: {
    infer: sameType,
    cost: counted(`${FORMULA}, two operations per element to quantise A and per output to dequantise`, call => ({
      ...productWork(call),
      operands: ['uint8', 1],
      vector: additions(call, 4),
      quantization: times(2, plus(volume(call.dims(0)), volume(call.outDims()))),
    })),
  },
  SparseToDenseMatMul: {
    infer: product(call => call.tensor(1).type),
    cost: counted('stored values of A × columns of B MACs', call => ({
      macs: times(
        call.tensor(0).nonZeros ?? call.giveUp('the number of stored values of the sparse operand is not known'),
        call.outDims().at(-1) ?? 1,
        volume(call.outDims().slice(0, -2)),
      ),
    })),
  },
} satisfies Family
