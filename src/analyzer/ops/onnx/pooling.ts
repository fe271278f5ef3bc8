/** Pooling: windows, whole maps, regions (docs/sources/onnx.md §2.3). */
import { times, volume, type Dim } from '../../dim/dim.ts'
import { tensor, type Shape, type TensorFact } from '../contract/fact.ts'
import { dimAt, showTensor, unknownDims } from '../contract/operand.ts'
import { counted, uncounted, type Call, type CountCall, type Family, type Work } from '../contract/operator.ts'
import { perAxis, readWindow, slideWindow } from '../contract/window.ts'

/** The kernel of a pooling node; the attribute is required from the second version on. */
const poolKernel = (call: Call, spatialRank: number): readonly number[] => {
  if (call.ints('kernel_shape') === undefined)
    call.fail('attribute-invalid', `${call.opType} has no kernel_shape`, `${spatialRank} numbers are needed`)
  return perAxis(call, 'kernel_shape', spatialRank, { least: 1, otherwise: 1 })
}

/** [N, C, ...In] → [N, C, ...Out]. */
export const pooledShape = (call: Call, x: TensorFact): Shape | undefined => {
  const kernelRank = call.ints('kernel_shape')?.length
  if (x.shape === undefined) return kernelRank === undefined ? undefined : unknownDims(call, kernelRank + 2)
  if (x.shape.length < 3)
    call.fail('shape-mismatch', `Cannot pool ${showTensor(x)}`, 'Rank 3 or more is needed: batch, channels, space')
  const spatial = x.shape.slice(2)
  const window = readWindow(call, poolKernel(call, spatial.length))
  return [...x.shape.slice(0, 2), ...slideWindow(call, spatial, window)]
}

const inferPool = (call: Call): readonly TensorFact[] => {
  const x = call.tensor(0)
  return [tensor(x.type, pooledShape(call, x))]
}

/** MaxPool also gives the position of each maximum. */
const inferMaxPool = (call: Call): readonly TensorFact[] => {
  const [pooled] = inferPool(call)
  return pooled === undefined ? [] : call.outputCount > 1 ? [pooled, tensor('int64', pooled.shape)] : [pooled]
}

const inferGlobalPool = (call: Call): readonly TensorFact[] => {
  const x = call.tensor(0)
  if (x.shape !== undefined && x.shape.length < 2)
    call.fail('shape-mismatch', `Cannot pool ${showTensor(x)}`, 'Rank 2 or more is needed: batch and channels')
  return [
    tensor(
      x.type,
      x.shape?.map((dim, axis): Dim => (axis < 2 ? dim : 1)),
    ),
  ]
}

/** [num_rois, C, ...pooled_shape]. */
const inferRoiPool = (call: Call): readonly TensorFact[] => {
  const pooled = perAxis(call, 'pooled_shape', call.ints('pooled_shape')?.length ?? 0, { least: 1, otherwise: 1 })
  const x = call.tensor(0)
  const regions = dimAt(call, call.tensor(1).shape, 0)
  return [tensor(x.type, pooled.length === 0 ? undefined : [regions, dimAt(call, x.shape, 1), ...pooled])]
}

/** `each` operations per output element and kernel cell. */
const countWindow = (call: CountCall, each: bigint): Work => ({
  vector: times(each, volume(call.outDims()), volume(call.ints('kernel_shape') ?? [])),
})

export const pooling = {
  MaxPool: {
    infer: inferMaxPool,
    cost: counted('outputs · kernel volume', call => countWindow(call, 1n)),
  },
  AveragePool: {
    infer: inferPool,
    cost: counted('outputs · kernel volume', call => countWindow(call, 1n)),
  },
  LpPool: {
    infer: inferPool,
    cost: counted('outputs · kernel volume · 2: a power and an addition', call => countWindow(call, 2n)),
  },
  GlobalMaxPool: {
    infer: inferGlobalPool,
    cost: counted('1 per input element', call => ({ vector: volume(call.dims(0)) })),
  },
  GlobalAveragePool: {
    infer: inferGlobalPool,
    cost: counted('1 per input element', call => ({ vector: volume(call.dims(0)) })),
  },
  GlobalLpPool: {
    infer: inferGlobalPool,
    cost: counted('2 per input element: a power and an addition', call => ({
      vector: times(2n, volume(call.dims(0))),
    })),
  },
  MaxRoiPool: {
    infer: inferRoiPool,
    cost: uncounted('The number of comparisons depends on the sizes of the regions, which are data'),
  },
} satisfies Family
