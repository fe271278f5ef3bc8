/**
 * If, Loop, Scan and SequenceMap: bodies are inferred in the scope of the node (operators.md §2.13).
 * Loops are run symbolically: step by step while the trip count is small and provable, else with the carried facts
 * widened until they no longer change.
 */
import { type Count, type Dim, isKnown, times } from '../../dim/dim.ts'
import type { Graph } from '../../onnx/model.ts'
import { normalizeAxis } from '../contract/axis.ts'
import { type Fact, scalar, type SequenceFact, type Shape, tensor, type TensorFact } from '../contract/fact.ts'
import { mergeFacts } from '../contract/merge.ts'
import type { Body, Call, Family, GraphRun, Inference } from '../contract/operator.ts'
import { elementOf, intOf } from '../contract/value.ts'
import { fixpoint, sameShape } from '../contract/widening.ts'

/** Steps that are walked one by one for exact facts; longer loops are widened. */
const MAX_UNROLLED_STEPS = 64

const COSTS_OF_BODY = 'the cost is that of its body'

const requireGraph = (call: Call, name: string): Graph =>
  call.graph(name) ??
  call.fail('attribute-invalid', `Cannot use ${call.opType}: its graph attribute "${name}" is missing`)

const differs = (call: Call) => (): Dim => call.unknown('data-dependent')

const inferIf = (call: Call): Inference => {
  const condition = elementOf(call.tensor(0))
  const branches = [requireGraph(call, 'then_branch'), requireGraph(call, 'else_branch')] as const
  if (condition === true || condition === false) {
    const label = condition ? 'then' : 'else'
    const run = call.run(branches[condition ? 0 : 1], [], label)
    return { outputs: run.outputs, bodies: { combine: 'sum', items: [{ label, run, times: 1n }] } }
  }
  const [thenRun, elseRun] = [call.run(branches[0], [], 'then'), call.run(branches[1], [], 'else')]
  return {
    outputs: thenRun.outputs.map((fact, i) => mergeFacts([fact, elseRun.outputs[i]], differs(call))),
    bodies: {
      combine: 'max',
      items: [
        { label: 'then', run: thenRun, times: 1n },
        { label: 'else', run: elseRun, times: 1n },
      ],
    },
  }
}

/** The number of the step a body is in. */
const STEP_NUMBER: TensorFact = { ...tensor('int64', []), planned: true }

/** How often a loop runs: a number or symbol when provable; `name` is what the user can bind when it is not. */
interface Trips {
  readonly count: Dim
  readonly isProven: boolean
}

const countOf = (dim: Dim): Count => (isKnown(dim) ? BigInt(dim) : dim)

/** A loop whose trip count nothing proves is counted once, unless the user binds `<node>.trip_count`. */
const bodyItem = (run: GraphRun, trips: Trips, label: string): Body =>
  trips.isProven || isKnown(trips.count)
    ? { label, run, times: countOf(trips.count) }
    : { label, run, times: 1n, assumed: { name: 'trip_count' } }

const isAlwaysTrue = (fact: Fact | undefined): boolean => fact?.kind === 'tensor' && elementOf(fact) === true

const inferLoop = (call: Call): Inference => {
  const body = requireGraph(call, 'body')
  const initial = call.inputs.slice(2)
  const condition: Fact = call.has(1) ? call.tensor(1) : scalar('bool', true)
  const limit = call.has(0) ? intOf(call.tensor(0)) : undefined
  const conditionAt = (fact: Fact): TensorFact => (isAlwaysTrue(fact) ? scalar('bool', true) : tensor('bool', []))
  if (elementOf(call.tensor(1)) === false && call.has(1))
    return finishLoop(call, body, { initial, trips: { count: 0, isProven: true } })
  const unrolled =
    isKnown(limit ?? NaN) && typeof limit === 'number' && limit <= MAX_UNROLLED_STEPS && isAlwaysTrue(condition)
      ? unrollLoop(call, body, initial, limit)
      : undefined
  if (unrolled !== undefined) return unrolled
  let last: GraphRun | undefined
  const { run, carried } = fixpoint(call, initial, facts => {
    last = call.run(body, [STEP_NUMBER, conditionAt(condition), ...facts], 'body')
    return { run: last, carried: last.outputs.slice(1, 1 + initial.length) }
  })
  const runsOn = isAlwaysTrue(condition) && isAlwaysTrue(run.outputs[0])
  const trips: Trips =
    limit !== undefined && runsOn
      ? { count: limit, isProven: true }
      : { count: call.pinned('trip_count'), isProven: false }
  return finishLoop(call, body, { initial: carried, trips, run })
}

interface LoopEnd {
  readonly initial: readonly (Fact | undefined)[]
  readonly trips: Trips
  readonly run?: GraphRun
}

/** Outputs of a loop: the carried facts, then the scan outputs with the trip count in front. */
const finishLoop = (call: Call, body: Graph, { initial, trips, run }: LoopEnd): Inference => {
  // A loop that never runs still has typed scan outputs: the body is walked for them, and counted zero times.
  const walked = run ?? call.run(body, [STEP_NUMBER, tensor('bool', []), ...initial], 'body')
  const scans = walked.outputs.slice(1 + initial.length).map(fact => stack(call, fact, trips.count, 0))
  return { outputs: [...initial, ...scans], bodies: { combine: 'sum', items: [bodyItem(walked, trips, 'body')] } }
}

const stack = (call: Call, fact: Fact | undefined, length: Dim, axis: number): Fact | undefined => {
  if (fact?.kind !== 'tensor' || fact.shape === undefined)
    return fact?.kind === 'tensor' ? tensor(fact.type, undefined) : undefined
  const at = normalizeAxis(axis, fact.shape.length + 1)
  if (at === undefined) return call.fail('attribute-invalid', `Cannot stack scan output on axis ${axis}`)
  return tensor(fact.type, fact.shape.toSpliced(at, 0, length))
}

/** Runs a short loop step by step: exact carried facts. undefined when the body's condition is not provable. */
const unrollLoop = (
  call: Call,
  body: Graph,
  initial: readonly (Fact | undefined)[],
  limit: number,
): Inference | undefined => {
  const runs: GraphRun[] = []
  let carried = initial
  for (let step = 0; step < limit; step++) {
    const run = call.run(body, [{ ...scalar('int64', step), planned: true }, scalar('bool', true), ...carried], 'body')
    const goesOn = run.outputs[0]?.kind === 'tensor' ? elementOf(run.outputs[0]) : undefined
    if (typeof goesOn !== 'boolean') return undefined
    runs.push(run)
    carried = run.outputs.slice(1, 1 + initial.length)
    if (!goesOn) break
  }
  const trips: Trips = { count: runs.length, isProven: true }
  if (runs.length === 0) return finishLoop(call, body, { initial, trips })
  const scanCount = (runs[0]?.outputs.length ?? 0) - 1 - initial.length
  const scans = Array.from({ length: Math.max(0, scanCount) }, (_, i) => {
    const perStep = runs.map(run => run.outputs[1 + initial.length + i])
    return stack(call, mergeFacts(perStep, differs(call)), runs.length, 0)
  })
  return { outputs: [...carried, ...scans], bodies: { combine: 'sum', items: groupRuns(runs, initial) } }
}

/** Steps whose body has the same facts count as one body with a trip count. */
const groupRuns = (runs: readonly GraphRun[], initial: readonly (Fact | undefined)[] = []): readonly Body[] => {
  const [first] = runs
  const isUniform =
    runs.every(run => run.outputs.every((fact, i) => sameShapeFact(fact, first?.outputs[i]))) &&
    initial.every((fact, i) => sameShapeFact(fact, first?.outputs[1 + i]))
  return isUniform && first !== undefined
    ? [{ label: 'body', run: first, times: BigInt(runs.length) }]
    : runs.map((run, step) => ({ label: `body[${step}]`, run, times: 1n }))
}

const sameShapeFact = (a: Fact | undefined, b: Fact | undefined): boolean =>
  a?.kind === 'tensor' && b?.kind === 'tensor' ? sameShape(a, b) : a === b

// ---- Scan -----------------------------------------------------------------------------------------------------------

const inferScan = (call: Call): Inference => {
  const body = requireGraph(call, 'body')
  const isBatched = call.since < 9
  const inputs = isBatched ? call.inputs.slice(1) : call.inputs
  const scanCount = call.requireInt('num_scan_inputs')
  const stateCount = inputs.length - scanCount
  if (scanCount < 1 || stateCount < 0) {
    return call.fail(
      'attribute-invalid',
      `Cannot scan ${scanCount} of ${inputs.length} inputs`,
      'num_scan_inputs must lie between 1 and the number of inputs.',
    )
  }
  const scanned = inputs.slice(stateCount)
  const slices = scanned.map((fact, i) =>
    sliceOf(call, fact, isBatched ? [0, 1] : [call.ints('scan_input_axes')?.[i] ?? 0]),
  )
  const length = lengthOf(
    call,
    slices.flatMap(slice => slice.length ?? []),
  )
  const states = inputs.slice(0, stateCount).map(fact => (isBatched ? dropBatch(fact) : fact))
  const { run, carried } = fixpoint(call, states.map(dropElements), facts => {
    const walked = call.run(body, [...facts, ...slices.map(slice => slice.element)], 'body')
    return { run: walked, carried: walked.outputs.slice(0, stateCount) }
  })
  const axes = call.ints('scan_output_axes')
  const batch = isBatched ? batchOf(inputs) : undefined
  const scans = run.outputs.slice(stateCount).map((fact, i) => {
    const stacked = stack(call, fact, length, isBatched ? 0 : (axes?.[i] ?? 0))
    return batch === undefined ? stacked : stack(call, stacked, batch, 0)
  })
  const outputs = batch === undefined ? carried : carried.map(fact => stack(call, fact, batch, 0))
  // Version 8 scans each batch entry on its own: the body sees no batch dimension.
  const trips = times(length, batch ?? 1)
  return { outputs: [...outputs, ...scans], bodies: { combine: 'sum', items: [{ label: 'body', run, times: trips }] } }
}

const dropElements = (fact: Fact | undefined): Fact | undefined =>
  fact?.kind === 'tensor' ? tensor(fact.type, fact.shape) : fact

const dropBatch = (fact: Fact | undefined): Fact | undefined =>
  fact?.kind === 'tensor' ? tensor(fact.type, fact.shape?.slice(1)) : fact

const batchOf = (inputs: readonly (Fact | undefined)[]): Dim | undefined =>
  inputs.flatMap(fact => (fact?.kind === 'tensor' ? (fact.shape?.[0] ?? []) : []))[0]

interface Slice {
  readonly element: Fact | undefined
  readonly length: Dim | undefined
}

/** One step's slice of a scanned input: its axes removed; the last of them is the scan axis. */
const sliceOf = (call: Call, fact: Fact | undefined, axes: readonly number[]): Slice => {
  if (fact?.kind !== 'tensor') return { element: undefined, length: undefined }
  const shape = fact.shape
  if (shape === undefined) return { element: tensor(fact.type, undefined), length: undefined }
  const at = axes.map(axis => normalizeAxis(axis, shape.length))
  const scanAxis = at.at(-1)
  if (scanAxis === undefined)
    return call.fail('shape-mismatch', `Cannot scan axis ${axes.join(', ')} of a rank-${shape.length} input`)
  return {
    element: tensor(
      fact.type,
      shape.filter((_, axis) => !at.includes(axis)),
    ),
    length: shape[scanAxis],
  }
}

/** All scanned inputs share one length. */
const lengthOf = (call: Call, lengths: Shape): Dim => {
  const known = lengths.find(isKnown)
  if (known !== undefined && lengths.some(length => isKnown(length) && length !== known)) {
    return call.fail('shape-mismatch', `Cannot scan inputs of different lengths: ${lengths.filter(isKnown).join(', ')}`)
  }
  return known ?? lengths[0] ?? call.pinned('trip_count')
}

// ---- SequenceMap ----------------------------------------------------------------------------------------------------

const inferSequenceMap = (call: Call): Inference => {
  const body = requireGraph(call, 'body')
  const [first] = call.inputs
  if (first?.kind !== 'sequence') return { outputs: [] }
  const elementAt = (fact: Fact | undefined, index: number | undefined): Fact | undefined =>
    fact?.kind === 'sequence' ? (index === undefined ? fact.element : (fact.elements?.[index] ?? fact.element)) : fact
  const runAt = (index: number | undefined): GraphRun =>
    call.run(
      body,
      call.inputs.map(fact => elementAt(fact, index)),
      'body',
    )
  const count = first.elements?.length
  if (count === undefined || count === 0 || count > MAX_UNROLLED_STEPS) {
    const run = runAt(undefined)
    const outputs = run.outputs.map((element): SequenceFact => ({ kind: 'sequence', element, length: first.length }))
    return {
      outputs,
      bodies: {
        combine: 'sum',
        items: [bodyItem(run, { count: first.length, isProven: isKnown(first.length) }, 'body')],
      },
    }
  }
  const runs = Array.from({ length: count }, (_, index) => runAt(index))
  const outputs = (runs[0]?.outputs ?? []).map((_, i): SequenceFact => {
    const elements = runs.map(run => run.outputs[i])
    return { kind: 'sequence', element: mergeFacts(elements, differs(call)), length: count, elements }
  })
  return { outputs, bodies: { combine: 'sum', items: groupRuns(runs) } }
}

export const controlFlow = {
  If: {
    infer: inferIf,
    cost: { kind: 'bodies', reason: 'the branch taken, or the costlier one when the condition is not constant' },
  },
  Loop: { infer: inferLoop, cost: { kind: 'bodies', reason: `${COSTS_OF_BODY}, times the trip count` } },
  Scan: {
    infer: inferScan,
    cost: { kind: 'bodies', reason: `${COSTS_OF_BODY}, times the length of the scanned axis` },
  },
  SequenceMap: {
    infer: inferSequenceMap,
    cost: { kind: 'bodies', reason: `${COSTS_OF_BODY}, times the length of the sequence` },
  },
} satisfies Family
