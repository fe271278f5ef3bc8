/** Resize and Upsample (docs/sources/onnx.md §2.11). */
import { equals, floorDivide, isKnown, multiply, times, volume, type Dim } from '../../dim/dim.ts'
import type { Element } from '../../onnx/model.ts'
import { requireAxes } from '../contract/axis.ts'
import { tensor, type Shape, type TensorFact } from '../contract/fact.ts'
import { interpolationFlops } from '../contract/interpolation.ts'
import { counted, type Call, type CountCall, type Family, type Work } from '../contract/operator.ts'
import { asDim, elementsOf, isInt, lengthOf } from '../contract/value.ts'

/** Numerators up to here times extents up to 4,096 are exact in the 24 bits of a float32: nothing rounds. */
const LARGEST_NUMERATOR = 2 ** 12
const LARGEST_DENOMINATOR = 2 ** 12

/** The power of two that makes a short factor (2, 0.5, 1.25) a whole number; undefined for 0.7 and 1.16. */
const denominatorOf = (factor: number): number | undefined => {
  let denominator = 1
  while (!Number.isInteger(factor * denominator) && denominator < LARGEST_DENOMINATOR) denominator *= 2
  return Number.isInteger(factor * denominator) && factor * denominator <= LARGEST_NUMERATOR ? denominator : undefined
}

/** Whole numbers up to here are exact in float32; onnx multiplies larger extents exactly. */
const EXACT_FLOAT32 = 2 ** 24

/** floor(extent · scale) in float32, as runtimes compute it (25 · 1.16 = 29); of a symbol only what cannot round. */
const scaleExtent = (call: Call, extent: Dim, factor: Element): Dim => {
  if (typeof factor !== 'number') return isInt(factor) ? multiply(extent, factor) : call.unknown('missing-value')
  const rounded = Math.fround(factor)
  if (!(rounded > 0) || !Number.isFinite(rounded)) call.fail('input-invalid', `Cannot resize by the factor ${factor}`)
  if (isKnown(extent)) return Math.floor(extent <= EXACT_FLOAT32 ? Math.fround(extent * rounded) : extent * rounded)
  const denominator = denominatorOf(rounded)
  return denominator === undefined
    ? call.unknown('limit')
    : floorDivide(multiply(extent, rounded * denominator), denominator)
}

/** The input holds something: before opset 13 an absent one is an empty tensor. */
const isGiven = (call: Call, index: number): boolean => call.has(index) && lengthOf(call.tensor(index)) !== 0

/** Axes that `scales` and `sizes` speak of; all by default. */
const resizedAxes = (call: Call, rank: number): readonly number[] => {
  const axes = call.ints('axes')
  return axes === undefined || axes.length === 0
    ? Array.from({ length: rank }, (_, axis) => axis)
    : requireAxes(call, axes, rank)
}

/** One element per resized axis; unknown ones when nothing is known. Reports another number of elements. */
const perResizedAxis = (
  call: Call,
  elements: readonly Element[] | undefined,
  axes: readonly number[],
): readonly Element[] => {
  if (elements !== undefined && elements.length !== axes.length)
    call.fail('input-invalid', `Cannot resize ${axes.length} axes`, `${elements.length} scales or sizes are given`)
  return elements ?? axes.map(() => undefined)
}

const scaledShape = (call: Call, shape: Shape, scales: readonly Element[] | undefined): Shape => {
  const axes = resizedAxes(call, shape.length)
  const factors = perResizedAxis(call, scales, axes)
  return shape.map((dim, axis) => (axes.includes(axis) ? scaleExtent(call, dim, factors[axes.indexOf(axis)]) : dim))
}

/** The given sizes, or the sizes that keep the aspect ratio inside (not_larger) or around (not_smaller) them. */
const sizedShape = (call: Call, shape: Shape, sizes: readonly Element[] | undefined): Shape => {
  const axes = resizedAxes(call, shape.length)
  const wanted = perResizedAxis(call, sizes, axes).map(asDim)
  const policy = call.string('keep_aspect_ratio_policy') ?? 'stretch'
  if (!['stretch', 'not_larger', 'not_smaller'].includes(policy))
    call.fail(
      'attribute-invalid',
      `Cannot use keep_aspect_ratio_policy "${policy}"`,
      'stretch, not_larger or not_smaller',
    )
  const common =
    policy === 'stretch'
      ? undefined
      : commonScale(
          axes.map((axis, nth) => [wanted[nth], shape[axis]]),
          policy,
        )
  const target = (axis: number): Dim => {
    const extent = shape[axis]
    const size = policy === 'stretch' ? wanted[axes.indexOf(axis)] : undefined
    if (size !== undefined) return size
    return common !== undefined && extent !== undefined && isKnown(extent)
      ? Math.floor(extent * common + 0.5)
      : call.unknown('missing-value')
  }
  return shape.map((dim, axis) => (axes.includes(axis) ? target(axis) : dim))
}

/** The least (not_larger) or greatest (not_smaller) ratio of wanted to present size. */
const commonScale = (
  pairs: readonly (readonly [Dim | undefined, Dim | undefined])[],
  policy: string,
): number | undefined => {
  const ratios = pairs.map(([size, extent]) =>
    size !== undefined && extent !== undefined && isKnown(size) && isKnown(extent) && extent > 0
      ? size / extent
      : undefined,
  )
  const known = ratios.filter(ratio => ratio !== undefined)
  if (known.length < ratios.length || known.length === 0) return undefined
  return policy === 'not_smaller' ? Math.max(...known) : Math.min(...known)
}

/** When the rank of X is unknown the sizes alone may tell the shape. */
const shapeOfSizes = (call: Call, sizes: readonly Element[] | undefined): Shape | undefined =>
  call.ints('axes') !== undefined || (call.string('keep_aspect_ratio_policy') ?? 'stretch') !== 'stretch'
    ? undefined
    : sizes?.map(size => asDim(size) ?? call.unknown('missing-value'))

const inferResize = (call: Call): readonly TensorFact[] => {
  const x = call.tensor(0)
  const scalesAt = call.since < 11 ? 1 : 2
  const bySize = call.since >= 11 && isGiven(call, 3)
  if (bySize && isGiven(call, scalesAt) && lengthOf(call.tensor(scalesAt)) !== undefined)
    call.report('input-invalid', 'Cannot resize by both scales and sizes', 'The sizes are used')
  const elements = elementsOf(call.tensor(bySize ? 3 : scalesAt))
  if (x.shape === undefined) return [tensor(x.type, bySize ? shapeOfSizes(call, elements) : undefined)]
  return [tensor(x.type, (bySize ? sizedShape : scaledShape)(call, x.shape, elements))]
}

/** Version 1 scales height and width, 7 takes an attribute, 9 an input. */
const upsampleScales = (call: Call): readonly Element[] | undefined => {
  if (call.since >= 9) return elementsOf(call.tensor(1))
  if (call.since >= 7) return call.floats('scales')
  return [1, 1, call.float('height_scale'), call.float('width_scale')]
}

const inferUpsample = (call: Call): readonly TensorFact[] => {
  const x = call.tensor(0)
  return [tensor(x.type, x.shape === undefined ? undefined : scaledShape(call, x.shape, upsampleScales(call)))]
}

/** One interpolation per output element, over the axes whose extent changes. */
const countResize = (call: CountCall): Work => {
  const [input, output] = [call.dims(0), call.outDims()]
  const axes = output.filter((dim, axis) => equals(dim, input[axis] ?? dim) !== true).length
  return { vector: times(interpolationFlops(call.string('mode') ?? 'nearest', axes), volume(output)) }
}

const FORMULA =
  'Per output element: nearest 0; linear 3 · (2^d − 1), d axes resized (bilinear 9); cubic 7 · (4^d − 1)/3 (bicubic 35)'

export const resize = {
  Resize: { infer: inferResize, cost: counted(FORMULA, countResize) },
  Upsample: { infer: inferUpsample, cost: counted(FORMULA, countResize) },
} satisfies Family
