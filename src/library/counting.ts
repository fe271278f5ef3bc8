/** The part of the library that counts: what a page loads that only analyzes. */
export { analyze, analyzeModel } from '../analyzer/analyzer.ts'
export type { Analysis, AnalyzeOptions } from '../analyzer/analyzer.ts'
export { analyzeSymbolic } from './symbolic.ts'
export type { Formula, Formulas, SymbolicAnalysis } from './symbolic.ts'
export type { Diagnostic } from '../diagnostic.ts'
export type { Model } from '../analyzer/onnx/model.ts'
export type { BlobSource } from '../analyzer/onnx/read-model.ts'
export type {
  Coverage,
  NodeProfile,
  OperatorTotals,
  Profile,
  Totals,
  ValueProfile,
} from '../analyzer/profile/profile.ts'
