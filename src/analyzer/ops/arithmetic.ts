/** Two or more inputs, broadcast together: arithmetic, selection and bit operations (counts: docs/counting.md). */
import type { ElementType } from '../onnx/element-type.ts'
import { binary, binaryOperator, combine, foldCost, variadicOperator } from './binary.ts'
import { broadcastShapes } from './broadcast.ts'
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
} from './evaluate-arithmetic.ts'
import {
  bitwiseAndElements,
  bitwiseOrElements,
  bitwiseXorElements,
  selectElement,
  shiftLeftElements,
  shiftRightElements,
} from './evaluate-comparison.ts'
import { moves, type Call, type Family } from './operator.ts'

const NOTHING_MORE = { vector: 0, special: 0 } as const

export const arithmetic = {
  ...binary({ Add: addElements, Sub: subtractElements, Mul: multiplyElements }, { vector: 1 }),
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
      return [combine(typeOfBranches(call), shape, [condition, a, b], selectElement)]
    },
    cost: moves('a selection: nothing is computed'),
  },
} satisfies Family

const typeOfBranches = (call: Call): ElementType | undefined => call.tensor(1).type ?? call.tensor(2).type
