/** `flopgate sweep` as a table for terminals and Markdown, as CSV and as JSON. */
import type { Estimate } from '../../analyzer/hardware/predict/estimate.ts'
import type { Profile } from '../../analyzer/profile/profile.ts'
import { exactJson } from '../../result/exact-json.ts'
import { formatBytes, formatFlops, formatSeconds } from '../../quantity-text.ts'
import { bytes, flops } from '../../units.ts'
import { csvText } from '../text/csv.ts'
import { code, plainLine, plainName, prose } from '../text/escape.ts'
import { left, markdownTable, right, type Table, textTable } from '../text/table.ts'

export interface Sweep {
  readonly symbols: readonly string[]
  /** "nvidia-t4 fp16": the heads of the estimates. */
  readonly targets: readonly string[]
  readonly rows: readonly SweptRow[]
}

/** A text in the place of a measurement says why there is none. */
export interface SweptRow {
  readonly values: readonly number[]
  readonly profile: Profile | string
  readonly estimates: readonly (Estimate | string)[]
}

export const sweepText = (sweep: Sweep, width: number): string =>
  textTable(tableOf(sweep, { name: plainName, message: text => plainLine(text) }), width)

export const sweepMarkdown = (sweep: Sweep): string =>
  markdownTable(tableOf(sweep, { name: code, message: text => prose(text) }))

interface Words {
  readonly name: (text: string) => string
  readonly message: (text: string) => string
}

const BAR = 20

/** The bar compares FLOPs, from nothing to the largest. */
const tableOf = ({ symbols, targets, rows }: Sweep, { name, message }: Words): Table => {
  const most = rows.reduce(
    (top, { profile }) => (isProfile(profile) && profile.totals.flops > top ? profile.totals.flops : top),
    0n,
  )
  return {
    columns: [
      ...symbols.map(symbol => right(name(symbol))),
      right('FLOPs'),
      right('peak memory'),
      ...targets.map(target => right(name(target))),
      left(''),
    ],
    rows: rows.map(({ values, profile, estimates }) => {
      const heads = values.map(String)
      if (!isProfile(profile)) return [...heads, '?', '?', ...targets.map(() => '?'), message(profile)]
      const bound = profile.totals.isLowerBound ? '≥ ' : ''
      return [
        ...heads,
        `${bound}${formatFlops(flops(profile.totals.flops), 3)}`,
        `${bound}${formatBytes(bytes(profile.totals.peakMemoryBytes), 3)}`,
        ...targets.map((_, index) => latencyText(estimates[index])),
        barOf(profile.totals.flops, most),
      ]
    }),
  }
}

const isProfile = (profile: Profile | string): profile is Profile => typeof profile !== 'string'

const latencyText = (estimate: Estimate | string | undefined): string =>
  estimate === undefined || typeof estimate === 'string'
    ? '?'
    : `${formatSeconds(estimate.latency.point)} (${formatSeconds(estimate.latency.low)}–${formatSeconds(estimate.latency.high)})`

const barOf = (value: bigint, most: bigint): string =>
  most === 0n ? '' : '█'.repeat(Number((value * BigInt(BAR) * 2n + most) / (2n * most)))

export const sweepCsv = ({ symbols, targets, rows }: Sweep): string => {
  const heads = [
    ...symbols,
    'flops',
    'params',
    'peak_memory_bytes',
    'lower_bound',
    ...targets.flatMap(target => [`${target} seconds`, `${target} low`, `${target} high`]),
    'problem',
  ]
  const lines = rows.map(({ values, profile, estimates }) =>
    isProfile(profile)
      ? [
          ...values,
          profile.totals.flops,
          profile.totals.params,
          profile.totals.peakMemoryBytes,
          profile.totals.isLowerBound,
          ...targets.flatMap((_, index) => secondsOf(estimates[index])),
          '',
        ]
      : [...values, '', '', '', '', ...targets.flatMap(() => ['', '', '']), profile],
  )
  return csvText([heads, ...lines.map(line => line.map(String))])
}

const secondsOf = (estimate: Estimate | string | undefined): readonly (number | string)[] =>
  estimate === undefined || typeof estimate === 'string'
    ? ['', '', '']
    : [estimate.latency.point, estimate.latency.low, estimate.latency.high]

export const sweepJson = ({ symbols, targets, rows }: Sweep): string =>
  `${exactJson({
    version: 1,
    rows: rows.map(({ values, profile, estimates }) => ({
      bind: symbols.map((symbol, index) => ({ symbol, value: values[index] ?? null })),
      ...(isProfile(profile)
        ? {
            flops: profile.totals.flops,
            macs: profile.totals.macs,
            params: profile.totals.params,
            peakMemoryBytes: profile.totals.peakMemoryBytes,
            isLowerBound: profile.totals.isLowerBound,
            latency: targets.map((target, index) => ({ target, ...latencyJson(estimates[index]) })),
          }
        : { problem: profile }),
    })),
  })}\n`

const latencyJson = (estimate: Estimate | string | undefined) =>
  estimate === undefined || typeof estimate === 'string'
    ? { problem: estimate ?? 'not asked for' }
    : { seconds: estimate.latency.point, low: estimate.latency.low, high: estimate.latency.high, grade: estimate.grade }
