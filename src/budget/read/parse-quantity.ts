/** Written quantities → exact fractions in the base unit: "4.5 GFLOPs", "64 MiB", "5%", "1200 /s". */
import { formatDecimal } from '../../quantity-text.ts'
import type { Dimension, Rational } from '../../units.ts'

export interface ParsedQuantity {
  readonly dimension: Dimension
  /** In the base unit of the dimension; percent as a share (5% = 5/100). */
  readonly exact: Rational
  /** Written with KiB, MiB, …: it prints so again. */
  readonly isBinary: boolean
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
  return {
    dimension: unit.dimension,
    exact: scaleExact(BigInt(whole + fraction) << BigInt(unit.binary), exponent),
    isBinary: unit.binary > 0,
  }
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
