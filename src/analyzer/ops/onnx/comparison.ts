/** Comparisons and boolean logic: inputs are broadcast together, the output is bool. */
import { binary } from '../contract/binary.ts'
import {
  andElements,
  equalElements,
  greaterElements,
  greaterOrEqualElements,
  isNanElement,
  lessElements,
  lessOrEqualElements,
  orElements,
  xorElements,
} from '../contract/evaluate-comparison.ts'
import type { Call, Family, Operator } from '../contract/operator.ts'
import { perElement } from '../contract/unary.ts'
import { evaluated } from '../contract/value.ts'
import type { Element } from '../../onnx/model.ts'

/** One element to one bool. */
const test = (rule: (element: Element, call: Call) => Element): Operator => ({
  infer: call => {
    const { shape, value } = call.tensor(0)
    return [evaluated('bool', shape, () => value?.map(element => rule(element, call)))]
  },
  cost: perElement('1 per element', () => ({ vector: 1 })),
})

export const comparison = {
  ...binary(
    {
      Equal: equalElements,
      Less: lessElements,
      LessOrEqual: lessOrEqualElements,
      Greater: greaterElements,
      GreaterOrEqual: greaterOrEqualElements,
      And: andElements,
      Or: orElements,
      Xor: xorElements,
    },
    { vector: 1, result: 'bool' },
  ),
  IsNaN: test(isNanElement),
  IsInf: test((element, call) => isInfinite(element, call)),
} satisfies Family

const isInfinite = (element: Element, call: Call): Element => {
  if (typeof element === 'object') return false
  if (typeof element !== 'number') return undefined
  return (
    (element === Infinity && call.int('detect_positive') === 1) ||
    (element === -Infinity && call.int('detect_negative') === 1)
  )
}
