/** Nodes that no file describes: compiled blobs; and messages between devices, which compute next to nothing. */
import { multiply, type Dim } from '../../dim/dim.ts'
import { replaceAxis, requireAxis } from '../contract/axis.ts'
import { tensor, type TensorFact } from '../contract/fact.ts'
import { like } from '../contract/operand.ts'
import { moves, uncounted, type Call, type Family } from '../contract/operator.ts'
import { sizeOf } from '../contract/size.ts'

const inferSame = (call: Call): readonly TensorFact[] => call.inputs.map((_, index) => like(call.tensor(index)))

/** Every device contributes its part along `axis`. */
const gathered = (call: Call): TensorFact => {
  const { type, shape } = call.tensor(0)
  if (shape === undefined) return tensor(type, undefined)
  const axis = requireAxis(call, call.int('axis') ?? 1, shape.length)
  const whole: Dim = multiply(shape[axis] ?? 1, sizeOf(call, 'group_size') ?? 1)
  return tensor(type, replaceAxis(shape, axis, whole))
}

const COMPILED = 'a compiled network: what it computes is not in the file'

/** Unwinds as an unknown operator does, so that the types written in the file stand in for the outputs. */
const compiled = {
  infer: (call: Call): never =>
    call.fail('unknown-operator', `Cannot look into ${call.opType}`, `The node holds ${COMPILED}.`),
  cost: uncounted(COMPILED),
}

export const OPAQUE = {
  EPContext: compiled,
  Snpe: compiled,
  AllReduce: { infer: inferSame, cost: moves('Parts are sent between devices and added up there.') },
  AllGather: { infer: call => [gathered(call)], cost: moves('Parts are sent between devices.') },
  AllToAll: { infer: inferSame, cost: moves('Parts are sent between devices.') },
} satisfies Family
