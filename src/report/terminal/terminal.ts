/** A check as text: the same facts as the comment, nothing folded. */
import { comparisonLine } from '../comment/comparison-line.ts'
import { type Blocks, heading, paragraph } from '../blocks/blocks.ts'
import { inline, prose, strong } from '../blocks/inline.ts'
import { printTerminal } from '../blocks/print-terminal.ts'
import { diagnosticsText } from '../comment/diagnostics-text.ts'
import { headline } from '../comment/headline.ts'
import { budgetChanges } from '../comment/budget-changes.ts'
import { limitsTable, uncountedNote } from '../comment/model-details.ts'
import { modelTitle, worstModelsFirst } from '../comment/model-results.ts'
import { modelTable } from '../comment/model-table.ts'
import { brokenRules, nextStep } from '../comment/next-step.ts'
import { paintFor, type TextStyle } from '../text/paint.ts'
import { restLine } from '../comment/plan.ts'
import type { GateResult, ModelResult } from '../../result/result.ts'
import { whyTable } from '../comment/why-table.ts'

/** Rows of each list: a screen or two, not a book. */
const MAX_MODELS = 40
const MAX_EXPLAINED = 3
const MAX_ROWS = 10
const MAX_RULES = 60
const LISTING = { rows: MAX_ROWS, rest: 'the JSON report' }
const MAX_MESSAGES = 20
/** Columns of the terminal that two metrics beside the main one need, and one. All limits are listed below anyway. */
const WIDE_TERMINAL = 180
const NARROW_TERMINAL = 120

export const checkText = (result: GateResult, style: TextStyle): string => {
  const models = worstModelsFirst(result.models)
  const shown = models.slice(0, MAX_MODELS)
  const rest = models.length - shown.length
  const messages = [
    ...result.diagnostics,
    ...models.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity !== 'note')),
  ]
  const parts = [
    printTerminal([...heading(3, headline(result)), ...paragraph(comparisonLine(result))], style),
    diagnosticsText(messages, MAX_MESSAGES, paintFor(style)),
    printTerminal(
      [
        ...budgetChanges(result, LISTING),
        ...models.flatMap(noteOf).slice(0, MAX_ROWS),
        ...modelTable(shown, {
          all: models,
          total: result.total,
          isAccepted: result.override !== undefined,
          ...(style.width >= WIDE_TERMINAL ? {} : { otherMetrics: style.width >= NARROW_TERMINAL ? 1 : 0 }),
        }),
        ...paragraph(restLine(rest, LISTING)),
        ...brokenRules(result, LISTING),
        ...uncountedNote(shown, MAX_ROWS),
        ...shown.slice(0, MAX_EXPLAINED).flatMap(model => whyTable(model, MAX_ROWS)),
        ...limitsTable(result, shown, { ...LISTING, rows: MAX_RULES }),
        ...nextStep(result),
      ],
      style,
    ),
  ]
  return parts.filter(part => part !== '').join('\n\n')
}

const noteOf = (model: ModelResult): Blocks =>
  model.note === null || model.state === 'no-base'
    ? []
    : paragraph(inline`${modelTitle(model)}: ${prose(model.note.why)}. ${strong('Fix:')} ${prose(model.note.fix)}`)
