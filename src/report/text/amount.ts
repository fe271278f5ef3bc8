/** Amounts in the one unit of a table column: "4.91" under "GFLOPs". Rounded from the exact integer. */
import type { Dimension } from '../../units.ts'

/** A unit with its size in base units. */
export interface Unit {
  readonly name: string
  readonly size: bigint
}

const DECIMAL = ['', 'k', 'M', 'G', 'T', 'P', 'E'] as const
const BINARY = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi'] as const

/** The unit in which the largest of these amounts has one to three digits before the point. */
export const unitFor = (amounts: readonly bigint[], dimension: Dimension, isBinary = false): Unit => {
  if (dimension === 'nodes') return { name: 'nodes', size: 1n }
  const largest = amounts.reduce((most, amount) => (absolute(amount) > most ? absolute(amount) : most), 0n)
  const [prefixes, base] = isBinary ? [BINARY, 1024n] : [DECIMAL, 1000n]
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
