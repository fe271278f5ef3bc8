/**
 * What a run found out before it is summed up: of all models, or of one shard's. A single run and a merge of shards end
 * in the same function, so that they cannot come to different verdicts.
 */
import type { CommentSettings, CountRule } from '../budget/budget.ts'
import { judgeTotal, type TotalPart } from '../budget/judge/judge.ts'
import type { StructureFacts } from '../budget/judge/structure-facts.ts'
import { type Outcome, overallVerdict, type Verdict } from '../budget/judge/verdict.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { Comparison, GateResult, ModelResult, Override, Policy } from './result.ts'
import { diagnosticInOrder, inOrder, verdictInOrder } from './in-order.ts'
import type { Shard } from './shard.ts'

export interface RunRecord {
  readonly version: string
  readonly shard: Shard
  readonly comparison: Comparison
  readonly policy: Policy
  /** What the trusted budget says about the comment. */
  readonly comment: CommentSettings
  readonly total: {
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

/**
 * The verdict over the records of one run; they come from one commit, one budget and one version (`checkShards`).
 * @param override somebody accepted everything that is exceeded
 */
export const conclude = (records: readonly [RunRecord, ...RunRecord[]], override?: Override): GateResult => {
  const [first] = records
  const models = records.flatMap(record => record.models).toSorted((a, b) => a.order - b.order)
  const parts = models.map(partOf)
  const total = judgeTotal(first.total.enforced, parts)
  const results = models.map(({ result }) => inOrder(result))
  const verdicts = [...results.flatMap(({ verdicts }) => verdicts), ...total]
  const end = outcomeOf(models, { verdicts, problems: first.diagnostics, isAccepted: override !== undefined })
  return {
    version: first.version,
    ...end,
    comparison: first.comparison,
    policy: withProposed(first, { models, parts, enforced: overallVerdict(verdicts) }),
    models: results,
    total: total.map(verdictInOrder),
    diagnostics: first.diagnostics.map(diagnosticInOrder),
    ...(override === undefined ? {} : { override }),
  }
}

const partOf = ({ result, base }: RecordedModel): TotalPart => ({
  head: result.profile === null ? 'absent' : { profile: result.profile, estimates: result.estimates },
  base:
    base === 'measured'
      ? result.baseProfile === null
        ? 'unknown'
        : { profile: result.baseProfile, estimates: result.baseEstimates }
      : base,
})

/** Only a budget that decides otherwise is worth a word. */
const withProposed = (
  { policy, total }: RunRecord,
  found: {
    readonly models: readonly RecordedModel[]
    readonly parts: readonly TotalPart[]
    readonly enforced: Outcome
  },
): Policy => {
  if (total.proposed === null) return policy
  const outcomes = new Set<Outcome>([
    ...found.models.flatMap(({ proposed }) => (proposed === null ? [] : [proposed])),
    overallVerdict(judgeTotal(total.proposed, found.parts)),
  ])
  const proposed: Outcome = outcomes.has('fail') ? 'fail' : outcomes.has('warn') ? 'warn' : 'pass'
  return proposed === found.enforced ? policy : { ...policy, proposed }
}

interface Findings {
  readonly verdicts: readonly Verdict[]
  readonly problems: readonly Diagnostic[]
  readonly isAccepted: boolean
}

/** Exceeded rules can be accepted; what could not be checked cannot. */
const outcomeOf = (
  models: readonly RecordedModel[],
  { verdicts, problems, isAccepted }: Findings,
): Pick<GateResult, 'outcome' | 'exitCode'> => {
  const failures = new Set(models.map(({ failure }) => failure))
  const isMisconfigured = failures.has('configuration') || problems.some(({ severity }) => severity === 'error')
  const outcome = overallVerdict(verdicts)
  if (outcome === 'fail' && !isAccepted) return { outcome, exitCode: 1 }
  if (isMisconfigured) return { outcome: 'fail', exitCode: 2 }
  if (failures.has('unreadable')) return { outcome: 'fail', exitCode: 3 }
  return { outcome: outcome === 'fail' ? 'warn' : outcome, exitCode: 0 }
}
