/** Shapes side by side: broadcasting, agreement, and how shapes are printed in messages. */
import { broadcastDims, equals, isKnown, type Dim } from '../../dim/dim.ts'
import { format } from '../../dim/format.ts'
import type { Shape } from './fact.ts'
import type { Call } from './operator.ts'

/** "[2,3]", "[batch,3]"; "[?]" for an unknown rank. */
export const showShape = (shape: Shape | undefined): string =>
  shape === undefined ? '[?]' : `[${shape.map(showDim).join(',')}]`
export const showDim = (dim: Dim): string => format(dim)

/** Multidirectional broadcast of two shapes, aligned at the right; undefined = provably incompatible. */
export const broadcastPair = (a: Shape, b: Shape): Shape | undefined => {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a]
  const offset = long.length - short.length
  const result: Dim[] = []
  for (const [axis, dim] of long.entries()) {
    const other = axis < offset ? 1 : (short[axis - offset] ?? 1)
    const joined = broadcastDims(dim, other)
    if (joined === undefined) return undefined
    result.push(joined)
  }
  return result
}

/** Multidirectional broadcast of all shapes; undefined when a rank is unknown. Reports shapes that do not fit. */
export const broadcastShapes = (call: Call, ...shapes: readonly (Shape | undefined)[]): Shape | undefined => {
  let result: Shape | undefined = []
  let unknown = false
  for (const shape of shapes) {
    if (shape === undefined) {
      unknown = true
      continue
    }
    const joined: Shape | undefined = broadcastPair(result, shape)
    if (joined === undefined) call.fail('shape-mismatch', `Cannot broadcast ${shapes.map(showShape).join(' with ')}`)
    result = joined
  }
  return unknown ? undefined : result
}

/** Two dimensions that must be the same: the more telling one, or undefined when they provably differ. */
export const unifyDims = (a: Dim, b: Dim): Dim | undefined => {
  if (equals(a, b) === false) return undefined
  return isKnown(b) ? b : a
}

/** Two shapes that must be the same; an unknown one takes the other. Reports a difference. */
export const unifyShapes = (call: Call, a: Shape | undefined, b: Shape | undefined): Shape | undefined => {
  if (a === undefined || b === undefined) return a ?? b
  const mismatch = (): never =>
    call.fail('shape-mismatch', `Cannot use ${showShape(b)} where ${showShape(a)} is needed`)
  if (a.length !== b.length) return mismatch()
  return a.map((dim, axis) => unifyDims(dim, b[axis] ?? dim) ?? mismatch())
}
