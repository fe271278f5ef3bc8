import type { ModelResult } from '../result/result.ts'
import { diffProfiles } from '../diff/diff.ts'
import { analyzeOne, type ModelOptions } from './analyze.ts'
import type { Io } from './io.ts'
import { EXIT } from '../exit-code.ts'

export interface DiffOptions extends ModelOptions {
  readonly format: 'text' | 'json' | 'markdown'
}

/** Compares two files of one model under the same bindings. */
export const diffCommand = async (
  paths: { readonly base: string; readonly head: string },
  options: DiffOptions,
  io: Io,
): Promise<number> => {
  const base = await analyzeOne(paths.base, options, io)
  const head = await analyzeOne(paths.head, options, io)
  if (typeof base === 'number') return base
  if (typeof head === 'number') return head
  const diff = diffProfiles(base.profile, head.profile)
  const result: ModelResult = {
    id: paths.head,
    path: paths.head,
    scenario: null,
    state: diff.nodes.length === 0 ? 'unchanged' : 'changed',
    from: paths.base,
    note: null,
    profile: head.profile,
    estimates: head.estimates,
    baseProfile: base.profile,
    baseEstimates: base.estimates,
    diff,
    verdicts: [],
    diagnostics: [],
  }
  if (options.format === 'json') io.print((await import('../report/machine/json.ts')).diffJson(result))
  else {
    const { diffMarkdown, diffText } = await import('../report/terminal/diff-text.ts')
    io.print(
      `${options.format === 'markdown' ? diffMarkdown(result) : diffText(result, { color: io.color, width: io.width })}\n`,
    )
  }
  return EXIT.pass
}
