/** A node seen through another layout or another version, so that a rule of the standard also serves its variants. */
import type { Fact, Shape, TensorFact } from '../contract/fact.ts'
import { tensor } from '../contract/fact.ts'
import type { Call, CostRule, CountCall, Inference, Operator } from '../contract/operator.ts'

/** What the standard rule sees in place of the node's own. */
export interface View {
  /** Version of the standard operator whose signature the node has. */
  readonly since?: number
  readonly input?: (index: number, fact: TensorFact) => TensorFact
  /** From the node's output to what the rule has given, and back. */
  readonly output?: (index: number, shape: Shape) => Shape
  readonly restore?: (index: number, shape: Shape) => Shape
}

const viewCall = (call: Call, view: View): Call => ({
  node: call.node,
  opType: call.opType,
  domain: call.domain,
  since: view.since ?? call.since,
  inputs: call.inputs.map((fact, index) => (fact?.kind === 'tensor' ? seen(view, index, fact) : fact)),
  outputCount: call.outputCount,
  has: index => call.has(index),
  wants: index => call.wants(index),
  tensor: index => seen(view, index, call.tensor(index)),
  readers: index => call.readers(index),
  int: name => call.int(name),
  float: name => call.float(name),
  string: name => call.string(name),
  ints: name => call.ints(name),
  floats: name => call.floats(name),
  strings: name => call.strings(name),
  tensorAttribute: name => call.tensorAttribute(name),
  graph: name => call.graph(name),
  attribute: name => call.attribute(name),
  requireInt: name => call.requireInt(name),
  unknown: reason => call.unknown(reason),
  pinned: name => call.pinned(name),
  walksLeft: call.walksLeft,
  fail: (code, what, why) => call.fail(code, what, why),
  report: (code, what, why) => call.report(code, what, why),
  run: (graph, inputs, label) => call.run(graph, inputs, label),
  dismiss: run => call.dismiss(run),
})

const seen = (view: View, index: number, fact: TensorFact): TensorFact => view.input?.(index, fact) ?? fact

const viewCountCall = (call: CountCall, view: View): CountCall => {
  const see = (index: number, shape: Shape): Shape => view.output?.(index, shape) ?? shape
  return {
    ...viewCall(call, view),
    outputs: call.outputs.map((fact, index) => mapShape(fact, shape => see(index, shape))),
    dims: index => seen(view, index, tensor(call.typeOf(index), call.dims(index))).shape ?? call.dims(index),
    outDims: (index = 0) => see(index, call.outDims(index)),
    typeOf: index => call.typeOf(index),
    giveUp: reason => call.giveUp(reason),
  }
}

const mapShape = (fact: Fact | undefined, map: (shape: Shape) => Shape): Fact | undefined =>
  fact?.kind === 'tensor' && fact.shape !== undefined ? tensor(fact.type, map(fact.shape)) : fact

/** The standard rule, applied through `view`. */
export const throughView = (operator: Operator, view: View): Operator => ({
  infer: call => {
    const inferred = operator.infer(viewCall(call, view))
    const { outputs } = isInference(inferred) ? inferred : { outputs: inferred }
    return outputs.map((fact, index) => mapShape(fact, shape => view.restore?.(index, shape) ?? shape))
  },
  cost: viewCost(operator.cost, view),
})

const isInference = (inferred: readonly (Fact | undefined)[] | Inference): inferred is Inference =>
  'outputs' in inferred

const viewCost = (cost: CostRule, view: View): CostRule =>
  cost.kind === 'counted' ? { ...cost, count: call => cost.count(viewCountCall(call, view)) } : cost
