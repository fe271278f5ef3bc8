/** The exceeded rules of a result as amounts that a person can accept and that a later run can be held to. */
import { createHash } from 'node:crypto'
import type { Verdict } from '../../budget/judge/verdict.ts'
import type { GateResult } from '../../result/result.ts'
import { formatValue } from '../../quantity-text.ts'

export interface ExceededRule {
  /** Unique in the result and the same in the next run. */
  readonly key: string
  /** A decimal number: the larger, the worse. */
  readonly amount: string
  readonly verdict: Verdict
}

export const exceededRules = (result: GateResult): readonly ExceededRule[] => {
  const verdicts = [...result.models.flatMap(({ verdicts }) => verdicts), ...result.total]
  const seen = new Map<string, number>()
  return verdicts
    .filter(({ effect }) => effect === 'fail')
    .map(verdict => {
      const key = keyOf(verdict)
      const count = (seen.get(key) ?? 0) + 1
      seen.set(key, count)
      // One device may have several rules, which differ by precision or batch alone.
      return { key: count === 1 ? key : `${key} #${count}`, amount: amountOf(verdict) ?? '1', verdict }
    })
}

const keyOf = (verdict: Verdict): string => {
  const { model, scenario, part, name, device } = verdict.rule
  const key = [model, scenario, part, name, device].filter(word => word !== null && word !== '').join(' ')
  // What has no amount is accepted as it is: another finding of the same rule is another key.
  return amountOf(verdict) === undefined ? `${key} ${fingerprint(verdict.text)}` : key
}

const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12)

const amountOf = ({ value, rule, status }: Verdict): string | undefined => {
  // A term is missing: more could be missing next time, and the sum be smaller.
  if (status === 'unknown') return undefined
  if (typeof value === 'bigint') return value >= 0n ? String(value) : undefined
  if (value === null || !Number.isFinite(value) || value <= 0) return undefined
  // Of a throughput less is worse; seconds per inference grow as it falls.
  return String(rule.metric === 'throughput' ? 1 / value : value)
}

/** "max-flops of detector up to 4.95 GFLOPs and 2 more rules". Names are not escaped yet. */
export const acceptedText = (exceeded: readonly ExceededRule[], accepted: Readonly<Record<string, string>>): string => {
  const [first] = exceeded
  if (first === undefined) return 'nothing'
  const { rule } = first.verdict
  const who = rule.model === '' ? 'all models' : rule.model
  const device = rule.device === null ? '' : ` on ${rule.device}`
  const rest = exceeded.length - 1
  const more = rest === 0 ? '' : ` and ${rest} more ${rest === 1 ? 'rule' : 'rules'}`
  return `${rule.name}${device} of ${who}${upTo(first, accepted[first.key])}${more}`
}

const upTo = ({ verdict }: ExceededRule, amount: string | undefined): string => {
  const { unit, value, isBinary, rule } = verdict
  if (amount === undefined || value === null || amountOf(verdict) === undefined) return ' as it is'
  const format = { dimension: unit ?? 'nodes', binary: isBinary } as const
  if (typeof value === 'bigint') return /^\d+$/.test(amount) ? ` up to ${formatValue(BigInt(amount), format)}` : ''
  return rule.metric === 'throughput'
    ? ` down to ${formatValue(1 / Number(amount), format)}`
    : ` up to ${formatValue(Number(amount), format)}`
}
