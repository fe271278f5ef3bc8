/** Step outputs of the action, as data: the caller adds where it wrote the report. */
import { EXIT } from '../../exit-code.ts'
import { allVerdicts, brokenFirst, isBroken, sumFlops } from '../comment/model-results.ts'
import type { GateResult } from '../../result/result.ts'

export interface StepOutputs {
  /** pass, warn, fail; `error` when it could not be told. */
  readonly verdict: string
  /** Sum over all measurements; '' when nothing was measured. */
  readonly 'total-flops': string
  /** Over the measurements that have both sides; '' when none has. */
  readonly 'delta-flops': string
  /** "max-flops,increase-latency": each name once, the worst first. */
  readonly 'exceeded-rules': string
  readonly 'base-sha': string
  readonly 'policy-source': string
}

export const outputsOf = (result: GateResult): StepOutputs => {
  const { head, delta, compared } = sumFlops(result.models)
  const isMeasured = result.models.some(({ profile }) => profile !== null)
  const exceeded = brokenFirst(allVerdicts(result)).filter(isBroken)
  return {
    verdict: result.exitCode >= EXIT.configuration ? 'error' : result.outcome,
    'total-flops': isMeasured ? String(head) : '',
    'delta-flops': compared > 0 ? String(delta) : '',
    'exceeded-rules': [...new Set(exceeded.map(({ rule }) => rule.name))].join(','),
    'base-sha': result.comparison.kind === 'base' ? result.comparison.base : '',
    'policy-source': result.policy.source,
  }
}
