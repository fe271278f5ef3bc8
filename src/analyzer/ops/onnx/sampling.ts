/** Reading an image at computed positions: GridSample, AffineGrid, RoiAlign (docs/sources/onnx.md §2.11). */
import { times, volume, type Dim } from '../../dim/dim.ts'
import { tensor, type Shape, type TensorFact } from '../contract/fact.ts'
import { interpolationFlops } from '../contract/interpolation.ts'
import { differ, dimAt, firstKnown, positiveInt, showTensor } from '../contract/operand.ts'
import { counted, type Call, type CountCall, type Family, type Work } from '../contract/operator.ts'
import { asDim, elementsOf } from '../contract/value.ts'

/** [N, C, ...Out] from X [N, C, ...In] and grid [N, ...Out, d]. */
export const gridSampleShape = (call: Call, x: TensorFact, grid: TensorFact): Shape | undefined => {
  if (x.shape !== undefined && grid.shape !== undefined && x.shape.length !== grid.shape.length)
    call.fail('shape-mismatch', `Cannot sample ${showTensor(x)} at ${showTensor(grid)}`, 'The ranks differ')
  const rankOf = grid.shape?.length
  if (differ(x.shape?.[0], grid.shape?.[0]) || (rankOf !== undefined && differ(grid.shape?.at(-1), rankOf - 2)))
    call.fail(
      'shape-mismatch',
      `Cannot sample ${showTensor(x)} at ${showTensor(grid)}`,
      'One position per spatial axis is needed, for as many images',
    )
  const spatial = grid.shape?.slice(1, -1)
  const rank = x.shape?.length
  if (spatial === undefined && rank === undefined) return undefined
  const places =
    spatial ?? Array.from({ length: Math.max(0, (rank ?? 0) - 2) }, (): Dim => call.unknown('missing-value'))
  return [firstKnown(call, x.shape?.[0], grid.shape?.[0]), dimAt(call, x.shape, 1), ...places]
}

const countGridSample = (call: CountCall): Work => {
  const output = call.outDims()
  return { vector: times(interpolationFlops(call.string('mode') ?? 'linear', output.length - 2), volume(output)) }
}

/** [N, ...Out, d] from theta [N, d, d + 1] and size [N, C, ...Out]. */
const inferAffineGrid = (call: Call): readonly TensorFact[] => {
  const theta = call.tensor(0)
  const size = elementsOf(call.tensor(1))?.map(element => asDim(element))
  if (size === undefined) return [tensor(theta.type, undefined)]
  const spatial = size.slice(2)
  if (differ(theta.shape?.[1], spatial.length))
    call.fail('shape-mismatch', `Cannot make a grid of ${spatial.length} dimensions with theta ${showTensor(theta)}`)
  const places = spatial.map(dim => dim ?? call.unknown('missing-value'))
  return [tensor(theta.type, [firstKnown(call, theta.shape?.[0], size[0]), ...places, spatial.length])]
}

/** [regions, C, height, width]. */
const inferRoiAlign = (call: Call): readonly TensorFact[] => {
  const [x, rois] = [call.tensor(0), call.tensor(1)]
  if (x.shape !== undefined && x.shape.length !== 4)
    call.fail(
      'shape-mismatch',
      `Cannot align regions of ${showTensor(x)}`,
      'Rank 4 is needed: batch, channels, height, width',
    )
  if (rois.shape !== undefined && (rois.shape.length !== 2 || differ(rois.shape[1], 4)))
    call.fail('shape-mismatch', `Cannot align the regions ${showTensor(rois)}`, 'Four corners per region are needed')
  if (differ(rois.shape?.[0], call.tensor(2).shape?.[0]))
    call.fail('shape-mismatch', `Cannot align ${showTensor(rois)} of images ${showTensor(call.tensor(2))}`)
  const regions = firstKnown(call, rois.shape?.[0], call.tensor(2).shape?.[0])
  return [
    tensor(x.type, [
      regions,
      dimAt(call, x.shape, 1),
      positiveInt(call, 'output_height') ?? 1,
      positiveInt(call, 'output_width') ?? 1,
    ]),
  ]
}

/** sampling_ratio² bilinear samples per output element, each added or compared. */
const countRoiAlign = (call: CountCall): Work => {
  const ratio = call.int('sampling_ratio') ?? 0
  if (ratio <= 0)
    call.giveUp('sampling_ratio 0: the number of samples depends on the sizes of the regions, which are data')
  return { vector: times(BigInt(ratio) ** 2n, interpolationFlops('linear', 2) + 1n, volume(call.outDims())) }
}

export const sampling = {
  GridSample: {
    infer: call => [tensor(call.tensor(0).type, gridSampleShape(call, call.tensor(0), call.tensor(1)))],
    cost: counted(
      'One interpolation per output element: bilinear 9, trilinear 21, bicubic 35, nearest 0',
      countGridSample,
    ),
  },
  AffineGrid: {
    infer: inferAffineGrid,
    cost: counted('2 · d per coordinate, d spatial dimensions: theta times a grid point', call => ({
      vector: times(2n, call.outDims().length - 2, volume(call.outDims())),
    })),
  },
  RoiAlign: {
    infer: inferRoiAlign,
    cost: counted('sampling_ratio² samples per output element, 9 to interpolate and 1 to pool each', countRoiAlign),
  },
} satisfies Family
