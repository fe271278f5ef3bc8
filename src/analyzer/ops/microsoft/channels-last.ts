/** Layouts: [N, ...space, C] as the standard's [N, C, ...space], and back. */
import { tensor, type Shape, type TensorFact } from '../contract/fact.ts'
import type { Operator } from '../contract/operator.ts'
import { throughView } from './call-view.ts'

export const toChannelsFirst = (shape: Shape): Shape =>
  shape.length < 3 ? shape : [...shape.slice(0, 1), ...shape.slice(-1), ...shape.slice(1, -1)]
export const toChannelsLast = (shape: Shape): Shape =>
  shape.length < 3 ? shape : [...shape.slice(0, 1), ...shape.slice(2), ...shape.slice(1, 2)]

/** The fact of a channels-last tensor, as a channels-first rule reads it. */
export const channelsFirst = ({ type, shape }: TensorFact): TensorFact =>
  tensor(type, shape === undefined ? undefined : toChannelsFirst(shape))

/** A standard rule for a node whose images (`inputs`, and every output) are channels-last. Weights keep their layout. */
export const channelsLastOperator = (operator: Operator, inputs: readonly number[] = [0]): Operator =>
  throughView(operator, {
    input: (index, fact) => (inputs.includes(index) ? channelsFirst(fact) : fact),
    output: (_, shape) => toChannelsFirst(shape),
    restore: (_, shape) => toChannelsLast(shape),
  })
