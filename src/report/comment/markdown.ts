/** The pull-request comment: a verdict in ten seconds, the reasons below it, the rest folded (gate-actions research §2). */
import { budgetChanges, reviewedChanges } from './budget-changes.ts'
import { comparisonLine, footerLine } from './comparison-line.ts'
import { type Blocks, fold, heading, paragraph } from '../blocks/blocks.ts'
import { inline, prose, strong } from '../blocks/inline.ts'
import { printMarkdown } from '../blocks/print-markdown.ts'
import { diagnosticsList } from './diagnostics-text.ts'
import { headline } from './headline.ts'
import {
  assumptions,
  limitsSection,
  nodesSection,
  operatorsSection,
  structureSection,
  uncountedNote,
} from './model-details.ts'
import { allVerdicts, countStates, isQuiet, modelTitle, plural, worstModelsFirst } from './model-results.ts'
import { modelTable } from './model-table.ts'
import { brokenRules, nextStep } from './next-step.ts'
import { COMMENT_PLAN, fitReport, type Plan, type SizeLimit } from './plan.ts'
import type { GateResult, ModelResult } from '../../result/result.ts'
import { whyTable } from './why-table.ts'

/** Below GitHub's 65,536 characters and 262,144 bytes, with room for the marker (gate-actions research §2.2). */
export const COMMENT_LIMIT: SizeLimit = { characters: 60_000, bytes: 240_000 }

/**
 * The comment's Markdown without the marker. Never longer than the limit and never cut: what does not fit is left out
 * whole and named.
 */
export const renderComment = (result: GateResult, limit: SizeLimit = COMMENT_LIMIT): string =>
  fitReport(plan => `${printMarkdown(reportBlocks(result, plan))}\n`, COMMENT_PLAN, limit)

/** The whole report in the size that a plan allows. */
export const reportBlocks = (result: GateResult, plan: Plan): Blocks => {
  const models = worstModelsFirst(result.models)
  const changed = models.filter(model => !isQuiet(model))
  const quiet = models.filter(isQuiet)
  const view: View = {
    result,
    plan,
    changed: changed.slice(0, plan.models),
    hidden: changed.length - Math.min(changed.length, plan.models),
    quiet,
  }
  return [
    ...heading(3, headline(result)),
    ...paragraph(comparisonLine(result)),
    ...(isCalm(result) ? calmBody(view) : fullBody(view)),
  ]
}

interface View {
  readonly result: GateResult
  readonly plan: Plan
  /** Models that need reading, as many as the plan allows, the worst first. */
  readonly changed: readonly ModelResult[]
  readonly hidden: number
  readonly quiet: readonly ModelResult[]
}

/** Nothing a reviewer must do: everything but two lines is folded. */
const isCalm = ({ outcome, models, policy, diagnostics, override }: GateResult): boolean =>
  outcome === 'pass' &&
  override === undefined &&
  reviewedChanges(policy).length === 0 &&
  diagnostics.every(({ severity }) => severity === 'note') &&
  models.every(
    ({ state, profile }) =>
      state !== 'base-unreadable' && state !== 'unreadable' && profile?.totals.isLowerBound !== true,
  )

const calmBody = (view: View): Blocks => {
  const { result, plan, changed, quiet } = view
  const rows = [...changed, ...(plan.unchanged ? quiet : [])]
  return fold(countStates(result.models), [
    ...modelTable(rows, { all: result.models, total: result.total }),
    ...paragraph(hiddenNote(view)),
    ...whySections(view),
    ...details(view),
    ...measuredSection(view),
  ])
}

const fullBody = (view: View): Blocks => {
  const { result, plan, changed, quiet } = view
  const showsAll = quiet.length <= FEW && plan.unchanged
  const visible = showsAll ? [...changed, ...quiet] : changed
  const { models } = result
  return [
    ...budgetChanges(result, plan),
    ...messages(view),
    ...modelTable(visible, { all: models, total: result.total, isAccepted: result.override !== undefined }),
    ...paragraph(hiddenNote(view)),
    ...brokenRules(result, plan),
    ...uncountedNote(changed, plan.rows),
    ...whySections(view),
    ...nextStep(result),
    ...(showsAll || !plan.unchanged
      ? []
      : fold(plural(quiet.length, 'unchanged model'), modelTable(quiet, { all: models }))),
    ...details(view),
    ...measuredSection(view),
    ...(plan.footer ? paragraph(footerLine(result)) : []),
  ]
}
/** Unchanged models that may stand beside the changed ones without hiding them. */
const FEW = 5

const hiddenNote = ({ hidden, quiet, plan }: View): string => {
  const parts = [
    ...(hidden > 0 ? [`${hidden} more`] : []),
    ...(plan.unchanged || quiet.length === 0 ? [] : [`${quiet.length} unchanged`]),
  ]
  return parts.length === 0 ? '' : `… and ${parts.join(' and ')} in ${plan.rest}.`
}

/** Problems of the run and of models, with their remedies. Notes of models are folded below. */
const messages = ({ result, changed, plan }: View): Blocks => [
  ...diagnosticsList(
    result.diagnostics.filter(({ severity }) => severity !== 'note'),
    plan.rows,
  ),
  ...changed.slice(0, plan.rows).flatMap(modelMessages(plan)),
]

const modelMessages =
  (plan: Plan) =>
  (model: ModelResult): Blocks => {
    const { note, diagnostics } = model
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    const text =
      note === null || model.state === 'no-base'
        ? ''
        : inline`${modelTitle(model)}: ${prose(note.why)}. ${strong('Fix:')} ${prose(note.fix)}`
    return [...paragraph(text), ...diagnosticsList(errors, plan.rows)]
  }

const whySections = ({ changed, plan }: View): Blocks =>
  changed.slice(0, plan.explained).flatMap(model => whyTable(model, plan.rows))

const details = ({ result, plan, changed, quiet }: View): Blocks => {
  const shown = plan.unchanged ? [...changed, ...quiet] : changed
  const explained = changed.filter(({ state }) => state !== 'unchanged').slice(0, plan.explained)
  return [
    ...(allVerdicts(result).length > 0 && plan.rows > 5
      ? limitsSection(result, shown, { ...plan, rows: plan.rows * 5 })
      : []),
    ...structureSection(explained, plan.rows),
    ...(plan.operators ? operatorsSection(explained, plan.rows) : []),
    ...(plan.nodes > 0 ? explained.flatMap(model => nodesSection(model, plan.nodes)) : []),
    ...(plan.operators
      ? fold(
          'Messages',
          diagnosticsList(
            changed.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity !== 'error')),
            plan.rows,
          ),
        )
      : []),
  ]
}

const measuredSection = ({ result, plan, changed, quiet }: View): Blocks => {
  if (!plan.assumptions) return []
  const footer = isCalm(result) && plan.footer ? paragraph(footerLine(result)) : []
  return fold('How this was measured', [...assumptions([...changed, ...quiet], plan.rows), ...footer])
}
