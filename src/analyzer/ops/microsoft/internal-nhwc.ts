/**
 * com.ms.internal.nhwc: standard operators that ONNX Runtime has moved to channels-last images. Weights, grids and
 * regions keep their layout; the versions are those of the standard.
 */
import { plus, times, volume } from '../../dim/dim.ts'
import { convolution } from '../onnx/convolution.ts'
import { tensor } from '../contract/fact.ts'
import { layout } from '../onnx/layout.ts'
import { normalization } from '../onnx/normalization.ts'
import { counted, type CostRule, type Family, type Operator } from '../contract/operator.ts'
import { pooling } from '../onnx/pooling.ts'
import { resize } from '../onnx/resize.ts'
import { sampling } from '../onnx/sampling.ts'
import {
  transposedConvolution,
  transposedConvolutionMacs,
  transposedConvolutionShape,
} from '../onnx/transposed-convolution.ts'
import { fusedActivation } from './activation-cost.ts'
import { channelsLastOperator } from './channels-last.ts'
import { additions } from './matmul.ts'
import { quantizedAveragePool } from './pooling.ts'

/** A channels-last operator that may have an activation fused in. */
const fused = (operator: Operator, inputs?: readonly number[]): Operator => {
  const turned = channelsLastOperator(operator, inputs)
  return { infer: turned.infer, cost: withActivation(turned.cost) }
}

const withActivation = (cost: CostRule): CostRule =>
  cost.kind === 'counted'
    ? counted(`${cost.formula}; then the fused activation`, call => {
        const work = cost.count(call)
        const activation = fusedActivation(call)
        return {
          ...work,
          vector: plus(work.vector ?? 0n, activation.vector),
          special: plus(work.special ?? 0n, activation.special),
        }
      })
    : cost

/** x with scale and zero point at 0 … 2, w at 3 … 5, y's at 6 and 7, bias at 8. */
const quantizedTranspose: Operator = {
  infer: call => [tensor(call.tensor(7).type, transposedConvolutionShape(call, call.tensor(0), call.tensor(3)))],
  cost: counted(
    'N · Cin · (Cout / group) · kernel volume · input positions MACs; 1 per output for the bias, 2 to requantise',
    call => ({
      macs: transposedConvolutionMacs(call.dims(0), call.dims(3)),
      operands: [0, 3],
      vector: additions(call, 8),
      quantization: times(2, volume(call.outDims())),
    }),
  ),
}

export const INTERNAL_NHWC = {
  AveragePool: fused(pooling.AveragePool),
  BatchNormalization: fused(normalization.BatchNormalization),
  Conv: fused(convolution.Conv),
  ConvTranspose: fused(transposedConvolution.ConvTranspose),
  DepthToSpace: channelsLastOperator(layout.DepthToSpace),
  GlobalAveragePool: channelsLastOperator(pooling.GlobalAveragePool),
  GlobalLpPool: channelsLastOperator(pooling.GlobalLpPool),
  GlobalMaxPool: channelsLastOperator(pooling.GlobalMaxPool),
  GridSample: channelsLastOperator(sampling.GridSample),
  InstanceNormalization: fused(normalization.InstanceNormalization),
  LpPool: channelsLastOperator(pooling.LpPool),
  LRN: channelsLastOperator(normalization.LRN),
  MaxPool: fused(pooling.MaxPool),
  MaxUnpool: fused(transposedConvolution.MaxUnpool, [0, 1]),
  QLinearAveragePool: quantizedAveragePool(() => true),
  QLinearConv: channelsLastOperator(convolution.QLinearConv),
  QLinearConvTranspose: channelsLastOperator(quantizedTranspose),
  // Scales and sizes name the axes in the node's own order, so nothing is turned.
  Resize: resize.Resize,
  SpaceToDepth: channelsLastOperator(layout.SpaceToDepth),
} satisfies Family
