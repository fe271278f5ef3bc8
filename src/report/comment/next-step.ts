/** What to do about broken rules: where each limit is written, what its author says, and the ways out. Markdown. */
import type { Verdict } from '../../budget/judge/verdict.ts'
import { brokenSentence, ruleTitle } from './broken-sentence.ts'
import { code, prose } from '../text/escape.ts'
import { allVerdicts, brokenFirst, isBroken, ruleModelTitle } from './model-results.ts'
import { type Listing, restLine } from './plan.ts'
import type { GateResult } from '../../result/result.ts'

/** Every rule that fails or warns; the first is in the headline already, so a single one is not repeated. */
export const brokenRules = (result: GateResult, listing: Listing): string => {
  const broken = brokenFirst(allVerdicts(result))
  if (broken.length < 2) return ''
  const shown = broken.slice(0, listing.rows)
  const rest = restLine(broken.length - shown.length, listing)
  const lines = shown.map(
    verdict =>
      `- ${verdict.effect === 'fail' ? '❌' : '⚠️'} ${brokenSentence(verdict, result)} (${code(placeOfRule(verdict))})`,
  )
  return [...lines, ...(rest === '' ? [] : [`- ${rest}`])].join('\n')
}

export const nextStep = (result: GateResult): string => {
  if (result.override !== undefined) return acceptance(result.override)
  const broken = brokenFirst(allVerdicts(result))
  const failing = broken.filter(({ effect }) => effect === 'fail')
  const about = failing.length > 0 ? failing : broken
  if (about.length === 0) return ''
  const notes = ownersNotes(about)
  return `**Next step** ${waysOut(result, about)}${notes === '' ? '' : `\n\n${notes}`}`
}

const placeOfRule = ({ rule }: Verdict): string => `${rule.position.file}:${rule.position.line}`

const waysOut = (result: GateResult, about: readonly Verdict[]): string => {
  const names = [...new Set(about.map(({ rule }) => (rule.model === '' ? 'the models' : ruleModelTitle(rule))))]
  const who = names.length === 1 ? (names[0] ?? '') : names.length <= 3 ? names.join(', ') : 'the models above'
  const places = [...new Set(about.map(placeOfRule))]
  const where = `${places
    .slice(0, MAX_PLACES)
    .map(place => code(place))
    .join(', ')}${places.length > MAX_PLACES ? ', …' : ''}`
  const separate = isPulled(result) ? ' in a pull request of its own' : ''
  const { acceptWith } = result.policy
  const accept =
    acceptWith === undefined
      ? ''
      : `, or ask someone with write access to add the label ${code(acceptWith.label)} and comment ${code(`${acceptWith.command} <reason>`)}`
  const isOver = about.some(verdict => isBroken(verdict) && verdict.rule.metric !== 'uncounted-nodes')
  const isStructure = about.every(({ kind }) => kind === 'structure')
  const doing = isStructure ? `Export ${who} without that` : isOver ? `Make ${who} cheaper` : `Look at ${who}`
  return `${doing}${accept}, or change ${where}${separate}.`
}
const MAX_PLACES = 4

/** The base's rules hold, so a change of the budget only helps once it is merged. */
const isPulled = ({ policy }: GateResult): boolean => policy.source === 'base' || policy.source === 'stricter-of-both'

/** What the authors of the limits wrote beside them; limits of one rule share it. */
const ownersNotes = (about: readonly Verdict[]): string => {
  const rulesOf = new Map<string, string[]>()
  for (const verdict of about) {
    const { message, owner } = verdict.rule
    if (message === null && owner === null) continue
    const said = `${message === null ? '' : ` “${prose(message, 200)}”`}${owner === null ? '' : ` Owner: ${code(owner)}`}`
    rulesOf.set(said, [...(rulesOf.get(said) ?? []), ruleTitle(verdict)])
  }
  return [...rulesOf]
    .slice(0, MAX_NOTES)
    .map(([said, rules]) => `> ${[...new Set(rules)].slice(0, MAX_NOTES).join(', ')}:${said}`)
    .join('\n>\n')
}
const MAX_NOTES = 5

const acceptance = ({ reason }: NonNullable<GateResult['override']>): string =>
  `> “${prose(reason)}” Beyond the accepted amount the budget fails again.`
