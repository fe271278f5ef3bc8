/** Tensors made from nothing, from a shape or from the shape of another tensor. */
import { ceilDivide, isKnown, maximum, productDim, subtract, type Dim } from '../../dim/dim.ts'
import { isFloat, type ElementType } from '../../onnx/element-type.ts'
import type { Attribute, Element, Tensor } from '../../onnx/model.ts'
import { elementTypeAttribute } from '../contract/attribute.ts'
import { showShape } from '../contract/broadcast.ts'
import { addElements, multiplyElements } from '../contract/evaluate-arithmetic.ts'
import { tensor, type TensorFact } from '../contract/fact.ts'
import { isPositive } from '../contract/order.ts'
import { free, moves, type Call, type Family } from '../contract/operator.ts'
import { indexAt } from '../contract/strides.ts'
import { shapeAttribute, targetShape } from '../contract/target-shape.ts'
import { elementCount, elementOf, evaluated, isInt } from '../contract/value.ts'

const HOST = free('a shape: the host knows it')

export const generator = {
  Constant: { infer: call => [constantOf(call)], cost: free('stored in the model') },
  ConstantOfShape: { infer: call => [filled(call)], cost: moves('writes one value') },
  Range: { infer: call => [range(call)], cost: moves('writes a sequence') },
  EyeLike: { infer: call => [eye(call)], cost: moves('writes a diagonal') },
  Shape: { infer: call => [shapeOfInput(call)], cost: HOST },
  Size: { infer: call => [sizeOfInput(call)], cost: HOST },
  // Experimental in opset 1.
  GivenTensorFill: { infer: call => [givenFill(call)], cost: moves('writes given values') },
} satisfies Family

/** The value stands in exactly one of eight attributes. */
const constantOf = (call: Call): TensorFact => {
  for (const name of CONSTANT_FORMS) {
    const attribute = call.attribute(name)
    const fact = attribute === undefined ? undefined : constantFact(attribute)
    if (fact !== undefined) return { ...fact, constant: true }
  }
  return call.fail('attribute-invalid', 'Cannot make a constant: it has no value')
}

const CONSTANT_FORMS = [
  'value',
  'sparse_value',
  'value_int',
  'value_ints',
  'value_float',
  'value_floats',
  'value_string',
  'value_strings',
] as const

const constantFact = (attribute: Attribute): TensorFact | undefined => {
  switch (attribute.type) {
    case 'tensor':
      return tensorFact(attribute.value)
    case 'int':
      return tensor('int64', [], [attribute.value])
    case 'float':
      return tensor('float', [], [attribute.value])
    case 'string':
      return tensor('string', [], [attribute.value])
    case 'ints':
      return listFact('int64', attribute.value, attribute.count)
    case 'floats':
      return listFact('float', attribute.value, attribute.count)
    case 'strings':
      return listFact('string', attribute.value, attribute.count)
    default:
      return undefined
  }
}

const listFact = (type: ElementType, value: readonly Element[] | undefined, count: number): TensorFact =>
  evaluated(type, [count], () => value)

/** The values of a sparse tensor are those stored, not its elements. */
const tensorFact = ({ elementType, dims, values, nonZeros }: Tensor): TensorFact =>
  evaluated(elementType, dims, () => (nonZeros === undefined ? values : undefined))

/** One value everywhere; float 0 when none is given. An empty shape makes a scalar. */
const filled = (call: Call): TensorFact => {
  const value = call.tensorAttribute('value')
  const fill: Element = value === undefined ? 0 : value.values?.[0]
  return evaluated(value?.elementType ?? 'float', targetShape(call, 0), (_, count) => Array<Element>(count).fill(fill))
}

/** max(0, ⌈(limit − start) / delta⌉) numbers. */
const range = (call: Call): TensorFact => {
  const inputs = [call.tensor(0), call.tensor(1), call.tensor(2)]
  const type = inputs.find(input => input.type !== undefined)?.type
  if (inputs.some(input => (elementCount(input.shape) ?? 1) !== 1))
    call.fail('input-invalid', 'Cannot make a range', 'Start, limit and delta are one number each')
  const [start, limit, delta] = inputs.map(elementOf)
  const length = rangeLength(call, type, start, limit, delta)
  return evaluated(type, [length ?? call.pinned('n')], (_, count) =>
    type !== undefined && isFloat(type) && !(isInt(start) && isInt(delta))
      ? undefined
      : Array.from({ length: count }, (__, at) => addElements(start, multiplyElements(at, delta, type), type)),
  )
}

const rangeLength = (
  call: Call,
  type: ElementType | undefined,
  start: Element,
  limit: Element,
  delta: Element,
): Dim | undefined => {
  if (delta === 0) return call.fail('input-invalid', 'Cannot make a range with a step of 0')
  if (typeof start === 'number' && typeof limit === 'number' && typeof delta === 'number') {
    const count = Math.max(0, Math.ceil((limit - start) / delta))
    return Number.isSafeInteger(count) ? count : undefined
  }
  if (!isInt(start) || !isInt(limit) || !isInt(delta) || type === undefined) return undefined
  if (isKnown(delta) && delta < 0) return maximum(ceilDivide(subtract(start, limit), -delta), 0)
  return isPositive(delta) ? maximum(ceilDivide(subtract(limit, start), delta), 0) : undefined
}

/** Ones on diagonal k of a matrix like the input. */
const eye = (call: Call): TensorFact => {
  const { type, shape } = call.tensor(0)
  if (shape !== undefined && shape.length !== 2)
    call.fail('shape-mismatch', `Cannot make an identity like ${showShape(shape)}`, 'A matrix is needed')
  const result = elementTypeAttribute(call, 'dtype', type)
  return evaluated(result, shape, (dims, count) =>
    Array.from({ length: count }, (_, at) => {
      const [row = 0, column = 0] = indexAt(at, dims)
      const isOne = column - row === (call.int('k') ?? 0)
      return result === 'bool' ? isOne : Number(isOne)
    }),
  )
}

/** Dimensions `start` to `end`, clamped to the rank. */
const shapeOfInput = (call: Call): TensorFact => {
  const { shape } = call.tensor(0)
  const [start, end] = call.since < 15 ? [0, undefined] : [call.int('start') ?? 0, call.int('end')]
  if (shape === undefined) return tensor('int64', [call.unknown('unbound-symbol')])
  const part = shape.slice(clampedPosition(start, shape.length), clampedPosition(end ?? shape.length, shape.length))
  return tensor('int64', [part.length], part)
}

const clampedPosition = (position: number, rank: number): number =>
  Math.min(Math.max(position < 0 ? position + rank : position, 0), rank)

const sizeOfInput = (call: Call): TensorFact => {
  const { shape } = call.tensor(0)
  return shape === undefined ? tensor('int64', []) : tensor('int64', [], [productDim(shape)])
}

/** The shape is an attribute, or the input as a shape, or the input's shape; `extra_shape` follows. */
const givenFill = (call: Call): TensorFact => {
  const base =
    shapeAttribute(call, 'shape') ?? (call.int('input_as_shape') === 1 ? targetShape(call, 0) : call.tensor(0).shape)
  const extra = shapeAttribute(call, 'extra_shape') ?? []
  return tensor(call.tensor(0).type ?? 'float', base === undefined ? undefined : [...base, ...extra])
}
