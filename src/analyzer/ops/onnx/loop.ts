/** Loop: step by step while count and condition are provable, else with the carried facts widened until they hold. */
import { type Dim, isKnown } from '../../dim/dim.ts'
import type { Element, Graph } from '../../onnx/model.ts'
import { type Fact, scalar, tensor, type TensorFact } from '../contract/fact.ts'
import { mergeFacts } from '../contract/merge.ts'
import type { Call, GraphRun, Inference } from '../contract/operator.ts'
import { elementOf, intOf } from '../contract/value.ts'
import { fixpoint, type Step } from '../contract/widening.ts'
import { bodyItem, differs, type Facts, requireGraph, stack, type Trips } from './bodies.ts'
import { stepLimit, type Walked, walkSteps } from './steps.ts'

/** The number of a step of which nothing else is known. */
const STEP_NUMBER: TensorFact = { ...tensor('int64', []), planned: true }

const stepNumber = (element: Element): TensorFact => ({ ...scalar('int64', element), planned: true })

/** Runtimes feed the rank that the body declares: some exporters write a vector of one for a scalar. */
const asDeclared = (body: Graph, index: number, fact: TensorFact): TensorFact => {
  const type = body.inputs[index]?.type
  return type?.kind === 'tensor' && type.shape?.length === 1 ? { ...fact, shape: [1] } : fact
}

const isAlwaysTrue = (fact: Fact | undefined): boolean => fact?.kind === 'tensor' && elementOf(fact) === true

const isTrueOf = (fact: Fact | undefined): boolean | undefined => {
  const element = fact?.kind === 'tensor' ? elementOf(fact) : undefined
  return typeof element === 'boolean' ? element : undefined
}

/** A Loop node: what it starts with. */
interface LoopNode {
  readonly call: Call
  readonly body: Graph
  readonly initial: Facts
  readonly condition: TensorFact
  /** The trip count input; Infinity when there is none. */
  readonly limit: Dim | undefined
}

export const inferLoop = (call: Call): Inference => {
  const loop: LoopNode = {
    call,
    body: requireGraph(call, 'body'),
    initial: call.inputs.slice(2),
    condition: call.has(1) ? call.tensor(1) : scalar('bool', true),
    limit: call.has(0) ? intOf(call.tensor(0)) : Infinity,
  }
  if (isTrueOf(loop.condition) === false) return finishLoop(loop, { carried: loop.initial, trips: NEVER })
  return stepLoop(loop) ?? widenLoop(loop)
}

const NEVER: Trips = { count: 0, isProven: true }

/** Walks the body with step number and condition, whatever is known of them. */
const walkLoop = ({ call, body }: LoopNode, step: TensorFact, { condition, carried }: Entry): GraphRun =>
  call.run(body, [asDeclared(body, 0, step), asDeclared(body, 1, condition), ...carried], 'body')

interface Entry {
  readonly condition: TensorFact
  readonly carried: Facts
}

const carriedBy =
  ({ initial }: LoopNode) =>
  (run: GraphRun): Facts =>
    run.outputs.slice(1, 1 + initial.length)

/** Any step from the `first` on: later than the first, its number is at least 1. */
const generalStep =
  (loop: LoopNode) =>
  (initial: Facts, first: number): Step => {
    const step = first === 0 ? STEP_NUMBER : stepNumber(loop.call.unknown('data-dependent'))
    const condition = isAlwaysTrue(loop.condition) ? scalar('bool', true) : tensor('bool', [])
    return fixpoint(loop.call, initial, carried => {
      const run = walkLoop(loop, step, { condition, carried })
      return { run, carried: carriedBy(loop)(run) }
    })
  }

/** Step by step, where the count and the conditions are proven, or the count is bound. */
const stepLoop = (loop: LoopNode): Inference | undefined => {
  const { call, initial, condition } = loop
  const limit = stepLimit(loop.limit)
  const bound = call.pinned('trip_count')
  const steps = {
    initial,
    walk: (step: number, carried: Facts) =>
      walkLoop(loop, stepNumber(step), { condition: scalar('bool', true), carried }),
    carriedOf: carriedBy(loop),
    general: generalStep(loop),
  }
  const proven =
    limit !== undefined && isAlwaysTrue(condition)
      ? walkSteps(call, { ...steps, limit, goesOn: run => isTrueOf(run.outputs[0]) })
      : undefined
  const isWhole = proven !== undefined && (proven.missing === undefined || Number.isFinite(limit))
  const walked = isWhole || !isKnown(bound) ? proven : walkSteps(call, { ...steps, limit: bound, goesOn: () => true })
  return walked === undefined ? undefined : finishSteps(loop, walked)
}

const finishSteps = (loop: LoopNode, walked: Walked): Inference => {
  const { call, body, initial, limit } = loop
  if (walked.count === 0) return finishLoop(loop, { carried: initial, trips: NEVER })
  const { missing, bodies, outputs, carried } = walked
  const length = missing === undefined ? walked.count : Number.isFinite(stepLimit(limit)) ? limit : undefined
  const scans = body.outputs.slice(1 + initial.length).map((_, i) => {
    const perStep = outputs.map(step => step[1 + initial.length + i])
    return stack(call, mergeFacts(perStep, differs(call)), length ?? call.pinned('trip_count'), 0)
  })
  return {
    outputs: [...carried, ...scans],
    bodies: { combine: 'sum', items: bodies, ...(missing === undefined ? {} : { missing: withPin(call, missing) }) },
  }
}

const withPin = (call: Call, missing: string): string => `${missing}; its trip count is "${call.node}.trip_count"`

/** All steps as one, with facts that hold for each. */
const widenLoop = (loop: LoopNode): Inference => {
  const { call, initial, condition, limit } = loop
  const { run, carried } = generalStep(loop)(initial, 0)
  const runsOn = isAlwaysTrue(condition) && isAlwaysTrue(run.outputs[0])
  const trips: Trips =
    limit !== undefined && stepLimit(limit) !== Infinity && runsOn
      ? { count: limit, isProven: true }
      : { count: call.pinned('trip_count'), isProven: false }
  return finishLoop(loop, { carried, trips, run })
}

interface LoopEnd {
  readonly carried: Facts
  readonly trips: Trips
  readonly run?: GraphRun
}

/** Outputs of a loop: the carried facts, then the scan outputs with the trip count in front. */
const finishLoop = (loop: LoopNode, { carried, trips, run }: LoopEnd): Inference => {
  const { call, initial } = loop
  // A loop that never runs still has typed scan outputs: the body is walked for them, and counted zero times.
  const walked = run ?? walkLoop(loop, STEP_NUMBER, { condition: tensor('bool', []), carried: initial })
  const scans = walked.outputs.slice(1 + initial.length).map(fact => stack(call, fact, trips.count, 0))
  return { outputs: [...carried, ...scans], bodies: { combine: 'sum', items: [bodyItem(walked, trips, 'body')] } }
}
