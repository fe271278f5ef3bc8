/** Values of metrics as text. A pair that would print the same gets more digits until it differs. */
import { formatBinary, formatDecimal, formatJoules, formatSeconds, joules, seconds, type Dimension } from '../units.ts'

/** Significant digits of a count in a comparison: "4.91 GFLOPs > 4.5 GFLOPs". */
const COUNT_DIGITS = 3
/** Predictions never have more (issue: latency, item 4), unless two would print the same. */
const PREDICTION_DIGITS = 2
/** A double has 17 significant decimal digits; a 10^40 count has 41. */
const MAX_DIGITS = 45
const MAX_NUMBER_DIGITS = 17

export interface ValueFormat {
  readonly dimension: Dimension
  /** Bytes with KiB, MiB, …: as the limit was written. */
  readonly binary?: boolean
  /** Significant digits to start from; default: 3 for counts, 2 for predictions. */
  readonly digits?: number
}

/** "4.91 GFLOPs", "26 M", "64 MiB", "3 nodes", "15 ms", "1200 /s". */
export const formatValue = (value: bigint | number, format: ValueFormat, digits?: number): string => {
  if (typeof value === 'number') return formatNumber(value, format.dimension, digits ?? PREDICTION_DIGITS)
  const { dimension, binary = false } = format
  if (dimension === 'nodes') return `${value} ${value === 1n ? 'node' : 'nodes'}`
  if (dimension === 'params') return formatDecimal(value, '', digits ?? COUNT_DIGITS)
  if (binary) return formatBinary(value, digits ?? COUNT_DIGITS)
  return formatDecimal(value, dimension, digits ?? COUNT_DIGITS)
}

const formatNumber = (value: number, dimension: Dimension, digits: number): string => {
  const wanted = Math.min(digits, MAX_NUMBER_DIGITS)
  if (dimension === 's') return formatSeconds(seconds(value), wanted)
  if (dimension === 'J') return formatJoules(joules(value), wanted)
  return `${Number(value.toPrecision(wanted))} ${dimension}`
}

/** Both texts, with as many digits as it takes to tell different values apart. */
export const formatPair = (
  value: bigint | number,
  limit: bigint | number,
  format: ValueFormat,
): readonly [value: string, limit: string] => {
  const start = format.digits ?? (typeof value === 'number' ? PREDICTION_DIGITS : COUNT_DIGITS)
  for (let digits = start; digits < MAX_DIGITS; digits++) {
    const pair = [formatValue(value, format, digits), formatValue(limit, format, digits)] as const
    if (pair[0] !== pair[1] || value === limit) return pair
  }
  return [`${value} ${format.dimension}`, `${limit} ${format.dimension}`]
}

/**
 * A share as a whole percentage that never hides which side of 100 % it is on: 100.04 % over prints "101 %",
 * 99.96 % under prints "99 %".
 */
export const formatShare = (share: number): string => {
  const percent = share * 100
  const rounded = Math.round(percent)
  const honest = percent > 100 ? Math.max(rounded, 101) : percent < 100 ? Math.min(rounded, 99) : 100
  return `${honest} %`
}

/** "+27.5 %", "-3 %", "±0"; small changes keep two digits: "+0.013 %". */
export const formatGrowth = (growth: number): string => {
  if (growth === 0) return '±0 %'
  const percent = growth * 100
  const text =
    Math.abs(percent) >= 100 ? percent.toFixed(0) : String(Number(percent.toPrecision(Math.abs(percent) >= 1 ? 3 : 2)))
  return `${growth > 0 ? '+' : ''}${text} %`
}

/** value / limit for display; null when the limit is 0. Exact to 6 digits for counts of any size. */
export const shareOf = (value: bigint | number, limit: bigint | number): number | null => {
  if (typeof value === 'number' || typeof limit === 'number')
    return Number(limit) === 0 ? null : Number(value) / Number(limit)
  if (limit === 0n) return null
  const ratio = Number((value * 1_000_000n) / limit) / 1e6
  // The division rounds down: a value just over its limit must not read as 100 %.
  return value > limit && ratio <= 1 ? 1 + Number.EPSILON * 4 : ratio
}
