/**
 * Turns a model written as text into the binary form. It is there from the start; in the library build
 * text-to-binary-when-needed.ts takes the place of this file.
 */
import { diagnostic, DiagnosticError } from '../../../diagnostic.ts'
import { MAX_TEXT_MODEL_BYTES } from '../limits.ts'
import { parseJson } from './parse-json.ts'
import { parseText } from './parse-text.ts'
import { isJsonText } from './text-form.ts'

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
  return isJsonText(text) ? parseJson(text, file) : parseText(text, file)
}

export const loadTextForms = async (): Promise<void> => {}
