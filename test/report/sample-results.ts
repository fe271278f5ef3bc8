/** Results of the gate over real exports, without git: what the pipeline would hand to the reports. */
import { join } from 'node:path'
import { analyzeFile } from '../../src/analyzer/analyze-file.ts'
import type { Estimate } from '../../src/analyzer/hardware/predict/estimate.ts'
import type { Profile } from '../../src/analyzer/profile/profile.ts'
import type { Budget } from '../../src/budget/budget.ts'
import { compareBudgets } from '../../src/budget/trust/compare-budgets.ts'
import { predictionsOf } from '../budget/sample-profile.ts'
import { enforcePolicy } from '../../src/budget/trust/enforce-policy.ts'
import { expandModels, type NamedModel } from '../../src/budget/read/expand-models.ts'
import { judge, judgeTotal, type TotalPart } from '../../src/budget/judge/judge.ts'
import { parseBudget } from '../../src/budget/read/parse-budget.ts'
import { overallVerdict } from '../../src/budget/judge/verdict.ts'
import { diffProfiles } from '../../src/diff/diff.ts'
import type { Comparison, GateResult, ModelResult, ModelState, Policy } from '../../src/result/result.ts'

export const EXPORTS = join(import.meta.dirname, '../models/exports')

export const HEAD = 'ab12cd3f00000000000000000000000000000000'
export const BASE = '9f8e7d6c00000000000000000000000000000000'

const COMPARED: Comparison = {
  kind: 'base',
  head: HEAD,
  base: BASE,
  method: 'first parent of the merge commit',
  behindBy: 0,
}

/** What base has: the name of an export that stands for the base version, or why there is none. */
export type SampleBase =
  | { readonly state: Extract<ModelState, 'unchanged' | 'new'> }
  | { readonly state: 'changed' | 'renamed'; readonly file: string; readonly from?: string }
  | { readonly state: 'base-unreadable' | 'no-base'; readonly why: string; readonly fix: string }

export interface Sample {
  /** The budget at head. */
  readonly budget: string
  /** The one at base; the same as at head when left out, none when null. */
  readonly baseBudget?: string | null
  /** By model path; unchanged when left out. */
  readonly bases?: Readonly<Record<string, SampleBase>>
  /** Predictions for head and for base, stated: what the latency model says is not tested here. */
  readonly estimates?: readonly Estimate[]
  readonly baseEstimates?: readonly Estimate[]
  readonly comparison?: Comparison
  /** Changes what the analyzer said about head. */
  readonly edit?: (profile: Profile) => Profile
  readonly removed?: readonly ModelResult[]
}

/** What a model without a head side has. */
export const NOTHING = {
  from: null,
  note: null,
  profile: null,
  estimates: [],
  baseProfile: null,
  baseEstimates: [],
  diff: null,
  verdicts: [],
} as const

const judged = (
  model: NamedModel,
  scenario: string | null,
  sample: Sample,
): { result: ModelResult; part: TotalPart } => {
  const { id, path, position } = model
  const bind = { ...model.bind, ...model.scenarios.find(({ name }) => name === scenario)?.bind }
  const head = analyzeFile(join(EXPORTS, path), { bind })
  if (!head.ok) {
    const diagnostics = head.diagnostics.map(found => ({ ...found, where: { ...found.where, file: path, position } }))
    const result: ModelResult = { ...NOTHING, id, path, scenario, state: 'unreadable', diagnostics }
    return { result, part: { head: 'absent', base: 'unknown', isUnchanged: false } }
  }
  const profile = sample.edit?.(head.profile) ?? head.profile
  const side = sample.bases?.[path] ?? { state: 'unchanged' }
  const base = baseProfileOf(side, profile, bind)
  const estimates = sample.estimates ?? []
  const baseEstimates = sample.baseEstimates ?? estimates
  const named = scenario === null ? {} : { scenario }
  const measured = { profile, predictions: predictionsOf(estimates), ...named }
  const measuredBase =
    base === null ? undefined : { profile: base, predictions: predictionsOf(baseEstimates), ...named }
  const result: ModelResult = {
    id,
    path,
    scenario,
    state: side.state,
    from: side.state === 'renamed' ? (side.from ?? null) : null,
    note: 'why' in side ? { why: side.why, fix: side.fix } : null,
    profile,
    estimates,
    baseProfile: base,
    baseEstimates: base === null ? [] : baseEstimates,
    diff: base === null ? null : diffProfiles(base, profile),
    verdicts: judge(model, measured, measuredBase),
    diagnostics: head.profile.diagnostics,
  }
  return {
    result,
    part: {
      head: measured,
      base: measuredBase ?? (side.state === 'new' ? 'absent' : 'unknown'),
      isUnchanged: side.state === 'unchanged',
    },
  }
}

const baseProfileOf = (side: SampleBase, head: Profile, bind: NamedModel['bind']): Profile | null => {
  if (side.state === 'unchanged') return head
  if (!('file' in side)) return null
  const base = analyzeFile(join(EXPORTS, side.file), { bind })
  if (!base.ok) throw new Error(side.file)
  return base.profile
}

const budgetOf = (text: string): Budget => {
  const parsed = parseBudget(text, 'flopgate.yml')
  if (!parsed.ok) throw new Error(parsed.diagnostics.map(({ what, why }) => `${what} ${why}`).join('\n'))
  return parsed.budget
}

const policyOf = (source: Policy['source'], more: Partial<Policy> = {}): Policy => ({
  file: 'flopgate.yml',
  source,
  changes: [],
  newModels: [],
  ...more,
})

const enforced = (head: Budget, base: Budget | undefined): { readonly budget: Budget; readonly policy: Policy } => {
  if (base === undefined) return { budget: head, policy: policyOf('adoption') }
  const { budget, untrusted } = enforcePolicy('base', base, head)
  return { budget, policy: policyOf('base', { changes: compareBudgets(base, head), newModels: untrusted }) }
}

export const sampleResult = (sample: Sample): GateResult => {
  const head = budgetOf(sample.budget)
  const base =
    sample.baseBudget === undefined ? head : sample.baseBudget === null ? undefined : budgetOf(sample.baseBudget)
  const comparison = sample.comparison ?? COMPARED
  const isCompared = comparison.kind === 'base'
  const { budget, policy } = isCompared ? enforced(head, base) : { budget: head, policy: policyOf('local') }
  const all = expandModels(budget, []).models.flatMap(model =>
    (model.scenarios.length === 0 ? [null] : model.scenarios.map(({ name }) => name)).map(scenario =>
      judged(model, scenario, sample),
    ),
  )
  const total = judgeTotal(
    budget.total,
    all.map(({ part }) => part),
    budget.onExisting,
  )
  const models = [...all.map(({ result }) => result), ...(sample.removed ?? [])]
  const outcome = overallVerdict([...models.flatMap(({ verdicts }) => verdicts), ...total])
  const codes = models.filter(({ state }) => state === 'unreadable').flatMap(({ diagnostics }) => diagnostics)
  const broken = codes.length === 0 ? 0 : codes.some(({ code }) => code.startsWith('model-')) ? 3 : 2
  return {
    version: '0.1.0',
    outcome: broken === 0 ? outcome : 'fail',
    exitCode: outcome === 'fail' ? 1 : broken,
    comparison,
    policy,
    models,
    total,
    diagnostics: [],
  }
}
