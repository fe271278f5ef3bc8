/** ONNX bytes → Profile. Runs in Node and in browsers; reads no weights. Knows no budget, git or GitHub. */
import type { Diagnostic } from '../diagnostic.ts'
import { infer } from './infer/infer.ts'
import type { Model } from './onnx/model.ts'
import { domainsOf } from './onnx/domains.ts'
import { type BlobSource, readModel, type ReadResult } from './onnx/read-model.ts'
import { loadRareSchemas } from './ops/contract/rare-schemas.ts'
import { loadRareFamilies } from './ops/rare-families.ts'
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
 * Analyzes an ONNX model given as bytes or as a Blob (a File in browsers), in the binary or a text form.
 *
 * Shapes: those of the model, with its symbols bound by `options.bind`. Units: counts and bytes, as exact integers
 * (bigint); FLOPs are 2 × MACs. Errors: bad input never throws, it gives diagnostics with a remedy; a Blob that cannot be
 * read rejects. Source of the conventions: docs/counting.md.
 */
export const analyze = async (source: Uint8Array | BlobSource, options: AnalyzeOptions = {}): Promise<Analysis> =>
  analyzeRead(await readWithOperators(source), options)

/** A model with all the operators that it names loaded. */
export const readWithOperators = async (source: Uint8Array | BlobSource): Promise<ReadResult> => {
  const read = await readModel(source)
  if (read.ok) await loadOperators(read.model)
  return read
}

/** In the library build the operators beside ONNX's own come when a model names one. */
export const loadOperators = async (model: Model): Promise<void> => {
  const isCommon = [...domainsOf(model)].every(domain => domain === '')
  if (!isCommon) await Promise.all([loadRareFamilies(), loadRareSchemas()])
}

/** Analyzes what a reader returned. */
export const analyzeRead = (read: ReadResult, options: AnalyzeOptions = {}): Analysis =>
  read.ok ? analyzeModel(read.model, options, read.diagnostics) : read

/**
 * Counts a model that was read before, under other bindings. Units and errors as for `analyze`.
 * @param readDiagnostics what reading it said; it comes first in the profile's diagnostics
 */
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
  const symbols: (readonly [name: string, value: number])[] = []
  const inputs: (readonly [name: string, shape: readonly number[]])[] = []
  for (const [name, value] of Object.entries(bind)) {
    if (typeof value === 'number') symbols.push([name, value])
    else inputs.push([name, value])
  }
  // assigning to a member named __proto__ would set none
  return { symbols: Object.fromEntries(symbols), inputs: Object.fromEntries(inputs) }
}

export type { Diagnostic } from '../diagnostic.ts'
export type { Model } from './onnx/model.ts'
export type { Coverage, NodeProfile, OperatorTotals, Profile, Totals, ValueProfile } from './profile/profile.ts'
