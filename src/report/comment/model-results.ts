/** Questions about the models of a result that several reports ask. */
import type { Estimate } from '../../analyzer/hardware/predict/estimate.ts'
import type { Outcome, Verdict } from '../../budget/judge/verdict.ts'
import { code, inline, type Inline } from '../blocks/inline.ts'
import type { GateResult, ModelResult } from '../../result/result.ts'

/** `` `detector` `` or `` `detector` (decode) ``. */
export const modelTitle = ({ id, scenario }: Pick<ModelResult, 'id' | 'scenario'>): Inline =>
  scenario === null ? code(id, MAX_TITLE) : inline`${code(id, MAX_TITLE)} (${code(scenario, MAX_SCENARIO)})`
/** The model that a rule is about. */
export const ruleModelTitle = ({ model, scenario }: Verdict['rule']): Inline => modelTitle({ id: model, scenario })
const MAX_TITLE = 60
const MAX_SCENARIO = 30

const WEIGHT: Readonly<Record<Outcome, number>> = { fail: 2, warn: 1, pass: 0 }
export const outcomeWeight = (outcome: Outcome): number => WEIGHT[outcome]

/** The worst effect of a model's verdicts; a model that could not be read fails. */
export const outcomeOf = ({ state, verdicts }: ModelResult): Outcome =>
  state === 'unreadable'
    ? 'fail'
    : verdicts.reduce<Outcome>((worst, { effect }) => (WEIGHT[effect] > WEIGHT[worst] ? effect : worst), 'pass')

export const allVerdicts = (result: GateResult): readonly Verdict[] => [
  ...result.models.flatMap(({ verdicts }) => verdicts),
  ...result.total,
]

/** Verdicts that are not plain passes, the worst first: by effect, then exact counts before predictions before growth. */
export const brokenFirst = (verdicts: readonly Verdict[]): readonly Verdict[] =>
  verdicts
    .filter(({ effect }) => effect !== 'pass')
    .toSorted((a, b) => WEIGHT[b.effect] - WEIGHT[a.effect] || kindOrder(a) - kindOrder(b) || excess(b) - excess(a))

const kindOrder = ({ kind, rule }: Verdict): number =>
  kind === 'increase' || kind === 'drift' ? 2 : rule.device === null ? 0 : 1

/** A limit that is 0 has no share: nothing is further beyond. Of a minimum, the inverse share counts. */
const excess = ({ share, kind, limit }: Verdict): number =>
  share === null ? (limit === null ? 0 : Infinity) : kind === 'min' ? (share === 0 ? Infinity : 1 / share) : share

/** A value beyond its limit, whether the rule fails or warns. */
export const isBroken = ({ status }: Verdict): boolean =>
  status === 'fail' || status === 'warn' || status === 'existing'

const changeOf = ({ diff }: ModelResult): bigint => {
  const delta = diff?.totals.flops.delta ?? 0n
  return delta < 0n ? -delta : delta
}

const isQuietState = ({ state }: ModelResult): boolean => state === 'unchanged' || state === 'renamed'

/** Failing models first, then warnings, then by the size of the change; unchanged ones last. */
export const worstModelsFirst = (models: readonly ModelResult[]): readonly ModelResult[] =>
  models.toSorted((a, b) => {
    const byOutcome = WEIGHT[outcomeOf(b)] - WEIGHT[outcomeOf(a)]
    if (byOutcome !== 0) return byOutcome
    if (isQuietState(a) !== isQuietState(b)) return isQuietState(a) ? 1 : -1
    const [left, right] = [changeOf(a), changeOf(b)]
    return left === right ? 0 : left > right ? -1 : 1
  })

/** Nothing about it needs reading: same file as at base, within all limits. */
export const isQuiet = (model: ModelResult): boolean => model.state === 'unchanged' && outcomeOf(model) === 'pass'

/** Sums over all measurements; base and delta only over those that have both sides. */
export interface FlopsSum {
  readonly head: bigint
  readonly base: bigint
  readonly delta: bigint
  /** How many have both sides. */
  readonly compared: number
  readonly isLowerBound: boolean
}

export const sumFlops = (models: readonly ModelResult[]): FlopsSum => {
  const diffs = models.flatMap(({ diff }) => (diff === null ? [] : [diff.totals.flops]))
  return {
    head: models.reduce((sum, { profile }) => sum + (profile?.totals.flops ?? 0n), 0n),
    base: diffs.reduce((sum, { base }) => sum + base, 0n),
    delta: diffs.reduce((sum, { delta }) => sum + delta, 0n),
    compared: diffs.length,
    isLowerBound: models.some(({ profile }) => profile?.totals.isLowerBound === true),
  }
}

/** "3 models: 1 changed, 2 unchanged"; scenarios of one model count once. */
export const countStates = (models: readonly ModelResult[]): string => {
  const byPath = new Map(models.map(model => [model.path, model]))
  const counts = new Map<string, number>()
  for (const { state, diff } of byPath.values()) {
    const word =
      state === 'changed' && diff !== null && isEmptyDiff(diff) ? 'changed in weights only' : STATE_WORD[state]
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const [only, ...others] = counts.keys()
  const total = plural(byPath.size, 'model')
  if (only !== undefined && others.length === 0) return `${total}, ${byPath.size > 1 ? 'all ' : ''}${only}`
  return `${total}: ${[...counts].map(([word, count]) => `${count} ${word}`).join(', ')}`
}

const isEmptyDiff = (diff: NonNullable<ModelResult['diff']>): boolean =>
  diff.nodes.length === 0 && diff.structure.length === 0

export const STATE_WORD: Readonly<Record<ModelResult['state'], string>> = {
  new: 'new',
  removed: 'removed',
  renamed: 'renamed',
  unchanged: 'unchanged',
  changed: 'changed',
  'base-unreadable': 'not compared (base unreadable)',
  'no-base': 'not compared',
  unreadable: 'unreadable',
}

export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** Base of a comparison and commits of it, shortened as git does. */
export const shortSha = (commit: string): string => (/^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit)

/** The prediction a verdict is about. */
export const estimateFor = (estimates: readonly Estimate[], device: string | null): Estimate | undefined =>
  device === null ? undefined : estimates.find(estimate => estimate.device === device || estimate.deviceName === device)
