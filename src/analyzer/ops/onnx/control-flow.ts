/** The operators with bodies, which are inferred in the scope of the node (docs/sources/onnx.md §2.13); Scan and SequenceMap. */
import { type Dim, isKnown, times } from '../../dim/dim.ts'
import { syntheticOrigins } from '../../dim/evaluate.ts'
import { normalizeAxis } from '../contract/axis.ts'
import { type Fact, type SequenceFact, type Shape, tensor } from '../contract/fact.ts'
import { mergeFacts } from '../contract/merge.ts'
import type { Call, Family, GraphRun, Inference } from '../contract/operator.ts'
import { fixpoint, type Step } from '../contract/widening.ts'
import { bodyItem, countOf, differs, type Facts, requireGraph, stack, type Trips } from './bodies.ts'
import { inferIf } from './branch.ts'
import { inferLoop } from './loop.ts'
import { type Walked, walkSteps } from './steps.ts'

const COSTS_OF_BODY = 'the cost is that of its body'

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
  const walk = (facts: Facts): GraphRun => call.run(body, [...facts, ...slices.map(slice => slice.element)], 'body')
  const carriedOf = (run: GraphRun): Facts => run.outputs.slice(0, stateCount)
  const general = (initial: Facts): Step =>
    fixpoint(call, initial.map(dropElements), facts => {
      const run = walk(facts)
      return { run, carried: carriedOf(run) }
    })
  const batch = isBatched ? batchOf(inputs) : undefined
  const walked = isKnown(length)
    ? walkSteps(call, {
        limit: length,
        initial: states,
        walk: (_, facts) => walk(facts),
        carriedOf,
        goesOn: () => true,
        general,
      })
    : undefined
  return finishScan(call, { walked: walked ?? widenedScan(general(states), length), length, batch, stateCount })
}

/** One step that stands for all of a length nothing proves. */
const widenedScan = ({ run, carried }: Step, length: Dim): Walked => ({
  bodies: [{ label: 'body', run, times: countOf(length) }],
  missing: undefined,
  carried,
  count: 1,
  outputs: [run.outputs],
})

interface ScanEnd {
  readonly walked: Walked
  readonly length: Dim
  readonly batch: Dim | undefined
  readonly stateCount: number
}

const finishScan = (call: Call, { walked, length, batch, stateCount }: ScanEnd): Inference => {
  const axes = call.ints('scan_output_axes')
  const { carried, missing, bodies } = walked
  const scanCount = Math.max(0, call.outputCount - stateCount)
  const scans = Array.from({ length: scanCount }, (_, i) => {
    const perStep = walked.outputs.map(outputs => outputs[stateCount + i])
    const stacked = stack(call, mergeFacts(perStep, differs(call)), length, batch === undefined ? (axes?.[i] ?? 0) : 0)
    return batch === undefined ? stacked : stack(call, stacked, batch, 0)
  })
  const outputs = batch === undefined ? carried : carried.map(fact => stack(call, fact, batch, 0))
  // Version 8 scans each batch entry on its own: the body sees no batch dimension.
  const items = bodies.map(body => ({ ...body, times: times(body.times, batch ?? 1) }))
  return {
    outputs: [...outputs, ...scans],
    bodies: { combine: 'sum', items, ...(missing === undefined ? {} : { missing }) },
  }
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
  const count = first.elements?.length ?? 0
  const general = (): Step => ({ run: runAt(undefined), carried: [] })
  const walked =
    count > 0
      ? walkSteps(call, {
          limit: count,
          initial: [],
          walk: runAt,
          carriedOf: () => [],
          goesOn: () => true,
          general,
        })
      : undefined
  return walked === undefined ? mapAny(call, first, runAt(undefined)) : finishMap(call, walked, count)
}

/** The elements are not told apart: one run stands for all. */
const mapAny = (call: Call, { length }: SequenceFact, run: GraphRun): Inference => {
  const outputs = run.outputs.map((element): SequenceFact => ({ kind: 'sequence', element, length }))
  const isOpen = syntheticOrigins(length).some(({ reason }) => reason !== 'unbound-symbol')
  const trips: Trips = isOpen
    ? { count: call.pinned('trip_count'), isProven: false }
    : { count: length, isProven: true }
  return { outputs, bodies: { combine: 'sum', items: [bodyItem(run, trips, 'body')] } }
}

const finishMap = (call: Call, { outputs, bodies, missing }: Walked, count: number): Inference => ({
  outputs: (outputs[0] ?? []).map((_, i): SequenceFact => {
    const elements = outputs.map(step => step[i])
    const element = mergeFacts(elements, differs(call))
    return { kind: 'sequence', element, length: count, ...(elements.length === count ? { elements } : {}) }
  }),
  bodies: { combine: 'sum', items: bodies, ...(missing === undefined ? {} : { missing }) },
})

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
