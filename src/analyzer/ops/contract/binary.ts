/** The shape rule of operators that pair elements: inputs are broadcast together, element by element. */
import { times, volume } from '../../dim/dim.ts'
import type { ElementType } from '../../onnx/element-type.ts'
import type { Element } from '../../onnx/model.ts'
import { broadcastPair, broadcastShapes, showShape, unifyShapes } from './broadcast.ts'
import type { BinaryRule } from './evaluate-arithmetic.ts'
import type { Shape, TensorFact } from './fact.ts'
import { counted, type Call, type CostRule, type Operator } from './operator.ts'
import { broadcastStrides, positions } from './strides.ts'
import { perElement } from './unary.ts'
import { evaluated, knownDims } from './value.ts'

/** Operations per output element; the output type where it is not that of the inputs. */
export interface BinaryFacts {
  readonly vector: number
  /** How many of `vector` are divisions, powers, … */
  readonly special?: number
  readonly result?: 'bool'
  /** The inputs may have different types: the output has that of the first. */
  readonly mixed?: true
}

/** One binary operator: A and B broadcast; the output has their type, or `result`. */
export const binaryOperator = (facts: BinaryFacts, evaluate: (call: Call) => BinaryRule | undefined): Operator => ({
  infer: call => {
    const rule = evaluate(call)
    const [a, b] = aligned(call)
    const type = facts.mixed === true ? a.type : (a.type ?? b.type)
    const inputs = facts.mixed === true || agree(a, b) ? [a, b] : []
    return [combine(facts.result ?? type, pairShape(call, a, b), inputs, (x, y) => rule?.(x, y, type))]
  },
  cost: perElement('1 per output element', () => facts),
})

/** Operators by name that broadcast two inputs; one operation per output element. */
export const binary = (
  rows: Readonly<Record<string, BinaryRule | undefined>>,
  facts: BinaryFacts,
): Readonly<Record<string, Operator>> =>
  Object.fromEntries(Object.entries(rows).map(([name, rule]) => [name, binaryOperator(facts, () => rule)]))

/**
 * Before opset 7, `broadcast = 1` lets B stand inside A, its first dimension at `axis` (default: aligned at the
 * right), and the output is shaped as A. B is then padded with ones, so that the usual rule applies.
 */
const aligned = (call: Call): readonly [TensorFact, TensorFact] => {
  const [a, b] = [call.tensor(0), call.tensor(1)]
  const axis = call.since < 7 ? call.int('axis') : undefined
  if (axis === undefined || a.shape === undefined || b.shape === undefined) return [a, b]
  const missing = a.shape.length - (axis < 0 ? axis + a.shape.length : axis) - b.shape.length
  return missing > 0 ? [a, { ...b, shape: [...b.shape, ...Array<number>(missing).fill(1)] }] : [a, b]
}

const pairShape = (call: Call, a: TensorFact, b: TensorFact): Shape | undefined => {
  if (call.since >= 7) return broadcastShapes(call, a.shape, b.shape)
  if (call.int('broadcast') !== 1) return unifyShapes(call, a.shape, b.shape)
  if (a.shape === undefined || b.shape === undefined) return a.shape
  if (broadcastPair(a.shape, b.shape)?.length !== a.shape.length)
    call.fail('shape-mismatch', `Cannot broadcast ${showShape(b.shape)} to ${showShape(a.shape)}`)
  return a.shape
}

/** The elements are of one type, so that they can be computed with. */
export const agree = (a: TensorFact, b: TensorFact): boolean =>
  a.type === undefined || b.type === undefined || a.type === b.type

/** Elements of the output from the elements that broadcasting brings together. */
export const combine = (
  type: ElementType | undefined,
  shape: Shape | undefined,
  inputs: readonly TensorFact[],
  rule: (...elements: readonly Element[]) => Element,
): TensorFact =>
  evaluated(type, shape, (dims, count) => {
    if (inputs.every(input => input.value === undefined)) return undefined
    const sources = inputs.map(input => {
      const from = knownDims(input.shape)
      return from === undefined || input.value === undefined ? [] : positions(dims, broadcastStrides(from, dims))
    })
    return Array.from({ length: count }, (_, at) =>
      rule(...inputs.map((input, nth) => input.value?.[sources[nth]?.[at] ?? -1])),
    )
  })

/** Any number of inputs, broadcast together since opset 8 and of one shape before; `rule` folds their elements. */
export const variadicOperator = (rule: BinaryRule | undefined, cost: CostRule): Operator => ({
  infer: call => {
    const inputs = call.inputs.map((_, index) => call.tensor(index))
    const first = inputs.find(input => input.type !== undefined) ?? call.tensor(0)
    const { type } = first
    const shapes = inputs.map(input => input.shape)
    const shape =
      call.since >= 8
        ? broadcastShapes(call, ...shapes)
        : shapes.reduce<Shape | undefined>((joined, each) => unifyShapes(call, joined, each), undefined)
    return [
      combine(type, shape, inputs.every(input => agree(input, first)) ? inputs : [], (start, ...rest) =>
        rest.reduce<Element>((left, right) => rule?.(left, right, type), start),
      ),
    ]
  },
  cost,
})

/** k inputs take k − 1 operations per output element, and `more` after the last. */
export const foldCost = (formula: string, more: { readonly vector: number; readonly special: number }): CostRule =>
  counted(formula, call => {
    const elements = volume(call.outDims())
    return {
      vector: times(call.inputs.length - 1 + more.vector, elements),
      special: times(more.special, elements),
    }
  })
