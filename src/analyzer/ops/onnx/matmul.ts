/** Matrix products: MatMul, MatMulInteger, QLinearMatMul, Gemm (docs/sources/onnx.md §2.4). */
import { times, volume, type Count, type Dim } from '../../dim/dim.ts'
import { broadcastPair, unifyDims } from '../contract/broadcast.ts'
import { tensor, type Shape, type TensorFact } from '../contract/fact.ts'
import { dimAt, showTensor } from '../contract/operand.ts'
import { counted, type Call, type CountCall, type Family, type Work } from '../contract/operator.ts'

/** MACs of a matrix product: the inner dimension for each output element. */
export const matmulMacs = (output: Shape, inner: Dim): Count => times(volume(output), inner)

/**
 * Shape of A·B: 1-D operands count as a row or a column, leading dimensions broadcast.
 * Reports operands that do not fit; undefined when a rank is unknown.
 */
export const matmulShape = (call: Call, a: TensorFact, b: TensorFact): Shape | undefined => {
  const refuse = (why: string): never =>
    call.fail('shape-mismatch', `Cannot multiply A ${showTensor(a)} by B ${showTensor(b)}`, why)
  for (const { shape } of [a, b]) if (shape?.length === 0) refuse('A scalar is not a matrix')
  if (a.shape === undefined || b.shape === undefined) return undefined
  const rows = a.shape.length === 1 ? [] : a.shape.slice(-2, -1)
  const columns = b.shape.length === 1 ? [] : b.shape.slice(-1)
  if (innerDim(a.shape, b.shape) === undefined) refuse('The inner dimensions differ')
  const batch = broadcastPair(a.shape.slice(0, -2), b.shape.slice(0, -2))
  return [...(batch ?? refuse('The leading dimensions do not broadcast')), ...rows, ...columns]
}

/** The contracted dimension of A [..., M, K] and B [..., K, N]; undefined when the two provably differ. */
export const innerDim = (a: Shape, b: Shape): Dim | undefined => {
  const [left, right] = [a.at(-1), b.length === 1 ? b[0] : b.at(-2)]
  return left === undefined || right === undefined ? undefined : unifyDims(left, right)
}

const countMatmul = (call: CountCall, at: { readonly a: number; readonly b: number }): Work => {
  const inner = innerDim(call.dims(at.a), call.dims(at.b)) ?? call.giveUp('The inner dimensions differ')
  return { macs: matmulMacs(call.outDims(), inner), operands: [at.a, at.b] }
}

/** Reports a zero point of another type than what it belongs to, as pairs of input positions. */
export const checkZeroPoints = (call: Call, ...pairs: readonly (readonly [number, number])[]): void => {
  for (const [operand, zeroPoint] of pairs) {
    const [own, zero] = [call.tensor(operand).type, call.tensor(zeroPoint).type]
    if (own !== undefined && zero !== undefined && own !== zero)
      call.fail('type-mismatch', `Cannot use ${own} with a zero point of ${zero}`, 'Both must have one type')
  }
}

interface GemmDims {
  readonly rows: Dim
  readonly inner: Dim
  readonly columns: Dim
}

/** M, K and N of Gemm, after transposition. */
const gemmDims = (call: Call): GemmDims => {
  const [a, b] = [call.tensor(0), call.tensor(1)]
  const refuse = (why: string): never =>
    call.fail('shape-mismatch', `Cannot multiply A ${showTensor(a)} by B ${showTensor(b)}`, why)
  for (const { shape } of [a, b]) if (shape !== undefined && shape.length !== 2) refuse('Gemm takes matrices of rank 2')
  const [left, right] = [call.int('transA') ? 1 : 0, call.int('transB') ? 1 : 0]
  const inner = unifyDims(dimAt(call, a.shape, 1 - left), dimAt(call, b.shape, right))
  return {
    rows: dimAt(call, a.shape, left),
    inner: inner ?? refuse(`The inner dimensions differ${left + right > 0 ? ' (after transposition)' : ''}`),
    columns: dimAt(call, b.shape, 1 - right),
  }
}

/** [M, N]; C must broadcast to it. */
const inferGemm = (call: Call): readonly TensorFact[] => {
  const { rows, columns } = gemmDims(call)
  const c = call.tensor(2)
  const shape = [rows, columns]
  if (c.shape !== undefined && (c.shape.length > 2 || broadcastPair(shape, c.shape) === undefined))
    call.fail('shape-mismatch', `Cannot add C ${showTensor(c)} to a product ${showTensor(tensor(c.type, shape))}`)
  return [tensor(call.tensor(0).type, shape)]
}

const countGemm = (call: CountCall): Work => {
  const macs = matmulMacs(call.outDims(), gemmDims(call).inner)
  return call.has(2) ? { macs, vector: volume(call.outDims()) } : { macs }
}

const FORMULA = 'broadcast batch · M · N · K MACs'

export const matmul = {
  MatMul: {
    infer: call => [tensor(call.tensor(0).type, matmulShape(call, call.tensor(0), call.tensor(1)))],
    cost: counted(FORMULA, call => countMatmul(call, { a: 0, b: 1 })),
  },
  MatMulInteger: {
    infer: call => [tensor('int32', matmulShape(call, call.tensor(0), call.tensor(1)))],
    cost: counted(FORMULA, call => countMatmul(call, { a: 0, b: 1 })),
  },
  QLinearMatMul: {
    infer: call => {
      checkZeroPoints(call, [0, 2], [3, 5])
      return [tensor(call.tensor(7).type, matmulShape(call, call.tensor(0), call.tensor(3)))]
    },
    cost: counted(`${FORMULA}; 2 per output to requantise`, call => ({
      ...countMatmul(call, { a: 0, b: 3 }),
      quantization: times(2n, volume(call.outDims())),
    })),
  },
  Gemm: {
    infer: inferGemm,
    cost: counted('M · N · K MACs; 1 FLOP per output for C', countGemm),
  },
} satisfies Family
