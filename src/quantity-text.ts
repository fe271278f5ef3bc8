/**
 * Every printed number: its prefix and how far it is rounded, decided here and nowhere else. Counts are rounded from the
 * exact integer, so that no text depends on floating point.
 */
import {
  joules,
  seconds,
  type Bytes,
  type Dimension,
  type Flops,
  type Joules,
  type Macs,
  type Seconds,
} from './units.ts'

/** Prefixes and the step between them. */
interface Scale {
  readonly prefixes: readonly string[]
  readonly base: bigint
}
/** SI prefixes (BIPM, The International System of Units, table 7). */
const DECIMAL: Scale = { prefixes: ['', 'k', 'M', 'G', 'T', 'P', 'E'], base: 1000n }
/** Binary prefixes (IEC 80000-13). */
const BINARY: Scale = { prefixes: ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi'], base: 1024n }

/**
 * Prints a count with a decimal prefix: 4089184256 → "4.089 G". `digits` is the number of significant digits.
 * Rounds from the exact integer, so the text never depends on floating point.
 */
export const formatDecimal = (count: bigint, unitName: string, digits = 4): string =>
  formatScaled(count, DECIMAL, { unitName, digits })

/** Prints bytes with a binary prefix: 67108864 → "64 MiB". */
export const formatBinary = (count: bigint, digits = 4): string =>
  formatScaled(count, BINARY, { unitName: 'B', digits })

const formatScaled = (
  count: bigint,
  { prefixes, base }: Scale,
  { unitName, digits }: { readonly unitName: string; readonly digits: number },
): string => {
  const magnitude = absolute(count)
  let step = 0
  let scale = 1n
  while (step < prefixes.length - 1 && magnitude >= scale * base) {
    scale *= base
    step++
  }
  let text = significant(magnitude, scale, digits)
  if (text === base.toString() && step < prefixes.length - 1) {
    step++
    text = '1'
  }
  return `${count < 0n ? '-' : ''}${text} ${prefixes[step] ?? ''}${unitName}`.trimEnd()
}

/** `value / scale` to `digits` significant digits, trailing zeros dropped. */
const significant = (value: bigint, scale: bigint, digits: number): string => {
  const whole = value / scale
  const decimals = Math.max(0, digits - whole.toString().length)
  if (scale === 1n || decimals === 0) return ((value + scale / 2n) / scale).toString()
  const power = 10n ** BigInt(decimals)
  const rounded = (value * power + scale / 2n) / scale
  const fraction = (rounded % power).toString().padStart(decimals, '0').replace(/0+$/, '')
  return fraction === '' ? `${rounded / power}` : `${rounded / power}.${fraction}`
}

export const formatMacs = (count: Macs, digits?: number): string => formatDecimal(count, 'MACs', digits)
export const formatFlops = (count: Flops, digits?: number): string => formatDecimal(count, 'FLOPs', digits)
export const formatBytes = (count: Bytes, digits?: number): string => formatDecimal(count, 'B', digits)

/** Two significant digits: a prediction is not a measurement (issue: latency, item 4). More only to tell two apart. */
export const formatSeconds = (value: Seconds, digits = 2): string => formatScaledNumber(value, 's', digits)

export const formatJoules = (value: Joules, digits = 2): string => formatScaledNumber(value, 'J', digits)

const formatScaledNumber = (value: number, unitName: string, digits: number): string => {
  const [scale, prefix] = value >= 1 || value === 0 ? [1, ''] : value >= 1e-3 ? [1e3, 'm'] : [1e6, 'µ']
  return `${Number((value * scale).toPrecision(digits))} ${prefix}${unitName}`
}

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

/** A number to some significant digits, without trailing zeros: 71.4 → "71". */
export const formatSignificant = (value: number, digits: number): string => String(Number(value.toPrecision(digits)))

/** A prediction to the two digits that predictions have, as a number. */
export const roundPrediction = (value: number): number => Number(value.toPrecision(PREDICTION_DIGITS))

/** "71 %", or with decimals "71.4 %". */
export const formatPercent = (share: number, decimals = 0): string => `${(100 * share).toFixed(decimals)} %`

/** "12.3 %" of counts; a dash where there is no whole. */
export const formatPart = (part: bigint, whole: bigint): string =>
  whole === 0n ? '–' : `${(Number((part * 1000n) / whole) / 10).toFixed(1)} %`

// Amounts in the one unit of a table column: "4.91" under "GFLOPs".

/** A unit with its size in base units. */
export interface Unit {
  readonly name: string
  readonly size: bigint
}

/** The unit in which the largest of these amounts has one to three digits before the point. */
export const unitFor = (amounts: readonly bigint[], dimension: Dimension, isBinary = false): Unit => {
  if (dimension === 'nodes') return { name: 'nodes', size: 1n }
  const largest = amounts.reduce((most, amount) => (absolute(amount) > most ? absolute(amount) : most), 0n)
  const { prefixes, base } = isBinary ? BINARY : DECIMAL
  let [step, size] = [0, 1n]
  while (step < prefixes.length - 1 && largest >= size * base) {
    size *= base
    step++
  }
  return { name: unitName(prefixes[step] ?? '', dimension), size }
}

const unitName = (prefix: string, dimension: Dimension): string =>
  dimension === 'params' ? `${prefix === '' ? '' : `${prefix} `}params` : `${prefix}${dimension}`

const absolute = (value: bigint): bigint => (value < 0n ? -value : value)

/** Digits after the point: two, one from 100 on, and below 1 as many as show two digits that are not 0. */
const decimalsFor = (amount: bigint, { size }: Unit): number => {
  const value = absolute(amount)
  if (size === 1n || value === 0n) return 0
  if (value >= size * 1000n) return 0
  if (value >= size * 100n) return 1
  let decimals = 2
  for (let scaled = value * 10n; scaled < size && decimals < MAX_DECIMALS; scaled *= 10n) decimals++
  return decimals
}
const MAX_DECIMALS = 40

/** "4.91", "0.27", "-0.0031". */
export const amountIn = (amount: bigint, unit: Unit, decimals = decimalsFor(amount, unit)): string => {
  const power = 10n ** BigInt(decimals)
  const rounded = (absolute(amount) * power + unit.size / 2n) / unit.size
  const whole = (rounded / power).toString()
  const sign = amount < 0n && rounded !== 0n ? '-' : ''
  return decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${(rounded % power).toString().padStart(decimals, '0')}`
}

/** Two amounts, with as many digits as it takes to tell them apart. */
export const amountsIn = (a: bigint, b: bigint, unit: Unit): readonly [string, string] => {
  const start = Math.max(decimalsFor(a, unit), decimalsFor(b, unit))
  for (let decimals = start; decimals < MAX_DECIMALS; decimals++) {
    const pair = [amountIn(a, unit, decimals), amountIn(b, unit, decimals)] as const
    if (a === b || pair[0] !== pair[1]) return pair
  }
  return [amountIn(a, unit), amountIn(b, unit)]
}

/** "▲ 1.06", "▼ 0.2", "±0". */
export const signed = (delta: bigint, unit: Unit): string =>
  delta === 0n ? '±0' : `${delta > 0n ? '▲' : '▼'} ${amountIn(absolute(delta), unit)}`

/** delta / base as a number for display; null when base is 0. Exact to 12 digits. */
export const growthOf = (delta: bigint, base: bigint): number | null =>
  base === 0n ? null : Number((delta * 10n ** 12n) / base) / 1e12
