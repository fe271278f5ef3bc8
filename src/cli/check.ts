import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { renderHtml } from '../report/html.ts'
import { reportJson } from '../report/json.ts'
import { renderComment } from '../report/markdown.ts'
import type { GateResult } from '../report/result.ts'
import { sarif } from '../report/sarif.ts'
import { checkText } from '../report/terminal.ts'
import { run } from '../run.ts'
import type { Io } from './io.ts'

export interface CheckOptions {
  readonly config: string
  readonly base?: string
  readonly format: 'text' | 'json' | 'markdown' | 'html' | 'sarif'
  readonly output?: string
}

/** Holds the work tree's models against the budget, as the action does. */
export const checkCommand = async (options: CheckOptions, io: Io): Promise<number> => {
  const result = await run({
    root: resolve(io.cwd),
    config: options.config,
    event: { kind: 'local' },
    explicitBase: options.base,
    policy: undefined,
    hosted: undefined,
    host: undefined,
    temporary: undefined,
    isRunner: false,
    lfs: 'fetch',
  })
  const text = render(result, options, io)
  if (options.output === undefined) io.print(text)
  else writeFileSync(resolve(io.cwd, options.output), text)
  return result.exitCode
}

const render = (result: GateResult, { format, output }: CheckOptions, io: Io): string => {
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
