/** Everything a run found out, ready to be shown. Renderers read this and return strings; they decide nothing. */
import type { Estimate } from '../analyzer/hardware/predict/estimate.ts'
import type { Profile } from '../analyzer/profile/profile.ts'
import type { BudgetChange } from '../budget/trust/compare-budgets.ts'
import type { Outcome, Verdict } from '../budget/judge/verdict.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { ExitCode } from '../exit-code.ts'
import type { ModelDiff } from '../diff/diff.ts'

export interface GateResult {
  /** Version of Flopgate that made it. */
  readonly version: string
  /** Worst effect over all verdicts and unreadable models. Fixed before anything is delivered. */
  readonly outcome: Outcome
  readonly exitCode: ExitCode
  readonly comparison: Comparison
  readonly policy: Policy
  readonly models: readonly ModelResult[]
  /** Verdicts on the sum over all models. */
  readonly total: readonly Verdict[]
  /** About the run, not about one model: budget problems, base problems, delivery hints. */
  readonly diagnostics: readonly Diagnostic[]
  /** Someone with the right to do so accepted what the budget forbids. */
  readonly override?: Override
}

/** An accepted budget overrun: by whom, why, for which commit, and up to which amount. */
export interface Override {
  readonly actor: string
  readonly reason: string
  readonly commit: string
  /** What was accepted, e.g. "max-flops of detector up to 4.95 GFLOPs". Beyond it the budget fails again. */
  readonly accepted: string
}

/** What was compared, or why nothing was. */
export type Comparison =
  | {
      readonly kind: 'base'
      readonly head: string | null
      readonly base: string
      readonly method: string
      readonly behindBy: number | null
    }
  | {
      readonly kind: 'none'
      readonly head: string | null
      readonly why: string
      readonly fix: string | null
      readonly isWanted: boolean
    }

export interface Policy {
  /** The budget file. */
  readonly file: string
  /** Whose rules are enforced. `adoption`: base has no budget yet, head's is used. */
  readonly source: 'base' | 'head' | 'stricter-of-both' | 'adoption' | 'local'
  /** Set when base and head budgets differ (mock-up C). */
  readonly changes: readonly BudgetChange[]
  /** Ids of models that base has no rules for: head's own rules judge them. */
  readonly newModels: readonly string[]
  /** The outcome under head's budget, when that differs from the enforced one. */
  readonly proposed?: Outcome
  /** How an overrun can be accepted; absent = it cannot. */
  readonly acceptWith?: { readonly label: string; readonly command: string }
}

export type ModelState =
  | 'new'
  | 'removed'
  | 'renamed'
  | 'unchanged'
  | 'changed'
  | 'base-unreadable'
  | 'no-base'
  | 'unreadable'

/** One model under one scenario. */
export interface ModelResult {
  readonly id: string
  readonly path: string
  readonly scenario: string | null
  readonly state: ModelState
  /** For `renamed`: the path at base. */
  readonly from: string | null
  /** For states that need an explanation: what happened and what to do. */
  readonly note: { readonly why: string; readonly fix: string } | null
  /** null for removed and unreadable models. */
  readonly profile: Profile | null
  readonly estimates: readonly Estimate[]
  readonly baseProfile: Profile | null
  readonly baseEstimates: readonly Estimate[]
  readonly diff: ModelDiff | null
  readonly verdicts: readonly Verdict[]
  readonly diagnostics: readonly Diagnostic[]
}
