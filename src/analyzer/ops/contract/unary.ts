/** The shape rule of operators that treat each element by itself: the output is as the input. */
import { times, volume } from '../../dim/dim.ts'
import type { Element } from '../../onnx/model.ts'
import type { TensorFact } from './fact.ts'
import { counted, type CostRule, type CountCall, type Operator } from './operator.ts'
import type { UnaryRule } from './evaluate-unary.ts'
import { evaluated } from './value.ts'

/** Operations per output element, and the rule for known elements where shapes are computed with it. */
export interface UnaryFacts {
  readonly vector: number
  /** How many of `vector` are exp, log, division, … */
  readonly special?: number
  readonly evaluate?: UnaryRule
  /** What one element costs, in words. */
  readonly formula?: string
}

/** Operators by name, all of one element each. */
export const unary = (rows: Readonly<Record<string, UnaryFacts>>): Readonly<Record<string, Operator>> =>
  Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, unaryOperator(row)]))

const unaryOperator = ({ vector, special = 0, evaluate, formula }: UnaryFacts): Operator => ({
  infer: call => [mapElements(call.tensor(0), evaluate)],
  cost: perElement(formula ?? perOutput(vector), () => ({ vector, special })),
})

const perOutput = (vector: number): string => (vector === 1 ? '1 per element' : `${vector} per element`)

/** The same tensor with every known element replaced. */
export const mapElements = ({ type, shape, value }: TensorFact, rule: UnaryRule | undefined): TensorFact =>
  evaluated(type, shape, () => (rule === undefined ? undefined : value?.map((element): Element => rule(element, type))))

/** A cost of `vector` operations per element of output 0, `special` of them exp, log, division, … */
export const perElement = (
  formula: string,
  facts: (call: CountCall) => { readonly vector: number; readonly special?: number },
): CostRule =>
  counted(formula, call => {
    const { vector, special = 0 } = facts(call)
    const elements = volume(call.outDims())
    return { vector: times(vector, elements), special: times(special, elements) }
  })
