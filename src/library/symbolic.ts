/** Counts with the dimensions left open: formulas over the symbols of a model. */
import type { Diagnostic } from '../diagnostic.ts'
import { readWithOperators } from '../analyzer/analyzer.ts'
import type { Count } from '../analyzer/dim/dim.ts'
import { evaluateCount } from '../analyzer/dim/evaluate.ts'
import { format } from '../analyzer/dim/format.ts'
import { infer } from '../analyzer/infer/infer.ts'
import type { BlobSource } from '../analyzer/onnx/read-model.ts'
import { buildSymbolicProfile, type SymbolicProfile } from '../analyzer/profile/symbolic.ts'

export interface Formula {
  /** For people: "1536·B·S² + 12·S". */
  readonly text: string
  /** The exact value with every symbol bound; undefined while one is not, and where no whole number results. */
  readonly at: (symbols: Readonly<Record<string, number>>) => bigint | undefined
}

/** Counts and bytes of one run; FLOPs are 2 × MACs. */
export interface Formulas {
  readonly macs: Formula
  readonly flops: Formula
  readonly vectorFlops: Formula
  readonly activationBytesRead: Formula
  readonly activationBytesWritten: Formula
}

export type SymbolicAnalysis =
  | {
      readonly ok: true
      /** Symbols that the formulas depend on. */
      readonly symbols: readonly string[]
      readonly formulas: Formulas
      /** Nodes that no formula holds: with one of them each formula is a lower bound. */
      readonly uncounted: SymbolicProfile['uncounted']
      readonly diagnostics: readonly Diagnostic[]
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }

/**
 * The totals of a model as formulas over its symbolic dimensions, from bytes or a Blob.
 * A formula at a binding equals what `analyze` counts under that binding. Bad input never throws: it gives diagnostics.
 */
export const analyzeSymbolic = async (source: Uint8Array | BlobSource): Promise<SymbolicAnalysis> => {
  const read = await readWithOperators(source)
  if (!read.ok) return read
  const profile = buildSymbolicProfile(infer(read.model, { mode: 'symbolic' }))
  return {
    ok: true,
    symbols: profile.symbols,
    formulas: {
      macs: formula(profile.macs),
      flops: formula(profile.flops),
      vectorFlops: formula(profile.vectorFlops),
      activationBytesRead: formula(profile.activationBytesRead),
      activationBytesWritten: formula(profile.activationBytesWritten),
    },
    uncounted: profile.uncounted,
    diagnostics: [...read.diagnostics, ...profile.diagnostics],
  }
}

const formula = (count: Count): Formula => ({
  text: format(count),
  at: symbols => {
    const isWhole = Object.values(symbols).every(value => Number.isSafeInteger(value))
    if (!isWhole) return undefined
    return evaluateCount(count, new Map(Object.entries(symbols).map(([name, value]) => [name, BigInt(value)])))
  },
})
