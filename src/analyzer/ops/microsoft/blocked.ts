/**
 * com.microsoft.nchwc: the layout with blocked channels that ONNX Runtime writes when it saves an optimised model
 * (docs/sources/onnx.md §2.17). Shapes stay [N, C, ...space], with channels rounded up to the block of the machine that saved it.
 */
import { isKnown, multiply, times, volume, type Dim } from '../../dim/dim.ts'
import { convolutionShape } from '../onnx/convolution.ts'
import { tensor, type Shape, type TensorFact } from '../contract/fact.ts'
import { interpolationFlops } from '../contract/interpolation.ts'
import { dimAt } from '../contract/operand.ts'
import { counted, moves, type Call, type Family, type Reader } from '../contract/operator.ts'
import { pooling } from '../onnx/pooling.ts'
import { toChannelsFirst, toChannelsLast } from './channels-last.ts'
import { fusedConvolutionWork } from './convolution.ts'
import { sizeOf } from '../contract/size.ts'
import { perAxis } from '../contract/window.ts'

/** Blocks are 8 channels (AVX2, NEON, SSE) or 16 (AVX-512); the file does not say which. */
const LARGEST_BLOCK = 16

const reorderedInput = (call: Call): TensorFact => {
  const { type, shape } = call.tensor(0)
  if (shape === undefined) return tensor(type, undefined)
  const ordered = call.int('channels_last') === 1 ? toChannelsFirst(shape) : shape
  return tensor(type, [...ordered.slice(0, 1), roundedChannels(call, dimAt(call, ordered, 1)), ...ordered.slice(2)])
}

/** A multiple of the largest block stays as it is with either block; else the weight that takes them says. */
const roundedChannels = (call: Call, channels: Dim): Dim =>
  isKnown(channels) && channels % LARGEST_BLOCK === 0 ? channels : takenChannels(call, channels)

/** Channels that a convolution behind the reordering takes: as many, or rounded up to a block. */
const takenChannels = (call: Call, channels: Dim): Dim => {
  const taken = channelsTaken(call.readers(0), MAX_STEPS)
  if (taken === undefined || !isKnown(channels)) return taken ?? call.unknown('missing-value')
  return taken >= channels && taken < channels + LARGEST_BLOCK ? taken : call.unknown('missing-value')
}

/** Pools and upsampling between a reordering and its convolution: graphs have one or two. */
const MAX_STEPS = 8

/** Dimension 1 of a stored weight × groups; pools and upsampling hand the channels on. */
const channelsTaken = (readers: readonly Reader[], steps: number): number | undefined => {
  for (const { node, input, readers: next } of readers) {
    if (node.domain !== 'com.microsoft.nchwc' || node.opType.startsWith('Reorder') || steps === 0) continue
    if (node.opType !== 'Conv') {
      const further = channelsTaken(next(0), steps - 1)
      if (further !== undefined) return further
      continue
    }
    const weight = input(1)
    const group = node.attributes.get('group')
    const width = weight?.kind === 'tensor' ? weight.shape?.[1] : undefined
    if (typeof width === 'number') return width * (group?.type === 'int' ? group.value : 1)
  }
  return undefined
}

/** `channels` drops the padding again. */
const reorderedOutput = (call: Call): TensorFact => {
  const { type, shape } = call.tensor(0)
  if (shape === undefined) return tensor(type, undefined)
  const channels = sizeOf(call, 'channels', 0) || dimAt(call, shape, 1)
  const plain: Shape = [...shape.slice(0, 1), channels, ...shape.slice(2)]
  return tensor(type, call.int('channels_last') === 1 ? toChannelsLast(plain) : plain)
}

/** Whole factors, one per axis of [N, C, H, W]. */
const upsampled = (call: Call): TensorFact => {
  const { type, shape } = call.tensor(0)
  const factors = perAxis(call, 'scales', shape?.length ?? 4, { least: 1, otherwise: 1 })
  return tensor(
    type,
    shape?.map((dim, axis) => multiply(dim, factors[axis] ?? 1)),
  )
}

const reorder = moves('Channels are blocked or unblocked.')

export const NCHWC = {
  Conv: {
    infer: call => [tensor(call.tensor(0).type, convolutionShape(call, call.tensor(0), call.tensor(1)))],
    cost: counted(
      'N · Cout · (Cin / group) · kernel volume · output positions MACs; 1 per output for the bias and for the sum, then the activation',
      call => fusedConvolutionWork(call, [2, 3]),
    ),
  },
  MaxPool: pooling.MaxPool,
  AveragePool: pooling.AveragePool,
  GlobalMaxPool: pooling.GlobalMaxPool,
  GlobalAveragePool: pooling.GlobalAveragePool,
  Upsample: {
    infer: call => [upsampled(call)],
    cost: counted('9 per output for linear interpolation (3 lerps of 3), 0 for nearest', call => {
      const output = call.outDims()
      return {
        vector: times(
          interpolationFlops(call.string('mode') ?? 'nearest', Math.max(0, output.length - 2)),
          volume(output),
        ),
      }
    }),
  },
  ReorderInput: { infer: call => [reorderedInput(call)], cost: reorder },
  ReorderOutput: { infer: call => [reorderedOutput(call)], cost: reorder },
} satisfies Family
