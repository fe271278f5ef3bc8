/** Views: the same elements in the same order under another shape. */
import { divideExactly, equals, floorDivide, isKnown, multiply, productDim, type Dim } from '../../dim/dim.ts'
import { namedAxes, normalizeAxis, requireAxes, whyUnknown } from '../contract/axis.ts'
import { showShape } from '../contract/broadcast.ts'
import { checkRank } from '../contract/operand.ts'
import type { Shape, TensorFact } from '../contract/fact.ts'
import { isSentinel } from '../contract/number-range.ts'
import { free, type Call, type Family } from '../contract/operator.ts'
import { targetInts } from '../contract/target-shape.ts'
import { evaluated } from '../contract/value.ts'

const VIEW = free('a view: no byte moves')

export const reshape = {
  Reshape: { infer: call => [view(call, reshapedShape(call))], cost: VIEW },
  Flatten: { infer: call => [view(call, flattenedShape(call))], cost: VIEW },
  Squeeze: { infer: call => [view(call, squeezedShape(call))], cost: VIEW },
  Unsqueeze: { infer: call => [view(call, unsqueezedShape(call))], cost: VIEW },
} satisfies Family

const view = (call: Call, shape: Shape | undefined): TensorFact => {
  const { type, value } = call.tensor(0)
  return evaluated(type, shape, () => value)
}

/** 0 copies the input's dimension at the same position (unless `allowzero`), −1 is solved from the element count. */
const reshapedShape = (call: Call): Shape | undefined => {
  const target = call.since < 5 ? call.ints('shape') : targetInts(call, 1)
  if (target === undefined) return undefined
  const data = call.tensor(0).shape
  const dims = target.map((wanted, axis) => targetDim(call, wanted, axis))
  const open = [...dims.keys()].filter(axis => dims[axis] === undefined)
  const asked = target.filter(wanted => wanted === -1).length
  if (asked > 1) call.fail('input-invalid', `Cannot reshape to ${showTarget(target)}: −1 stands more than once`)
  if (asked === 1 && call.int('allowzero') === 1 && target.includes(0))
    call.fail('input-invalid', `Cannot reshape to ${showTarget(target)}`, 'With allowzero, −1 cannot stand beside 0')
  const fixed = dims.filter(dim => dim !== undefined)
  if (open.length === 0) checkVolume(call, data, fixed)
  const solved = open.length === 1 && data !== undefined ? remainder(call, data, fixed) : undefined
  return dims.map(dim => dim ?? solved ?? call.unknown(whyUnknown(call, 1)))
}

const showTarget = (target: readonly (Dim | undefined)[]): string =>
  `[${target.map(wanted => (wanted === undefined ? '?' : isKnown(wanted) ? wanted : wanted.key)).join(',')}]`

/** undefined = to be solved, or not known. */
const targetDim = (call: Call, wanted: Dim | undefined, axis: number): Dim | undefined => {
  if (wanted === undefined || !isKnown(wanted)) return wanted
  if (wanted > 0 && !isSentinel(wanted)) return wanted
  if (wanted < -1 || wanted > 0) return call.fail('input-invalid', `Cannot reshape to a dimension of ${wanted}`)
  if (wanted === -1) return undefined
  if (call.since >= 14 && call.int('allowzero') === 1) return 0
  const { shape } = call.tensor(0)
  if (shape === undefined) return undefined
  return (
    shape[axis] ??
    call.fail(
      'shape-mismatch',
      `Cannot copy dimension ${axis} of ${showShape(shape)}`,
      `It has ${shape.length} dimensions`,
    )
  )
}

const checkVolume = (call: Call, data: Shape | undefined, dims: Shape): void => {
  if (data === undefined || (data.includes(0) && dims.includes(0))) return
  const [have, want] = cancel(data, dims)
  if (equals(productDim(have), productDim(want)) === false)
    call.fail('shape-mismatch', `Cannot reshape ${showShape(data)} to ${showShape(dims)}`, 'The element counts differ')
}

/** The dimension that makes the element counts equal: volume(data) / volume(fixed). */
const remainder = (call: Call, data: Shape, fixed: Shape): Dim | undefined => {
  const [have, want] = cancel(data, fixed)
  const [numerator, denominator] = [productDim(have), productDim(want)]
  if (denominator === 0) return undefined
  const exact = divideExactly(numerator, denominator)
  if (exact !== undefined) return exact
  if (isKnown(numerator) && isKnown(denominator))
    call.fail('shape-mismatch', `Cannot reshape ${showShape(data)} to ${showShape(fixed)} and one more dimension`)
  // The run time refuses bindings that do not divide, so rounding never shows.
  return floorDivide(numerator, denominator)
}

/** Both shapes without the dimensions they share: a copied 0 or symbol cancels. */
const cancel = (a: Shape, b: Shape): readonly [Shape, Shape] => {
  const rest = [...b]
  const kept = a.filter(dim => {
    const at = rest.findIndex(other => equals(dim, other) === true)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
  return [kept, rest]
}

/** Two dimensions: the product before `axis` and the product from it on; `axis` may be the rank. */
const flattenedShape = (call: Call): Shape | undefined => {
  const { shape } = call.tensor(0)
  const axis = call.int('axis') ?? 1
  if (shape === undefined) return [call.unknown('unbound-symbol'), call.unknown('unbound-symbol')]
  const split = axis === shape.length ? axis : normalizeAxis(axis, shape.length)
  if (split === undefined) return call.fail('attribute-invalid', `Cannot flatten ${showShape(shape)} at axis ${axis}`)
  return [shape.slice(0, split).reduce<Dim>(multiply, 1), shape.slice(split).reduce<Dim>(multiply, 1)]
}

const squeezedShape = (call: Call): Shape | undefined => {
  const { shape } = call.tensor(0)
  const axes = namedAxes(call, 13)
  if (shape === undefined) return undefined
  if (axes === 'absent') return withoutOnes(shape)
  // ONNX Runtime reads an empty list as "not given", the reference implementation as "none": alike where no 1 stands.
  if (axes.count === 0) return shape.every(dim => equals(dim, 1) === false) ? shape : undefined
  if (axes.values === undefined) {
    // As many dimensions of 1 as axes, and no other that may be 1: those are the ones that go.
    const ones = shape.filter(dim => equals(dim, 1) !== false)
    if (ones.length === axes.count && ones.every(dim => dim === 1)) return shape.filter(dim => dim !== 1)
    const rank = axes.count === undefined ? undefined : shape.length - axes.count
    return rank === undefined || rank < 0 ? undefined : unknownShape(call, rank)
  }
  const dropped = requireAxes(call, axes.values, shape.length)
  for (const axis of dropped)
    if (equals(shape[axis] ?? 1, 1) === false)
      call.fail('shape-mismatch', `Cannot squeeze axis ${axis} of ${showShape(shape)}`, 'Only a dimension of 1 can go')
  return shape.filter((_, axis) => !dropped.includes(axis))
}

/** A symbolic dimension might be 1: then not even the rank is known. */
const withoutOnes = (shape: Shape): Shape | undefined =>
  shape.some(dim => equals(dim, 1) === undefined) ? undefined : shape.filter(dim => dim !== 1)

const unknownShape = (call: Call, rank: number): Shape =>
  Array.from({ length: checkRank(call, rank) }, () => call.unknown(whyUnknown(call, 1)))

/** The axes are positions in the output. */
const unsqueezedShape = (call: Call): Shape | undefined => {
  const { shape } = call.tensor(0)
  const axes = namedAxes(call, 13)
  if (axes === 'absent') return call.fail('attribute-invalid', 'Cannot unsqueeze without axes')
  if (shape === undefined || axes.count === undefined) return undefined
  const rank = checkRank(call, shape.length + axes.count)
  if (axes.values === undefined) return unknownShape(call, rank)
  const inserted = requireAxes(call, axes.values, rank)
  const rest = [...shape]
  return Array.from({ length: rank }, (_, axis) => (inserted.includes(axis) ? 1 : (rest.shift() ?? 1)))
}
