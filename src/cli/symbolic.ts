import { infer } from '../analyzer/infer/infer.ts'
import { readModelFile } from '../analyzer/onnx/read-file.ts'
import { buildSymbolicProfile } from '../analyzer/profile/symbolic.ts'
import { diagnosticText } from '../report/comment/diagnostics-text.ts'
import { symbolicText } from '../report/terminal/explain-text.ts'
import { type Io, modelFile } from './io.ts'
import { EXIT } from '../exit-code.ts'

/** Prints the totals as formulas over the symbols of each model. */
export const symbolicCommand = (models: readonly string[], io: Io): number => {
  let exitCode: number = EXIT.pass
  for (const path of models) {
    const read = readModelFile(modelFile(path, io))
    if (!read.ok) {
      for (const problem of read.diagnostics)
        io.error(`${diagnosticText({ ...problem, where: { ...problem.where, file: path } })}\n`)
      exitCode = EXIT.unreadable
      continue
    }
    io.print(`${symbolicText(path, buildSymbolicProfile(infer(read.model, { mode: 'symbolic' })))}\n`)
  }
  return exitCode
}
