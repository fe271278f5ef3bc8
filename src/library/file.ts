/** `flopgate/analyzer/file`: analyzing files, for Node. */
import { analyzeRead, type Analysis, type AnalyzeOptions, loadOperators } from '../analyzer/analyzer.ts'
import { readModelFile } from '../analyzer/onnx/read-file.ts'
import { loadTextForms } from '../analyzer/onnx/text/text-to-binary.ts'

/**
 * Analyzes an ONNX file with positioned reads: the weights are never read. External data files need not exist; only
 * values small enough to be shapes are read from them. Units and conventions as for `analyze`.
 * Errors: a missing or bad file never throws, it gives diagnostics with a remedy.
 */
export const analyzeFile = async (path: string, options: AnalyzeOptions = {}): Promise<Analysis> => {
  await loadTextForms()
  const read = readModelFile(path, { externalValues: true })
  if (read.ok) await loadOperators(read.model)
  return analyzeRead(read, options)
}

export type { Analysis, AnalyzeOptions } from '../analyzer/analyzer.ts'
