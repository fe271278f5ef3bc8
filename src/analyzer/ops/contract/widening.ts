/**
 * What holds for the carried values of a loop whatever the number of steps: the body is walked with ever wider facts
 * until they no longer change. A dimension that changes becomes a symbol once and stays that symbol.
 */
import { type Dim, equals, isKnown } from '../../dim/dim.ts'
import { type Fact, tensor, type TensorFact } from './fact.ts'
import { mergeFacts } from './merge.ts'
import type { Call, GraphRun } from './operator.ts'

/** Rounds of widening: each changed dimension is given up in the first, so the third always finds nothing new. */
const MAX_ROUNDS = 4

type Facts = readonly (Fact | undefined)[]

export interface Step {
  readonly run: GraphRun
  readonly carried: Facts
}

/** Walks a body until its carried facts are stable. `step` walks it once with the given carried facts. */
export const fixpoint = (call: Call, initial: Facts, step: (carried: Facts) => Step): Step => {
  const widened = new Set<string>()
  const differs = (): Dim => {
    const dim = call.unknown('data-dependent')
    if (!isKnown(dim)) widened.add(dim.key)
    return dim
  }
  let carried = initial
  for (let round = 0; ; round++) {
    const { run, carried: after } = step(carried)
    const joined = carried.map((fact, i) => mergeFacts([fact, settle(fact, after[i], widened)], differs))
    const isStable = carried.every((fact, i) => sameFact(fact, joined[i]))
    // A widened dimension has another value in each step: what leaves the loop has symbols of its own.
    if (isStable || round > MAX_ROUNDS) return { run, carried: carried.map(fact => renew(call, fact, widened)) }
    carried = round < MAX_ROUNDS ? joined : joined.map(typeOnly)
  }
}

const isWidened = (dim: Dim, widened: ReadonlySet<string>): boolean => !isKnown(dim) && widened.has(dim.key)

/** `after` with the dimensions that are given up already as they were before. */
const settle = (before: Fact | undefined, after: Fact | undefined, widened: ReadonlySet<string>): Fact | undefined => {
  if (isTensor(before) && isTensor(after) && before.shape?.length === after.shape?.length) {
    const old = before.shape ?? []
    if (!old.some(dim => isWidened(dim, widened))) return after
    return {
      ...after,
      shape: after.shape?.map((dim, axis) => {
        const earlier = old[axis]
        return earlier !== undefined && isWidened(earlier, widened) ? earlier : dim
      }),
    }
  }
  if (before?.kind === 'sequence' && after?.kind === 'sequence') {
    return {
      kind: 'sequence',
      element: settle(before.element, after.element, widened),
      length: isWidened(before.length, widened) ? before.length : after.length,
    }
  }
  return after
}

const renew = (call: Call, fact: Fact | undefined, widened: ReadonlySet<string>): Fact | undefined => {
  const fresh = (dim: Dim): Dim => (isWidened(dim, widened) ? call.unknown('data-dependent') : dim)
  if (isTensor(fact) && fact.shape?.some(dim => isWidened(dim, widened)) === true)
    return tensor(fact.type, fact.shape.map(fresh))
  if (fact?.kind !== 'sequence' || fact.elements !== undefined) return fact
  return { kind: 'sequence', element: renew(call, fact.element, widened), length: fresh(fact.length) }
}

const typeOnly = (fact: Fact | undefined): Fact | undefined =>
  isTensor(fact) ? tensor(fact.type, undefined) : undefined

const isTensor = (fact: Fact | undefined): fact is TensorFact => fact?.kind === 'tensor'

const sameFact = (a: Fact | undefined, b: Fact | undefined): boolean => {
  if (isTensor(a) && isTensor(b)) return a.type === b.type && sameShape(a, b) && sameValue(a, b)
  if (a?.kind === 'sequence' && b?.kind === 'sequence')
    return equals(a.length, b.length) === true && sameFact(a.element, b.element) && a.elements === b.elements
  return a === b
}

export const sameShape = (a: TensorFact, b: TensorFact): boolean =>
  a.shape?.length === b.shape?.length && (a.shape ?? []).every((dim, i) => equals(dim, b.shape?.[i] ?? -1) === true)

const sameValue = (a: TensorFact, b: TensorFact): boolean =>
  a.value === b.value || (a.value?.length === b.value?.length && a.value?.every((e, i) => e === b.value?.[i]) === true)
