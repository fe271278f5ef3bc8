import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isKnown, symbol, type Dim } from '../../../../src/analyzer/dim/dim.ts'
import { evaluateDim } from '../../../../src/analyzer/dim/evaluate.ts'
import type { Element } from '../../../../src/analyzer/onnx/model.ts'
import {
  addElements,
  divideElements,
  multiplyElements,
  subtractElements,
} from '../../../../src/analyzer/ops/contract/evaluate-arithmetic.ts'
import {
  castElement,
  ceilElement,
  floorElement,
  roundElement,
  type UnaryRule,
} from '../../../../src/analyzer/ops/contract/evaluate-unary.ts'
import { exactRational, keptIn } from '../../../../src/analyzer/ops/contract/rational.ts'

const S = symbol('S')

describe('rational elements', () => {
  it('stand for small dyadic numbers only', () => {
    expect(exactRational(3)).toBe(3)
    expect(exactRational(0.5)).toMatchObject({ denominator: 2n })
    expect(exactRational(Math.fround(0.7))).toBeUndefined()
    expect(exactRational(1e9)).toBeUndefined()
    expect(exactRational(NaN)).toBeUndefined()
  })

  it('are kept in float and double only', () => {
    expect(keptIn('float', S)).toBe(S)
    expect(keptIn('float16', S)).toBeUndefined()
  })
})

/** Scale factors as exporters write them, and such as force rounding. */
const constants = [2, 0.5, 1.5, 3, 7, -1, 0.25, 32, 100, 1.3, 1 / 3, 0.7].map(Math.fround)
const operations = [addElements, subtractElements, multiplyElements, divideElements]
const roundings: readonly UnaryRule[] = [floorElement, ceilElement, roundElement]

const isNumeric = (element: Element): element is Dim => typeof element === 'number' || typeof element === 'object'

/** Cast to float, some arithmetic, a rounding, and back to int64. */
const chain = (start: Dim, steps: readonly (readonly [number, number])[], rounding: number): Element => {
  let element = castElement(start, 'int64', 'float')
  for (const [operation, constant] of steps) element = operations[operation]?.(element, constants[constant], 'float')
  return castElement(roundings[rounding]?.(element, 'float'), 'float', 'int64')
}

it('give the size that float32 arithmetic gives, or none', () => {
  const step = fc.tuple(fc.nat(operations.length - 1), fc.nat(constants.length - 1))
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 8192 }),
      fc.array(step, { minLength: 1, maxLength: 3 }),
      fc.nat(roundings.length - 1),
      (size, steps, rounding) => {
        const symbolic = chain(S, steps, rounding)
        if (!isNumeric(symbolic)) return
        const value = isKnown(symbolic) ? symbolic : evaluateDim(symbolic, new Map([['S', BigInt(size)]]))
        expect(value).toBe(chain(size, steps, rounding))
      },
    ),
    { numRuns: 5000 },
  )
})
