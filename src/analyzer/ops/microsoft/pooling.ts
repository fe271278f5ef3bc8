/** Pooling of com.microsoft: channels-last, masked, quantised. */
import { plus, times, volume } from '../../dim/dim.ts'
import { tensor, type TensorFact } from '../contract/fact.ts'
import { counted, type Call, type CountCall, type Family, type Operator, type Work } from '../contract/operator.ts'
import { pooledShape, pooling } from '../onnx/pooling.ts'
import { channelsFirst, channelsLastOperator, toChannelsLast } from './channels-last.ts'

/** [N, C, ...space] or [N, ...space, C]. */
const inferPool =
  (isChannelsLast: (call: Call) => boolean) =>
  (call: Call): readonly TensorFact[] => {
    const x = call.tensor(0)
    if (!isChannelsLast(call)) return [tensor(x.type, pooledShape(call, x))]
    const shape = pooledShape(call, channelsFirst(x))
    return [tensor(x.type, shape === undefined ? undefined : toChannelsLast(shape))]
  }

const inferGlobalPool = (call: Call): readonly TensorFact[] => {
  const { type, shape } = call.tensor(0)
  const channel = call.int('channels_last') === 1 ? (shape?.length ?? 0) - 1 : 1
  return [
    tensor(
      type,
      shape?.map((dim, axis) => (axis === 0 || axis === channel ? dim : 1)),
    ),
  ]
}

const countWindow = (call: CountCall): Work => ({
  vector: times(volume(call.outDims()), volume(call.ints('kernel_shape') ?? [])),
})

/** 2 per input to dequantise, 2 per output to requantise. */
const requantized = (call: CountCall): Pick<Work, 'quantization'> => ({
  quantization: times(2, plus(volume(call.dims(0)), volume(call.outDims()))),
})

/** Average pooling of 8-bit values, whose layout an attribute or the domain decides. */
export const quantizedAveragePool = (isChannelsLast: (call: Call) => boolean): Operator => ({
  infer: inferPool(isChannelsLast),
  cost: counted('outputs · kernel volume; 2 per input and output to dequantise and requantise', call => ({
    ...countWindow(call),
    ...requantized(call),
  })),
})

export const POOLING = {
  NhwcMaxPool: channelsLastOperator(pooling.MaxPool),
  MaxpoolWithMask: { infer: inferPool(() => false), cost: counted('outputs · kernel volume', countWindow) },
  QLinearAveragePool: quantizedAveragePool(call => call.int('channels_last') === 1),
  QLinearGlobalAveragePool: {
    infer: inferGlobalPool,
    cost: counted('1 per input element; 2 per input and output to dequantise and requantise', call => ({
      vector: volume(call.dims(0)),
      ...requantized(call),
    })),
  },
} satisfies Family
