/** Slice: starts, ends and steps per axis, clamped to the dimension. Dimensions and bounds may be symbolic. */
import { add, ceilDivide, isKnown, maximum, minimum, subtract, volume, type Dim } from '../../dim/dim.ts'
import { mapAxes, requireAxes, whyUnknown } from '../contract/axis.ts'
import { tensor, type Shape, type TensorFact } from '../contract/fact.ts'
import { isAtLeast, isNonNegative } from '../contract/order.ts'
import { moves, type Call, type Family } from '../contract/operator.ts'
import { positions, rowMajorStrides } from '../contract/strides.ts'
import { evaluated, intsOf, knownDims, knownInts } from '../contract/value.ts'

const PART = moves('a copy of a part', call => ({ 0: volume(call.outDims()) }))

export const slice = {
  Slice: { infer: call => [sliced(call)], cost: PART },
  // Experimental in opset 1; its inputs are those of Slice 10 without steps.
  DynamicSlice: { infer: call => [sliced(call)], cost: PART },
} satisfies Family

type Bounds = readonly (Dim | undefined)[]

interface Cut {
  readonly axes: readonly number[]
  readonly starts: Bounds
  readonly ends: Bounds
  readonly steps: Bounds
}

/** Slice takes attributes before opset 10, inputs since. undefined = the axes are not known. */
const readCut = (call: Call, rank: number): Cut | undefined => {
  const byAttribute = call.opType === 'Slice' && call.since < 10
  const starts = byAttribute ? call.ints('starts') : intsOf(call.tensor(1))
  const ends = byAttribute ? call.ints('ends') : intsOf(call.tensor(2))
  const count = starts?.length ?? ends?.length
  const named = byAttribute ? call.ints('axes') : call.has(3) ? (knownInts(call.tensor(3)) ?? 'unknown') : undefined
  if (named === 'unknown' || (named === undefined && count === undefined)) return undefined
  const axes = requireAxes(call, named ?? Array.from({ length: count ?? 0 }, (_, axis) => axis), rank)
  for (const [what, list] of Object.entries({ starts, ends }))
    if (list !== undefined && list.length !== axes.length)
      call.fail('input-invalid', `Cannot slice ${axes.length} axes with ${list.length} ${what}`)
  const unknown = Array<undefined>(axes.length).fill(undefined)
  const steps = !byAttribute && call.has(4) ? (intsOf(call.tensor(4)) ?? unknown) : axes.map(() => 1)
  return { axes, starts: starts ?? unknown, ends: ends ?? unknown, steps }
}

const sliced = (call: Call): TensorFact => {
  const { type, shape, value } = call.tensor(0)
  if (shape === undefined) return tensor(type, undefined)
  const cut = readCut(call, shape.length)
  if (cut === undefined)
    return tensor(
      type,
      shape.map(() => call.unknown(whyUnknown(call, 3))),
    )
  const result = mapAxes(shape, cut.axes, (dim, nth) => lengthOf(call, dim, cut, nth))
  return evaluated(type, result, dims => {
    const walk = strideWalk(shape, cut)
    return walk && value && positions(dims, walk.strides, walk.offset).map(at => value[at])
  })
}

/** Where the first element lies, and how far apart the next ones are. */
const strideWalk = (
  shape: Shape,
  { axes, starts, steps }: Cut,
): { readonly offset: number; readonly strides: readonly number[] } | undefined => {
  const strides = [...rowMajorStrides(knownDims(shape) ?? [])]
  let offset = 0
  for (const [nth, axis] of axes.entries()) {
    const [dim, step, start] = [shape[axis], steps[nth], starts[nth]]
    if (dim === undefined || step === undefined || start === undefined || !isKnown(step)) return undefined
    const first = clamp(start, dim, 0, step > 0 ? dim : subtract(dim, 1))
    const stride = strides[axis] ?? 0
    if (first === undefined || !isKnown(first)) return undefined
    offset += first * stride
    strides[axis] = stride * step
  }
  return { offset, strides }
}

/** max(0, ⌈(end − start) / step⌉) after clamping. */
const lengthOf = (call: Call, dim: Dim, { starts, ends, steps }: Cut, nth: number): Dim => {
  const [start, end, step] = [starts[nth], ends[nth], steps[nth]]
  if (dim === 0) return 0
  const unknown = (): Dim => call.unknown(start === undefined ? whyUnknown(call, 1) : whyUnknown(call, 2))
  if (step === undefined || !isKnown(step) || start === undefined || end === undefined) return unknown()
  if (step === 0) return call.fail('input-invalid', 'Cannot slice with a step of 0')
  const length = step > 0 ? forward(start, end, dim) : backward(start, end, dim)
  return length === undefined ? unknown() : ceilDivide(length, Math.abs(step))
}

const forward = (start: Dim, end: Dim, dim: Dim): Dim | undefined => {
  const to = clamp(end, dim, 0, dim)
  if (to === undefined) return undefined
  // A start past the end gives nothing, whether it is clamped to the dimension or not: one term less.
  if (isNonNegative(start) && !isFar(start)) return maximum(subtract(to, start), 0)
  // The last k elements: d − max(d − k, 0) = min(k, d).
  if (to === dim && isAtLeast(-1, start) === true && !isFar(start)) return minimum(subtract(0, start), dim)
  const from = clamp(start, dim, 0, dim)
  return from === undefined ? undefined : maximum(subtract(to, from), 0)
}

/** A start before the first element is the first element here (unlike NumPy); only an end may lie before it. */
const backward = (start: Dim, end: Dim, dim: Dim): Dim | undefined => {
  const last = subtract(dim, 1)
  const [from, to] = [clamp(start, dim, 0, last), clamp(end, dim, -1, last)]
  return from === undefined || to === undefined ? undefined : maximum(subtract(from, to), 0)
}

/** INT32_MAX, INT64_MAX and the like mean "to the end": no dimension is as long. */
const FAR = 2 ** 31 - 1
const isFar = (position: Dim): position is number => isKnown(position) && Math.abs(position) >= FAR

/** A position counted from the end when negative, held between `low` and `high`; undefined when its sign is not known. */
const clamp = (position: Dim, dim: Dim, low: Dim, high: Dim): Dim | undefined => {
  if (isFar(position)) return position > 0 ? high : low
  if (isNonNegative(position)) return minimum(position, high)
  return isAtLeast(-1, position) === true ? maximum(add(dim, position), low) : undefined
}
