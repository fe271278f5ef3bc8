/** Shapes that a tensor names: the `shape` input of Reshape, Expand, ConstantOfShape, … */
import { isKnown, type Dim } from '../../dim/dim.ts'
import type { Shape } from './fact.ts'
import { whyUnknown } from './axis.ts'
import type { Call } from './operator.ts'
import { asDim, intsOf } from './value.ts'

/** Ranks above this are hostile: the standard's operators and runtimes stop far below (PyTorch 64, ONNX Runtime 8 … 64). */
const MAX_RANK = 64

/** The integers of a shape input, each known or not; undefined when not even the rank is known. */
export const targetInts = (call: Call, index: number): readonly (Dim | undefined)[] | undefined => {
  const fact = call.tensor(index)
  if (fact.shape !== undefined && fact.shape.length > 1)
    call.fail(
      'input-invalid',
      `Cannot take a shape from input ${index}: it has rank ${fact.shape.length}`,
      'A list is needed',
    )
  const ints = intsOf(fact)
  return ints === undefined || ints.length > MAX_RANK ? undefined : ints
}

/** The shape that input `index` spells out, with a fresh dimension where an element is not known. */
export const targetShape = (call: Call, index: number): Shape | undefined =>
  targetInts(call, index)?.map(wanted => {
    if (wanted !== undefined && isKnown(wanted) && wanted < 0)
      call.fail('input-invalid', `Cannot make a dimension of ${wanted}`)
    return asDim(wanted) ?? call.unknown(whyUnknown(call, index))
  })

/** The shape that an attribute spells out; undefined when it is absent. Reports what no dimension can be. */
export const shapeAttribute = (call: Call, name: string): Shape | undefined =>
  call.ints(name)?.map(wanted => dimOf(call, wanted))

/** The dimension that an attribute gives. Reports one that is missing or that no dimension can be. */
export const attributeDim = (call: Call, name: string): Dim => dimOf(call, call.requireInt(name))

const dimOf = (call: Call, wanted: number): Dim =>
  asDim(wanted) ?? call.fail('attribute-invalid', `Cannot make a dimension of ${wanted}`)
