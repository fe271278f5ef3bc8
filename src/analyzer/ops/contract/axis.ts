/** Axes: positions in a shape, counted from the end when negative. */
import { isKnown, type Dim } from '../../dim/dim.ts'
import type { UnknownReason } from '../../dim/expression.ts'
import type { Shape } from './fact.ts'
import type { Call } from './operator.ts'
import { knownInts, lengthOf } from './value.ts'

/** `axis` as a position in a shape of `rank` dimensions; undefined when it lies outside −rank … rank − 1. */
export const normalizeAxis = (axis: number, rank: number): number | undefined => {
  const position = axis < 0 ? axis + rank : axis
  return Number.isInteger(axis) && position >= 0 && position < rank ? position : undefined
}

/** As `normalizeAxis`; reports an impossible axis. */
export const requireAxis = (call: Call, axis: number, rank: number): number =>
  normalizeAxis(axis, rank) ??
  call.fail('attribute-invalid', `Cannot take axis ${axis} of rank ${rank}`, `Axes go from ${-rank} to ${rank - 1}`)

/** Every axis normalised, in the given order; reports impossible and repeated axes. */
export const requireAxes = (call: Call, axes: readonly number[], rank: number): readonly number[] => {
  const positions = axes.map(axis => requireAxis(call, axis, rank))
  if (new Set(positions).size !== positions.length)
    call.fail('attribute-invalid', `Cannot use the axes [${axes.join(',')}]: one is named twice`)
  return positions
}

/** The shape with dimension `axis` replaced by `dims` (none, one or several). */
export const replaceAxis = (shape: Shape, axis: number, ...dims: readonly Dim[]): Shape => [
  ...shape.slice(0, axis),
  ...dims,
  ...shape.slice(axis + 1),
]

/** The shape with the dimensions at `axes` replaced through `replace`. */
export const mapAxes = (shape: Shape, axes: readonly number[], replace: (dim: Dim, nth: number) => Dim): Shape =>
  shape.map((dim, axis) => {
    const nth = axes.indexOf(axis)
    return nth < 0 ? dim : replace(dim, nth)
  })

/** The shape without the dimensions at `axes`. */
export const dropAxes = (shape: Shape, axes: readonly number[]): Shape =>
  shape.filter((_, axis) => !axes.includes(axis))

/** Axes as a node names them: not at all, or some, whose values or number may not be known. */
export type NamedAxes =
  | 'absent'
  | { readonly values: readonly number[] | undefined; readonly count: number | undefined }

/** Axes given by the attribute `axes` before opset `since` and by input `index` from then on. */
export const namedAxes = (call: Call, since: number, index = 1): NamedAxes => {
  if (call.since < since) {
    const values = call.ints('axes')
    return values === undefined ? 'absent' : { values, count: values.length }
  }
  if (!call.has(index)) return 'absent'
  const fact = call.tensor(index)
  const length = lengthOf(fact)
  return { values: knownInts(fact), count: length !== undefined && isKnown(length) ? length : undefined }
}

/** Why an element of input `index` is not known. */
export const whyUnknown = (call: Call, index: number): UnknownReason =>
  call.tensor(index).constant === true ? 'missing-value' : 'data-dependent'
