/** Maps, dictionaries and label tables of ai.onnx.ml: lookups without arithmetic. */
import type { ElementType } from '../../onnx/element-type.ts'
import { attributeLength, requireOneList } from '../contract/attribute.ts'
import { tensor, type Fact, type MapFact, type SequenceFact } from '../contract/fact.ts'
import { moves, type Call, type Family } from '../contract/operator.ts'
import { samplesOf } from './linear.ts'
import { sizeOf } from '../contract/size.ts'

const looked = moves('Keys are looked up; there is no arithmetic.')

/** One map from class label to score per row of [N, C]. */
const zipped = (call: Call): SequenceFact => {
  requireOneList(call, ['classlabels_strings', 'classlabels_int64s'])
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
  requireOneList(call, ['string_vocabulary', 'int64_vocabulary'])
  const width = attributeLength(call, 'string_vocabulary') || attributeLength(call, 'int64_vocabulary')
  return tensor(mapValueType(call), [1, width])
}

const CAST_TYPES: ReadonlyMap<string, ElementType> = new Map([
  ['TO_FLOAT', 'float'],
  ['TO_STRING', 'string'],
  ['TO_INT64', 'int64'],
])

/** DENSE: as many columns as the map has keys, which is data; SPARSE: `max_map`. */
const cast = (call: Call): Fact => {
  const width = call.string('map_form') === 'SPARSE' ? (sizeOf(call, 'max_map') ?? 1) : call.pinned('keys')
  return tensor(CAST_TYPES.get(call.string('cast_to') ?? 'TO_FLOAT'), [1, width])
}

/** The first value list that is given names the output type. */
const encodedType = (call: Call): ElementType | undefined => {
  // Version 1 knows one table between strings and int64, in the direction that the input decides.
  if (call.since < 2) return opposite(call.tensor(0).type)
  const [keys, values] = [tableOf(call, 'keys'), tableOf(call, 'values')]
  const { type } = call.tensor(0)
  const refuse = (what: string, why: string): never => call.fail('attribute-invalid', `Cannot encode ${what}`, why)
  if (keys.length !== values.length)
    refuse(`${keys.length} keys as ${values.length} values`, 'There is one value per key.')
  if (type !== undefined && type !== keys.type) refuse(`${type} by ${keys.type} keys`, 'Both must have one type.')
  const fallback = call.tensorAttribute('default_tensor')
  const single = fallback?.dims.reduce((product, dim) => product * dim, 1) ?? 1
  if (fallback !== undefined && (fallback.elementType !== values.type || single !== 1))
    refuse(
      `as ${values.type} with a default of ${fallback.elementType}[${fallback.dims.join(',')}]`,
      'The default is one value of the type of the others.',
    )
  return values.type
}

interface Table {
  readonly type: ElementType
  readonly length: number
}

/** The keys or the values of a LabelEncoder: exactly one of four attributes. */
const tableOf = (call: Call, side: 'keys' | 'values'): Table => {
  const own = call.tensorAttribute(`${side}_tensor`)
  const tables: readonly (Table | undefined)[] = [
    own && { type: own.elementType, length: attributeLength(call, `${side}_tensor`) },
    listOf(call, `${side}_strings`, 'string'),
    listOf(call, `${side}_int64s`, 'int64'),
    listOf(call, `${side}_floats`, 'float'),
  ]
  const [table, second] = tables.filter(each => each !== undefined)
  return table !== undefined && second === undefined
    ? table
    : call.fail(
        'attribute-invalid',
        `Cannot encode with ${second === undefined ? 'no' : 'two lists of'} ${side}`,
        `Exactly one of ${side}_tensor, ${side}_strings, ${side}_int64s and ${side}_floats is needed.`,
      )
}

const listOf = (call: Call, name: string, type: ElementType): Table | undefined =>
  call.attribute(name) === undefined ? undefined : { type, length: attributeLength(call, name) }

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
