/** The budget that a pull request edits while being measured by it (mock-up C). */
import type { BudgetChange, Direction } from '../../budget/trust/compare-budgets.ts'
import { type Blocks, heading, left, paragraph, right, table } from '../blocks/blocks.ts'
import { code, inline, type Inline, prose, strong, type Words } from '../blocks/inline.ts'
import { type Listing, restLine } from './plan.ts'
import type { GateResult, Policy } from '../../result/result.ts'

const DIRECTION: Readonly<Record<Direction, string>> = {
  looser: '▲ looser',
  tighter: '▼ tighter',
  new: 'new rule',
  removed: 'rule removed',
  changed: 'changed',
}

/** Loosening is what a reviewer must not miss. */
const ORDER: readonly Direction[] = ['looser', 'removed', 'changed', 'tighter', 'new']

/**
 * Changes of rules that judge this pull request. Rules of a model that base does not know are no change, and how a new
 * rule weighs is said by its limit.
 */
export const reviewedChanges = ({ changes, newModels }: Policy): readonly BudgetChange[] =>
  changes.filter(({ rule, direction }) => {
    const isSetting = /\.(?:severity|on-uncertain)$/.test(rule) && (direction === 'new' || direction === 'removed')
    return !isSetting && !(direction === 'new' && newModels.some(id => rule.startsWith(`models.${id}.`)))
  })

export const budgetChanges = ({ policy, outcome }: GateResult, listing: Listing): Blocks => {
  const changes = reviewedChanges(policy)
  if (changes.length === 0) return []
  const sorted = changes.toSorted((a, b) => ORDER.indexOf(a.direction) - ORDER.indexOf(b.direction))
  const shown = sorted.slice(0, listing.rows)
  const isHead = policy.source === 'head'
  const rules = table({
    columns: [
      left('Rule'),
      right(isHead ? 'base' : 'base (enforced)'),
      right(isHead ? 'head (enforced)' : 'head (proposed)'),
      left('Change'),
    ],
    rows: shown.map(row),
  })
  return [
    ...heading(4, '⚠️ This pull request changes the budget it is measured by'),
    ...rules,
    ...paragraph(restLine(sorted.length - shown.length, listing)),
    ...paragraph(enforced(policy, outcome)),
  ]
}

const row = (change: BudgetChange): readonly Words[] => [
  code(change.rule),
  side(change.base),
  side(change.head),
  DIRECTION[change.direction],
]

const side = (text: string | null): Words => (text === null ? '–' : prose(text, 60))

const enforced = ({ source, proposed }: Policy, outcome: GateResult['outcome']): Inline => {
  const held =
    source === 'stricter-of-both'
      ? inline`Enforced: the stricter of both`
      : source === 'head'
        ? inline`Enforced: the ${strong('head')} values, as ${code('policy: head')} says`
        : inline`Enforced: the ${strong('base')} values`
  if (proposed === undefined || proposed === outcome) return inline`${held}. The new values hold once they are merged.`
  const would = { pass: 'pass', warn: 'pass with a warning', fail: 'fail' } as const
  return inline`${held}. With the proposed values it would ${would[proposed]}.`
}
