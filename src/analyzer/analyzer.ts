/**
 * The public library, `flopgate/analyzer`: ONNX bytes → Profile. Runs in Node and in browsers; reads no weights.
 * Knows no budget, git or GitHub.
 */
import type { Diagnostic } from '../diagnostic.ts'
import { infer } from './infer/infer.ts'
import type { Model } from './onnx/model.ts'
import { readModelBlob, readModelBytes, type ReadResult } from './onnx/read-model.ts'
import { buildProfile, type BranchChoice } from './profile/build.ts'
import type { Profile } from './profile/profile.ts'

export interface AnalyzeOptions {
  /**
   * Values of symbolic dimensions by symbol (`{ batch: 1 }`), whole input shapes by input name
   * (`{ images: [1, 3, 640, 640] }`), and pinned counts by the name the coverage gives (`{ 'Loop_3.trip_count': 10 }`).
   */
  readonly bind?: Readonly<Record<string, number | readonly number[]>>
  /** Which branch of an If with an unknown condition counts; default the costlier. */
  readonly branches?: BranchChoice
}

export type Analysis =
  | { readonly ok: true; readonly profile: Profile; readonly model: Model }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }

/**
 * Analyzes an ONNX model given as bytes or as a Blob (a File in browsers).
 * Counts are exact integers (bigint). Bad input never throws: it gives diagnostics with a remedy.
 */
export const analyze = async (source: Uint8Array | Blob, options: AnalyzeOptions = {}): Promise<Analysis> =>
  analyzeRead(source instanceof Uint8Array ? readModelBytes(source) : await readModelBlob(source), options)

/** Analyzes what a reader returned. */
export const analyzeRead = (read: ReadResult, options: AnalyzeOptions = {}): Analysis =>
  read.ok ? analyzeModel(read.model, options, read.diagnostics) : read

export const analyzeModel = (
  model: Model,
  options: AnalyzeOptions = {},
  readDiagnostics: readonly Diagnostic[] = [],
): Analysis => {
  const inferred = infer(model, splitBindings(options.bind ?? {}))
  const unbound = inferred.diagnostics.filter(({ code }) => code === 'unbound-dimension' || code === 'binding-conflict')
  if (unbound.length > 0) return { ok: false, diagnostics: [...readDiagnostics, ...unbound] }
  const profile = buildProfile(model, inferred, options.branches === undefined ? {} : { branches: options.branches })
  return { ok: true, model, profile: { ...profile, diagnostics: [...readDiagnostics, ...profile.diagnostics] } }
}

const splitBindings = (bind: Readonly<Record<string, number | readonly number[]>>) => {
  const symbols: Record<string, number> = {}
  const inputs: Record<string, readonly number[]> = {}
  for (const [name, value] of Object.entries(bind)) {
    if (typeof value === 'number') symbols[name] = value
    else inputs[name] = value
  }
  return { symbols, inputs }
}

export type { Diagnostic } from '../diagnostic.ts'
export type { Model } from './onnx/model.ts'
export type { Coverage, NodeProfile, OperatorTotals, Profile, Totals, ValueProfile } from './profile/profile.ts'
