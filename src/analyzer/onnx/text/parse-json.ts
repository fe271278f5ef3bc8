/**
 * Protobuf's JSON form of a model (`.onnxjson`) → the binary form, through onnx-proto. Names may be in camelCase or as in
 * onnx.proto. onnx-proto does not know what came after ONNX 1.10: what would change the meaning is refused.
 */
import { isSet } from '../protobuf.ts'
import onnxProto from 'onnx-proto'
import { diagnostic, DiagnosticError } from '../../../diagnostic.ts'
import { MAX_DEPTH } from '../limits.ts'

/** A message and its list take two levels of JSON. */
const MAX_JSON_DEPTH = 2 * MAX_DEPTH

/** Fields that change which function a node calls, or what it computes. */
const LATER_FIELDS: ReadonlySet<string> = new Set(['overload', 'attributeProto'])

/** The bytes of a ModelProto. Throws DiagnosticError. */
export const parseJson = (text: string, file: string): Uint8Array => {
  const refuse = (why: string): DiagnosticError =>
    new DiagnosticError(
      diagnostic('model-malformed', { file }, 'The JSON text is not a model', {
        why,
        fix: 'Correct the text, or save the model in the binary form, with onnx.save.',
      }),
    )
  try {
    const parsed: unknown = JSON.parse(text)
    const model = toCamelCase(parsed, refuse, 0)
    if (!isObject(model) || !isSet(model['graph'])) throw refuse('It has no "graph".')
    return onnxProto.onnx.ModelProto.encode(onnxProto.onnx.ModelProto.fromObject(model)).finish()
  } catch (thrown) {
    // JSON.parse and protobufjs describe what they cannot take
    throw thrown instanceof DiagnosticError ? thrown : refuse(thrown instanceof Error ? thrown.message : String(thrown))
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const toCamelCase = (value: unknown, refuse: (why: string) => DiagnosticError, depth: number): unknown => {
  if (depth > MAX_JSON_DEPTH) throw refuse('It is nested too deep.')
  if (Array.isArray(value)) return value.map((item: unknown) => toCamelCase(item, refuse, depth + 1))
  if (!isObject(value)) return value
  const pairs = Object.entries(value).map(([key, item]) => {
    const name = key.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
    const isEmpty = item === '' || (Array.isArray(item) && item.length === 0)
    if (LATER_FIELDS.has(name) && !isEmpty)
      throw refuse(`It uses the field "${key}", which is read in the binary form only.`)
    return [name, toCamelCase(item, refuse, depth + 1)] as const
  })
  return Object.fromEntries(pairs)
}
