/** Windows run backwards: ConvTranspose, MaxUnpool, Col2Im (docs/sources/onnx.md §2.3). */
import {
  add,
  floorDivide,
  isKnown,
  maximum,
  multiply,
  productDim,
  subtract,
  times,
  volume,
  type Count,
  type Dim,
} from '../../dim/dim.ts'
import { showDim } from '../contract/broadcast.ts'
import { kernelShape } from './convolution.ts'
import { tensor, type Shape, type TensorFact } from '../contract/fact.ts'
import { dimAt, differ, showTensor, unknownDims } from '../contract/operand.ts'
import { counted, moves, type Call, type Family } from '../contract/operator.ts'
import { allInts, asDim, elementsOf, lengthOf } from '../contract/value.ts'
import { kernelSpan, perAxis, readPads, readSteps } from '../contract/window.ts'

/**
 * MACs of a transposed convolution: each input element is spread over Cout/g · ΠK products.
 * `input` is [N, Cin, ...In], `weight` [Cin, Cout/g, ...K].
 */
export const transposedConvolutionMacs = (input: Shape, weight: Shape): Count =>
  times(volume(input), volume(weight.slice(1)))

/**
 * Cells cut from both ends of each axis. SAME cuts what is more than stride · input: what the kernel and the output
 * padding span beyond the stride (measured: §2.3).
 */
const totalPads = (call: Call, spans: readonly Dim[], strides: readonly number[]): readonly Dim[] => {
  const autoPad = call.string('auto_pad') ?? 'NOTSET'
  const pads = readPads(call, spans.length)
  if (pads !== undefined && autoPad !== 'NOTSET')
    call.fail('attribute-invalid', `Cannot use pads together with auto_pad ${autoPad}`)
  if (autoPad === 'SAME_UPPER' || autoPad === 'SAME_LOWER')
    return spans.map((span, axis) => maximum(0, subtract(span, strides[axis] ?? 1)))
  return spans.map((_, axis) => (pads?.begin[axis] ?? 0) + (pads?.end[axis] ?? 0))
}

/** Output extents: s·(in − 1) + output_padding + k′ − p0 − p1. */
const spreadWindow = (call: Call, spatial: readonly Dim[], kernel: readonly Dim[]): readonly Dim[] => {
  const { strides, dilations } = readSteps(call, kernel)
  const extra = perAxis(call, 'output_padding', kernel.length, { least: 0, otherwise: 0 })
  const spans = kernel.map((cells, axis) => add(extra[axis] ?? 0, kernelSpan(cells, dilations[axis] ?? 1)))
  const pads = totalPads(call, spans, strides)
  return spatial.map((extent, axis) => {
    const cut = pads[axis] ?? 0
    const spread = add(multiply(strides[axis] ?? 1, subtract(extent, 1)), spans[axis] ?? 1)
    const result = subtract(spread, cut)
    if (isKnown(result) && result < 0)
      call.fail('shape-mismatch', `Cannot cut ${showDim(cut)} cells of padding from ${showDim(spread)}`)
    return result
  })
}

const checkTransposed = (call: Call, x: TensorFact, w: TensorFact): void => {
  const refuse = (why: string): never =>
    call.fail('shape-mismatch', `Cannot convolve X ${showTensor(x)} with W ${showTensor(w)} (transposed)`, why)
  for (const { shape } of [x, w]) if (shape !== undefined && shape.length < 3) refuse('Rank 3 or more is needed')
  if (x.shape !== undefined && w.shape !== undefined && x.shape.length !== w.shape.length) refuse('The ranks differ')
  if (differ(x.shape?.[1], w.shape?.[0])) refuse('X has another number of channels than W takes')
  const group = call.int('group') ?? 1
  if (group < 1) call.fail('attribute-invalid', `Cannot use group ${group}`, 'It must be at least 1')
  const channels = w.shape?.[0]
  if (channels !== undefined && isKnown(channels) && channels % group !== 0)
    refuse(`${channels} channels do not fall into ${group} groups`)
}

/** Output shape [N, M, ...Out] of X [N, C, ...In] and W [C, M/group, ...K]; `output_shape` gives the spatial part. */
export const transposedConvolutionShape = (call: Call, x: TensorFact, w: TensorFact): Shape | undefined => {
  checkTransposed(call, x, w)
  const rank = x.shape?.length ?? w.shape?.length
  const kernel = kernelShape(call, w.shape)
  if (rank === undefined) return undefined
  const heading = [dimAt(call, x.shape, 0), multiply(dimAt(call, w.shape, 1), call.int('group') ?? 1)]
  const fixed = perAxis(call, 'output_shape', rank - 2, { least: 0, otherwise: -1 })
  if (fixed.every(extent => extent >= 0) && fixed.length > 0) {
    if (kernel !== undefined) readSteps(call, kernel)
    return [...heading, ...fixed]
  }
  if (x.shape === undefined || kernel === undefined) return [...heading, ...unknownDims(call, rank - 2)]
  return [...heading, ...spreadWindow(call, x.shape.slice(2), kernel)]
}

/** MaxUnpool: the `output_shape` input when its value is known, else the extents that pooling would have had. */
const unpooledShape = (call: Call): Shape | undefined => {
  const x = call.tensor(0)
  const indices = call.tensor(1)
  for (const fact of [x, indices])
    if (fact.shape !== undefined && fact.shape.length < 2)
      call.fail(
        'shape-mismatch',
        `Cannot unpool ${showTensor(x)} with indices ${showTensor(indices)}`,
        'Rank 2 or more is needed',
      )
  const rank = x.shape?.length ?? indices.shape?.length
  const kernelRank = call.ints('kernel_shape')?.length ?? 0
  const extents = lengthOf(call.tensor(2))
  if (rank !== undefined && kernelRank !== rank - 2)
    call.fail('attribute-invalid', `Cannot unpool ${showTensor(x)} with a kernel of ${kernelRank} dimensions`)
  perAxis(call, 'strides', kernelRank, { least: 1, otherwise: 1 })
  if (call.has(2) && rank !== undefined && differ(extents, rank))
    call.fail('input-invalid', `Cannot unpool ${showTensor(x)}`, 'output_shape needs one number per dimension')
  if (call.has(2)) {
    const given = elementsOf(call.tensor(2))
    return (
      given?.map(element => asDim(element) ?? call.unknown('missing-value')) ??
      (rank === undefined ? undefined : unknownDims(call, rank))
    )
  }
  if (x.shape === undefined) return rank === undefined ? undefined : unknownDims(call, rank)
  const kernel = perAxis(call, 'kernel_shape', x.shape.length - 2, { least: 1, otherwise: 1 })
  return [...x.shape.slice(0, 2), ...spreadWindow(call, x.shape.slice(2), kernel)]
}

/** The lists of Col2Im that name one number per spatial axis have one length, and the window fits an integer. */
const checkColumnWindow = (call: Call, block: readonly Dim[] | undefined): void => {
  const [image, cells] = [lengthOf(call.tensor(1)), lengthOf(call.tensor(2))]
  if (differ(image, cells))
    call.fail('shape-mismatch', `Cannot fold blocks ${showTensor(call.tensor(2))} into ${showTensor(call.tensor(1))}`)
  const rank = [image, cells].find(length => length !== undefined && isKnown(length))
  if (rank === undefined || !isKnown(rank) || rank > MAX_SPATIAL_RANK) return
  readPads(call, rank)
  readSteps(call, block?.length === rank ? block : Array<Dim>(rank).fill(1))
}

/** Col2Im: [N, C · Πblock, L] → [N, C, ...image]. */
const columnImageShape = (call: Call): Shape | undefined => {
  const input = call.tensor(0).shape
  const image = call.tensor(1)
  const block = allInts(call.tensor(2))
  const spatialRank = lengthOf(image) ?? lengthOf(call.tensor(2))
  checkColumnWindow(call, block)
  if (spatialRank === undefined || !isKnown(spatialRank) || spatialRank > MAX_SPATIAL_RANK) return undefined
  const extents = elementsOf(image)?.map(element => asDim(element) ?? call.unknown('missing-value'))
  const columns = dimAt(call, input, 1)
  const cells = block === undefined ? undefined : productDim(block)
  if (cells !== undefined && isKnown(columns) && isKnown(cells) && (cells < 1 || columns % cells !== 0))
    call.fail('shape-mismatch', `Cannot fold ${columns} rows into blocks of ${cells} cells`)
  return [
    dimAt(call, input, 0),
    cells === undefined ? call.unknown('missing-value') : floorDivide(columns, cells),
    ...(extents ?? unknownDims(call, spatialRank)),
  ]
}

/** No image has more spatial dimensions; a longer list is hostile (onnx caps the rank it makes, too). */
const MAX_SPATIAL_RANK = 64

export const transposedConvolution = {
  ConvTranspose: {
    infer: call => [tensor(call.tensor(0).type, transposedConvolutionShape(call, call.tensor(0), call.tensor(1)))],
    cost: counted(
      'N · Cin · (Cout / group) · kernel volume · input positions MACs; 1 FLOP per output for the bias',
      call => {
        const macs = transposedConvolutionMacs(call.dims(0), call.dims(1))
        return call.has(2) ? { macs, vector: volume(call.outDims()) } : { macs }
      },
    ),
  },
  MaxUnpool: {
    infer: call => [tensor(call.tensor(0).type, unpooledShape(call))],
    cost: moves('Puts each value where its index says; the rest is zero'),
  },
  Col2Im: {
    infer: call => [tensor(call.tensor(0).type, columnImageShape(call))],
    cost: counted('1 FLOP per input element: overlapping blocks are added', call => ({ vector: volume(call.dims(0)) })),
  },
} satisfies Family
