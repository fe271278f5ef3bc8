/** The result of a check in the format that was asked for, printed or written. */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { renderHtml } from '../report/html/html.ts'
import { reportJson } from '../report/machine/json.ts'
import { renderComment } from '../report/comment/markdown.ts'
import type { GateResult } from '../result/result.ts'
import { sarif } from '../report/machine/sarif.ts'
import { checkText } from '../report/terminal/terminal.ts'
import type { Io } from './io.ts'
import { EXIT } from '../exit-code.ts'

export interface ReportOptions {
  readonly format: 'text' | 'json' | 'markdown' | 'html' | 'sarif'
  readonly output?: string
}

/** Returns the exit code: 2 when the report cannot be written and the gate would otherwise pass. */
export const showResult = (result: GateResult, options: ReportOptions, io: Io): number => {
  const text = render(result, options, io)
  if (options.output === undefined) {
    io.print(text)
    return result.exitCode
  }
  return writeText(resolve(io.cwd, options.output), text, io)
    ? result.exitCode
    : Math.max(EXIT.configuration, result.exitCode)
}

/** False, with a message, when the file cannot be written. */
export const writeText = (path: string, text: string, io: Io): boolean => {
  try {
    writeFileSync(path, text)
    return true
  } catch (error) {
    io.error(`Cannot write "${path}": ${error instanceof Error ? error.message : String(error)}\n`)
    return false
  }
}

const render = (result: GateResult, { format, output }: ReportOptions, io: Io): string => {
  switch (format) {
    case 'text':
      return `${checkText(result, { color: io.color && output === undefined, width: io.width })}\n`
    case 'json':
      return reportJson(result)
    case 'markdown':
      return `${renderComment(result)}\n`
    case 'html':
      return renderHtml(result)
    case 'sarif':
      return sarif(result)
  }
}
