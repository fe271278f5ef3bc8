/**
 * Which fields of ONNX's messages carry structure. Fields that are not listed (doc_string, segment, training_info,
 * quantization_annotation, device configurations, all unknown ones) are never copied; so the slim form may use
 * doc_string for its own notes (dropped.ts) without a file being able to forge them.
 * Source: onnx.proto up to IR 14 (docs/sources/onnx.md §6.5).
 */
import {
  MAX_ATTRIBUTES,
  MAX_KEPT_MESSAGES,
  MAX_NODES,
  MAX_TENSORS,
  KEPT_ELEMENTS,
  KEPT_FLOATS,
  KEPT_TEXT_BYTES,
  MAX_METADATA_BYTES,
  MAX_RANK,
  MAX_TEXT_BYTES,
  MAX_VARINT_BYTES,
} from './limits.ts'

export type ArrayElement = 'varint' | 'fixed32' | 'fixed64' | 'text'

/** A field as the table below writes it: a message by its name. */
type FieldFacts =
  | { readonly kind: 'varint' | 'fixed32' }
  | {
      readonly kind: 'text'
      /** Bytes that are kept at most. */
      readonly limit: number
      /** What happens to a longer one: the file is refused, the text is left out, or left out and its length noted. */
      readonly beyond: 'refuse' | 'omit' | 'note'
    }
  | {
      readonly kind: 'array'
      readonly element: ArrayElement
      readonly limit: number
      readonly beyond: 'refuse' | 'note'
    }
  | { readonly kind: 'message'; readonly of: string; readonly isRepeated: boolean }

export type Field =
  | Exclude<FieldFacts, { kind: 'message' }>
  | { readonly kind: 'message'; readonly schema: MessageSchema }

export interface MessageSchema {
  readonly name: MessageName
  /** By field number; filled once, because messages nest in each other. */
  readonly fields: (Field | undefined)[]
  /** Number of the doc_string field, where dropped payload is noted. */
  readonly noteField: number | undefined
  /** Numbers of the fields that onnx-proto (ONNX 1.10) does not know. */
  readonly laterFields: ReadonlySet<number>
  /** Bit mask of the message fields that a message has once: parts of them are merged. */
  singular: number
  /** Bit mask of the members of the message's oneof. */
  readonly oneof: number
  /** How many a file may have. */
  readonly most: number
}

const varint = { kind: 'varint' } as const
const float = { kind: 'fixed32' } as const
const name = { kind: 'text', limit: MAX_TEXT_BYTES, beyond: 'refuse' } as const
const blob = { kind: 'text', limit: KEPT_TEXT_BYTES, beyond: 'note' } as const
const dims = { kind: 'array', element: 'varint', limit: MAX_VARINT_BYTES * MAX_RANK, beyond: 'refuse' } as const
const varints = { kind: 'array', element: 'varint', limit: MAX_VARINT_BYTES * KEPT_ELEMENTS, beyond: 'note' } as const
const floats = (count: number) => ({ kind: 'array', element: 'fixed32', limit: 4 * count, beyond: 'note' }) as const
const doubles = { kind: 'array', element: 'fixed64', limit: 8 * KEPT_FLOATS, beyond: 'note' } as const
const texts = { kind: 'array', element: 'text', limit: KEPT_TEXT_BYTES, beyond: 'note' } as const
const message = <Name extends string>(of: Name) => ({ kind: 'message', of, isRepeated: false }) as const
const messages = <Name extends string>(of: Name) => ({ kind: 'message', of, isRepeated: true }) as const

const MESSAGES = {
  model: {
    1: varint,
    2: name,
    3: name,
    4: name,
    5: varint,
    7: message('graph'),
    8: messages('opset'),
    14: messages('entry'),
    25: messages('function'),
  },
  graph: {
    1: messages('node'),
    2: name,
    5: messages('tensor'),
    11: messages('valueInfo'),
    12: messages('valueInfo'),
    13: messages('valueInfo'),
    15: messages('sparseTensor'),
  },
  node: { 1: name, 2: name, 3: name, 4: name, 5: messages('attribute'), 7: name, 8: name, 9: messages('entry') },
  attribute: {
    1: name,
    2: float,
    3: varint,
    4: blob,
    5: message('tensor'),
    6: message('graph'),
    7: floats(KEPT_ELEMENTS),
    8: varints,
    9: texts,
    10: messages('tensor'),
    11: messages('graph'),
    14: message('type'),
    15: messages('type'),
    20: varint,
    21: name,
    22: message('sparseTensor'),
    23: messages('sparseTensor'),
  },
  tensor: {
    1: dims,
    2: varint,
    4: floats(KEPT_FLOATS),
    5: varints,
    6: texts,
    7: varints,
    8: name,
    9: blob,
    10: doubles,
    11: varints,
    13: messages('entry'),
    14: varint,
  },
  sparseTensor: { 1: message('tensor'), 2: message('tensor'), 3: dims },
  valueInfo: { 1: name, 2: message('type') },
  type: {
    1: message('tensorType'),
    4: message('elementType'),
    5: message('mapType'),
    8: message('tensorType'),
    9: message('elementType'),
  },
  tensorType: { 1: varint, 2: message('shape') },
  elementType: { 1: message('type') },
  mapType: { 1: varint, 2: message('type') },
  shape: { 1: messages('dimension') },
  dimension: { 1: varint, 2: name },
  function: {
    1: name,
    4: name,
    5: name,
    6: name,
    7: messages('node'),
    9: messages('opset'),
    10: name,
    11: messages('attribute'),
    12: messages('valueInfo'),
    13: name,
  },
  opset: { 1: name, 2: varint },
  entry: { 1: name, 2: { kind: 'text', limit: MAX_METADATA_BYTES, beyond: 'omit' } },
} as const satisfies Record<string, Readonly<Record<number, FieldFacts>>>

export type MessageName = keyof typeof MESSAGES

const NOTE_FIELDS: ReadonlyMap<string, number> = new Map([
  ['attribute', 13],
  ['tensor', 12],
])
const MOST: ReadonlyMap<string, number> = new Map([
  ['node', MAX_NODES],
  ['tensor', MAX_TENSORS],
  ['attribute', MAX_ATTRIBUTES],
])
const LATER_FIELDS: ReadonlyMap<string, readonly number[]> = new Map([
  ['node', [8, 9]],
  ['function', [11, 12, 13]],
])

/** TypeProto.value and TensorShapeProto.Dimension.value. */
const ONEOFS: ReadonlyMap<string, readonly number[]> = new Map([
  ['type', [1, 4, 5, 8, 9]],
  ['dimension', [1, 2]],
])

const maskOf = (numbers: readonly number[]): number => numbers.reduce((mask, number) => mask | (1 << number), 0)

const compile = (): ReadonlyMap<string, MessageSchema> => {
  const schemas = new Map<string, MessageSchema>()
  const isName = (text: string): text is MessageName => text in MESSAGES
  for (const name of Object.keys(MESSAGES).filter(isName)) {
    schemas.set(name, {
      name,
      fields: [],
      noteField: NOTE_FIELDS.get(name),
      laterFields: new Set(LATER_FIELDS.get(name)),
      singular: 0,
      oneof: maskOf(ONEOFS.get(name) ?? []),
      most: MOST.get(name) ?? MAX_KEPT_MESSAGES,
    })
  }
  for (const schema of schemas.values()) {
    const facts: Readonly<Record<number, FieldFacts>> = MESSAGES[schema.name]
    for (const [number, field] of Object.entries(facts)) {
      schema.fields[Number(number)] =
        field.kind === 'message' ? { kind: 'message', schema: find(schemas, field.of) } : field
      if (field.kind === 'message' && !field.isRepeated) schema.singular |= maskOf([Number(number)])
    }
  }
  return schemas
}

const find = (schemas: ReadonlyMap<string, MessageSchema>, name: string): MessageSchema => {
  const schema = schemas.get(name)
  if (schema === undefined) throw new Error(`the schema names an unknown message: ${name}`)
  return schema
}

export const MODEL_SCHEMA: MessageSchema = find(compile(), 'model')
