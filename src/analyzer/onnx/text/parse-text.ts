/**
 * ONNX's textual syntax (`.onnxtxt`, onnx docs/Syntax.md) → the binary form. Field numbers: docs/sources/onnx.md §6.5.
 */
import { MAX_DEPTH } from '../limits.ts'
import { parseAttributes } from './text-attributes.ts'
import { Scanner } from './scanner.ts'
import {
  isCompoundType,
  isTypeName,
  parsePairs,
  parseTensorData,
  parseTensorType,
  parseType,
  valueInfo,
} from './text-values.ts'
import { entryField, intField, join, messageField, textField } from './wire-writer.ts'

/** Graphs nest through attributes: three messages deep each. */
const MAX_GRAPH_DEPTH = MAX_DEPTH / 3

/** The bytes of a ModelProto. Throws DiagnosticError with the position of what is wrong. */
export const parseText = (text: string, file: string): Uint8Array => {
  const scanner = new Scanner(text, file)
  const header = parseHeader(scanner, MODEL_HEADER)
  const graph = messageField(7, parseGraph(scanner, 0))
  const functions: Uint8Array[] = []
  while (scanner.peek().kind !== 'end') functions.push(messageField(25, parseFunction(scanner)))
  return join([...header, graph, ...functions])
}

interface HeaderFields {
  readonly ints: ReadonlyMap<string, number>
  readonly texts: ReadonlyMap<string, number>
  readonly opsetImport: number
  readonly metadata: number
}

const MODEL_HEADER: HeaderFields = {
  ints: new Map([
    ['ir_version', 1],
    ['model_version', 5],
  ]),
  texts: new Map([
    ['producer_name', 2],
    ['producer_version', 3],
    ['domain', 4],
    ['doc_string', 6],
  ]),
  opsetImport: 8,
  metadata: 14,
}

const FUNCTION_HEADER: HeaderFields = {
  ints: new Map(),
  texts: new Map([
    ['domain', 10],
    ['overload', 13],
    ['doc_string', 8],
  ]),
  opsetImport: 9,
  metadata: 14,
}

/** `<ir_version: 8, opset_import: ["" : 17], …>`, or nothing. */
const parseHeader = (scanner: Scanner, fields: HeaderFields): readonly Uint8Array[] => {
  if (!scanner.isMark('<')) return []
  const parts = scanner.list('<', '>', () => {
    const key = scanner.name()
    scanner.expect(':')
    const intNumber = fields.ints.get(key)
    const textNumber = fields.texts.get(key)
    if (intNumber !== undefined) return [intField(intNumber, scanner.integer())]
    if (textNumber !== undefined) return [textField(textNumber, scanner.text())]
    if (key === 'opset_import') return parseOpsets(scanner, fields.opsetImport)
    if (key === 'metadata_props')
      return parsePairs(scanner).map(([name, value]) => entryField(fields.metadata, name, value))
    throw scanner.error(`the header has no field "${key}"`)
  })
  return parts.flat()
}

const parseOpsets = (scanner: Scanner, field: number): Uint8Array[] =>
  scanner.list('[', ']', () => {
    const domain = scanner.text()
    scanner.expect(':')
    return messageField(field, [textField(1, domain), intField(2, scanner.integer())])
  })

/** The fields of a GraphProto: `name (inputs) => (outputs) <initializers and value infos> { nodes }`. */
export const parseGraph = (scanner: Scanner, depth: number): readonly Uint8Array[] => {
  if (depth > MAX_GRAPH_DEPTH) throw scanner.error('graphs are nested too deep')
  const name = textField(2, scanner.quotableName())
  const inputs = parseValues(scanner, ['(', ')'], { info: 11, isAlsoInput: true })
  scanner.expect('=>')
  const outputs = parseValues(scanner, ['(', ')'], { info: 12, isAlsoInput: false })
  const values = scanner.isMark('<') ? parseValues(scanner, ['<', '>'], { info: 13, isAlsoInput: false }) : []
  return [name, ...inputs, ...outputs, ...values, ...parseNodes(scanner, 1, depth)]
}

interface ValueFields {
  /** Field of GraphProto for values without data. */
  readonly info: number
  /** Whether a value with data is declared there as well: an input with a default. */
  readonly isAlsoInput: boolean
}

/** Field of GraphProto for values with data. */
const INITIALIZER = 5

const parseValues = (scanner: Scanner, [open, close]: readonly [string, string], fields: ValueFields): Uint8Array[] =>
  scanner
    .list(open, close, () => {
      const first = scanner.peek()
      // a name without a type stands in graphs of attributes
      if (!isTypeName(first)) return [messageField(fields.info, [textField(1, scanner.quotableName())])]
      if (isCompoundType(first)) {
        const type = parseType(scanner)
        return [messageField(fields.info, valueInfo(scanner.quotableName(), type))]
      }
      const type = parseTensorType(scanner)
      const name = scanner.quotableName()
      const info = messageField(fields.info, valueInfo(name, type))
      if (!scanner.skip('=')) return [info]
      const initializer = messageField(INITIALIZER, parseTensorData(scanner, name, type))
      return fields.isAlsoInput ? [info, initializer] : [initializer]
    })
    .flat()

/** `{ [label] outputs = domain.Op <attributes> (inputs) … }` */
const parseNodes = (scanner: Scanner, field: number, depth: number): readonly Uint8Array[] => {
  scanner.expect('{')
  const nodes: Uint8Array[] = []
  while (!scanner.skip('}')) nodes.push(messageField(field, parseNode(scanner, depth)))
  return nodes
}

const parseNode = (scanner: Scanner, depth: number): readonly Uint8Array[] => {
  const label: Uint8Array[] = []
  if (scanner.skip('[')) {
    label.push(textField(3, scanner.quotableName()))
    scanner.expect(']')
  }
  const outputs = parseNames(scanner, '=').map(name => textField(2, name))
  const path = [scanner.name()]
  while (scanner.skip('.')) path.push(scanner.name())
  const overload = scanner.skip(':') ? [textField(8, scanner.name())] : []
  const attributes = (): readonly Uint8Array[] => parseNodeAttributes(scanner, depth)
  const before = attributes()
  scanner.expect('(')
  const inputs = parseNames(scanner, ')').map(name => textField(1, name))
  const after = attributes()
  const opType = textField(4, path.at(-1) ?? '')
  const domain = path.length > 1 ? [textField(7, path.slice(0, -1).join('.'))] : []
  return [...inputs, ...outputs, ...label, opType, ...before, ...after, ...domain, ...overload]
}

const parseNodeAttributes = (scanner: Scanner, depth: number): readonly Uint8Array[] => {
  if (!scanner.isMark('<')) return []
  return parseAttributes(scanner, 5, () => parseGraph(scanner, depth + 1)).map(({ name, bytes }) => {
    if (bytes === undefined) throw scanner.error(`the attribute "${name}" has no value`)
    return bytes
  })
}

/** Names up to a mark; an absent one between commas is an absent optional input. */
const parseNames = (scanner: Scanner, close: string): readonly string[] => {
  const names: string[] = []
  if (scanner.skip(close)) return names
  for (;;) {
    names.push(scanner.isMark(',') || scanner.isMark(close) ? '' : scanner.quotableName())
    if (scanner.skip(close)) return names
    scanner.expect(',')
  }
}

/** The fields of a FunctionProto. */
const parseFunction = (scanner: Scanner): readonly Uint8Array[] => {
  const header = parseHeader(scanner, FUNCTION_HEADER)
  const name = textField(1, scanner.quotableName())
  const attributes = scanner.isMark('<')
    ? parseAttributes(scanner, 11, () => parseGraph(scanner, 1)).map(
        ({ name: key, bytes }) => bytes ?? textField(6, key),
      )
    : []
  const inputs = parseFormals(scanner, 4)
  scanner.expect('=>')
  const outputs = parseFormals(scanner, 5)
  const values = scanner.isMark('<') ? parseValues(scanner, ['<', '>'], { info: 12, isAlsoInput: false }) : []
  return [...header, name, ...attributes, ...inputs, ...outputs, ...values, ...parseNodes(scanner, 7, 0)]
}

/** Formal inputs or outputs, whose types are annotations. */
const parseFormals = (scanner: Scanner, field: number): readonly Uint8Array[] =>
  scanner
    .list('(', ')', () => {
      const type = isTypeName(scanner.peek()) ? parseType(scanner) : undefined
      const name = scanner.quotableName()
      const formal = textField(field, name)
      return type === undefined ? [formal] : [formal, messageField(12, valueInfo(name, type))]
    })
    .flat()
