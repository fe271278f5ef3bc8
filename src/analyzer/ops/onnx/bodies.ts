/** What the operators with bodies share: their graphs, how often each runs, and stacking what the runs give. */
import { type Count, type Dim, isKnown } from '../../dim/dim.ts'
import type { Graph } from '../../onnx/model.ts'
import { normalizeAxis } from '../contract/axis.ts'
import { type Fact, tensor } from '../contract/fact.ts'
import type { Body, Call, GraphRun } from '../contract/operator.ts'

export type Facts = readonly (Fact | undefined)[]

export const requireGraph = (call: Call, name: string): Graph =>
  call.graph(name) ??
  call.fail('attribute-invalid', `Cannot use ${call.opType}: its graph attribute "${name}" is missing`)

export const differs = (call: Call) => (): Dim => call.unknown('data-dependent')

/** How often a loop runs: a number or symbol when provable; `name` is what the user can bind when it is not. */
export interface Trips {
  readonly count: Dim
  readonly isProven: boolean
}

export const countOf = (dim: Dim): Count => (isKnown(dim) ? BigInt(dim) : dim)

/** A loop whose trip count nothing proves is counted once, unless the user binds `<node>.trip_count`. */
export const bodyItem = (run: GraphRun, trips: Trips, label: string): Body =>
  trips.isProven || isKnown(trips.count)
    ? { label, run, times: countOf(trips.count) }
    : { label, run, times: 1n, assumed: { name: 'trip_count' } }

export const stack = (call: Call, fact: Fact | undefined, length: Dim, axis: number): Fact | undefined => {
  if (fact?.kind !== 'tensor' || fact.shape === undefined)
    return fact?.kind === 'tensor' ? tensor(fact.type, undefined) : undefined
  const at = normalizeAxis(axis, fact.shape.length + 1)
  if (at === undefined) return call.fail('attribute-invalid', `Cannot stack scan output on axis ${axis}`)
  return tensor(fact.type, fact.shape.toSpliced(at, 0, length))
}
