/** QuantizeLinear, DequantizeLinear, DynamicQuantizeLinear (docs/sources/onnx.md §2.15). */
import { times, volume } from '../../dim/dim.ts'
import { bitsOf, elementTypeOf, isInteger, kindOf, type ElementType } from '../../onnx/element-type.ts'
import { tensor, type TensorFact } from '../contract/fact.ts'
import { like } from '../contract/operand.ts'
import { counted, type Call, type Family } from '../contract/operator.ts'
import { evaluated, numberOf, numbersOf } from '../contract/value.ts'

/** `output_dtype`, the type of the zero point, or uint8. */
const quantizedType = (call: Call): ElementType | undefined => {
  const given = call.int('output_dtype') ?? 0
  if (given !== 0) return elementTypeOf(given)
  return call.has(2) ? call.tensor(2).type : 'uint8'
}

const roundHalfEven = (value: number): number => {
  const below = Math.floor(value)
  const fraction = value - below
  if (fraction !== 0.5) return Math.round(value)
  return below % 2 === 0 ? below : below + 1
}

const integerRange = (type: ElementType): readonly [number, number] => {
  const bits = bitsOf(type)
  return kindOf(type) === 'uint' ? [0, 2 ** bits - 1] : [-(2 ** (bits - 1)), 2 ** (bits - 1) - 1]
}

/** Element types that a value can be quantised to. */
const QUANTIZED = /^u?int(2|4|8|16)$|^float[48]e/

/** One scale and one zero point for the whole tensor, when both are known. */
const perTensor = (call: Call): { readonly scale: number; readonly zero: number } | undefined => {
  const scale = numberOf(call.tensor(1))
  const zero = call.has(2) ? numberOf(call.tensor(2)) : 0
  return scale === undefined || scale === 0 || zero === undefined ? undefined : { scale, zero }
}

/** saturate(round(x / scale) + zero point), halves to even. */
const inferQuantize = (call: Call): readonly TensorFact[] => {
  const x = call.tensor(0)
  const type = quantizedType(call)
  const zero = call.tensor(2).type
  if (type !== undefined && zero !== undefined && zero !== type)
    call.fail('type-mismatch', `Cannot quantise to ${type} with a zero point of ${zero}`, 'Both must have one type')
  if (type !== undefined && !QUANTIZED.test(type))
    call.fail(
      'attribute-invalid',
      `Cannot quantise to ${type}`,
      'Integers of 16 bits and less, and 8- and 4-bit floats',
    )
  const by = perTensor(call)
  const values = numbersOf(x)
  if (type === undefined || !isInteger(type) || by === undefined || values === undefined) return [like(x, type)]
  const [least, most] = integerRange(type)
  const quantize = (value: number): number =>
    Math.min(most, Math.max(least, roundHalfEven(Math.fround(value / by.scale)) + by.zero))
  return [evaluated(type, x.shape, () => values.map(quantize))]
}

/** `output_dtype`, or the type of the scale; float before version 19. */
const dequantizedType = (call: Call): ElementType | undefined => {
  const given = call.int('output_dtype') ?? 0
  if (given !== 0) return elementTypeOf(given)
  return call.since < 19 ? 'float' : call.tensor(1).type
}

/** (x − zero point) · scale. */
const inferDequantize = (call: Call): readonly TensorFact[] => {
  const x = call.tensor(0)
  const type = dequantizedType(call)
  const by = perTensor(call)
  const values = numbersOf(x)
  if (type !== 'float' || by === undefined || values === undefined) return [like(x, type)]
  return [evaluated(type, x.shape, () => values.map(value => Math.fround((value - by.zero) * by.scale)))]
}

export const quantization = {
  QuantizeLinear: {
    infer: inferQuantize,
    cost: counted('2 quantisation operations per element: scale, round and saturate', call => ({
      quantization: times(2n, volume(call.dims(0))),
    })),
  },
  DequantizeLinear: {
    infer: inferDequantize,
    cost: counted('2 quantisation operations per element: zero point and scale', call => ({
      quantization: times(2n, volume(call.dims(0))),
    })),
  },
  DynamicQuantizeLinear: {
    infer: call => [like(call.tensor(0), 'uint8'), tensor('float', []), tensor('uint8', [])],
    cost: counted('4 quantisation operations per element: 2 to find the range, 2 to quantise', call => ({
      quantization: times(4n, volume(call.dims(0))),
    })),
  },
} satisfies Family
