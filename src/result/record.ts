/** What a run found out before it is summed up: of all models, or of one shard's. */
import type { CommentSettings, CountRule, OnExisting } from '../budget/budget.ts'
import type { StructureFacts } from '../budget/judge/structure-facts.ts'
import type { Outcome } from '../budget/judge/verdict.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { Comparison, ModelResult, Policy } from './result.ts'
import type { Shard } from './shard.ts'

export interface RunRecord {
  readonly version: string
  readonly shard: Shard
  readonly comparison: Comparison
  readonly policy: Policy
  /** What the trusted budget says about the comment. */
  readonly comment: CommentSettings
  readonly total: {
    /** null = base was not held to these rules. */
    readonly onExisting: OnExisting | null
    readonly enforced: readonly CountRule[]
    /** Those of the head's budget, when it differs from the enforced one. */
    readonly proposed: readonly CountRule[] | null
  }
  readonly models: readonly RecordedModel[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Configuration errors (open dimensions, unknown devices) and unreadable files are told apart by the exit code. */
export type Failure = 'configuration' | 'unreadable'

export interface RecordedModel {
  /** Place in the whole run, over all shards. */
  readonly order: number
  readonly result: ModelResult
  /** What the sum over all models has of it at base. `unknown`: there is something, but it cannot be measured. */
  readonly base: 'measured' | 'absent' | 'unknown'
  readonly failure: Failure | null
  /** The outcome under the head's own rules, when they differ from the enforced ones. */
  readonly proposed: Outcome | null
  /** SHA-256 of the file; null = not computed. */
  readonly sha256: string | null
  readonly structure: StructureFacts | null
  /** All nodes are there: the record can serve as a baseline. */
  readonly isComplete: boolean
}
