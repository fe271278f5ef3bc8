/** Quantisation of com.microsoft: scales per tensor or axis, block floating point, cuBLAS orders, packed tables. */
import { divideExactly, isKnown, multiply, times, volume, type Count, type Dim } from '../../dim/dim.ts'
import { bitsOf } from '../../onnx/element-type.ts'
import { elementTypeAttribute } from '../contract/attribute.ts'
import { replaceAxis, requireAxis } from '../contract/axis.ts'
import { tensor, type Shape, type TensorFact } from '../contract/fact.ts'
import { like } from '../contract/operand.ts'
import { counted, type Call, type CostRule, type CountCall, type Family, type Work } from '../contract/operator.ts'
import { quantization } from '../onnx/quantization.ts'
import { asDim, elementsOf } from '../contract/value.ts'
import { throughView } from './call-view.ts'

/** The version of the standard from which DequantizeLinear takes its type from the scale, as com.microsoft does. */
const TYPE_FROM_SCALE = 21

const perElement = (of: (call: CountCall) => Count): CostRule =>
  counted('2 quantisation operations per element', call => ({ quantization: times(2, of(call)) }))

/** y as bytes whose number the format decides; shape and strides of x. */
const inferBlockFloat = (call: Call): readonly TensorFact[] => {
  const { shape } = call.tensor(0)
  const rank = shape === undefined ? call.unknown('missing-value') : shape.length
  const dims = shape?.every(isKnown) === true ? tensor('int64', [rank], shape) : tensor('int64', [rank])
  return [tensor('uint8', [call.unknown('data-dependent')]), dims, tensor('int64', [rank])]
}

const shapeFromValue = (call: Call, index: number): Shape | undefined =>
  elementsOf(call.tensor(index))?.map(element => asDim(element) ?? call.unknown('missing-value'))

/** Values a stored element holds: bytes pack 8 / bits of them along the last axis; other types hold their own. */
const valuesPerElement = (call: Call): number => {
  const { type } = call.tensor(0)
  if (type !== 'uint8') return 1
  const bits = call.int('bits') ?? 4
  return [1, 2, 4, 8].includes(bits)
    ? bitsOf(type) / bits
    : call.fail('attribute-invalid', `Cannot unpack values of ${bits} bits from bytes`, '2, 4 or 8 are possible')
}

/** Gather of rows, dequantised; packed bytes widen the last axis (docs/sources/onnx.md §2.17). */
const inferGather = (call: Call): readonly TensorFact[] => {
  const data = call.tensor(0).shape
  const indices = call.tensor(1).shape
  const { type } = call.tensor(2)
  if (data === undefined || indices === undefined) return [tensor(type, undefined)]
  const axis = requireAxis(call, call.int('gather_axis') ?? 0, data.length)
  const last = data.at(-1) ?? 1
  const unpacked = replaceAxis(data, data.length - 1, multiply(last, valuesPerElement(call)))
  return [tensor(type, replaceAxis(unpacked, axis, ...indices))]
}

const countGather = (call: CountCall): Work => {
  const values = volume(call.outDims())
  return { quantization: times(2, values), reads: { 0: storedElements(call, values) } }
}

/** Stored elements behind `values` gathered ones: whole rows, so the division is exact. */
const storedElements = (call: CountCall, values: Count): Count => {
  const per = valuesPerElement(call)
  if (typeof values === 'bigint') return values / BigInt(per)
  const stored: Dim | undefined = divideExactly(values, per)
  return stored === undefined ? values : times(stored)
}

export const QUANTIZATION = {
  QuantizeLinear: quantization.QuantizeLinear,
  DequantizeLinear: throughView(quantization.DequantizeLinear, { since: TYPE_FROM_SCALE }),
  QuantizeBFP: { infer: inferBlockFloat, cost: perElement(call => volume(call.dims(0))) },
  DequantizeBFP: {
    infer: call => [tensor(elementTypeAttribute(call, 'dtype', 'float'), shapeFromValue(call, 1))],
    cost: perElement(call => volume(call.outDims())),
  },
  QuantizeWithOrder: {
    infer: call => [like(call.tensor(0), 'int8')],
    cost: perElement(call => volume(call.dims(0))),
  },
  DequantizeWithOrder: {
    infer: call => [like(call.tensor(0), elementTypeAttribute(call, 'to', undefined))],
    cost: perElement(call => volume(call.dims(0))),
  },
  GatherBlockQuantized: {
    infer: inferGather,
    cost: counted('2 per output element to dequantise it; only the gathered rows are read', countGather),
    packed: call => ({ 0: times(valuesPerElement(call), volume(call.dims(0))) }),
  },
} satisfies Family
