/** Windows for short-time transforms: `size` samples of a sum of cosines. */
import { elementTypeAttribute } from '../contract/attribute.ts'
import { whyUnknown } from '../contract/axis.ts'
import { tensor, type TensorFact } from '../contract/fact.ts'
import type { Call, Family, Operator } from '../contract/operator.ts'
import { perElement } from '../contract/unary.ts'
import { asDim, intOf } from '../contract/value.ts'

/** All three have one function body in the ONNX schemas: a0 − a1 · cos(i·w) + a2 · cos(i·2w), whatever is zero. */
const windowOperator: Operator = {
  infer: call => [samples(call)],
  cost: perElement('two angles, two cosines, two weights, a difference and a sum: 8 per element', () => ({
    vector: 8,
    special: 2,
  })),
}

export const windowFunction = {
  HannWindow: windowOperator,
  HammingWindow: windowOperator,
  BlackmanWindow: windowOperator,
} satisfies Family

const samples = (call: Call): TensorFact => {
  const type = elementTypeAttribute(call, 'output_datatype', 'float')
  return tensor(type, [asDim(intOf(call.tensor(0))) ?? call.unknown(whyUnknown(call, 0))])
}
