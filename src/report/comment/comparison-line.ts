/** What was compared with what, and whose budget holds. */
import { code, inline, type Inline, joinWords, NOTHING, prose, small, type Words } from '../blocks/inline.ts'
import { plural, shortSha } from './model-results.ts'
import type { GateResult, Policy } from '../../result/result.ts'

/** "Compared `ab12cd3` with base `9f8e7d6`. Budget: `flopgate.yml` from base." */
export const comparisonLine = (result: GateResult): Inline => inline`${compared(result)} ${budgetOf(result.policy)}`

const compared = ({ comparison }: GateResult): Inline => {
  if (comparison.kind === 'none') {
    if (comparison.isWanted) return inline`Nothing was compared, as asked.`
    const fix = comparison.fix === null ? NOTHING : inline` ${prose(comparison.fix)}`
    return inline`Not compared: ${prose(comparison.why)}${endsSentence(comparison.why) ? '' : '.'}${fix}`
  }
  const head = comparison.head === null ? 'the work tree' : code(shortSha(comparison.head))
  const { behindBy } = comparison
  const behind = behindBy === null || behindBy === 0 ? '' : ` (${plural(behindBy, 'commit')} behind its branch)`
  return inline`Compared ${head} with base ${code(shortSha(comparison.base))}${behind}.`
}

const endsSentence = (text: string): boolean => /[.!?]\s*$/.test(text)

const SOURCE: Readonly<Record<Policy['source'], Words>> = {
  base: ' from base',
  head: inline` from this pull request (${code('policy: head')})`,
  'stricter-of-both': ', the stricter of base and this pull request',
  adoption: ' from this pull request: base has none yet',
  local: '',
}

const budgetOf = ({ file, source, newModels }: Policy): Inline => {
  const own =
    newModels.length === 0
      ? NOTHING
      : inline` ${joinWords(
          newModels.slice(0, MAX_NAMED).map(id => code(id, 40)),
          ', ',
        )}${more(newModels.length)} ${newModels.length === 1 ? 'is' : 'are'} new: judged by this pull request’s own rules.`
  return inline`Budget: ${code(file)}${SOURCE[source]}.${own}`
}
const MAX_NAMED = 3
const more = (count: number): string => (count > MAX_NAMED ? ` and ${count - MAX_NAMED} more` : '')

/** How the base was found and with what; small print. */
export const footerLine = ({ version, comparison, policy }: GateResult): Inline => {
  const method =
    comparison.kind === 'base'
      ? inline` · base ${code(shortSha(comparison.base))}: ${prose(comparison.method)}`
      : NOTHING
  const head = comparison.head === null ? NOTHING : inline` · head ${code(shortSha(comparison.head))}`
  return small(inline`Flopgate ${prose(version)}${head}${method} · policy: ${policy.source}`)
}
