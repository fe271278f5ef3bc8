/** Analyzing a file: the only part of the analyzer, with its file reader, that needs Node. */
import { type Analysis, type AnalyzeOptions } from './analyzer.ts';
/** Analyzes an ONNX file with positioned reads: the weights are never read, external data files need not exist. */
export declare const analyzeFile: (path: string, options?: AnalyzeOptions) => Analysis;
