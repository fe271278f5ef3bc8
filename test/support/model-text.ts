/** Models in ONNX's own textual syntax (onnx docs/Syntax.md), read as any file, and what the analyzer makes of them. */
import { analyzeModel, type AnalyzeOptions } from '../../src/analyzer/analyzer.ts'
import { infer, type InferOptions } from '../../src/analyzer/infer/infer.ts'
import type { Model } from '../../src/analyzer/onnx/model.ts'
import { readModelBytes } from '../../src/analyzer/onnx/read-model.ts'
import type { Profile } from '../../src/analyzer/profile/profile.ts'
import type { Diagnostic } from '../../src/diagnostic.ts'
import { show } from './chain.ts'
import { showValue } from './show-value.ts'

/** A text without header gets this one: IR 10, opset 20, com.microsoft 1, and a domain for local functions. */
const HEADER = '<ir_version: 10, opset_import: ["" : 20, "com.microsoft" : 1, "local" : 1]>\n'

export const readText = (text: string): Model => {
  const whole = text.trimStart().startsWith('<') ? text : HEADER + text
  const read = readModelBytes(new TextEncoder().encode(whole), 'model.onnxtxt')
  if (!read.ok) throw new Error(read.diagnostics.map(({ what, why }) => `${what}: ${why}`).join('\n'))
  return read.model
}

export interface TextOutcome {
  /** 'int64[2] 1 S': type, shape and elements; dimensions nobody named print as '?'. */
  show(name: string): string
  readonly codes: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Infers with symbols open unless the options say otherwise. */
export const inferText = (text: string, options: InferOptions = {}): TextOutcome => {
  const { main, diagnostics } = infer(readText(text), { mode: 'symbolic', ...options })
  return {
    show: name => {
      const fact = main.facts.get(name)
      return fact?.kind === 'tensor' ? showValue(fact).replace(/\?\d+/g, '?') : show(fact)
    },
    codes: diagnostics.map(({ code }) => code),
    diagnostics,
  }
}

/** The profile under bindings; fails the test when there is none. */
export const profileText = (text: string, options: AnalyzeOptions = {}): Profile => {
  const analysis = analyzeModel(readText(text), options)
  if (!analysis.ok) throw new Error(analysis.diagnostics.map(({ what, why }) => `${what}: ${why}`).join('\n'))
  return analysis.profile
}
