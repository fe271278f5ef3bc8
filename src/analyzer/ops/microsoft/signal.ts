/** Fourier transforms, sampling and warping of com.microsoft. */
import { add, floorDivide, multiply, subtract, times, volume, type Dim } from '../../dim/dim.ts'
import { tensor, type TensorFact } from '../contract/fact.ts'
import { interpolationFlops } from '../contract/interpolation.ts'
import { dimAt } from '../contract/operand.ts'
import { counted, type Call, type CountCall, type Family, type Work } from '../contract/operator.ts'
import { sampling } from '../onnx/sampling.ts'
import { fourierFlops } from '../onnx/signal.ts'
import { asDim, elementsOf } from '../contract/value.ts'
import { nonNegative } from '../contract/size.ts'

/** Real [..., n] → complex [..., n/2 + 1, 2]: one-sided, the only kind there is. */
const inferForward = (call: Call): readonly TensorFact[] => {
  const { type, shape } = call.tensor(0)
  if (shape === undefined) return [tensor(type, undefined)]
  return [tensor(type, [...shape.slice(0, -1), add(floorDivide(dimAt(call, shape, -1), 2), 1), 2])]
}

/** Complex [..., m, 2] → real [..., 2·(m − 1)]. */
const inferInverse = (call: Call): readonly TensorFact[] => {
  const { type, shape } = call.tensor(0)
  if (shape === undefined) return [tensor(type, undefined)]
  return [
    tensor(type, [
      ...shape.slice(0, -2),
      multiply(2, nonNegative(call, subtract(dimAt(call, shape, -2), 1), 'frequencies')),
    ]),
  ]
}

/** One transform per row and per signal axis of a real tensor `shape`. */
const transformWork = (call: CountCall, shape: readonly Dim[]): Work => {
  const axes = call.int('signal_ndim') ?? 1
  if (axes !== 1) return call.giveUp('only transforms over one axis are known')
  return { vector: fourierFlops(call, volume(shape.slice(0, -1)), shape.at(-1) ?? 1) }
}

const FOURIER = '5 · rows · L · log2 L: a model of the fast transform, not exact'

/** [regions, C, height, width]; the size is a value. */
const inferCrops = (call: Call): readonly TensorFact[] => {
  const x = call.tensor(0)
  const [height, width] = elementsOf(call.tensor(3)) ?? []
  const sizes = [height, width].map(element => asDim(element) ?? call.unknown('missing-value'))
  return [tensor(x.type, [dimAt(call, call.tensor(1).shape, 0), dimAt(call, x.shape, 1), ...sizes])]
}

export const SIGNAL = {
  Rfft: { infer: inferForward, cost: counted(FOURIER, call => transformWork(call, call.dims(0))) },
  Irfft: { infer: inferInverse, cost: counted(FOURIER, call => transformWork(call, call.outDims())) },
  GridSample: sampling.GridSample,
  CropAndResize: {
    infer: inferCrops,
    cost: counted('9 per output for bilinear interpolation (3 lerps of 3), 0 for nearest', call => ({
      vector: times(interpolationFlops(call.string('mode') ?? 'bilinear', 2), volume(call.outDims())),
    })),
  },
  DynamicTimeWarping: {
    infer: call => [tensor('int32', [2, call.pinned('path')])],
    cost: counted('3 per cell of the cost matrix: two comparisons and an addition', call => ({
      vector: times(3, volume(call.dims(0))),
    })),
  },
} satisfies Family
