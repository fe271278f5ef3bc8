/** One value per line of an axis, or of several axes: Reduce*. */
import { equals, times, volume, type Dim } from '../../dim/dim.ts'
import type { ElementType } from '../../onnx/element-type.ts'
import type { Element } from '../../onnx/model.ts'
import { namedAxes, requireAxes } from '../contract/axis.ts'
import {
  addElements,
  divideElements,
  maxElements,
  minElements,
  multiplyElements,
  type BinaryRule,
} from '../contract/evaluate-arithmetic.ts'
import { absElement } from '../contract/evaluate-unary.ts'
import { tensor, type Shape, type TensorFact } from '../contract/fact.ts'
import { dot } from './gather.ts'
import { counted, type Call, type Family, type Operator } from '../contract/operator.ts'
import { indexAt, rowMajorStrides } from '../contract/strides.ts'
import { evaluated, knownDims } from '../contract/value.ts'

/** Operations per input element, and how many special functions per input and per output element. */
interface ReductionFacts {
  readonly formula: string
  readonly vector: number
  readonly special?: { readonly perInput?: number; readonly perOutput?: number }
  /** The opset in which `axes` became an input. */
  readonly axesInput?: number
  readonly evaluate?: (line: readonly Element[], type: ElementType | undefined) => Element
}

/** From the left; the start stands in for an empty line. */
const fold =
  (
    rule: BinaryRule,
    start: Element,
    prepare: (element: Element, type: ElementType | undefined) => Element = each => each,
  ) =>
  (line: readonly Element[], type: ElementType | undefined): Element => {
    const [first, ...rest] = line.map(each => prepare(each, type))
    return line.length === 0 ? start : rest.reduce<Element>((total, each) => rule(total, each, type), first)
  }

const sum = fold(addElements, 0)
const product = fold(multiplyElements, 1)

const reduce = (rows: Readonly<Record<string, ReductionFacts>>): Readonly<Record<string, Operator>> =>
  Object.fromEntries(Object.entries(rows).map(([name, facts]) => [name, reduceOperator(facts)]))

const reduceOperator = ({ formula, vector, special = {}, axesInput = 18, evaluate }: ReductionFacts): Operator => ({
  infer: call => [reduced(call, namedReduction(call, axesInput), evaluate)],
  cost: counted(formula, call => {
    const [taken, given] = [volume(call.dims(0)), volume(call.outDims())]
    return {
      vector: times(vector, taken),
      special: special.perInput === undefined ? times(special.perOutput ?? 0, given) : times(special.perInput, taken),
    }
  }),
})

export const reduction = {
  ...reduce({
    ReduceSum: { formula: '1 per input element', vector: 1, axesInput: 13, evaluate: sum },
    ReduceMean: {
      formula: '1 per input element',
      vector: 1,
      special: { perOutput: 1 },
      // The mean of nothing is undefined by the standard; runtimes give 0.
      evaluate: (line, type) => (line.length === 0 ? undefined : divideElements(sum(line, type), line.length, type)),
    },
    ReduceMax: { formula: '1 per input element', vector: 1, evaluate: fold(maxElements, undefined) },
    ReduceMin: { formula: '1 per input element', vector: 1, evaluate: fold(minElements, undefined) },
    ReduceProd: { formula: '1 per input element', vector: 1, evaluate: product },
    ReduceL1: { formula: '|x|, sum: 2 per input element', vector: 2, evaluate: fold(addElements, 0, absElement) },
    ReduceL2: { formula: 'x², sum: 2 per input element', vector: 2, special: { perOutput: 1 } },
    ReduceSumSquare: {
      formula: 'x², sum: 2 per input element',
      vector: 2,
      evaluate: fold(addElements, 0, (each, type) => multiplyElements(each, each, type)),
    },
    ReduceLogSum: { formula: '1 per input element', vector: 1, special: { perOutput: 1 } },
    ReduceLogSumExp: { formula: 'exp(x), sum: 2 per input element', vector: 2, special: { perInput: 1 } },
  }),
} satisfies Family

/** Which axes go: all of them when none is named (unless `noop_with_empty_axes`); undefined = not known. */
type Reduction =
  | { readonly axes: readonly number[] | 'all' }
  | { readonly axes: undefined; readonly count: number | undefined }

const namedReduction = (call: Call, axesInput: number): Reduction => {
  const axes = namedAxes(call, axesInput)
  if (axes === 'absent' || axes.count === 0)
    return { axes: call.since >= axesInput && call.int('noop_with_empty_axes') === 1 ? [] : 'all' }
  return axes.values === undefined ? { axes: undefined, count: axes.count } : { axes: axes.values }
}

const reduced = (
  call: Call,
  named: Reduction,
  evaluate: ((line: readonly Element[], type: ElementType | undefined) => Element) | undefined,
): TensorFact => {
  const data = call.tensor(0)
  const keeps = call.int('keepdims') !== 0
  const { shape, type } = data
  if (shape === undefined) return tensor(type, named.axes === 'all' && !keeps ? [] : undefined)
  if (named.axes === undefined) return tensor(type, shapeOfUnknownAxes(call, shape, keeps, named.count))
  const axes = named.axes === 'all' ? [...shape.keys()] : requireAxes(call, named.axes, shape.length)
  const result = keeps
    ? shape.map((dim, axis) => (axes.includes(axis) ? 1 : dim))
    : shape.filter((_, axis) => !axes.includes(axis))
  return evaluated(type, result, (dims, count) => {
    // Only Max and Min take bool, and no shape depends on them. Whether the square of ReduceSumSquare is taken when
    // nothing is reduced, the standard leaves open.
    if (type === 'bool' || (named.axes !== 'all' && axes.length === 0)) return undefined
    const lines = linesOf(data, axes, { dims, count, keeps })
    return evaluate === undefined ? undefined : lines?.map(line => evaluate(line, type))
  })
}

/** Each output element's input elements. */
const linesOf = (
  { shape, value }: TensorFact,
  axes: readonly number[],
  { dims, count, keeps }: { readonly dims: readonly number[]; readonly count: number; readonly keeps: boolean },
): readonly (readonly Element[])[] | undefined => {
  const from = knownDims(shape)
  if (from === undefined || value === undefined) return undefined
  const strides = rowMajorStrides(dims)
  const lines = Array.from({ length: count }, (): Element[] => [])
  for (const [at, element] of value.entries()) {
    const index = indexAt(at, from)
    const kept = keeps
      ? index.map((each, axis) => (axes.includes(axis) ? 0 : each))
      : index.filter((_, axis) => !axes.includes(axis))
    lines[dot(kept, strides)]?.push(element)
  }
  return lines
}

/** With `keepdims` the rank is known; without, it is when the number of axes is. Dimensions of 1 stay 1. */
const shapeOfUnknownAxes = (call: Call, shape: Shape, keeps: boolean, count: number | undefined): Shape | undefined => {
  const unknown = (): Dim => call.unknown('data-dependent')
  if (keeps) return shape.map(dim => (equals(dim, 1) === true ? 1 : unknown()))
  if (count === undefined || count > shape.length) return undefined
  return Array.from({ length: shape.length - count }, unknown)
}
