/** Convolutions of com.microsoft: fused, channels-last, quantised, with padding as a value (docs/sources/onnx.md §2.17, §5). */
import { add, multiply, plus, subtract, times, volume, type Dim } from '../../dim/dim.ts'
import type { ElementType } from '../../onnx/element-type.ts'
import { convolutionMacs, convolutionShape } from '../onnx/convolution.ts'
import { tensor, type Shape, type TensorFact } from '../contract/fact.ts'
import { differ } from '../contract/operand.ts'
import { counted, type Call, type CountCall, type Family, type Work } from '../contract/operator.ts'
import { transposedConvolutionMacs, transposedConvolutionShape } from '../onnx/transposed-convolution.ts'
import { asDim, elementsOf } from '../contract/value.ts'
import { fusedActivation } from './activation-cost.ts'
import { channelsFirst, toChannelsLast } from './channels-last.ts'
import { additions } from './matmul.ts'
import { nonNegative } from '../contract/size.ts'

const FORMULA = 'N · Cout · (Cin / group) · kernel volume · output positions MACs'

/**
 * Weights of NhwcConv are [M, kH, kW, C/g] as exporters write them, although the schema says [M, C/g, kH, kW]
 * (docs/sources/onnx.md §2.17): the second holds only where the channels fit it and not the first.
 */
const channelsLastWeight = (call: Call): TensorFact => {
  const weight = call.tensor(1)
  const { shape } = weight
  const channels = call.tensor(0).shape?.at(-1)
  if (shape === undefined || channels === undefined) return channelsFirst(weight)
  const group = call.int('group') ?? 1
  const fitsNot = (axis: number): boolean => differ(multiply(shape.at(axis) ?? 1, group), channels)
  return fitsNot(-1) && !fitsNot(1) ? weight : channelsFirst(weight)
}

const inferLast =
  (weight: (call: Call) => TensorFact) =>
  (call: Call): readonly TensorFact[] => {
    const x = call.tensor(0)
    const shape = convolutionShape(call, channelsFirst(x), weight(call))
    return [tensor(x.type, shape === undefined ? undefined : toChannelsLast(shape))]
  }

/** MACs do not depend on the order of axes; one add per output for the bias and for a residual, then the activation. */
export const fusedConvolutionWork = (call: CountCall, additionInputs: readonly number[]): Work => {
  const activation = fusedActivation(call)
  return {
    macs: convolutionMacs(call.outDims(), call.dims(1)),
    ...activation,
    vector: plus(activation.vector, additions(call, ...additionInputs)),
  }
}

const quantizedWork = (call: CountCall): Work => ({
  macs: convolutionMacs(call.outDims(), call.dims(3)),
  operands: [0, 3],
  vector: additions(call, 8),
  quantization: times(2, volume(call.outDims())),
})

/** x, its scale and zero point, then w; `channels_last` turns x and y only. */
const inferQuantized = (call: Call): readonly TensorFact[] => {
  const [x, w] = [call.tensor(0), call.tensor(3)]
  const type: ElementType | undefined = call.tensor(7).type
  if (call.int('channels_last') !== 1) return [tensor(type, convolutionShape(call, x, w))]
  const shape = convolutionShape(call, channelsFirst(x), w)
  return [tensor(type, shape === undefined ? undefined : toChannelsLast(shape))]
}

/** Pads come as a value: they are cut from the extents of the unpadded result. */
const inferDynamicPads = (call: Call): readonly TensorFact[] => {
  const x = call.tensor(0)
  const spread = transposedConvolutionShape(call, x, call.tensor(1))
  if (spread === undefined || !call.has(2)) return [tensor(x.type, spread)]
  const rank = spread.length - 2
  const pads = elementsOf(call.tensor(2))?.map(element => asDim(element))
  const cut = (extent: Dim, axis: number): Dim => {
    const [begin, end] = [pads?.[axis], pads?.[axis + rank]]
    return begin === undefined || end === undefined
      ? call.unknown('missing-value')
      : nonNegative(call, subtract(extent, add(begin, end)), 'positions')
  }
  const shape: Shape = [...spread.slice(0, 2), ...spread.slice(2).map(cut)]
  return [tensor(x.type, shape)]
}

export const CONVOLUTION = {
  FusedConv: {
    infer: call => [tensor(call.tensor(0).type, convolutionShape(call, call.tensor(0), call.tensor(1)))],
    cost: counted(`${FORMULA}; 1 per output for the bias and for the residual, then the activation`, call =>
      fusedConvolutionWork(call, [2, 3]),
    ),
  },
  NhwcConv: {
    infer: inferLast(channelsLastWeight),
    cost: counted(`${FORMULA}; 1 per output for the bias`, call => fusedConvolutionWork(call, [2])),
  },
  NhwcFusedConv: {
    infer: inferLast(call => call.tensor(1)),
    cost: counted(`${FORMULA}; 1 per output for the bias and for the residual, then the activation`, call =>
      fusedConvolutionWork(call, [2, 3]),
    ),
  },
  QLinearConv: {
    infer: inferQuantized,
    cost: counted(`${FORMULA}; 1 per output for the bias, 2 to requantise`, quantizedWork),
  },
  ConvTransposeWithDynamicPads: {
    infer: inferDynamicPads,
    cost: counted(
      'N · Cin · (Cout / group) · kernel volume · input positions MACs; 1 per output for the bias',
      call => ({
        macs: transposedConvolutionMacs(call.dims(0), call.dims(1)),
        vector: additions(call, 3),
      }),
    ),
  },
} satisfies Family
