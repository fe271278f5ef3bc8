/** Recognises models written as text and turns them into the binary form. */
import { diagnostic, DiagnosticError } from '../../../diagnostic.ts'
import { MAX_TEXT_MODEL_BYTES } from '../limits.ts'
import { parseText } from './parse-text.ts'

/** A header as onnx's printer writes it, or a graph without header; comments may come first. */
const ONNX_TEXT =
  /^(?:\s|#[^\n]*\n)*(?:<\s*(?:ir_version|opset_import|producer_name|producer_version|domain|model_version|doc_string|metadata_props)\s*:|[\w"][^\n(]*\([^)]*\)\s*=>)/

export const isOnnxText = (head: Uint8Array): boolean => ONNX_TEXT.test(new TextDecoder().decode(head))

/** The bytes of a ModelProto. Throws DiagnosticError. */
export const textToBinary = (bytes: Uint8Array, file: string): Uint8Array => {
  if (bytes.length > MAX_TEXT_MODEL_BYTES) {
    throw new DiagnosticError(
      diagnostic('model-limit', { file }, 'The text is too long for a model in ONNX syntax', {
        why: `It has ${bytes.length} bytes; ${MAX_TEXT_MODEL_BYTES} are read.`,
        fix: 'Save the model in the binary form, with onnx.save.',
      }),
    )
  }
  return parseText(new TextDecoder().decode(bytes), file)
}
