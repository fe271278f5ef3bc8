/** Softmax and its kin: the output is as the input. */
import { times, volume } from '../../dim/dim.ts'
import { requireAxis } from '../contract/axis.ts'
import type { TensorFact } from '../contract/fact.ts'
import { like } from '../contract/operand.ts'
import { counted, moves, type Call, type Family } from '../contract/operator.ts'

export const softmax = {
  // max, x − max, exp, sum, division.
  Softmax: {
    infer: call => [activated(call)],
    cost: counted('5 per element', call => {
      const elements = volume(call.outDims())
      return { vector: times(5, elements), special: times(2, elements) }
    }),
  },
  // As Softmax, and a logarithm.
  LogSoftmax: {
    infer: call => [activated(call)],
    cost: counted('6 per element', call => {
      const elements = volume(call.outDims())
      return { vector: times(6, elements), special: times(3, elements) }
    }),
  },
  Hardmax: { infer: call => [activated(call)], cost: moves('a search: comparisons are not counted') },
} satisfies Family

const activated = (call: Call): TensorFact => {
  const data = call.tensor(0)
  if (data.shape !== undefined) requireAxis(call, call.int('axis') ?? -1, data.shape.length)
  return like(data)
}
