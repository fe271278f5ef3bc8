/** Recognises models written as text. */

/** A header as onnx's printer writes it, or a graph without header; comments may come first. */
const ONNX_TEXT =
  /^(?:\s|#[^\n]*\n)*(?:<\s*(?:ir_version|opset_import|producer_name|producer_version|domain|model_version|doc_string|metadata_props)\s*:|[\w"][^\n(]*\([^)]*\)\s*=>)/

/** Protobuf's JSON of a model begins with one of its fields. */
const JSON_TEXT =
  /^\s*\{\s*"(?:irVersion|ir_version|producerName|producer_name|producerVersion|producer_version|domain|modelVersion|model_version|docString|doc_string|graph|opsetImport|opset_import|metadataProps|metadata_props|functions)"\s*:/

export const isJsonText = (text: string): boolean => JSON_TEXT.test(text)

export const isTextForm = (head: Uint8Array): boolean => {
  const text = new TextDecoder().decode(head)
  return ONNX_TEXT.test(text) || isJsonText(text)
}
