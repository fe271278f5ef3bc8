/** Normalisations over a whole axis or window: outputs have the shape of the input (docs/sources/onnx.md §2.9). */
import { times, volume, type Dim } from '../../dim/dim.ts'
import type { ElementType } from '../../onnx/element-type.ts'
import { elementTypeAttribute } from '../contract/attribute.ts'
import { requireAxis } from '../contract/axis.ts'
import { tensor, type Shape, type TensorFact } from '../contract/fact.ts'
import { differ, dimAt, like, requirePositiveInt, showTensor } from '../contract/operand.ts'
import {
  counted,
  free,
  type Call,
  type CostRule,
  type CountCall,
  type Family,
  type Work,
} from '../contract/operator.ts'

/** Mean, difference, square, variance, division: the part of a normalisation without scale and bias. */
const STANDARDISE_FLOPS = 5n

/** `each` operations per element. */
const perElement = (each: bigint, what: string): CostRule =>
  counted(`${each} per element: ${what}`, call => ({ vector: times(each, volume(call.dims(0))) }))

/** X [N, C, ...] and a parameter of length C. */
const checkChannels = (call: Call, index: number): void => {
  const x = call.tensor(0)
  const parameter = call.tensor(index)
  if (differ(x.shape?.[1], parameter.shape?.length === 1 ? parameter.shape[0] : undefined))
    call.fail(
      'shape-mismatch',
      `Cannot normalise X ${showTensor(x)} with ${showTensor(parameter)}`,
      'One number per channel is needed',
    )
}

/** Five outputs before version 14 (mean, var and two saved ones), three from there on. */
const inferBatchNormalization = (call: Call): readonly TensorFact[] => {
  const x = call.tensor(0)
  if (call.since >= 9 || (call.int('spatial') ?? 1) !== 0) for (const index of [1, 2, 3, 4]) checkChannels(call, index)
  const [mean, variance] = [3, 4].map((index): TensorFact => {
    const own = call.tensor(index)
    return tensor(own.type, own.shape ?? [dimAt(call, x.shape, 1)])
  })
  if (mean === undefined || variance === undefined) return [like(x)]
  return [like(x), mean, variance, mean, variance].slice(0, Math.max(1, call.outputCount))
}

const countBatchNormalization = (call: CountCall): Work => ({
  vector: times(call.int('training_mode') ? STANDARDISE_FLOPS + 2n : 2n, volume(call.dims(0))),
})

/** The shape with the axes from `axis` on reduced to 1, for per-row statistics. */
const rowStatistics = (call: Call, x: TensorFact): Shape | undefined => {
  const shape = x.shape
  if (shape === undefined) return undefined
  const first = requireAxis(call, call.int('axis') ?? -1, shape.length)
  return shape.map((dim, axis): Dim => (axis < first ? dim : 1))
}

/** The type in which statistics are kept; float by default. */
const stashType = (call: Call): ElementType | undefined => elementTypeAttribute(call, 'stash_type', 'float')

/**
 * Y has the type of the scale in the runtime's own LayerNormalization and SimplifiedLayerNormalization and in
 * RMSNormalization, that of X in the standard LayerNormalization.
 */
const inferRowNormalization =
  (statistics: number, typeFrom: (call: Call) => number) =>
  (call: Call): readonly TensorFact[] => {
    const x = call.tensor(0)
    const rows = rowStatistics(call, x)
    const y = like(x, call.tensor(typeFrom(call)).type)
    return [y, ...Array<TensorFact>(statistics).fill(tensor(stashType(call), rows))]
  }

/** 5 per element, 1 more for the scale and 1 more for the bias, which may be absent. */
const countLayerNormalization = (call: CountCall): Work => ({
  vector: times(STANDARDISE_FLOPS + (call.has(2) ? 2n : 1n), volume(call.dims(0))),
})

const inferSame = (call: Call): readonly TensorFact[] => [like(call.tensor(0))]

const inferInstance = (call: Call): readonly TensorFact[] => {
  const x = call.tensor(0)
  if (x.shape !== undefined && x.shape.length < 3)
    call.fail('shape-mismatch', `Cannot normalise ${showTensor(x)}`, 'Rank 3 or more is needed: batch, channels, space')
  for (const index of [1, 2]) checkChannels(call, index)
  return [like(x)]
}

/** Scale and bias are per channel from version 21 on, per group in version 18. */
const inferGroup = (call: Call): readonly TensorFact[] => {
  requirePositiveInt(call, 'num_groups')
  if (call.since >= 21) for (const index of [1, 2]) checkChannels(call, index)
  return inferSame(call)
}

const inferLp = (call: Call): readonly TensorFact[] => {
  const x = call.tensor(0)
  if (x.shape !== undefined) requireAxis(call, call.int('axis') ?? -1, x.shape.length)
  return [like(x)]
}

/** Squares and their sum over the window of `size` channels, scale, bias, power, division. */
const countLrn = (call: CountCall): Work => {
  const elements = volume(call.dims(0))
  return { vector: times(BigInt(requirePositiveInt(call, 'size')) + 4n, elements), special: times(2n, elements) }
}

/** Version 1 may skip the variance: then only mean and difference. */
const countMeanVariance = (call: CountCall): Work => ({
  vector: times(call.since < 9 && call.int('normalize_variance') === 0 ? 2n : STANDARDISE_FLOPS, volume(call.dims(0))),
})

/** The mask has the type of the data before version 10. */
const inferDropout = (call: Call): readonly TensorFact[] => {
  const data = call.tensor(0)
  return call.outputCount > 1 ? [like(data), like(data, call.since < 10 ? data.type : 'bool')] : [like(data)]
}

const affine = 'standardise (5), scale (1), bias (1)'

export const normalization = {
  BatchNormalization: {
    infer: inferBatchNormalization,
    cost: counted('2 per element: a scale and a bias; 7 per element in training mode', countBatchNormalization),
  },
  InstanceNormalization: { infer: inferInstance, cost: perElement(STANDARDISE_FLOPS + 2n, affine) },
  GroupNormalization: { infer: inferGroup, cost: perElement(STANDARDISE_FLOPS + 2n, affine) },
  LayerNormalization: {
    infer: inferRowNormalization(2, call => (call.since < 17 ? 1 : 0)),
    cost: counted(`7 per element: ${affine}; 6 without bias`, countLayerNormalization),
  },
  SimplifiedLayerNormalization: {
    infer: inferRowNormalization(1, () => 1),
    cost: perElement(4n, 'square, mean, division, scale'),
  },
  RMSNormalization: {
    infer: inferRowNormalization(0, () => 1),
    cost: perElement(4n, 'square, mean, division, scale'),
  },
  LpNormalization: { infer: inferLp, cost: perElement(3n, 'power, sum, division') },
  MeanVarianceNormalization: {
    infer: inferSame,
    cost: counted('5 per element: mean, difference, square, variance, division', countMeanVariance),
  },
  LRN: { infer: inferSame, cost: counted('size + 4 per element', countLrn) },
  Dropout: { infer: inferDropout, cost: free('Hands its input on when the model runs; it acts in training only') },
} satisfies Family

/** FLOPs of a layer normalisation over `shape`, for operators that contain one. */
export const layerNormalizationFlops = (shape: Shape, biased: boolean) =>
  times(STANDARDISE_FLOPS + (biased ? 2n : 1n), volume(shape))
/** FLOPs of a root-mean-square normalisation over `shape`. */
export const rmsNormalizationFlops = (shape: Shape) => times(4n, volume(shape))
