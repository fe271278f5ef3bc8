/** The only place where atoms are made: their keys, depths and bounds. No simplification. */
import { isAtLeast, isPositive, lowerBound, upperBound } from './bounds.ts'
import { constantInteger, ofAtom, ZERO } from './expression.ts'
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
  const low = once(() => lowestQuotient(of, by))
  const high = once(() => highestQuotient(of, by))
  return {
    kind: 'floor-div',
    key: floorKey(of, by),
    depth: Math.max(of.depth, by.depth) + 1,
    get low() {
      return low()
    },
    get high() {
      return high()
    },
    of,
    by,
  }
}

export const floorKey = (of: Expression, by: Expression): string => `floor(${of.key},${by.key})`

/** Bounds cost more than all the rest of an atom, and few atoms are asked for them. */
const once = (calculate: () => Bound): (() => Bound) => {
  let known = false
  let value: Bound
  return () => {
    if (!known) [known, value] = [true, calculate()]
    return value
  }
}

/** By a positive symbolic divisor the quotient keeps the sign. */
const lowestQuotient = (of: Expression, by: Expression): Bound => {
  const divisor = constantInteger(by)
  if (divisor === undefined) return isAtLeast(of, ZERO) && isPositive(by) ? 0n : undefined
  const low = lowerBound(of)
  return low === undefined ? undefined : floorDivideIntegers(low, divisor)
}

const highestQuotient = (of: Expression, by: Expression): Bound => {
  const [divisor, high] = [constantInteger(by), upperBound(of)]
  return divisor === undefined || high === undefined ? undefined : floorDivideIntegers(high, divisor)
}

/** min, max or broadcast of at least two operands, as they stand; all are integers. */
export const choiceAtom = (kind: ChoiceAtom['kind'], operands: readonly Expression[]): ChoiceAtom => {
  const sorted = operands.toSorted((a, b) => (a.key < b.key ? -1 : 1))
  const low = once(() => (kind === 'max' ? greatest : leastOfAll)(sorted.map(lowerBound)))
  const high = once(() => (kind === 'min' ? least : greatestOfAll)(sorted.map(upperBound)))
  return {
    kind,
    key: `${kind}(${sorted.map(operand => operand.key).join(',')})`,
    depth: Math.max(...sorted.map(operand => operand.depth)) + 1,
    get low() {
      return low()
    },
    get high() {
      return high()
    },
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

const leastOfAll = (bounds: readonly Bound[]): Bound => (bounds.includes(undefined) ? undefined : least(bounds))

const greatestOfAll = (bounds: readonly Bound[]): Bound => (bounds.includes(undefined) ? undefined : greatest(bounds))
