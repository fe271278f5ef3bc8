/** Attributes of ONNX's textual syntax, as AttributeProto fields (numbers: docs/sources/onnx.md §6.5). */
import type { Scanner } from './scanner.ts'
import { isCompoundType, isTypeName, parseTensorData, parseTensorType, parseType } from './text-values.ts'
import { floatField, intField, messageField, textField } from './wire-writer.ts'

/** AttributeProto.AttributeType by the word of the syntax; a list's number is its element's plus five. */
const ATTRIBUTE_TYPES: ReadonlyMap<string, number> = new Map([
  ['float', 1],
  ['int', 2],
  ['string', 3],
  ['tensor', 4],
  ['graph', 5],
  ['floats', 6],
  ['ints', 7],
  ['strings', 8],
  ['tensors', 9],
  ['graphs', 10],
  ['sparse_tensor', 11],
  ['sparse_tensors', 12],
  ['type_proto', 13],
  ['type_protos', 14],
])

/** Fields for the single value and for a list of values, by single type. */
const FIELDS: ReadonlyMap<number, readonly [single: number, list: number, listType: number]> = new Map([
  [1, [2, 7, 6]],
  [2, [3, 8, 7]],
  [3, [4, 9, 8]],
  [4, [5, 10, 9]],
  [5, [6, 11, 10]],
  [13, [14, 15, 14]],
])

const TYPE_PROTO = 13
const TYPE_PROTOS = 14

export interface ParsedAttribute {
  readonly name: string
  /** The whole field; undefined for a bare name, as functions declare attributes without default. */
  readonly bytes: Uint8Array | undefined
}

interface Value {
  /** Single type. */
  readonly type: number
  readonly write: (field: number) => Uint8Array
  /** Integers may stand for floats. */
  readonly number?: number
}

type ParseGraph = () => readonly Uint8Array[]

/** `<name: type = value, name = [values], name: type = @reference, name>`; `field` is that of the attributes' owner. */
export const parseAttributes = (scanner: Scanner, field: number, parseGraph: ParseGraph): readonly ParsedAttribute[] =>
  scanner.list('<', '>', () => {
    const name = scanner.quotableName()
    const declared = scanner.skip(':') ? parseTypeName(scanner) : undefined
    if (!scanner.skip('=')) return { name, bytes: undefined }
    const value = parseValue(scanner, declared, parseGraph)
    return { name, bytes: messageField(field, [textField(1, name), ...value]) }
  })

const parseTypeName = (scanner: Scanner): number => {
  const word = scanner.name()
  const type = ATTRIBUTE_TYPES.get(word)
  if (type === undefined) throw scanner.error(`"${word}" is no attribute type`)
  return type
}

const parseValue = (scanner: Scanner, declared: number | undefined, parseGraph: ParseGraph): readonly Uint8Array[] => {
  if (scanner.skip('@')) {
    if (declared === undefined) throw scanner.error('a reference needs the type of the attribute')
    return [textField(21, scanner.quotableName()), intField(20, declared)]
  }
  if (!scanner.isMark('[')) {
    const value = convert(parseSingle(scanner, declared, parseGraph), declared)
    const fields = FIELDS.get(value.type)
    return [value.write(fields?.[0] ?? 0), intField(20, value.type)]
  }
  const items = scanner.list('[', ']', () => parseSingle(scanner, declared, parseGraph))
  if (items.length === 0 && declared === undefined) throw scanner.error('an empty list needs the type of the attribute')
  const isFloats = items.some(item => item.type === 1)
  const values = items.map(item => convert(item, isFloats ? 1 : declared))
  const [, list, listType] = FIELDS.get(values[0]?.type ?? 0) ?? [0, 0, declared ?? 0]
  return [...values.map(value => value.write(list)), intField(20, listType)]
}

/** An integer where floats are declared, or among them, is a float. */
const convert = (value: Value, declared: number | undefined): Value => {
  const { number } = value
  const isFloat = declared === 1 || declared === 6
  return isFloat && value.type === 2 && number !== undefined ? floatValue(number) : value
}

const floatValue = (number: number): Value => ({ type: 1, write: field => floatField(field, number) })

const parseSingle = (scanner: Scanner, declared: number | undefined, parseGraph: ParseGraph): Value => {
  const token = scanner.peek()
  switch (token.kind) {
    case 'int':
      scanner.take()
      return { type: 2, number: Number(token.value), write: field => intField(field, token.value) }
    case 'float':
      scanner.take()
      return floatValue(token.value)
    case 'text':
      scanner.take()
      return { type: 3, write: field => textField(field, token.text) }
    case 'name':
      if (isTypeName(token)) return parseTyped(scanner, declared === TYPE_PROTO || declared === TYPE_PROTOS)
      break
    default:
      throw scanner.error('a value is expected here')
  }
  const graph = parseGraph()
  return { type: 5, write: field => messageField(field, graph) }
}

/** A tensor constant or, without data, a type. */
const parseTyped = (scanner: Scanner, isType: boolean): Value => {
  if (isType || isCompoundType(scanner.peek())) {
    const compound = parseType(scanner)
    return { type: TYPE_PROTO, write: field => messageField(field, [compound]) }
  }
  const type = parseTensorType(scanner)
  const next = scanner.peek()
  const name = next.kind === 'name' || next.kind === 'text' ? scanner.quotableName() : ''
  scanner.skip('=')
  const tensor = parseTensorData(scanner, name, type)
  return { type: 4, write: field => messageField(field, tensor) }
}
