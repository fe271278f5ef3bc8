/** Running sums and products: the output is as the input. */
import { isKnown, volume } from '../../dim/dim.ts'
import type { Element } from '../../onnx/model.ts'
import { normalizeAxis } from '../contract/axis.ts'
import { addElements, multiplyElements, type BinaryRule } from '../contract/evaluate-arithmetic.ts'
import type { TensorFact } from '../contract/fact.ts'
import { counted, type Call, type Family, type Operator } from '../contract/operator.ts'
import { rowMajorStrides } from '../contract/strides.ts'
import { evaluated, intOf } from '../contract/value.ts'

const running = (rule: BinaryRule, start: Element): Operator => ({
  infer: call => [accumulated(call, rule, start)],
  cost: counted('1 per element', call => ({ vector: volume(call.outDims()) })),
})

export const cumulative = {
  CumSum: running(addElements, 0),
  CumProd: running(multiplyElements, 1),
} satisfies Family

const accumulated = (call: Call, rule: BinaryRule, start: Element): TensorFact => {
  const { type, shape, value } = call.tensor(0)
  const axis = intOf(call.tensor(1))
  return evaluated(type, shape, (dims, count) => {
    const along = axis !== undefined && isKnown(axis) ? normalizeAxis(axis, dims.length) : undefined
    if (along === undefined || value === undefined) return undefined
    const stride = rowMajorStrides(dims)[along] ?? 1
    const line = { start, stride, length: dims[along] ?? 1, reverse: call.int('reverse') === 1 }
    const before = (totals: readonly Element[], at: number): Element => previous(line, totals, at)
    // In storage order the neighbour before is always ready; in reverse, the one after.
    const order = Array.from({ length: count }, (_, at) => (line.reverse ? count - 1 - at : at))
    const totals = Array<Element>(count).fill(undefined)
    for (const at of order) totals[at] = rule(before(totals, at), value[at], type)
    return call.int('exclusive') === 1 ? totals.map((_, at) => before(totals, at)) : totals
  })
}

interface Line {
  readonly start: Element
  /** Elements between neighbours. */
  readonly stride: number
  readonly length: number
  readonly reverse: boolean
}

/** The total up to the neighbour of an element, or the start at the end of the line. */
const previous = ({ start, stride, length, reverse }: Line, totals: readonly Element[], at: number): Element => {
  const index = Math.floor(at / stride) % length
  if (reverse) return index === length - 1 ? start : totals[at + stride]
  return index === 0 ? start : totals[at - stride]
}
