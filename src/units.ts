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
export const formatBinary = (count: bigint, digits = 4): string =>
  formatScaled(count, BINARY_PREFIXES, 1024n, digits, 'B')

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

/** Two significant digits: a prediction is not a measurement (issue: latency, item 4). More only to tell two apart. */
export const formatSeconds = (value: Seconds, digits = 2): string => formatScaledNumber(value, 's', digits)

export const formatJoules = (value: Joules, digits = 2): string => formatScaledNumber(value, 'J', digits)

const formatScaledNumber = (value: number, unitName: string, digits: number): string => {
  const [scale, prefix] = value >= 1 || value === 0 ? [1, ''] : value >= 1e-3 ? [1e3, 'm'] : [1e6, 'µ']
  return `${Number((value * scale).toPrecision(digits))} ${prefix}${unitName}`
}

/** What a written quantity measures. Counts of parameters and of nodes have no unit sign of their own. */
export type Dimension = 'FLOPs' | 'MACs' | 'params' | 'nodes' | 'B' | 's' | 'J' | '/s' | '%'

/** An exact fraction; the denominator is positive. */
export interface Rational {
  readonly numerator: bigint
  readonly denominator: bigint
}

export interface ParsedQuantity {
  readonly dimension: Dimension
  /** In the base unit of the dimension; percent as a share (5% = 5/100). */
  readonly exact: Rational
}

/** Why a text is not a quantity of the wanted dimension, and what to write instead. */
export interface QuantityProblem {
  readonly problem: 'unit-missing' | 'unit-wrong' | 'quantity-invalid'
  readonly why: string
  readonly fix: string
}

/** Powers of ten of the SI prefixes (BIPM, The International System of Units, table 7). */
const SI_EXPONENT: Readonly<Record<string, number>> = { '': 0, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 }
const SMALL_EXPONENT: Readonly<Record<string, number>> = { '': 0, k: 3, m: -3, µ: -6, μ: -6, u: -6, n: -9 }
/** Powers of two of the binary prefixes (IEC 80000-13). */
const BINARY_EXPONENT: Readonly<Record<string, number>> = { Ki: 10, Mi: 20, Gi: 30, Ti: 40, Pi: 50 }

interface UnitForm {
  readonly pattern: RegExp
  readonly dimension: Dimension
  readonly prefixes: Readonly<Record<string, number>>
}

const UNIT_FORMS: readonly UnitForm[] = [
  { pattern: /^(.{0,1})FLOPs?$/u, dimension: 'FLOPs', prefixes: SI_EXPONENT },
  { pattern: /^(.{0,1})MACs?$/u, dimension: 'MACs', prefixes: SI_EXPONENT },
  { pattern: /^(.{0,1})B$/u, dimension: 'B', prefixes: SI_EXPONENT },
  { pattern: /^()%$/u, dimension: '%', prefixes: { '': -2 } },
  { pattern: /^(.{0,1})s$/u, dimension: 's', prefixes: SMALL_EXPONENT },
  { pattern: /^(.{0,1})J$/u, dimension: 'J', prefixes: SMALL_EXPONENT },
  { pattern: /^([kM]?)\/s$/u, dimension: '/s', prefixes: SI_EXPONENT },
  { pattern: /^([kMGTPE]?) ?(?:params?|parameters?)$/u, dimension: 'params', prefixes: SI_EXPONENT },
  { pattern: /^()nodes?$/u, dimension: 'nodes', prefixes: SI_EXPONENT },
  { pattern: /^([kMGTPE])$/u, dimension: 'params', prefixes: SI_EXPONENT },
]

/** An example of each dimension, for messages and the JSON Schema. */
export const QUANTITY_EXAMPLE: Readonly<Record<Dimension, string>> = {
  FLOPs: '4.5 GFLOPs',
  MACs: '2.1 GMACs',
  params: '26 M',
  nodes: '3 nodes',
  B: '100 MB',
  s: '15 ms',
  J: '12 mJ',
  '/s': '1200 /s',
  '%': '5%',
}

const DIMENSION_NAME: Readonly<Record<Dimension, string>> = {
  FLOPs: 'an amount of floating point operations',
  MACs: 'an amount of multiply-accumulates',
  params: 'a number of parameters',
  nodes: 'a number of nodes',
  B: 'an amount of memory',
  s: 'a time',
  J: 'an energy',
  '/s': 'a rate',
  '%': 'a percentage',
}

/** Bounds the digits of a number from outside: 10^60 is beyond every model. */
const MAX_DIGITS = 40
const MAX_EXPONENT = 40
const NUMBER = /^(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?\s*(.*)$/su

/**
 * Reads "4.5 GFLOPs", "64 MiB", "5%", "1200 /s" exactly. `wanted` lists the dimensions that fit; the first one is used in
 * messages. A number without a unit, a unit of another dimension and a mistyped unit each have their own problem.
 */
export const parseQuantity = (text: string, wanted: readonly Dimension[]): ParsedQuantity | QuantityProblem => {
  const trimmed = text.trim()
  const match = NUMBER.exec(trimmed)
  const [, whole = '', fraction = '', power = '0', unitText = ''] = match ?? []
  const isBounded = whole.length + fraction.length <= MAX_DIGITS && Math.abs(Number(power)) <= MAX_EXPONENT
  if (match === null || !isBounded || unitText.startsWith(',')) return invalidNumber(trimmed, wanted)
  if (unitText === '') return unitMissing(trimmed, wanted)
  const unit = findUnit(unitText)
  if (unit === undefined) return unitUnknown(trimmed, unitText, wanted)
  if (!wanted.includes(unit.dimension)) return unitWrong(trimmed, unit.dimension, wanted)
  const exponent = Number(power) - fraction.length + unit.decimal
  return { dimension: unit.dimension, exact: scaleExact(BigInt(whole + fraction) << BigInt(unit.binary), exponent) }
}

interface FoundUnit {
  readonly dimension: Dimension
  /** Power of ten and power of two that the prefix stands for. */
  readonly decimal: number
  readonly binary: number
}

const findUnit = (text: string): FoundUnit | undefined => {
  const prefixed = text.slice(0, -1)
  if (text.endsWith('B') && Object.hasOwn(BINARY_EXPONENT, prefixed)) {
    return { dimension: 'B', decimal: 0, binary: BINARY_EXPONENT[prefixed] ?? 0 }
  }
  for (const { pattern, dimension, prefixes } of UNIT_FORMS) {
    const prefix = pattern.exec(text)?.[1]
    if (prefix === undefined || !Object.hasOwn(prefixes, prefix)) continue
    return { dimension, decimal: prefixes[prefix] ?? 0, binary: 0 }
  }
  return undefined
}

const scaleExact = (value: bigint, exponent: number): Rational =>
  exponent >= 0
    ? { numerator: value * 10n ** BigInt(exponent), denominator: 1n }
    : { numerator: value, denominator: 10n ** BigInt(-exponent) }

const firstOf = (wanted: readonly Dimension[]): Dimension => wanted[0] ?? 'params'
const examplesOf = (wanted: readonly Dimension[]): string =>
  wanted.map(dimension => `"${QUANTITY_EXAMPLE[dimension]}"`).join(' or ')

const invalidNumber = (text: string, wanted: readonly Dimension[]): QuantityProblem => {
  const decimalComma = /^(\d+),(\d+)(.*)$/su.exec(text)
  if (decimalComma !== null) {
    const [, whole = '', fraction = '', rest = ''] = decimalComma
    const grouped = fraction.length === 3 ? ` or "${whole}${fraction}${rest}"` : ''
    return {
      problem: 'quantity-invalid',
      why: 'A comma may mean a decimal point or thousands.',
      fix: `Write "${whole}.${fraction}${rest}"${grouped}`,
    }
  }
  const why = text.startsWith('-')
    ? 'A limit cannot be negative.'
    : `${DIMENSION_NAME[firstOf(wanted)]} is a decimal number and a unit.`
  return { problem: 'quantity-invalid', why: upperFirst(why), fix: `Write for example ${examplesOf(wanted)}` }
}

const unitMissing = (text: string, wanted: readonly Dimension[]): QuantityProblem => ({
  problem: 'unit-missing',
  why: 'A number without a unit can be read in several ways.',
  fix: `Write ${wanted.map(dimension => `"${withUnit(text, dimension)}"`).join(' or ')}`,
})

/** The bare number with the unit it most likely has: 4500000000 FLOPs → "4.5 GFLOPs"; 4.5 → "4.5 GFLOPs". */
const withUnit = (text: string, dimension: Dimension): string => {
  const usual: Readonly<Record<Dimension, string>> = {
    FLOPs: ' GFLOPs',
    MACs: ' GMACs',
    params: ' M',
    nodes: ' nodes',
    B: ' MB',
    s: ' ms',
    J: ' mJ',
    '/s': ' /s',
    '%': '%',
  }
  const isCount = dimension === 'FLOPs' || dimension === 'MACs' || dimension === 'params' || dimension === 'B'
  return isCount && /^\d{7,30}$/.test(text)
    ? formatDecimal(BigInt(text), dimension === 'params' ? '' : dimension, text.length)
    : `${text}${usual[dimension]}`
}

const unitUnknown = (text: string, unitText: string, wanted: readonly Dimension[]): QuantityProblem => {
  const number = text.slice(0, text.length - unitText.length).trim()
  const repaired = repairUnit(unitText, wanted)
  const isRate = /FLOPS$|FLOP\/s$|FLOPs\/s$/.test(unitText)
  return {
    problem: 'unit-wrong',
    why: isRate
      ? `"${clip(unitText)}" is a speed of hardware, not an amount of work.`
      : `"${clip(unitText)}" is not a unit.`,
    fix:
      repaired.length > 0
        ? `Write ${repaired.map(unit => `"${number}${unit === '%' ? '' : ' '}${unit}"`).join(' or ')}`
        : `Write for example ${examplesOf(wanted)}`,
  }
}

/** The units of a wanted dimension that differ only in case, spacing or spelling: "gflops" → "GFLOPs". */
const repairUnit = (unitText: string, wanted: readonly Dimension[]): readonly string[] => {
  const plain = unitText.toLowerCase().replace(/[\s_]/g, '')
  if (/^[kmgt]b$/.test(plain) && wanted.includes('B')) {
    return plain === 'kb' ? ['kB', 'KiB'] : [plain.toUpperCase()]
  }
  const found = /^([kmgtpe]?)(flop|mac)s?(?:\/s)?$/.exec(plain)
  const prefix = found?.[1] === 'k' ? 'k' : (found?.[1] ?? '').toUpperCase()
  const dimension = found?.[2] === 'flop' ? 'FLOPs' : 'MACs'
  if (found !== null) return wanted.includes(dimension) ? [`${prefix}${dimension}`] : []
  if (/^[kmgt]i?b$/.test(plain) && wanted.includes('B')) return [`${plain.slice(0, 1).toUpperCase()}iB`]
  if (wanted.includes('s') && /^(ms|msec|milliseconds?)$/.test(plain)) return ['ms']
  if (wanted.includes('s') && /^(us|usec|microseconds?)$/.test(plain)) return ['µs']
  if (wanted.includes('s') && /^(sec|seconds?)$/.test(plain)) return ['s']
  if (wanted.includes('%') && /^(percent|pct)$/.test(plain)) return ['%']
  if (wanted.includes('/s') && /^(fps|ips|inf\/s|hz|qps)$/.test(plain)) return ['/s']
  if (wanted.includes('params') && /^(m|million|mio)$/.test(plain)) return ['M']
  if (wanted.includes('params') && /^(b|bn|billion)$/.test(plain)) return ['G']
  return []
}

const unitWrong = (text: string, found: Dimension, wanted: readonly Dimension[]): QuantityProblem => {
  const wantedFirst = firstOf(wanted)
  const swap = found === 'MACs' && wanted.includes('FLOPs') ? ' (1 MAC = 2 FLOPs)' : ''
  const billion = found === 'B' && wanted.includes('params') ? '; billions are written "7 G"' : ''
  return {
    problem: 'unit-wrong',
    why: `"${clip(text)}" is ${DIMENSION_NAME[found]}; here stands ${DIMENSION_NAME[wantedFirst]}${swap}.`,
    fix: `Write for example ${examplesOf(wanted)}${billion}`,
  }
}

/** Longest piece of the user's text that a message repeats. */
const CLIP_LENGTH = 40
const clip = (text: string): string => (text.length <= CLIP_LENGTH ? text : `${text.slice(0, CLIP_LENGTH)}…`)
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
