/** Windows for short-time transforms: `size` samples of a sum of cosines. */
import { elementTypeOf } from '../onnx/element-type.ts'
import { whyUnknown } from './axis.ts'
import { tensor, type TensorFact } from './fact.ts'
import type { Call, Family, Operator } from './operator.ts'
import { perElement } from './unary.ts'
import { asDim, intOf } from './value.ts'

/** Counts are those of the function bodies in the ONNX schemas. */
const windowOperator = (formula: string, facts: { readonly vector: number; readonly special: number }): Operator => ({
  infer: call => [samples(call)],
  cost: perElement(formula, () => facts),
})

export const windowFunction = {
  // The angle takes a product and a division; then cosine, product, difference.
  HannWindow: windowOperator('0.5 − 0.5 · cos(2πi / n): 5 per element', { vector: 5, special: 2 }),
  HammingWindow: windowOperator('25/46 − 21/46 · cos(2πi / n): 5 per element', { vector: 5, special: 2 }),
  // The second angle takes one more product; then cosine, product, sum.
  BlackmanWindow: windowOperator('0.42 − 0.5 · cos(2πi / n) + 0.08 · cos(4πi / n): 9 per element', {
    vector: 9,
    special: 3,
  }),
} satisfies Family

const samples = (call: Call): TensorFact => {
  const type = elementTypeOf(call.int('output_datatype') ?? 1)
  return tensor(type, [asDim(intOf(call.tensor(0))) ?? call.unknown(whyUnknown(call, 0))])
}
