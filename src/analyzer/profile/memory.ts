/**
 * Peak activation memory by liveness over the execution order of the file. Weights are excluded; views share the
 * memory of what they show; nothing is computed in place. A runtime that reorders or reuses buffers needs less.
 */
import { bytesOfFact } from './count.ts'
import type { Section, Step, Value } from './flatten.ts'

interface Peak {
  readonly bytes: bigint
  /** Some live value has no known size. */
  readonly isLowerBound: boolean
}

export const peakMemory = (section: Section, outside: ReadonlySet<Value> = new Set()): Peak => {
  const expiring = storagesByLastUse(section)
  const state = { live: 0n, peak: 0n, isLowerBound: false }
  const held = new Set<Value>()
  const hold = (value: Value | undefined): void => {
    const storage = value === undefined ? undefined : storageOf(value)
    if (storage === undefined || storage.roots !== undefined || held.has(storage) || outside.has(storage)) return
    const size = sizeOf(storage)
    if (size === undefined) state.isLowerBound = true
    held.add(storage)
    state.live += size ?? 0n
  }
  for (const input of section.inputs) hold(input)
  section.steps.forEach((step, index) => {
    for (const output of step.leaf.outputs) hold(output)
    const inner = bodyPeak(step, outside)
    state.isLowerBound ||= inner.isLowerBound
    const now = state.live + inner.bytes
    if (now > state.peak) state.peak = now
    for (const storage of expiring.get(index) ?? []) {
      if (held.delete(storage)) state.live -= sizeOf(storage) ?? 0n
    }
  })
  return { bytes: state.peak, isLowerBound: state.isLowerBound }
}

/** Bodies run one after another inside their node: the largest counts. */
const bodyPeak = (step: Step, outside: ReadonlySet<Value>): Peak => {
  let largest: Peak = { bytes: 0n, isLowerBound: false }
  for (const body of step.bodies) {
    if (!body.isChosen) continue
    // The arguments and results of a function are values of its caller, which holds them already.
    const peak = step.leaf.run.isFunctionCall
      ? peakMemory({ ...body.section, inputs: [] }, new Set([...outside, ...valuesOf(step).map(storageOf)]))
      : peakMemory(body.section)
    largest = {
      bytes: peak.bytes > largest.bytes ? peak.bytes : largest.bytes,
      isLowerBound: largest.isLowerBound || peak.isLowerBound,
    }
  }
  return largest
}

const storageOf = (value: Value): Value => value.viewOf ?? value

/** Index of a step → the storages it reads last. Graph outputs are in none: they live to the end. */
const storagesByLastUse = (section: Section): ReadonlyMap<number, readonly Value[]> => {
  const last = new Map<Value, number>()
  section.steps.forEach((step, index) => {
    for (const value of usedBy(step)) last.set(storageOf(value), index)
  })
  for (const output of section.outputs) last.delete(storageOf(output))
  const byStep = new Map<number, Value[]>()
  for (const [storage, index] of last) {
    const expiring = byStep.get(index)
    if (expiring === undefined) byStep.set(index, [storage])
    else expiring.push(storage)
  }
  return byStep
}

const valuesOf = ({ leaf }: Step): readonly Value[] =>
  [...leaf.inputs, ...leaf.outputs].filter(value => value !== undefined)

/** Values a step touches, those that its bodies capture from outside included. */
const usedBy = (step: Step): readonly Value[] => {
  const own = valuesOf(step)
  return step.bodies.length === 0 ? own : [...own, ...step.bodies.flatMap(body => body.section.steps.flatMap(usedBy))]
}

const sizes = new WeakMap<Value, { readonly bytes: bigint | undefined }>()
const sizeOf = (value: Value): bigint | undefined => {
  const known = sizes.get(value)
  if (known !== undefined) return known.bytes
  const bytes = computeSize(value)
  sizes.set(value, { bytes })
  return bytes
}

const computeSize = (value: Value): bigint | undefined => {
  const { fact } = value
  if (fact === undefined || (fact.kind === 'tensor' && (fact.shape === undefined || fact.type === undefined)))
    return undefined
  try {
    const bytes = bytesOfFact(fact)
    return typeof bytes === 'bigint' ? bytes : undefined
  } catch {
    return undefined
  }
}
