/** Analyzing a file: the only part of the analyzer, with its file reader, that needs Node. */
import { analyzeRead, type Analysis, type AnalyzeOptions } from './analyzer.ts'
import { readModelFile } from './onnx/read-file.ts'

/** Analyzes an ONNX file with positioned reads: the weights are never read, external data files need not exist. */
export const analyzeFile = (path: string, options: AnalyzeOptions = {}): Analysis =>
  analyzeRead(readModelFile(path, { externalValues: true }), options)
