/** Functions of one element: exact, or unknown. */
import { subtract, type Dim } from '../../dim/dim.ts'
import { ceilOf, floorOf, roundOf } from '../../dim/rational.ts'
import { isFloat, isInteger, type ElementType } from '../../onnx/element-type.ts'
import type { Element } from '../../onnx/model.ts'
import { isSentinel, roundTo } from './number-range.ts'
import { isAtLeast, isNonNegative, isPositive } from './order.ts'
import { isDyadic, keptIn } from './rational.ts'
import { isInt } from './value.ts'

export type UnaryRule = (a: Element, type: ElementType | undefined) => Element

interface Rule {
  readonly numbers: (a: number) => number
  readonly symbols?: (a: Dim) => Dim | undefined
}

const unary =
  ({ numbers, symbols }: Rule): UnaryRule =>
  (a, type) => {
    if (type === undefined) return undefined
    if (typeof a === 'object') return symbols?.(a)
    if (typeof a !== 'number' || (isInteger(type) && isSentinel(a))) return undefined
    return roundTo(type, numbers(a))
  }

/** Halves go to the even neighbour. */
const roundNumber = (value: number): number => {
  const rounded = roundOf(value)
  return typeof rounded === 'number' ? rounded : NaN
}

export const absElement = unary({ numbers: Math.abs, symbols: a => (isNonNegative(floorOf(a)) ? a : undefined) })
export const negElement = unary({ numbers: a => -a, symbols: a => subtract(0, a) })
export const signElement = unary({ numbers: Math.sign, symbols: a => (isInt(a) && isPositive(a) ? 1 : undefined) })
export const reluElement = unary({
  numbers: a => Math.max(a, 0),
  symbols: a => (isNonNegative(floorOf(a)) ? a : undefined),
})
export const floorElement = unary({ numbers: Math.floor, symbols: floorOf })
export const ceilElement = unary({ numbers: Math.ceil, symbols: ceilOf })
export const roundElement = unary({ numbers: roundNumber, symbols: roundOf })
export const sqrtElement = unary({ numbers: Math.sqrt })
export const reciprocalElement = unary({ numbers: a => 1 / a })

/** An element converted to another type; undefined where the standard leaves the result open. */
export const castElement = (a: Element, from: ElementType | undefined, to: ElementType): Element => {
  if (from === to) return a
  if (from === undefined || from === 'string' || to === 'string') return undefined
  if (to === 'bool') return truthOf(a)
  if (typeof a === 'boolean') return roundTo(to, a ? 1 : 0)
  if (typeof a === 'number') return castNumber(a, from, to)
  if (typeof a !== 'object') return undefined
  if (isFloat(to)) return castToFloat(a, from, to)
  return isInteger(to) ? castToInteger(a) : undefined
}

const castToFloat = (a: Dim, from: ElementType, to: ElementType): Element => {
  const kept = keptIn(to, a)
  return isInteger(from) || from === to || isDyadic(a) ? kept : undefined
}

/** Toward zero. */
const castToInteger = (a: Dim): Element => {
  const floor = floorOf(a)
  return isInt(a) || isNonNegative(floor) ? floor : undefined
}

const truthOf = (a: Element): Element => {
  if (typeof a === 'number') return a !== 0
  if (typeof a === 'boolean') return a
  return typeof a === 'object' && isAtLeast(floorOf(a), 1) === true ? true : undefined
}

const castNumber = (a: number, from: ElementType, to: ElementType): Element => {
  if (isInteger(from) && isSentinel(a)) return undefined
  if (!isInteger(to)) return roundTo(to, a)
  return Number.isFinite(a) ? roundTo(to, Math.trunc(a)) : undefined
}
