/** What a run is asked to do, by the command line or by the action. */
import type { BaselineChoice } from './sides/base-models.ts'
import type { BaseRequest } from '../baseline/commit-side.ts'
import type { HeadFiles } from './sides/head-side.ts'
import type { BudgetsRequest } from './policy/run-budgets.ts'
import type { RecordRequest } from './judge/judge-each.ts'

export interface RunRequest extends BaseRequest, BudgetsRequest, RecordRequest {
  /** Where base models come from; default: git. */
  readonly baseline?: BaselineChoice
  /** Privileged jobs: the head is this commit, read as data and never checked out. */
  readonly headCommit?: string
  /** Beside it: models that are not in git. */
  readonly headFiles?: () => Promise<HeadFiles>
  /** Whether exceeded rules can be accepted in this run: the result then says how. */
  readonly canAccept?: boolean
}
