/**
 * Matrix products with weights packed below a byte (docs/sources/onnx.md §5). The packed tensor hides the bit width and often
 * the shape, so both come from attributes; bytes are those of the tensors as stored.
 */
import { ceilDivide, multiply, plus, productDim, times, volume, type Count, type Dim } from '../../dim/dim.ts'
import type { ElementType } from '../../onnx/element-type.ts'
import { tensor, type Shape, type TensorFact } from '../contract/fact.ts'
import { differ, showTensor } from '../contract/operand.ts'
import { counted, type Call, type CountCall, type Family, type Packed, type Work } from '../contract/operator.ts'
import { asDim } from '../contract/value.ts'
import { namedActivation, onElements } from './activation-cost.ts'
import { additions } from './matmul.ts'
import { requireSize, sizeOf } from '../contract/size.ts'

/** K rows contracted, N columns produced. */
interface WeightSize {
  readonly K: Dim | undefined
  readonly N: Dim | undefined
}

/** The narrowest integer type that holds `bits`. */
export const packedType = (bits: number): ElementType => (bits <= 2 ? 'int2' : bits <= 4 ? 'int4' : 'int8')

const fromAttributes = (call: Call): WeightSize => ({ K: requireSize(call, 'K'), N: requireSize(call, 'N') })
/** `transB = 0`: B is stored the other way and the product contracts over N. */
const fromBitsAndBytes = (call: Call): WeightSize => {
  const { K, N } = fromAttributes(call)
  return call.int('transB') === 0 ? { K: N, N: K } : { K, N }
}
const fromShapeInput = (call: Call): WeightSize => {
  const [K, N] = call.tensor(2).value ?? []
  return { K: asDim(K), N: asDim(N) }
}
/** B is [N, K]; two values of 4 bits share a byte. */
const fromRows =
  (valuesPerByte: number) =>
  (call: Call): WeightSize => {
    const [N, packed] = call.tensor(1).shape ?? []
    return { K: packed === undefined ? undefined : multiply(packed, valuesPerByte), N }
  }

/** A[..., K] → [..., N]. */
const columnsOf = (call: Call, K: Dim | undefined, N: Dim | undefined): Shape | undefined => {
  const a = call.tensor(0)
  if (differ(a.shape?.at(-1), K))
    call.fail('shape-mismatch', `Cannot multiply A ${showTensor(a)} by a weight of ${String(K)} rows`)
  return a.shape === undefined ? undefined : [...a.shape.slice(0, -1), N ?? call.unknown('missing-value')]
}

const infer =
  (size: (call: Call) => WeightSize) =>
  (call: Call): readonly TensorFact[] => {
    const { K, N } = size(call)
    return [tensor(call.tensor(0).type, columnsOf(call, K, N))]
  }

const tokensOf = (call: CountCall): Dim => productDim(call.dims(0).slice(0, -1))
const innerOf = (call: CountCall): Dim => call.dims(0).at(-1) ?? 1

/** Every weight is scaled once per execution: one multiplication (reported apart). */
const work = (call: CountCall, weight: ElementType, bias?: number): Work => {
  const [K, N] = [innerOf(call), call.outDims().at(-1) ?? 1]
  return {
    macs: times(tokensOf(call), K, N),
    operands: [0, weight],
    vector: bias === undefined ? 0n : additions(call, bias),
    quantization: times(K, N),
  }
}

const bitsOf = (call: Call): ElementType => packedType(sizeOf(call, 'bits') ?? 4)
/** RMS norm before the product: 4 per element, as SimplifiedLayerNormalization (docs/sources/flop-counters.md §2.5). */
const normWork = (call: CountCall, skip: number, scale: number): Count =>
  times((call.has(scale) ? 4 : 0) + (call.has(skip) ? 1 : 0), volume(call.dims(0)))

const inferMlp = (call: Call): readonly TensorFact[] => {
  const a = call.tensor(0)
  return [tensor(a.type, columnsOf(call, requireSize(call, 'K'), requireSize(call, 'N'))), tensor(a.type, a.shape)]
}

const countMlp = (call: CountCall): Work => {
  const elements = volume(call.outDims())
  const activation = onElements(namedActivation(call, call.string('activation') ?? ''), elements)
  return {
    macs: times(2, innerOf(call), elements),
    operands: [0, bitsOf(call)],
    vector: plus(activation.vector, elements, additions(call, 5, 8), normWork(call, 1, 2)),
    special: activation.special,
    quantization: times(2, innerOf(call), call.outDims().at(-1) ?? 1),
  }
}

const inferQkv = (call: Call): readonly TensorFact[] => {
  const a = call.tensor(0)
  const [K, Nq, Nkv] = [requireSize(call, 'K'), requireSize(call, 'Nq'), requireSize(call, 'Nkv')]
  const shapes = [columnsOf(call, K, Nq), columnsOf(call, K, Nkv), columnsOf(call, K, Nkv), a.shape]
  return shapes.map(shape => tensor(a.type, shape))
}

const countQkv = (call: CountCall): Work => {
  const [Nq, Nkv] = [requireSize(call, 'Nq'), requireSize(call, 'Nkv')]
  const biases = (call.has(5) ? Nq : 0) + (call.has(8) ? Nkv : 0) + (call.has(11) ? Nkv : 0)
  return {
    macs: times(tokensOf(call), innerOf(call), Nq + 2 * Nkv),
    operands: [0, bitsOf(call)],
    vector: plus(times(tokensOf(call), biases), normWork(call, 1, 2)),
    quantization: times(innerOf(call), Nq + 2 * Nkv),
  }
}

/** A matrix of N columns and K rows in blocks along K, and where its packed parts lie. */
interface PackedMatrix {
  readonly weight: number
  readonly zeroPoints?: number
  readonly K: Dim
  readonly N: Dim
}

/** Elements of packed weights, and of zero points packed as bytes: one per block. */
const packedElements = (call: CountCall, { weight, zeroPoints, K, N }: PackedMatrix): Packed => {
  const weights = { [weight]: times(K, N) }
  if (zeroPoints === undefined || call.typeOf(zeroPoints) !== 'uint8') return weights
  return { ...weights, [zeroPoints]: times(N, ceilDivide(K, requireSize(call, 'block_size'))) }
}

const nBits = (call: CountCall): Packed =>
  packedElements(call, { weight: 1, zeroPoints: 3, K: requireSize(call, 'K'), N: requireSize(call, 'N') })

/** As the other packed products: B alone, without zero points. */
const ofWeight =
  (size: (call: Call) => WeightSize) =>
  (call: CountCall): Packed => {
    const { K, N } = size(call)
    return K === undefined || N === undefined ? {} : packedElements(call, { weight: 1, K, N })
  }

/** Gate and up of the fused block: [N, K] each. */
const mlpElements = (call: CountCall): Packed => {
  const [K, N] = [requireSize(call, 'K'), requireSize(call, 'N')]
  return { ...packedElements(call, { weight: 3, K, N }), ...packedElements(call, { weight: 6, K, N }) }
}

const qkvElements = (call: CountCall): Packed => {
  const [K, Nq, Nkv] = [requireSize(call, 'K'), requireSize(call, 'Nq'), requireSize(call, 'Nkv')]
  return Object.assign({}, ...[Nq, Nkv, Nkv].map((N, nth) => packedElements(call, { weight: 3 + 3 * nth, K, N })))
}

const FORMULA = 'tokens × K × N MACs; one multiplication per weight to dequantise it'

export const PACKED_MATMUL = {
  MatMulNBits: {
    infer: infer(fromAttributes),
    cost: counted(FORMULA, call => work(call, bitsOf(call), 5)),
    packed: nBits,
  },
  MatMulBnb4: {
    infer: infer(fromBitsAndBytes),
    cost: counted(FORMULA, call => work(call, 'int4')),
    packed: ofWeight(fromBitsAndBytes),
  },
  MatMulFpQ4: {
    infer: infer(fromShapeInput),
    cost: counted(FORMULA, call => work(call, 'int4')),
    packed: ofWeight(fromShapeInput),
  },
  MatMulBlockQuantizedFp8Weight: {
    infer: infer(fromRows(1)),
    cost: counted(FORMULA, call => work(call, 'float8e4m3fn', 4)),
  },
  MatMulBlockQuantizedFp4Weight: {
    infer: infer(fromRows(2)),
    cost: counted(FORMULA, call => work(call, 'float4e2m1', 5)),
    packed: ofWeight(fromRows(2)),
  },
  MatMulNBitsMlp: {
    infer: inferMlp,
    cost: counted('2 × tokens × K × N MACs (gate and up); norm, biases, activation and gating beside them', countMlp),
    packed: mlpElements,
  },
  MatMulNBitsQkv: {
    infer: inferQkv,
    cost: counted('tokens × K × (Nq + 2 Nkv) MACs; norm and biases beside them', countQkv),
    packed: qkvElements,
  },
} satisfies Family
