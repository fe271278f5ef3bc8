/** Optimizers of domain ai.onnx.preview.training: R, T, then n tensors, n gradients and n of each state. */
import { plus, times, volume } from '../../dim/dim.ts'
import type { TensorFact } from '../contract/fact.ts'
import { like } from '../contract/operand.ts'
import {
  counted,
  uncounted,
  type Call,
  type CountCall,
  type Family,
  type Operator,
  type Work,
} from '../contract/operator.ts'

/** Inputs before the first tensor: learning rate and update count. */
const HEADING = 2

/** Number of optimized tensors, where each has a gradient and `states` states. */
const optimizedTensors = (call: Call, states: number): number => {
  const group = 2 + states
  const count = (call.inputs.length - HEADING) / group
  if (!Number.isInteger(count) || count < 1)
    call.fail(
      'input-invalid',
      `Cannot optimize with ${call.inputs.length} inputs`,
      `2 and a multiple of ${group} are needed`,
    )
  return count
}

/** The new tensors, then each new state, all shaped as the tensors. */
const inferOptimizer =
  (states: number) =>
  (call: Call): readonly TensorFact[] => {
    const count = optimizedTensors(call, states)
    const tensors = Array.from({ length: count }, (_, nth) => like(call.tensor(HEADING + nth)))
    return Array.from({ length: 1 + states }, () => tensors).flat()
  }

const optimizer = (states: number, each: (call: CountCall) => bigint, what: string): Operator => ({
  infer: inferOptimizer(states),
  cost: counted(what, (call): Work => {
    const count = optimizedTensors(call, states)
    const elements = plus(0n, ...Array.from({ length: count }, (_, nth) => volume(call.dims(HEADING + nth))))
    return { vector: times(each(call), elements) }
  }),
})

/** Each includes 2 for the regularised gradient: norm_coefficient · X + G. */
export const training = {
  Adam: optimizer(2, () => 14n, '14 per element: gradient 2, first moment 3, second moment 4, step 5'),
  Adagrad: optimizer(1, () => 9n, '9 per element: gradient 2, squared sum 2, step 5'),
  Momentum: optimizer(
    1,
    call => (call.string('mode') === 'nesterov' ? 9n : 7n),
    '7 per element: gradient 2, momentum 3, step 2; 2 more for Nesterov',
  ),
  Gradient: {
    infer: call => Array.from({ length: call.outputCount }, (_, nth) => like(call.tensor(nth))),
    cost: uncounted('A derivative of the surrounding graph, which only a training framework builds'),
  },
} satisfies Family
