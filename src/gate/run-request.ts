/** What a run is asked to do, by the command line or by the action. */
import type { Diagnostic } from '../diagnostic.ts'
import type { BaselineChoice } from './sides/base-models.ts'
import type { BaseRequest } from '../baseline/commit-side.ts'
import type { HeadFiles } from './sides/head-side.ts'
import type { PolicyChoice } from './policy/policy.ts'
import type { Shard } from '../result/shard.ts'

export interface RunRequest extends BaseRequest {
  /** undefined outside pull requests. */
  readonly policy: PolicyChoice | undefined
  /** Where base models come from; default: git. */
  readonly baseline?: BaselineChoice
  /** A central budget (`policy-ref`), trusted in the place of the one at base. */
  readonly readPolicy?: () => Promise<PolicyText>
  /** Privileged jobs: the head is this commit, read as data and never checked out. */
  readonly headCommit?: string
  /** Beside it: models that are not in git. */
  readonly headFiles?: () => Promise<HeadFiles>
  /** Privileged jobs: the budget of this commit holds; that of the head is not even read. */
  readonly policyCommit?: string
  /** Whether exceeded rules can be accepted in this run: the result then says how. */
  readonly canAccept?: boolean
  /** Measure only the models of this shard. */
  readonly shard?: Shard
  /** Keep all nodes and the hashes of files: the record can then be a baseline. */
  readonly forBaseline?: boolean
}

export type PolicyText =
  | { readonly ok: true; readonly text: string; readonly name: string }
  | { readonly ok: false; readonly diagnostic: Diagnostic }
