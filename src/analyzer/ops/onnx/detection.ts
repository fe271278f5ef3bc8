/** Object detection: suppression of boxes, and TensorRT plugins that runtimes register in the default domain. */
import { times, volume, type Dim } from '../../dim/dim.ts'
import { tensor, type TensorFact } from '../contract/fact.ts'
import { interpolationFlops } from '../contract/interpolation.ts'
import { differ, dimAt, firstKnown, like, requirePositiveInt, shapeOfRank, showTensor } from '../contract/operand.ts'
import { counted, moves, uncounted, type Call, type Family } from '../contract/operator.ts'
import { elementOf } from '../contract/value.ts'

/** How many boxes survive is data, except that none does when none may (the default). */
const survivors = (call: Call): Dim => (!call.has(2) || elementOf(call.tensor(2)) === 0 ? 0 : call.pinned('n'))

/** [n, 3]: batch, class and box of each survivor; n ≤ batches · classes · min(max_output_boxes, boxes). */
const inferSuppression = (call: Call): readonly TensorFact[] => {
  const boxes = shapeOfRank(call, 0, 3)
  const scores = shapeOfRank(call, 1, 3)
  if (differ(boxes?.[0], scores?.[0]) || differ(boxes?.[1], scores?.[2]) || differ(boxes?.[2], 4))
    call.fail(
      'shape-mismatch',
      `Cannot match boxes ${showTensor(call.tensor(0))} with scores ${showTensor(call.tensor(1))}`,
    )
  return [tensor('int64', [survivors(call), 3])]
}

/** Fixed-size results of the EfficientNMS plugin. */
const inferEfficientNms = (call: Call): readonly TensorFact[] => {
  const boxes = call.tensor(0)
  const scores = call.tensor(1)
  const batch = firstKnown(call, boxes.shape?.[0], scores.shape?.[0])
  const kept = requirePositiveInt(call, 'max_output_boxes')
  return [
    tensor('int32', [batch, 1]),
    tensor(boxes.type, [batch, kept, 4]),
    tensor(boxes.type, [batch, kept]),
    tensor('int32', [batch, kept]),
  ]
}

/** [batch, boxes, C, pooled, pooled] from boxes [batch, boxes, 4] and feature maps [batch, C, H, W]. */
const inferPatches = (call: Call): readonly TensorFact[] => {
  const boxes = shapeOfRank(call, 0, 3)
  const features = shapeOfRank(call, 1, 4)
  const pooled = requirePositiveInt(call, 'pooled_size')
  const [batch, count] = [dimAt(call, boxes, 0), dimAt(call, boxes, 1)]
  return [tensor(call.tensor(1).type, [batch, count, dimAt(call, features, 1), pooled, pooled])]
}

export const detection = {
  NonMaxSuppression: {
    infer: inferSuppression,
    cost: moves('Sorts scores and compares boxes; by convention sorting and selection are no FLOPs'),
  },
  EfficientNMS_TRT: {
    infer: inferEfficientNms,
    cost: moves('Sorts scores and compares boxes; by convention sorting and selection are no FLOPs'),
  },
  MultilevelCropAndResize_TRT: {
    infer: inferPatches,
    cost: counted('9 per output element: one bilinear sample', call => ({
      vector: times(interpolationFlops('linear', 2), volume(call.outDims())),
    })),
  },
  PyramidROIAlign_TRT: {
    infer: inferPatches,
    cost: uncounted('The plugin chooses the number of samples per region'),
  },
  DisentangledAttention_TRT: {
    infer: call => [like(call.tensor(0))],
    cost: counted('3 per score: two additions and the scale', call => ({ vector: times(3n, volume(call.dims(0))) })),
  },
} satisfies Family
