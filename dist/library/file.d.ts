import type { Analysis, AnalyzeOptions } from './analyzer.js'
/**
 * Analyzes an ONNX file with positioned reads: the weights are never read. External data files need not exist; only
 * values small enough to be shapes are read from them. Units and conventions as for `analyze`.
 * Errors: a missing or bad file never throws, it gives diagnostics with a remedy.
 */
declare const analyzeFile: (path: string, options?: AnalyzeOptions) => Promise<Analysis>;
export { analyzeFile, type Analysis, type AnalyzeOptions }
