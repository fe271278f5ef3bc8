/** The records of one run → its result. A single run and a merge of shards end here, so that they cannot differ. */
import { judgeTotal, type TotalPart } from '../budget/judge/judge.ts'
import { type Outcome, overallVerdict, type Verdict } from '../budget/judge/verdict.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { diagnosticSchema } from './profile-schema.ts'
import type { RecordedModel, RunRecord } from './record.ts'
import { canonical } from './record-json.ts'
import { verdictSchema } from './record-schema.ts'
import type { GateResult, ModelResult, Override, Policy } from './result.ts'
import { EXIT } from '../exit-code.ts'

/**
 * The verdict over the records of one run; they come from one commit, one budget and one version (`checkShards`).
 * @param override somebody accepted everything that is exceeded
 */
export const conclude = (records: readonly [RunRecord, ...RunRecord[]], override?: Override): GateResult => {
  const [first] = records
  const models = records.flatMap(record => record.models).toSorted((a, b) => a.order - b.order)
  const parts = models.map(partOf)
  const total = judgeTotal(first.total.enforced, parts, first.total.onExisting)
  const results = models.map(({ result }) => inOrder(result))
  const verdicts = [...results.flatMap(({ verdicts }) => verdicts), ...total]
  const end = outcomeOf(models, { verdicts, problems: first.diagnostics, isAccepted: override !== undefined })
  return {
    version: first.version,
    ...end,
    comparison: first.comparison,
    policy: withProposed(first, { models, parts, enforced: overallVerdict(verdicts) }),
    models: results,
    total: total.map(verdict => canonical(verdictSchema, verdict)),
    diagnostics: first.diagnostics.map(found => canonical(diagnosticSchema, found)),
    ...(override === undefined ? {} : { override }),
  }
}

/** Reports are the same bytes whether a model was measured here or came out of a shard's record. */
const inOrder = (result: ModelResult): ModelResult => ({
  ...result,
  verdicts: result.verdicts.map(verdict => canonical(verdictSchema, verdict)),
  diagnostics: result.diagnostics.map(found => canonical(diagnosticSchema, found)),
})

const partOf = ({ result, base }: RecordedModel): TotalPart => ({
  isUnchanged: result.state === 'unchanged',
  head: result.profile === null ? 'absent' : { profile: result.profile },
  base: base === 'measured' ? (result.baseProfile === null ? 'unknown' : { profile: result.baseProfile }) : base,
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
    overallVerdict(judgeTotal(total.proposed, found.parts, null)),
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
  if (outcome === 'fail' && !isAccepted) return { outcome, exitCode: EXIT.exceeded }
  if (isMisconfigured) return { outcome: 'fail', exitCode: EXIT.configuration }
  if (failures.has('unreadable')) return { outcome: 'fail', exitCode: EXIT.unreadable }
  return { outcome: outcome === 'fail' ? 'warn' : outcome, exitCode: EXIT.pass }
}
