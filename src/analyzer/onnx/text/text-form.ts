/** Recognises models written as text and turns them into the binary form. */
import { diagnostic, DiagnosticError } from '../../../diagnostic.ts'
import { MAX_TEXT_MODEL_BYTES } from '../limits.ts'
import { parseJson } from './parse-json.ts'
import { parseText } from './parse-text.ts'

/** A header as onnx's printer writes it, or a graph without header; comments may come first. */
const ONNX_TEXT =
  /^(?:\s|#[^\n]*\n)*(?:<\s*(?:ir_version|opset_import|producer_name|producer_version|domain|model_version|doc_string|metadata_props)\s*:|[\w"][^\n(]*\([^)]*\)\s*=>)/

/** Protobuf's JSON of a model begins with one of its fields. */
const JSON_TEXT =
  /^\s*\{\s*"(?:irVersion|ir_version|producerName|producer_name|producerVersion|producer_version|domain|modelVersion|model_version|docString|doc_string|graph|opsetImport|opset_import|metadataProps|metadata_props|functions)"\s*:/

export const isTextForm = (head: Uint8Array): boolean => {
  const text = new TextDecoder().decode(head)
  return ONNX_TEXT.test(text) || JSON_TEXT.test(text)
}

/** The bytes of a ModelProto. Throws DiagnosticError. */
export const textToBinary = (bytes: Uint8Array, file: string): Uint8Array => {
  if (bytes.length > MAX_TEXT_MODEL_BYTES) {
    throw new DiagnosticError(
      diagnostic('model-limit', { file }, 'The text is too long for a model', {
        why: `It has ${bytes.length} bytes; ${MAX_TEXT_MODEL_BYTES} are read.`,
        fix: 'Save the model in the binary form, with onnx.save.',
      }),
    )
  }
  const text = new TextDecoder().decode(bytes)
  return JSON_TEXT.test(text) ? parseJson(text, file) : parseText(text, file)
}
