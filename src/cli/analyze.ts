import { analyzeFile } from '../analyzer/analyze-file.ts'
import type { Io } from './io.ts'

export interface ModelOptions {
  readonly bind: Readonly<Record<string, number | readonly number[]>>
  readonly input: Readonly<Record<string, readonly number[]>>
  readonly target: readonly string[]
  readonly precision?: string
}

export interface AnalyzeOptions extends ModelOptions {
  readonly format: string
  readonly explain?: string
  readonly symbolic?: boolean
  readonly top: number
}

export const analyzeCommand = async (models: readonly string[], options: AnalyzeOptions, io: Io): Promise<number> => {
  for (const path of models) {
    const analysis = analyzeFile(path, { bind: { ...options.bind, ...options.input } })
    if (!analysis.ok) {
      io.error(`${analysis.diagnostics.map(d => d.what).join('\n')}\n`)
      return 3
    }
    io.print(`${path}: ${analysis.profile.totals.flops} FLOPs, ${analysis.profile.totals.params} params, ${analysis.profile.totals.weightBytes} weight bytes, peak ${analysis.profile.totals.peakMemoryBytes}\n`)
  }
  return 0
}
