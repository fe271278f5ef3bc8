/** Maps, dictionaries and label tables of ai.onnx.ml: lookups without arithmetic. */
import type { ElementType } from '../../onnx/element-type.ts'
import { attributeLength } from '../contract/attribute.ts'
import { tensor, type Fact, type MapFact, type SequenceFact } from '../contract/fact.ts'
import { moves, type Call, type Family } from '../contract/operator.ts'
import { samplesOf } from './linear.ts'
import { sizeOf } from '../contract/size.ts'

const looked = moves('Keys are looked up; there is no arithmetic.')

/** One map from class label to score per row of [N, C]. */
const zipped = (call: Call): SequenceFact => {
  const { shape } = call.tensor(0)
  const element: MapFact = {
    kind: 'map',
    keyType: attributeLength(call, 'classlabels_strings') > 0 ? 'string' : 'int64',
    value: tensor('float', []),
  }
  return { kind: 'sequence', element, length: shape === undefined ? call.unknown('missing-value') : samplesOf(shape) }
}

const mapValueType = (call: Call): ElementType | undefined => {
  const fact = call.inputs[0]
  return fact?.kind === 'map' && fact.value?.kind === 'tensor' ? fact.value.type : undefined
}

const vectorized = (call: Call): Fact => {
  const width = attributeLength(call, 'string_vocabulary') || attributeLength(call, 'int64_vocabulary')
  return tensor(mapValueType(call), [1, width])
}

const CAST_TYPES: Readonly<Record<string, ElementType>> = { TO_FLOAT: 'float', TO_STRING: 'string', TO_INT64: 'int64' }

/** DENSE: as many columns as the map has keys, which is data; SPARSE: `max_map`. */
const cast = (call: Call): Fact => {
  const width = call.string('map_form') === 'SPARSE' ? (sizeOf(call, 'max_map') ?? 1) : call.pinned('keys')
  return tensor(CAST_TYPES[call.string('cast_to') ?? 'TO_FLOAT'], [1, width])
}

/** The first value list that is given names the output type. */
const encodedType = (call: Call): ElementType | undefined => {
  // Version 1 knows one table between strings and int64, in the direction that the input decides.
  if (call.since < 2) return opposite(call.tensor(0).type)
  const table = call.tensorAttribute('values_tensor')
  if (table !== undefined) return table.elementType
  if (attributeLength(call, 'values_strings') > 0) return 'string'
  if (attributeLength(call, 'values_int64s') > 0) return 'int64'
  return attributeLength(call, 'values_floats') > 0 ? 'float' : undefined
}

const opposite = (type: ElementType | undefined): ElementType | undefined => {
  if (type === undefined) return undefined
  return type === 'string' ? 'int64' : 'string'
}

/** The two tables are one: entry i of each belongs together. */
const categories = (call: Call): Fact => {
  const numbers = attributeLength(call, 'cats_int64s')
  const texts = attributeLength(call, 'cats_strings')
  if (numbers === 0 || numbers !== texts)
    return call.fail(
      'attribute-invalid',
      `Cannot map ${numbers} integers to ${texts} strings`,
      'cats_int64s and cats_strings must be given and have the same length.',
    )
  return tensor(opposite(call.tensor(0).type), call.tensor(0).shape)
}

export const MAP = {
  ZipMap: { infer: call => [zipped(call)], cost: looked },
  DictVectorizer: { infer: call => [vectorized(call)], cost: looked },
  CastMap: { infer: call => [cast(call)], cost: looked },
  CategoryMapper: { infer: call => [categories(call)], cost: looked },
  LabelEncoder: { infer: call => [tensor(encodedType(call), call.tensor(0).shape)], cost: looked },
} satisfies Family
