/** What to do about broken rules: where each limit is written, what its author says, and the ways out. */
import type { Verdict } from '../../budget/judge/verdict.ts'
import { brokenSentence, ruleTitle } from './broken-sentence.ts'
import { type Blocks, item, list, paragraph, quote } from '../blocks/blocks.ts'
import { code, inline, type Inline, joinWords, prose, strong, type Words } from '../blocks/inline.ts'
import { allVerdicts, brokenFirst, isBroken, ruleModelTitle } from './model-results.ts'
import { type Listing, restLine } from './plan.ts'
import type { GateResult } from '../../result/result.ts'

/** Every rule that fails or warns; the first is in the headline already, so a single one is not repeated. */
export const brokenRules = (result: GateResult, listing: Listing): Blocks => {
  const broken = brokenFirst(allVerdicts(result))
  if (broken.length < 2) return []
  const shown = broken.slice(0, listing.rows)
  const rest = restLine(broken.length - shown.length, listing)
  const items = shown.map(verdict =>
    item(
      inline`${verdict.effect === 'fail' ? '❌' : verdict.status === 'existing' ? '🟠' : '⚠️'} ${brokenSentence(verdict, result)} (${code(placeOfRule(verdict))})`,
    ),
  )
  return list([...items, ...(rest === '' ? [] : [item(rest)])])
}

export const nextStep = (result: GateResult): Blocks => {
  if (result.override !== undefined) return acceptance(result.override)
  const broken = brokenFirst(allVerdicts(result))
  const failing = broken.filter(({ effect }) => effect === 'fail')
  const about = failing.length > 0 ? failing : broken
  if (about.length === 0) return []
  return [...paragraph(inline`${strong('Next step')} ${waysOut(result, about)}`), ...quote(ownersNotes(about))]
}

const placeOfRule = ({ rule }: Verdict): string => `${rule.position.file}:${rule.position.line}`

const waysOut = (result: GateResult, about: readonly Verdict[]): Inline => {
  const names = new Map(
    about.map(({ rule }) => [
      JSON.stringify([rule.model, rule.scenario]),
      rule.model === '' ? 'the models' : ruleModelTitle(rule),
    ]),
  )
  const who: Words = names.size <= 3 ? joinWords([...names.values()], ', ') : 'the models above'
  const places = [...new Set(about.map(placeOfRule))]
  const where = inline`${joinWords(
    places.slice(0, MAX_PLACES).map(place => code(place)),
    ', ',
  )}${places.length > MAX_PLACES ? ', …' : ''}`
  const separate = isPulled(result) ? ' in a pull request of its own' : ''
  const { acceptWith } = result.policy
  const accept =
    acceptWith === undefined
      ? ''
      : inline`, or ask someone with write access to add the label ${code(acceptWith.label)} and comment ${code(`${acceptWith.command} <reason>`)}`
  const isOver = about.some(verdict => isBroken(verdict) && verdict.rule.metric !== 'uncounted-nodes')
  const isStructure = about.every(({ kind }) => kind === 'structure')
  const doing = isStructure
    ? inline`Export ${who} without that`
    : isOver
      ? inline`Make ${who} cheaper`
      : inline`Look at ${who}`
  return inline`${doing}${accept}, or change ${where}${separate}.`
}
const MAX_PLACES = 4

/** The base's rules hold, so a change of the budget only helps once it is merged. */
const isPulled = ({ policy }: GateResult): boolean => policy.source === 'base' || policy.source === 'stricter-of-both'

/** What the authors of the limits wrote beside them; limits of one rule share it. */
const ownersNotes = (about: readonly Verdict[]): readonly Inline[] => {
  const notes = new Map<string, { readonly said: Inline; readonly rules: Map<string, Inline> }>()
  for (const verdict of about) {
    const { message, owner } = verdict.rule
    if (message === null && owner === null) continue
    const said = inline`${message === null ? '' : inline` “${prose(message, 200)}”`}${owner === null ? '' : inline` Owner: ${code(owner)}`}`
    const key = JSON.stringify([message, owner])
    const note = notes.get(key) ?? { said, rules: new Map<string, Inline>() }
    const { name, device, part } = verdict.rule
    note.rules.set(JSON.stringify([name, device, part]), ruleTitle(verdict))
    notes.set(key, note)
  }
  return [...notes.values()]
    .slice(0, MAX_NOTES)
    .map(({ said, rules }) => inline`${joinWords([...rules.values()].slice(0, MAX_NOTES), ', ')}:${said}`)
}
const MAX_NOTES = 5

const acceptance = ({ reason }: NonNullable<GateResult['override']>): Blocks =>
  quote([inline`“${prose(reason)}” Beyond the accepted amount the budget fails again.`])
