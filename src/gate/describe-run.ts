/** What a report says about the run itself: what was compared, and how an overrun can be accepted. */
import type { Budget } from '../budget/budget.ts'
import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import type { Comparison, Policy } from '../result/result.ts'
import { VERSION } from '../version.ts'
import type { BaseModels } from './sides/base-models.ts'
import type { CommitSide } from '../baseline/commit-side.ts'
import type { RunRecord } from '../result/record.ts'
import type { RunRequest } from './run-request.ts'
import { WHOLE } from '../result/shard.ts'

export const comparisonOf = (request: RunRequest, { resolution }: CommitSide, { from }: BaseModels): Comparison => {
  const isOff = request.baseline?.kind === 'none'
  if (resolution.kind === 'base' && !isOff) {
    const { head, base, method, behindBy = null } = resolution
    return { kind: 'base', head, base, method: from === null ? method : `${method}; ${from}`, behindBy }
  }
  const head = resolution.head ?? null
  if (from !== null) return { kind: 'base', head, base: from, method: from, behindBy: null }
  const { why, fix } = resolution.kind === 'base' ? { why: 'the comparison is switched off', fix: '' } : resolution
  return { kind: 'none', head, why, fix: fix === '' ? null : fix, isWanted: isOff || request.explicitBase === 'none' }
}

/** A misspelt base must not quietly switch off what is compared with it. */
export const baseProblems = (
  { resolution }: CommitSide,
  { explicitBase }: RunRequest,
): { readonly diagnostics: readonly Diagnostic[] } => {
  if (resolution.kind === 'base') {
    if (resolution.warning === undefined) return { diagnostics: [] }
    const what = 'What is measured may not be the pull request'
    return { diagnostics: [diagnostic('head-not-measured', {}, what, { why: sentence(resolution.warning) })] }
  }
  // A repository may have no tag yet; that is no mistake.
  if (resolution.reason !== 'unknown-ref' || explicitBase === 'last-tag') return { diagnostics: [] }
  const { why, fix } = resolution
  const what = 'Cannot find the base to compare with'
  return { diagnostics: [diagnostic('base-unknown', {}, what, { why: sentence(why), fix })] }
}

const sentence = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`

/** The label when the budget names none. */
const DEFAULT_LABEL = 'flopgate-exempt'
/** What the reason comment begins with (github/override/override.ts reads it). */
const ACCEPT_COMMAND = '/flopgate accept'

/** As the trusted budget says: a pull request does not choose who may wave it through. */
export const acceptance = ({ canAccept }: RunRequest, { policy: { override } }: Budget): Pick<Policy, 'acceptWith'> =>
  canAccept === true && override.enabled
    ? { acceptWith: { label: override.label ?? DEFAULT_LABEL, command: ACCEPT_COMMAND } }
    : {}

/** The record of a run in which nothing could be measured. */
export const notMeasured = (request: RunRequest, diagnostics: readonly Diagnostic[]): RunRecord => {
  const policy: Policy = { file: request.config, source: 'local', changes: [], newModels: [] }
  return {
    version: VERSION,
    shard: request.shard ?? WHOLE,
    comparison: { kind: 'none', head: null, why: 'nothing was measured', fix: null, isWanted: false },
    policy,
    comment: { mode: null, id: null, strategy: null, drafts: null },
    total: { onExisting: 'warn', enforced: [], proposed: null },
    models: [],
    diagnostics,
  }
}
