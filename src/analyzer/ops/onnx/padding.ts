/** Margins added or cut: Pad, CenterCropPad, and Crop of opset 1. */
import { add, isKnown, subtract, type Dim } from '../../dim/dim.ts'
import type { Element } from '../../onnx/model.ts'
import { mapAxes, namedAxes, requireAxes, whyUnknown } from '../contract/axis.ts'
import { showShape } from '../contract/broadcast.ts'
import { isSentinel } from '../contract/number-range.ts'
import { tensor, type TensorFact } from '../contract/fact.ts'
import { isAtLeast } from '../contract/order.ts'
import { moves, type Call, type Family } from '../contract/operator.ts'
import { indexAt, rowMajorStrides } from '../contract/strides.ts'
import { shapeAttribute, targetInts, targetShape } from '../contract/target-shape.ts'
import { elementOf, evaluated, knownDims } from '../contract/value.ts'

export const padding = {
  Pad: { infer: call => [padded(call)], cost: moves('a copy with margins') },
  CenterCropPad: { infer: call => [centered(call)], cost: moves('a copy, cut or with margins') },
  Crop: { infer: call => [cropped(call)], cost: moves('a copy of a part') },
} satisfies Family

/** All margins before, then all margins after, one of each per padded axis. Negative ones cut. */
const padded = (call: Call): TensorFact => {
  const { type, shape } = call.tensor(0)
  if (shape === undefined) return tensor(type, undefined)
  const axes = paddedAxes(call, shape.length)
  const pads = margins(call)
  if (axes === undefined || pads === undefined)
    return tensor(
      type,
      shape.map(() => call.unknown(whyUnknown(call, 1))),
    )
  if (pads.length !== 2 * axes.length)
    call.fail('input-invalid', `Cannot pad ${axes.length} axes with ${pads.length} margins`, 'Two per axis are needed')
  const before = axes.map((_, nth) => pads[nth])
  const result = mapAxes(shape, axes, (dim, nth) => withMargins(call, dim, before[nth], pads[nth + axes.length]))
  return evaluated(type, result, dims => {
    const offsets = shape.map((_, axis) => (axes.includes(axis) ? before[axes.indexOf(axis)] : 0))
    return call.string('mode') === 'constant' ? fillAround(call, dims, offsets) : undefined
  })
}

const margins = (call: Call): readonly (Dim | undefined)[] | undefined => {
  if (call.since >= 11) return targetInts(call, 1)
  return call.ints(call.since >= 2 ? 'pads' : 'paddings')
}

/** Every axis, unless input 3 names some (opset 18). */
const paddedAxes = (call: Call, rank: number): readonly number[] | undefined => {
  const axes = call.since >= 18 ? namedAxes(call, 18, 3) : 'absent'
  if (axes === 'absent') return Array.from({ length: rank }, (_, axis) => axis)
  return axes.values === undefined ? undefined : requireAxes(call, axes.values, rank)
}

const withMargins = (call: Call, dim: Dim, before: Dim | undefined, after: Dim | undefined): Dim => {
  if (before === undefined || after === undefined) return call.unknown(whyUnknown(call, 1))
  if ([before, after].some(isFar)) call.fail('input-invalid', 'Cannot pad by more than a dimension can hold')
  const result = add(add(dim, before), after)
  if (isKnown(result) && result < 0) call.fail('shape-mismatch', 'Cannot cut more than there is')
  return result
}

const isFar = (margin: Dim): boolean => isKnown(margin) && isSentinel(margin)

/** The padded elements: input elements moved by `offsets`, the constant value elsewhere. */
const fillAround = (
  call: Call,
  dims: readonly number[],
  offsets: readonly (Dim | undefined)[],
): readonly Element[] | undefined => {
  const { shape, value, type } = call.tensor(0)
  const from = knownDims(shape)
  const before = offsets.filter(offset => offset !== undefined && isKnown(offset))
  if (value === undefined || from === undefined || before.length !== dims.length) return undefined
  const strides = rowMajorStrides(from)
  const fill = fillElement(call, type === 'bool' ? false : 0)
  return Array.from({ length: dims.reduce((product, dim) => product * dim, 1) }, (_, at) => {
    const index = indexAt(at, dims).map((position, axis) => position - (before[axis] ?? 0))
    const inside = index.every((position, axis) => position >= 0 && position < (from[axis] ?? 0))
    return inside ? value[index.reduce((sum, position, axis) => sum + position * (strides[axis] ?? 0), 0)] : fill
  })
}

const fillElement = (call: Call, zero: Element): Element => {
  if (call.since < 11) return call.float('value') ?? 0
  return call.has(2) ? elementOf(call.tensor(2)) : zero
}

/** The sizes in input 1, at the named axes. */
const centered = (call: Call): TensorFact => {
  const { type, shape } = call.tensor(0)
  if (shape === undefined) return tensor(type, undefined)
  const axes = requireAxes(call, call.ints('axes') ?? [...shape.keys()], shape.length)
  const sizes = targetShape(call, 1)
  if (sizes !== undefined && sizes.length !== axes.length)
    call.fail(
      'input-invalid',
      `Cannot crop or pad ${axes.length} axes to ${showShape(sizes)}`,
      'One size per axis is needed',
    )
  return tensor(
    type,
    mapAxes(shape, axes, (_, nth) => sizes?.[nth] ?? call.unknown(whyUnknown(call, 1))),
  )
}

/** `border` is left, top, right, bottom; `scale`, when given, is the height and width kept. */
const cropped = (call: Call): TensorFact => {
  const { type, shape } = call.tensor(0)
  const [left = 0, top = 0, right = 0, bottom = 0] = call.ints('border') ?? []
  if (shape === undefined || shape.length !== 4) return tensor(type, undefined)
  const [n = 1, c = 1, h = 1, w = 1] = shape
  const [height = cut(call, h, top + bottom), width = cut(call, w, left + right)] = shapeAttribute(call, 'scale') ?? []
  return tensor(type, [n, c, height, width])
}

const cut = (call: Call, dim: Dim, amount: number): Dim =>
  isAtLeast(dim, amount) === false
    ? call.fail('shape-mismatch', 'Cannot cut more than there is')
    : subtract(dim, amount)
