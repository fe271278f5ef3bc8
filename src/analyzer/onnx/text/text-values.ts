/** Types, value infos and tensors of ONNX's textual syntax, as protobuf fields (numbers: docs/sources/onnx.md §6.5). */
import { ELEMENT_TYPES, type ElementType } from '../element-type.ts'
import { MAX_DEPTH } from '../limits.ts'
import type { Scanner, Token } from './scanner.ts'
import {
  entryField,
  float32,
  float64,
  intField,
  join,
  messageField,
  bytesField,
  textField,
  varint,
} from './wire-writer.ts'

const isElementType = (name: string): name is ElementType => Object.hasOwn(ELEMENT_TYPES, name)

export interface TensorType {
  readonly elementType: ElementType
  /** Undefined: of unknown rank. */
  readonly dims: readonly (bigint | string | undefined)[] | undefined
}

/** Whether a type begins here, and not the name of a value or graph. */
export const isTypeName = (token: Token): boolean =>
  isCompoundType(token) || (token.kind === 'name' && isElementType(token.text))

export const isCompoundType = (token: Token): boolean => token.kind === 'name' && COMPOUND_TYPES.has(token.text)

const COMPOUND_TYPES: ReadonlySet<string> = new Set(['seq', 'map', 'optional', 'sparse_tensor', 'opaque'])

/** `float` is a scalar, `float[]` of unknown rank, `float[N,3,?]` of known rank. */
export const parseTensorType = (scanner: Scanner): TensorType => {
  const elementType = parseElementType(scanner)
  if (!scanner.isMark('[')) return { elementType, dims: [] }
  const dims = scanner.list('[', ']', () => (scanner.skip('?') ? undefined : parseDim(scanner)))
  return { elementType, dims: dims.length === 0 ? undefined : dims }
}

const parseDim = (scanner: Scanner): bigint | string => {
  const token = scanner.take()
  if (token.kind === 'int') return token.value
  if (token.kind === 'name' || token.kind === 'text') return token.text
  throw scanner.error('a dimension is expected here: a number, a name or "?"')
}

const parseElementType = (scanner: Scanner): ElementType => {
  const name = scanner.name()
  if (isElementType(name)) return name
  throw scanner.error(`"${name}" is no element type`)
}

/** The fields of a TypeProto. */
export const parseType = (scanner: Scanner, depth = 0): Uint8Array => {
  if (depth > MAX_DEPTH) throw scanner.error('types are nested too deep')
  const token = scanner.peek()
  if (token.kind !== 'name' || !COMPOUND_TYPES.has(token.text))
    return messageField(1, tensorTypeFields(parseTensorType(scanner)))
  scanner.take()
  scanner.expect('(')
  const fields = parseCompound(scanner, token.text, depth)
  scanner.expect(')')
  return fields
}

const parseCompound = (scanner: Scanner, name: string, depth: number): Uint8Array => {
  switch (name) {
    case 'seq':
      return messageField(4, [messageField(1, [parseType(scanner, depth + 1)])])
    case 'optional':
      return messageField(9, [messageField(1, [parseType(scanner, depth + 1)])])
    case 'sparse_tensor':
      return messageField(8, tensorTypeFields(parseTensorType(scanner)))
    case 'map': {
      const key = intField(1, ELEMENT_TYPES[parseElementType(scanner)].code)
      scanner.expect(',')
      return messageField(5, [key, messageField(2, [parseType(scanner, depth + 1)])])
    }
    default:
      // an opaque type: its names are of no use here
      while (!scanner.isMark(')')) if (scanner.take().kind === 'end') throw scanner.error('")" is missing')
      return messageField(7, [])
  }
}

const tensorTypeFields = ({ elementType, dims }: TensorType): readonly Uint8Array[] => {
  const type = intField(1, ELEMENT_TYPES[elementType].code)
  if (dims === undefined) return [type]
  return [
    type,
    messageField(
      2,
      dims.map(dim => messageField(1, dimensionFields(dim))),
    ),
  ]
}

const dimensionFields = (dim: bigint | string | undefined): readonly Uint8Array[] => {
  if (dim === undefined) return []
  return [typeof dim === 'string' ? textField(2, dim) : intField(1, dim)]
}

/** The fields of a ValueInfoProto. */
export const valueInfo = (name: string, type: TensorType | Uint8Array): readonly Uint8Array[] => {
  const fields = type instanceof Uint8Array ? [type] : [messageField(1, tensorTypeFields(type))]
  return [textField(1, name), messageField(2, fields)]
}

/** The fields of a TensorProto, from its type on: `float[2] name = {1, 2}`, or a reference to another file. */
export const parseTensorData = (
  scanner: Scanner,
  name: string,
  { elementType, dims }: TensorType,
): readonly Uint8Array[] => {
  const head = [
    ...(dims ?? []).map(dim => intField(1, sizeOf(scanner, dim))),
    intField(2, ELEMENT_TYPES[elementType].code),
    textField(8, name),
  ]
  if (scanner.isMark('[')) {
    const pairs = parsePairs(scanner).map(([key, value]) => entryField(13, key, value))
    return [...head, intField(14, 1), ...pairs]
  }
  const elements = scanner.list('{', '}', () => scanner.take())
  return elements.length === 0 ? head : [...head, ...elementFields(scanner, elementType, elements)]
}

const sizeOf = (scanner: Scanner, dim: bigint | string | undefined): bigint => {
  if (typeof dim === 'bigint') return dim
  throw scanner.error('the dimensions of a tensor with data must be numbers')
}

export const parsePairs = (scanner: Scanner): (readonly [string, string])[] =>
  scanner.list('[', ']', () => {
    const key = scanner.text()
    scanner.expect(':')
    return [key, scanner.text()] as const
  })

/**
 * The typed field that holds elements of the type. float16 and smaller floats are written as their bit patterns, as in
 * int32_data; complex and sub-byte ones stay without values.
 */
const elementFields = (scanner: Scanner, type: ElementType, elements: readonly Token[]): readonly Uint8Array[] => {
  const { kind, bits } = ELEMENT_TYPES[type]
  if (kind === 'string') return elements.map(element => textField(6, textOf(scanner, element)))
  if (type === 'float') return [bytesField(4, join(elements.map(element => float32(numberOf(scanner, element)))))]
  if (type === 'double') return [bytesField(10, join(elements.map(element => float64(numberOf(scanner, element)))))]
  if (kind === 'complex' || bits < 8) return []
  const field = type === 'int64' ? 7 : type === 'uint32' || type === 'uint64' ? 11 : 5
  return [bytesField(field, join(elements.map(element => varint(integerOf(scanner, element)))))]
}

const textOf = (scanner: Scanner, token: Token): string => {
  if (token.kind === 'text') return token.text
  throw scanner.error('the tensor has elements that are no texts')
}

const numberOf = (scanner: Scanner, token: Token): number => {
  if (token.kind === 'float') return token.value
  return Number(integerOf(scanner, token))
}

const integerOf = (scanner: Scanner, token: Token): bigint => {
  if (token.kind === 'int') return token.value
  if (token.kind === 'name' && (token.text === 'true' || token.text === 'false')) return token.text === 'true' ? 1n : 0n
  throw scanner.error('the tensor has elements that do not fit its type')
}
