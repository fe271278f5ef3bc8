/** Axes: positions in a shape, counted from the end when negative. */
import type { Dim } from '../dim/dim.ts'
import type { Shape } from './fact.ts'
import type { Call } from './operator.ts'

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
