/** The only place where atoms are made: their keys, depths and bounds. No simplification. */
import { lowerBound, upperBound } from './bounds.ts'
import { constantInteger, ofAtom } from './expression.ts'
import type { ChoiceAtom, Expression, FloorAtom, Origin } from './expression.ts'
import { floorDivideIntegers } from './polynomial.ts'

/** A symbol of the model (dim_param). A named dimension is ≥ 1. */
export const symbol = (name: string): Expression =>
  ofAtom({ kind: 'symbol', key: JSON.stringify(name), depth: 1, low: 1n, high: undefined, name })

let freshSymbols = 0

/**
 * A symbol nobody named, unlike every other: `?1`, `?2`, … in order of creation. It is ≥ 0, because a data-dependent
 * size may be 0; with reason `limit` or `conflict` it stands for an arbitrary integer and may have any sign.
 */
export const freshSymbol = (origin: Origin): Expression => {
  freshSymbols++
  const name = `?${freshSymbols}`
  const low = origin.reason === 'limit' || origin.reason === 'conflict' ? undefined : 0n
  return ofAtom({ kind: 'symbol', key: name, depth: 1, low, high: undefined, name, origin })
}

/** Starts the names of fresh symbols again at `?1`. Call it before an analysis, never within one. */
export const resetFreshSymbols = (): void => {
  freshSymbols = 0
}

/** The result that is too large to be written. */
export const beyondLimits = (): Expression => freshSymbol({ reason: 'limit', node: '' })

/** The result that does not exist (division by zero, impossible broadcast). */
export const conflicting = (): Expression => freshSymbol({ reason: 'conflict', node: '' })

/** ⌊of / by⌋ as it stands; both are integers. */
export const floorAtom = (of: Expression, by: Expression): FloorAtom => {
  const divisor = constantInteger(by)
  const divide = (bound: bigint | undefined): bigint | undefined =>
    bound === undefined || divisor === undefined ? undefined : floorDivideIntegers(bound, divisor)
  const low = divide(lowerBound(of))
  return {
    kind: 'floor-div',
    key: `floor(${of.key},${by.key})`,
    depth: Math.max(of.depth, by.depth) + 1,
    low: divisor === undefined ? lowestQuotient(of, by) : low,
    high: divide(upperBound(of)),
    of,
    by,
  }
}

/** By a positive symbolic divisor the quotient keeps the sign. */
const lowestQuotient = (of: Expression, by: Expression): bigint | undefined => {
  const [low, divisor] = [lowerBound(of), lowerBound(by)]
  return low !== undefined && low >= 0n && divisor !== undefined && divisor >= 1n ? 0n : undefined
}

/** min, max or broadcast of at least two operands, as they stand; all are integers. */
export const choiceAtom = (kind: ChoiceAtom['kind'], operands: readonly Expression[]): ChoiceAtom => {
  const sorted = operands.toSorted((a, b) => (a.key < b.key ? -1 : 1))
  const [lows, highs] = [sorted.map(lowerBound), sorted.map(upperBound)]
  return {
    kind,
    key: `${kind}(${sorted.map(operand => operand.key).join(',')})`,
    depth: Math.max(...sorted.map(operand => operand.depth)) + 1,
    low: kind === 'max' ? greatest(lows) : allOf(lows, (a, b) => a < b),
    high: kind === 'min' ? least(highs) : allOf(highs, (a, b) => a > b),
    operands: sorted,
  }
}

type Bound = bigint | undefined

/** The largest of the bounds that are known. */
const greatest = (bounds: readonly Bound[]): Bound =>
  bounds.reduce(
    (best, bound) => (best === undefined || (bound !== undefined && bound > best) ? bound : best),
    undefined,
  )

const least = (bounds: readonly Bound[]): Bound =>
  bounds.reduce(
    (best, bound) => (best === undefined || (bound !== undefined && bound < best) ? bound : best),
    undefined,
  )

/** The extreme of the bounds when all are known. */
const allOf = (bounds: readonly Bound[], isBetter: (a: bigint, b: bigint) => boolean): Bound =>
  bounds.reduce((best, bound) => {
    if (best === undefined || bound === undefined) return undefined
    return isBetter(bound, best) ? bound : best
  })
