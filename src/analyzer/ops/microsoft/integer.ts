/** Element-wise operators of com.microsoft on 8-bit values: dequantise, compute, requantise. */
import { add, plus, times, volume, type Count } from '../../dim/dim.ts'
import { dropAxes, replaceAxis, requireAxes, requireAxis } from '../contract/axis.ts'
import { broadcastShapes, unifyDims } from '../contract/broadcast.ts'
import { tensor, type Shape, type TensorFact } from '../contract/fact.ts'
import { like } from '../contract/operand.ts'
import {
  counted,
  type Call,
  type CostRule,
  type CountCall,
  type Family,
  type Operator,
  type Work,
} from '../contract/operator.ts'
import { onElements, SOFTMAX, type ElementCost } from './activation-cost.ts'

/** 2 per element of each operand at `inputs` and of the output. */
const requantized = (call: CountCall, inputs: readonly number[]): Count =>
  times(2, plus(volume(call.outDims()), ...inputs.map(index => volume(call.dims(index)))))

const withRequantization = (words: string, inputs: readonly number[], work: (call: CountCall) => Work): CostRule =>
  counted(`${words}; 2 per input and output to dequantise and requantise`, call => ({
    ...work(call),
    quantization: requantized(call, inputs),
  }))

const broadcast = (call: Call, ...inputs: readonly number[]): Shape | undefined =>
  broadcastShapes(call, ...inputs.map(index => call.tensor(index).shape))

/** A [scale, zero point], B at 3 [scale, zero point]. */
const binary: Operator = {
  infer: call => [tensor(call.tensor(0).type, broadcast(call, 0, 3))],
  cost: withRequantization('1 per output', [0, 3], call => ({ vector: volume(call.outDims()) })),
}

const unary = (cost: ElementCost): Operator => ({
  infer: call => [like(call.tensor(0))],
  cost: withRequantization(`${cost.vector} per element`, [0], call => onElements(cost, volume(call.outDims()))),
})

/** y_scale, y_zero_point, then (tensor, scale, zero point) triples. */
const FIRST_TRIPLE = 2
const tripleInputs = (call: Call): readonly number[] =>
  call.inputs.map((_, index) => index).filter(index => index >= FIRST_TRIPLE && (index - FIRST_TRIPLE) % 3 === 0)

const concatenated = (call: Call): TensorFact => {
  const { type } = call.tensor(1)
  const [first, ...rest] = tripleInputs(call).map(index => call.tensor(index).shape)
  if (first === undefined || rest.some(shape => shape === undefined)) return tensor(type, undefined)
  const axis = requireAxis(call, call.requireInt('axis'), first.length)
  const joined = rest.reduce<Shape>((sum, shape) => (shape === undefined ? sum : beside(call, sum, shape, axis)), first)
  return tensor(type, joined)
}

const beside = (call: Call, a: Shape, b: Shape, axis: number): Shape => {
  if (a.length !== b.length)
    call.fail('shape-mismatch', `Cannot concatenate tensors of rank ${a.length} and ${b.length}`)
  return a.map((dim, index) => {
    const other = b[index] ?? dim
    if (index === axis) return add(dim, other)
    return (
      unifyDims(dim, other) ?? call.fail('shape-mismatch', `Cannot concatenate: the tensors differ on axis ${index}`)
    )
  })
}

const reducedShape = (call: Call): Shape | undefined => {
  const { shape } = call.tensor(0)
  if (shape === undefined) return undefined
  const axes = requireAxes(call, call.ints('axes') ?? shape.map((_, axis) => axis), shape.length)
  if (call.int('keepdims') === 0) return dropAxes(shape, axes)
  return axes.reduce<Shape>((reduced, axis) => replaceAxis(reduced, axis, 1), shape)
}

export const INTEGER = {
  QLinearAdd: binary,
  QLinearMul: binary,
  QLinearLeakyRelu: unary({ vector: 2, special: 0 }),
  QLinearSigmoid: unary({ vector: 1, special: 1 }),
  QLinearSoftmax: unary(SOFTMAX),
  QLinearConcat: {
    infer: call => [concatenated(call)],
    cost: counted('4 per output to bring every input to the scale of the output', call => ({
      quantization: times(4, volume(call.outDims())),
    })),
  },
  QLinearWhere: {
    infer: call => [tensor(call.tensor(1).type, broadcast(call, 0, 1, 4))],
    cost: counted('4 per output to bring the chosen value to the scale of the output', call => ({
      quantization: times(4, volume(call.outDims())),
    })),
  },
  QLinearReduceMean: {
    infer: call => [tensor(call.tensor(0).type, reducedShape(call))],
    cost: withRequantization('1 per input element', [0], call => ({ vector: volume(call.dims(0)) })),
  },
  MulInteger: {
    infer: call => [tensor('int32', broadcast(call, 0, 2))],
    cost: counted('1 per output, and 1 per operand element with a zero point', call => ({
      vector: plus(
        volume(call.outDims()),
        call.has(1) ? volume(call.dims(0)) : 0n,
        call.has(3) ? volume(call.dims(2)) : 0n,
      ),
    })),
  },
  ReduceSumInteger: {
    infer: call => [tensor(call.tensor(0).type === 'uint8' ? 'uint32' : 'int32', reducedShape(call))],
    cost: counted('1 per input element', call => ({ vector: volume(call.dims(0)) })),
  },
} satisfies Family
