/** A check as text: the same facts as the comment, nothing folded. */
import { comparisonLine } from './comparison-line.ts'
import { diagnosticsText } from './diagnostics-text.ts'
import { paragraphs } from './fold.ts'
import { headline } from './headline.ts'
import { budgetChanges } from './budget-changes.ts'
import { prose } from './escape.ts'
import { renderMarkdownForTerminal } from './markdown-for-terminal.ts'
import { limitsTable, uncountedNote } from './model-details.ts'
import { modelTitle, worstModelsFirst } from './model-results.ts'
import { modelTable } from './model-table.ts'
import { brokenRules, nextStep } from './next-step.ts'
import { paintFor, type TextStyle } from './paint.ts'
import { restLine } from './plan.ts'
import type { GateResult, ModelResult } from './result.ts'
import { whyTable } from './why-table.ts'

export { renderMarkdownForTerminal } from './markdown-for-terminal.ts'

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
  const show = (markdown: string): string => renderMarkdownForTerminal(markdown, style)
  const messages = [
    ...result.diagnostics,
    ...models.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity !== 'note')),
  ]
  return paragraphs(
    show(paragraphs(`### ${headline(result)}`, comparisonLine(result))),
    diagnosticsText(messages, MAX_MESSAGES, paintFor(style)),
    show(
      paragraphs(
        budgetChanges(result, LISTING),
        ...models.map(noteOf).slice(0, MAX_ROWS),
        modelTable(shown, {
          all: models,
          total: result.total,
          isAccepted: result.override !== undefined,
          ...(style.width >= WIDE_TERMINAL ? {} : { otherMetrics: style.width >= NARROW_TERMINAL ? 1 : 0 }),
        }),
        restLine(rest, LISTING),
        brokenRules(result, LISTING),
        uncountedNote(shown, MAX_ROWS),
        ...shown.slice(0, MAX_EXPLAINED).map(model => whyTable(model, MAX_ROWS)),
        limitsTable(result, shown, { ...LISTING, rows: MAX_RULES }),
        nextStep(result),
      ),
    ),
  )
}

const noteOf = (model: ModelResult): string =>
  model.note === null || model.state === 'no-base'
    ? ''
    : `${modelTitle(model)}: ${prose(model.note.why)}. **Fix:** ${prose(model.note.fix)}`
