/** Facts about attributes that hold even when a long list was not kept. */
import { elementTypeOf, type ElementType } from '../../onnx/element-type.ts'
import type { Call } from './operator.ts'

/** The element type that an attribute names by its number, or `otherwise`; reports a number that names none. */
export const elementTypeAttribute = (
  call: Call,
  name: string,
  otherwise: ElementType | undefined,
): ElementType | undefined => {
  const given = call.int(name)
  if (given === undefined) return otherwise
  return (
    elementTypeOf(given) ?? call.fail('attribute-invalid', `Cannot use ${name} ${given}`, 'It names no element type')
  )
}

/** Number of entries of a list or tensor attribute; 0 when it is absent. */
export const attributeLength = (call: Call, name: string): number => {
  const attribute = call.attribute(name)
  switch (attribute?.type) {
    case 'floats':
    case 'ints':
    case 'strings':
      return attribute.count
    case 'tensor':
      return attribute.value.dims.reduce((product, dim) => product * dim, 1)
    default:
      return 0
  }
}

/** Reports a node that gives none of two lists, or both, where exactly one is needed. */
export const requireOneList = (call: Call, [first, second]: readonly [string, string]): void => {
  const given = [first, second].filter(name => attributeLength(call, name) > 0)
  if (given.length !== 1)
    call.fail(
      'attribute-invalid',
      `Cannot use ${call.opType} with ${given.length === 0 ? 'neither' : 'both'} of ${first} and ${second}`,
      'Exactly one of them is needed.',
    )
}
