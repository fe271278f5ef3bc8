/** One input, one output of the same shape and type: arithmetic functions (counts: docs/counting.md). */
import {
  absElement,
  ceilElement,
  floorElement,
  negElement,
  reciprocalElement,
  roundElement,
  signElement,
  sqrtElement,
} from '../contract/evaluate-unary.ts'
import { bitwiseNotElement, notElement } from '../contract/evaluate-comparison.ts'
import { free, type Family } from '../contract/operator.ts'
import { unary } from '../contract/unary.ts'

const SPECIAL = { vector: 1, special: 1 } as const

export const elementwise = {
  ...unary({
    Abs: { vector: 1, evaluate: absElement },
    Neg: { vector: 1, evaluate: negElement },
    Sign: { vector: 1, evaluate: signElement },
    Floor: { vector: 1, evaluate: floorElement },
    Ceil: { vector: 1, evaluate: ceilElement },
    Round: { vector: 1, evaluate: roundElement },
    Sqrt: { ...SPECIAL, evaluate: sqrtElement },
    Reciprocal: { ...SPECIAL, evaluate: reciprocalElement },
    Exp: SPECIAL,
    Log: SPECIAL,
    Erf: SPECIAL,
    Sin: SPECIAL,
    Cos: SPECIAL,
    Tan: SPECIAL,
    Asin: SPECIAL,
    Acos: SPECIAL,
    Atan: SPECIAL,
    Sinh: SPECIAL,
    Cosh: SPECIAL,
    Tanh: SPECIAL,
    Asinh: SPECIAL,
    Acosh: SPECIAL,
    Atanh: SPECIAL,
    Not: { vector: 1, evaluate: notElement },
    BitwiseNot: { vector: 1, evaluate: bitwiseNotElement },
    // Deprecated since opset 10.
    Affine: { vector: 2, formula: 'alpha · x + beta: 2 per element' },
    Scale: { vector: 1, formula: 'scale · x: 1 per element' },
    ImageScaler: { vector: 2, formula: 'scale · x + bias: 2 per element' },
  }),
  // Passes sequences and optionals through as well.
  Identity: { infer: call => [call.inputs[0]], cost: free('a view: no byte moves') },
} satisfies Family
