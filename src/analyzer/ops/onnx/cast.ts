/** Element type conversions: the shape stays. */
import { bitsOf, elementTypeOf, ELEMENT_TYPES, type ElementType } from '../../onnx/element-type.ts'
import { castElement } from '../contract/evaluate-unary.ts'
import { tensor, type TensorFact } from '../contract/fact.ts'
import { free, moves, type Call, type Family } from '../contract/operator.ts'
import { evaluated } from '../contract/value.ts'

const isElementType = (name: string): name is ElementType => Object.hasOwn(ELEMENT_TYPES, name)

/** `to` is an enum value; before opset 6 its name ("FLOAT"). */
const targetType = (call: Call): ElementType => {
  const name = call.string('to')?.toLowerCase()
  const type = name !== undefined && isElementType(name) ? name : elementTypeOf(call.int('to') ?? 0)
  return (
    type ??
    call.fail(
      'attribute-invalid',
      `Cannot cast to element type ${name ?? call.int('to') ?? '(none)'}`,
      'It is none of ONNX',
    )
  )
}

const converted = ({ type, shape, value }: TensorFact, to: ElementType | undefined): TensorFact =>
  to === undefined
    ? tensor(undefined, shape)
    : evaluated(to, shape, () => value?.map(element => castElement(element, type, to)))

/** The same bits read as another type; the standard asks for the same width. */
const reinterpreted = (call: Call): TensorFact => {
  const { type, shape } = call.tensor(0)
  const to = targetType(call)
  if (type !== undefined && bitsOf(type) !== bitsOf(to))
    call.fail(
      'type-mismatch',
      `Cannot read ${type} as ${to}`,
      `${bitsOf(type)} and ${bitsOf(to)} bits are not the same width`,
    )
  return tensor(to, shape)
}

export const cast = {
  Cast: { infer: call => [converted(call.tensor(0), targetType(call))], cost: moves('a conversion of types') },
  CastLike: {
    infer: call => [converted(call.tensor(0), call.tensor(1).type)],
    // The target is looked at for its type only.
    cost: moves('a conversion of types', () => ({ 1: 0n })),
  },
  BitCast: { infer: call => [reinterpreted(call)], cost: free('a view: the same bits under another type') },
} satisfies Family
