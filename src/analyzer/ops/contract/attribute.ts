/** Facts about attributes that hold even when a long list was not kept. */
import type { Call } from './operator.ts'

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
