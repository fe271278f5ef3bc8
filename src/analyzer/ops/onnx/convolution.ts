/** Convolution: Conv, ConvInteger, QLinearConv, DeformConv (docs/sources/onnx.md §2.3). */
import { isKnown, multiply, plus, times, volume, type Count, type Dim } from '../../dim/dim.ts'
import type { ElementType } from '../../onnx/element-type.ts'
import { checkZeroPoints } from './matmul.ts'
import { tensor, type Shape, type TensorFact } from '../contract/fact.ts'
import { dimAt, differ, showTensor, unknownDims } from '../contract/operand.ts'
import { counted, type Call, type CountCall, type Family, type Work } from '../contract/operator.ts'
import { interpolationFlops } from '../contract/interpolation.ts'
import { perAxis, readWindow, slideWindow } from '../contract/window.ts'

/**
 * MACs of a convolution: each output element sums Cin/g · ΠK products.
 * `output` is [N, Cout, ...Out], `weight` [Cout, Cin/g, ...K].
 */
export const convolutionMacs = (output: Shape, weight: Shape): Count => times(volume(output), volume(weight.slice(1)))

/** The kernel extents: the attribute, else the weight's; undefined when neither is known. */
export const kernelShape = (call: Call, weight: Shape | undefined): readonly Dim[] | undefined => {
  const given = call.ints('kernel_shape')
  const own = weight?.slice(2)
  if (given === undefined || given.length === 0) return own
  const kernel = perAxis(call, 'kernel_shape', own?.length ?? given.length, { least: 1, otherwise: 1 })
  if (own?.some((dim, axis) => differ(dim, kernel[axis])))
    call.fail('shape-mismatch', `Cannot use kernel_shape [${kernel.join(',')}]`, 'The weight has another kernel')
  return kernel
}

/** Reports ranks and channels of X [N, C, ...] and W [M, C/group, ...] that do not fit. */
const checkConvolution = (call: Call, x: TensorFact, w: TensorFact): void => {
  const refuse = (why: string): never =>
    call.fail('shape-mismatch', `Cannot convolve X ${showTensor(x)} with W ${showTensor(w)}`, why)
  const group = call.int('group') ?? 1
  if (group < 1) call.fail('attribute-invalid', `Cannot use group ${group}`, 'It must be at least 1')
  for (const { shape } of [x, w]) if (shape !== undefined && shape.length < 3) refuse('Rank 3 or more is needed')
  if (x.shape !== undefined && w.shape !== undefined && x.shape.length !== w.shape.length) refuse('The ranks differ')
  const channels = w.shape?.[1]
  if (channels !== undefined && differ(x.shape?.[1], multiply(channels, group)))
    refuse(`W takes ${group} groups of its dimension 1, X has another number of channels`)
  const filters = w.shape?.[0]
  if (filters !== undefined && isKnown(filters) && filters % group !== 0)
    refuse(`${filters} filters do not fall into ${group} groups`)
}

/** Output shape [N, M, ...Out] of X [N, C, ...In] convolved with W [M, C/group, ...K]. */
export const convolutionShape = (call: Call, x: TensorFact, w: TensorFact): Shape | undefined => {
  checkConvolution(call, x, w)
  const kernel = kernelShape(call, w.shape)
  const rank = x.shape?.length ?? w.shape?.length
  if (rank === undefined) return undefined
  const heading = [dimAt(call, x.shape, 0), dimAt(call, w.shape, 0)]
  if (x.shape === undefined || kernel === undefined) return [...heading, ...unknownDims(call, rank - 2)]
  return [...heading, ...slideWindow(call, x.shape.slice(2), readWindow(call, kernel))]
}

const inferConvolution =
  (weight: number, type: (call: Call) => ElementType | undefined) =>
  (call: Call): readonly TensorFact[] => [
    tensor(type(call), convolutionShape(call, call.tensor(0), call.tensor(weight))),
  ]

const countConvolution = (call: CountCall, weight: number, bias: number | undefined): Work => {
  const output = call.outDims()
  const macs = convolutionMacs(output, call.dims(weight))
  const work: Work = { macs, operands: [0, weight] }
  return bias !== undefined && call.has(bias) ? { ...work, vector: volume(output) } : work
}

const FORMULA = 'N · Cout · (Cin / group) · kernel volume · output positions MACs'

/** Bilinear samples at learned offsets: one interpolation per input channel, kernel cell and position. */
const countDeformable = (call: CountCall): Work => {
  const output = call.outDims()
  const weight = call.dims(1)
  const samples = times(volume(call.dims(0).slice(0, 2)), volume(weight.slice(2)), volume(output.slice(2)))
  const perSample = interpolationFlops('linear', output.length - 2) + (call.has(4) ? 1n : 0n)
  const bias = call.has(3) ? volume(output) : 0n
  return { macs: convolutionMacs(output, weight), vector: plus(times(samples, perSample), bias) }
}

export const convolution = {
  Conv: {
    infer: inferConvolution(1, call => call.tensor(0).type),
    cost: counted(`${FORMULA}; 1 FLOP per output for the bias`, call => countConvolution(call, 1, 2)),
  },
  ConvInteger: {
    infer: inferConvolution(1, () => 'int32'),
    cost: counted(FORMULA, call => countConvolution(call, 1, undefined)),
  },
  QLinearConv: {
    infer: call => {
      checkZeroPoints(call, [0, 2], [3, 5])
      return inferConvolution(3, () => call.tensor(7).type)(call)
    },
    cost: counted(`${FORMULA}; 1 per output for the bias, 2 per output to requantise`, call => ({
      ...countConvolution(call, 3, 8),
      quantization: times(2n, volume(call.outDims())),
    })),
  },
  DeformConv: {
    infer: inferConvolution(1, call => call.tensor(0).type),
    cost: counted(`${FORMULA}; one interpolation per channel, kernel cell and output position`, countDeformable),
  },
} satisfies Family
