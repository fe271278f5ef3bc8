/** The first line: verdict, amount and limit in one sentence (gate-actions research §2.1). */
import type { Verdict } from '../../budget/judge/verdict.ts'
import { magnitude } from '../../diff/change.ts'
import { reviewedChanges } from './budget-changes.ts'
import { brokenSentence, ruleTitle } from './broken-sentence.ts'
import { code, inline, type Inline, NOTHING, prose, type Words } from '../blocks/inline.ts'
import {
  allVerdicts,
  brokenFirst,
  countStates,
  modelTitle,
  outcomeOf,
  plural,
  shortSha,
  sumFlops,
} from './model-results.ts'
import type { GateResult, ModelResult } from '../../result/result.ts'
import { formatGrowth, formatShare, amountIn, growthOf, signed, unitFor } from '../../quantity-text.ts'

export const headline = (result: GateResult): Inline => {
  const broken = brokenFirst(allVerdicts(result))
  const [worst] = broken
  const isFailing = worst?.effect === 'fail'
  if (isFailing && result.override !== undefined) return accepted(result, worst)
  if (isFailing) return inline`❌ Model budget exceeded: ${brokenSentence(worst, result)}${andMore(broken)}`
  if (result.outcome === 'fail') return inline`❌ Model budget not checked: ${notChecked(result)}`
  const isCompared = result.models.some(({ diff }) => diff !== null)
  if (worst?.status === 'existing')
    return inline`🟠 Model budget already exceeded before this pull request: ${brokenSentence(worst, result)}${andMore(broken)}`
  if (worst !== undefined)
    return inline`⚠️ Model budget passed with a warning: ${brokenSentence(worst, result)}${andMore(broken)}`
  const unreadable = result.models.find(({ state }) => state === 'base-unreadable')
  if (unreadable !== undefined)
    return inline`⚠️ Model budget passed, but ${modelTitle(unreadable)} was not compared with its base`
  if (isUntouched(result)) return nothingChanged(result)
  return isCompared
    ? inline`✅ Model budget passed: ${amounts(result)}`
    : inline`✅ Model budget passed (no comparison): ${notCompared(result)}`
}

const andMore = (broken: readonly Verdict[]): string =>
  broken.length > 1 ? ` (and ${plural(broken.length - 1, 'more rule')})` : ''

const accepted = ({ override }: GateResult, { value, limit, limitText }: Verdict): Inline => {
  if (override === undefined) return NOTHING
  const stated = value === null || limit === null ? '' : inline`limit ${prose(limitText)}, `
  const commit = code(shortSha(override.commit))
  return inline`🟡 Model budget exceeded but accepted by ${code(override.actor)} for ${commit} (${stated}accepted ${prose(override.accepted)})`
}

const notChecked = ({ models, diagnostics }: GateResult): Inline => {
  const broken = models.find(model => outcomeOf(model) === 'fail')
  const first = [...(broken?.diagnostics ?? []), ...diagnostics].find(({ severity }) => severity === 'error')
  const who = broken === undefined ? '' : inline`${modelTitle(broken)}: `
  return inline`${who}${prose(first?.what ?? 'see below')}`
}

const isUntouched = ({ models, policy }: GateResult): boolean =>
  models.length > 0 && models.every(({ state }) => state === 'unchanged') && reviewedChanges(policy).length === 0

const nothingChanged = (result: GateResult): Inline => {
  const count = new Set(result.models.map(({ path }) => path)).size
  const base = result.comparison.kind === 'base' ? inline` ${code(shortSha(result.comparison.base))}` : ''
  return inline`✅ No model changed in this pull request (${plural(count, 'model')}, byte-identical to base${base})`
}

/** "total 4.18 GFLOPs, ▲ 0.06 (+1.4 %), tightest limit at 90 % (max-flops)". */
const amounts = (result: GateResult, isNamed = true): Inline =>
  inline`${measured(result.models, isNamed)}${tightest(result)}`

const measured = (models: readonly ModelResult[], isNamed: boolean): Words => {
  const present = models.filter(({ profile }) => profile !== null)
  if (present.length === 0) return countStates(models)
  if (present.length > 1 && present.some(({ scenario }) => scenario !== null)) return largestChange(present)
  const { head, base, delta, compared, isLowerBound } = sumFlops(present)
  const [only] = present
  const name = present.length === 1 && only !== undefined ? modelTitle(only) : 'total'
  const growth = growthOf(delta, base)
  const percent = delta === 0n || growth === null ? '' : ` (${formatGrowth(growth)})`
  const unit = unitFor([head, base], 'FLOPs')
  const change = compared === 0 ? '' : `, ${signed(delta, unit)}${percent}`
  return inline`${isNamed ? inline`${name} ` : ''}${isLowerBound ? '≥ ' : ''}${amountIn(head, unit)} ${unit.name}${change}`
}

/** Scenarios of one model do not add up. */
const largestChange = (models: readonly ModelResult[]): Words => {
  const count = plural(models.length, 'measurement')
  const [most] = models
    .flatMap(model => (model.diff === null ? [] : [{ model, ...model.diff.totals.flops }]))
    .toSorted((a, b) => Number(magnitude(b.delta) - magnitude(a.delta)))
  if (most === undefined) return count
  if (most.delta === 0n) return `${count}, all ±0`
  const unit = unitFor([most.head, most.base], 'FLOPs')
  const growth = growthOf(most.delta, most.base)
  const percent = growth === null ? '' : ` (${formatGrowth(growth)})`
  return inline`${count}, largest change ${modelTitle(most.model)} ${signed(most.delta, unit)} ${unit.name}${percent}`
}

const tightest = (result: GateResult): Words => {
  const limits = allVerdicts(result).filter(({ kind, share }) => kind === 'max' && share !== null)
  const [most] = limits.toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0))
  if (most?.share === null || most?.share === undefined) {
    return allVerdicts(result).length === 0 ? ', no limits are set' : ', all rules kept'
  }
  return inline`, tightest limit at ${formatShare(most.share)} (${ruleTitle(most)})`
}

const notCompared = (result: GateResult): Inline => {
  const { comparison, models } = result
  const base = comparison.kind === 'base' ? inline` ${code(shortSha(comparison.base))}` : ''
  const fresh = models.filter(({ state }) => state === 'new')
  const [only] = fresh
  if (only !== undefined && fresh.length === models.length) {
    const names = new Set(fresh.map(({ path }) => path)).size
    const who = names === 1 ? inline`${code(only.id)} does` : inline`${names} models do`
    return inline`${who} not exist at base${base}; ${amounts(result, names > 1)}`
  }
  return amounts(result)
}
