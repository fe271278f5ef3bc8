/** One broken rule as a sentence: who, by how much, over which limit. */
import type { Verdict } from '../../budget/judge/verdict.ts'
import { code, inline, type Inline, prose, type Words } from '../blocks/inline.ts'
import { METRIC_ADJECTIVE } from './metric-label.ts'
import { estimateFor, isBroken, plural, ruleModelTitle } from './model-results.ts'
import type { GateResult } from '../../result/result.ts'
import {
  formatGrowth,
  formatPair,
  formatValue,
  type ValueFormat,
  amountIn,
  growthOf,
  unitFor,
} from '../../quantity-text.ts'

/** "`detector` is 0.41 GFLOPs over its 4.5 GFLOPs limit". */
export const brokenSentence = (verdict: Verdict, result: GateResult): Inline => {
  const sentence = sentenceOf(verdict, result)
  return verdict.status === 'existing' ? inline`${sentence}, as it was at base already` : sentence
}

const sentenceOf = (verdict: Verdict, result: GateResult): Inline => {
  const who = subject(verdict)
  if (!isBroken(verdict)) return undecided(verdict, who)
  switch (verdict.kind) {
    case 'max':
    case 'warn':
      return beyond(verdict, who, result) ?? inline`${who}: ${prose(verdict.text)}`
    case 'min':
      return below(verdict, who)
    case 'increase':
    case 'drift':
      return grown(verdict, who)
    case 'structure':
    case 'memory':
      return inline`${who}: ${prose(verdict.text)}`
  }
}

/** Within the limit or not: a prediction's interval spans it, or a term is missing. */
const undecided = (verdict: Verdict, who: Words): Inline => {
  const { status, value, interval, rule } = verdict
  if (status !== 'uncertain' || typeof value !== 'number' || interval === null) {
    return inline`${ruleTitle(verdict)} of ${who} cannot be decided: ${prose(verdict.text)}`
  }
  const format = formatOf(verdict)
  const range = `${formatValue(value, format)} (${formatValue(interval.low, format)} – ${formatValue(interval.high, format)})`
  return inline`${who} on ${prose(rule.device ?? '', 40)}: ${range} is too close to the ${limitName(verdict)} to tell`
}

/** "max-flops", "max-latency on nvidia-t4", "max-flops in backbone/**". */
export const ruleTitle = ({ rule }: Verdict): Inline => {
  const on = rule.device === null ? '' : inline` on ${prose(rule.device, 40)}`
  const inside = rule.part === null ? '' : inline` in ${code(rule.part, 40)}`
  return inline`${prose(rule.name)}${on}${inside}`
}

const subject = ({ rule }: Verdict): Words => {
  const part = rule.part === null ? '' : inline`${code(rule.part, 40)} of `
  return rule.model === '' ? 'the sum over all models' : inline`${part}${ruleModelTitle(rule)}`
}

export const formatOf = ({ unit, isBinary }: Verdict): ValueFormat => ({
  dimension: unit ?? 'nodes',
  binary: isBinary,
})

const limitName = (verdict: Verdict): Inline => {
  const adjective = METRIC_ADJECTIVE[verdict.rule.metric]
  const limit = adjective === '' ? prose(verdict.limitText) : inline`${prose(verdict.limitText)} ${adjective}`
  return inline`${limit} ${verdict.kind === 'warn' ? 'warning level' : 'limit'}`
}

const beyond = (verdict: Verdict, who: Words, result: GateResult): Inline | undefined => {
  const { value, limit, rule } = verdict
  if (value === null || limit === null) return undefined
  if (typeof value === 'bigint' && typeof limit === 'bigint') {
    if (rule.metric === 'uncounted-nodes')
      return inline`${who} has ${plural(Number(value), 'uncounted node')}; ${limit} allowed`
    const over = overText(value - limit, limit, formatOf(verdict))
    return inline`${who} is ${verdict.isLowerBound ? 'at least ' : ''}${over} over its ${limitName(verdict)}`
  }
  const [shown] = formatPair(value, limit, formatOf(verdict))
  return inline`${who} takes ${shown} on ${prose(rule.device ?? '', 40)} (${howSure(verdict, result)}), over its ${limitName(verdict)}`
}

/** In the unit of the limit, unless the excess is tiny or huge beside it. */
const overText = (over: bigint, limit: bigint, format: ValueFormat): string => {
  const unit = unitFor([limit], format.dimension, format.binary)
  const isFar = over * SMALLEST_SHARE < unit.size || over >= unit.size * 1000n
  return isFar || format.dimension === 'nodes' ? formatValue(over, format) : `${amountIn(over, unit)} ${unit.name}`
}
/** 0.01 of the unit still shows two digits. */
const SMALLEST_SHARE = 100n

const howSure = ({ rule }: Verdict, { models }: GateResult): Inline => {
  const model = models.find(({ id, scenario }) => id === rule.model && scenario === rule.scenario)
  return prose(estimateFor(model?.estimates ?? [], rule.device)?.label ?? 'predicted')
}

const below = (verdict: Verdict, who: Words): Inline => {
  const { value, limit, rule } = verdict
  if (value === null || limit === null) return inline`${who}: ${prose(verdict.text)}`
  const [shown] = formatPair(value, limit, formatOf(verdict))
  return inline`${who} reaches ${shown} on ${prose(rule.device ?? '', 40)}, under its ${limitName(verdict)}`
}

const grown = (verdict: Verdict, who: Words): Inline => {
  const { value, base, delta, kind, rule } = verdict
  if (value === null || base === null || delta === null) return inline`${who}: ${prose(verdict.text)}`
  const format = formatOf(verdict)
  const [from, to] = formatPair(base, value, format)
  const growth =
    typeof delta === 'bigint' && typeof base === 'bigint' ? growthOf(delta, base) : Number(delta) / Number(base)
  const change =
    growth === null || !Number.isFinite(growth) ? formatValue(delta, format) : formatGrowth(growth).replace('+', '')
  const where = rule.device === null ? '' : inline` on ${prose(rule.device, 40)}`
  const since = kind === 'drift' ? ' since the anchor' : ''
  const what = METRIC_ADJECTIVE[rule.metric]
  const moved = Number(delta) < 0 ? 'changed' : 'grew'
  const by = Number(delta) < 0 ? change : change.replace(/^-/, '')
  return inline`${who} ${moved} by ${by}${what === '' ? '' : ` in ${what}`}${where}${since} (${from} → ${to}), more than the +${prose(verdict.limitText)} allowed`
}
