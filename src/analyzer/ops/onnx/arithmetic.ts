/** Two or more inputs, broadcast together: arithmetic, selection and bit operations (counts: docs/counting.md). */
import { agree, binary, binaryOperator, combine, foldCost, variadicOperator } from '../contract/binary.ts'
import { broadcastShapes } from '../contract/broadcast.ts'
import {
  addElements,
  divideElements,
  maxElements,
  minElements,
  moduloElements,
  multiplyElements,
  powerElements,
  remainderElements,
  subtractElements,
  type BinaryRule,
} from '../contract/evaluate-arithmetic.ts'
import {
  bitwiseAndElements,
  bitwiseOrElements,
  bitwiseXorElements,
  selectElement,
  shiftLeftElements,
  shiftRightElements,
} from '../contract/evaluate-comparison.ts'
import { moves, type Call, type Family } from '../contract/operator.ts'

/** As `rule`, with one note per node when 64-bit integers overflow. */
const watched =
  (rule: BinaryRule, exact: (a: bigint, b: bigint) => bigint): ((call: Call) => BinaryRule) =>
  call => {
    let isReported = false
    return (a, b, type) => {
      const result = rule(a, b, type)
      if (result !== undefined || isReported || type !== 'int64') return result
      if (typeof a !== 'number' || typeof b !== 'number' || isInt64(exact(toInt64(a), toInt64(b)))) return result
      isReported = true
      call.report('integer-overflow', `Cannot hold the result of ${call.opType} on ${a} and ${b} in 64 bits`)
      return result
    }
  }

const isInt64 = (value: bigint): boolean => BigInt.asIntN(64, value) === value
/** A number at or beyond the ends was the end itself: INT64_MAX reads as 2^63. */
const toInt64 = (value: number): bigint => {
  if (value >= 2 ** 63) return 2n ** 63n - 1n
  return value <= -(2 ** 63) ? -(2n ** 63n) : BigInt(value)
}

const NOTHING_MORE = { vector: 0, special: 0 } as const

export const arithmetic = {
  Add: binaryOperator(
    { vector: 1 },
    watched(addElements, (a, b) => a + b),
  ),
  Sub: binaryOperator(
    { vector: 1 },
    watched(subtractElements, (a, b) => a - b),
  ),
  Mul: binaryOperator(
    { vector: 1 },
    watched(multiplyElements, (a, b) => a * b),
  ),
  ...binary({ Div: divideElements }, { vector: 1, special: 1 }),
  ...binary({ Pow: powerElements }, { vector: 1, special: 1, mixed: true }),
  // A remainder takes a division.
  Mod: binaryOperator({ vector: 1, special: 1 }, call => (call.int('fmod') === 1 ? remainderElements : moduloElements)),
  ...binary(
    { BitwiseAnd: bitwiseAndElements, BitwiseOr: bitwiseOrElements, BitwiseXor: bitwiseXorElements },
    { vector: 1 },
  ),
  BitShift: binaryOperator({ vector: 1 }, call =>
    call.string('direction') === 'LEFT' ? shiftLeftElements : shiftRightElements,
  ),
  Max: variadicOperator(maxElements, foldCost('1 per output element and input after the first', NOTHING_MORE)),
  Min: variadicOperator(minElements, foldCost('1 per output element and input after the first', NOTHING_MORE)),
  Sum: variadicOperator(addElements, foldCost('1 per output element and input after the first', NOTHING_MORE)),
  Mean: variadicOperator(undefined, foldCost('Sum, and 1 division per output element', { vector: 1, special: 1 })),
  Where: {
    infer: call => {
      const [condition, a, b] = [call.tensor(0), call.tensor(1), call.tensor(2)]
      const shape = broadcastShapes(call, condition.shape, a.shape, b.shape)
      return [combine(a.type ?? b.type, shape, agree(a, b) ? [condition, a, b] : [], selectElement)]
    },
    cost: moves('a selection: nothing is computed'),
  },
} satisfies Family
