/**
 * Quantities with their unit in the type, and the one place that knows FLOPs = 2 × MACs.
 * Counts are exact integers (bigint); rates and times are floating point.
 */

declare const unit: unique symbol
type Quantity<Value, Unit extends string> = Value & { readonly [unit]: Unit }

/** Multiply-accumulate operations: one multiply and one add. */
export type Macs = Quantity<bigint, 'MAC'>
/** Floating point operations: a count, never a rate. */
export type Flops = Quantity<bigint, 'FLOP'>
/** Bytes; kB = 1000 B, KiB = 1024 B. */
export type Bytes = Quantity<bigint, 'B'>
export type Seconds = Quantity<number, 's'>
export type Joules = Quantity<number, 'J'>
export type FlopsPerSecond = Quantity<number, 'FLOP/s'>
export type BytesPerSecond = Quantity<number, 'B/s'>

export const macs = (count: bigint): Macs => count as Macs
export const flops = (count: bigint): Flops => count as Flops
export const bytes = (count: bigint): Bytes => count as Bytes
export const seconds = (value: number): Seconds => value as Seconds
export const joules = (value: number): Joules => value as Joules
export const flopsPerSecond = (value: number): FlopsPerSecond => value as FlopsPerSecond
export const bytesPerSecond = (value: number): BytesPerSecond => value as BytesPerSecond

/** One multiply-accumulate is two floating point operations (the convention of the field: DESIGN.md §4.5). */
export const FLOPS_PER_MAC = 2n

export const flopsOf = (count: Macs): Flops => flops(FLOPS_PER_MAC * count)

const DECIMAL_PREFIXES = ['', 'k', 'M', 'G', 'T', 'P', 'E'] as const
const BINARY_PREFIXES = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi'] as const

/**
 * Prints a count with a decimal prefix: 4089184256 → "4.089 G". `digits` is the number of significant digits.
 * Rounds from the exact integer, so the text never depends on floating point.
 */
export const formatDecimal = (count: bigint, unitName: string, digits = 4): string =>
  formatScaled(count, DECIMAL_PREFIXES, 1000n, digits, unitName)

/** Prints bytes with a binary prefix: 67108864 → "64 MiB". */
export const formatBinary = (count: bigint, digits = 4): string => formatScaled(count, BINARY_PREFIXES, 1024n, digits, 'B')

const formatScaled = (
  count: bigint,
  prefixes: readonly string[],
  base: bigint,
  digits: number,
  unitName: string,
): string => {
  const magnitude = count < 0n ? -count : count
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

/** Two significant digits, never more: a prediction is not a measurement (issue: latency, item 4). */
export const formatSeconds = (value: Seconds): string => {
  const [scale, name] = value >= 1 ? [1, 's'] : value >= 1e-3 ? [1e3, 'ms'] : [1e6, 'µs']
  return `${Number((value * scale).toPrecision(2))} ${name}`
}
