/**
 * The steps of a loop, one by one: exact carried facts, and as many bodies to count as there are kinds of steps.
 * Long stretches of one kind are found by walking the body once with a step number that stands for all that follow.
 */
import { type Dim, isKnown } from '../../dim/dim.ts'
import type { Fact } from '../contract/fact.ts'
import type { Body, Call, GraphRun } from '../contract/operator.ts'
import type { Step } from '../contract/widening.ts'

type Facts = readonly (Fact | undefined)[]

export interface Steps {
  /** Infinity: until the condition says so. */
  readonly limit: number
  readonly initial: Facts
  readonly walk: (step: number, carried: Facts) => GraphRun
  readonly carriedOf: (run: GraphRun) => Facts
  /** Another step follows; undefined = not provable. */
  readonly goesOn: (run: GraphRun) => boolean | undefined
  /** Walks any step from `first` on, with facts that hold for all of them. */
  readonly general: (carried: Facts, first: number) => Step
}

export interface Walked {
  readonly bodies: readonly Body[]
  /** Why steps are missing. */
  readonly missing: string | undefined
  readonly carried: Facts
  readonly count: number
  /** Outputs of the body, of each step or of one that stands for several. */
  readonly outputs: readonly Facts[]
}

/** Up to here every step is walked, for exact carried facts. */
export const MAX_PLAIN_STEPS = 64
/** Steps before which the rest of a long loop is tried as one: the first, and those that start differently. */
const PEELED = new Set([0, 1, MAX_PLAIN_STEPS])

/** undefined when the condition after some step is not provable. */
export const walkSteps = (call: Call, steps: Steps): Walked | undefined => new Walk(call, steps).result()

class Walk {
  readonly #call: Call
  readonly #steps: Steps
  /** Key → the first run of the kind, the step it was, and how often it runs. */
  readonly #kinds = new Map<string, { readonly run: GraphRun; readonly step: number; times: number }>()
  readonly #outputs: Facts[] = []
  #carried: Facts

  constructor(call: Call, steps: Steps) {
    this.#call = call
    this.#steps = steps
    this.#carried = steps.initial
  }

  result(): Walked | undefined {
    const { limit, walk, carriedOf, goesOn } = this.#steps
    // Nested loops and later nodes need the other half.
    const reserve = this.#call.walksLeft / 2
    for (let step = 0; step < limit; step++) {
      if (this.#isRestAlike(step)) return this.#finished(limit)
      if (this.#call.walksLeft < reserve) return this.#cut(step)
      const run = walk(step, this.#carried)
      const next = goesOn(run)
      if (next === undefined) return undefined
      this.#add(run, step, 1)
      this.#carried = carriedOf(run)
      if (!next) return this.#finished(step + 1)
    }
    return this.#finished(limit)
  }

  /** All steps from here on are of one kind, which is proved by walking one that stands for all. */
  #isRestAlike(step: number): boolean {
    const { limit, general, goesOn } = this.#steps
    if (limit <= MAX_PLAIN_STEPS || !Number.isFinite(limit) || !PEELED.has(step)) return false
    const { run, carried } = general(this.#carried, step)
    if (!run.kind.isComplete || goesOn(run) !== true) {
      this.#call.dismiss(run)
      return false
    }
    this.#add(run, step, limit - step)
    this.#carried = carried
    return true
  }

  #add(run: GraphRun, step: number, times: number): void {
    const { key } = run.kind
    const known = this.#kinds.get(key)
    if (known === undefined) this.#kinds.set(key, { run, step, times })
    else known.times += times
    this.#outputs.push(run.outputs)
  }

  /** Too many steps to follow. What holds after any number of steps holds after these. */
  #cut(step: number): Walked {
    const { limit, general, initial } = this.#steps
    const { run, carried } = general(initial, 0)
    this.#carried = carried
    this.#outputs.push(run.outputs)
    const [only] = this.#kinds
    // Nothing known tells one step from another: what is unknown in them is unknown in all.
    if (this.#kinds.size === 1 && only?.[0] === run.kind.key && Number.isFinite(limit)) {
      only[1].times = limit
      return this.#finished(limit)
    }
    const all = Number.isFinite(limit) ? `of ${limit} steps` : 'steps of a loop without a trip count'
    return { ...this.#finished(step), missing: `limit: only the first ${step} ${all} are counted` }
  }

  #finished(count: number): Walked {
    const kinds = [...this.#kinds.values()]
    const bodies = kinds.map(({ run, step, times }) => ({
      label: kinds.length === 1 ? 'body' : `body[${step}]`,
      run,
      times: BigInt(times),
    }))
    return { bodies, missing: undefined, carried: this.#carried, count, outputs: this.#outputs }
  }
}

/** A dimension that is a number small enough to count steps with. Larger ones say "no limit". */
export const stepLimit = (dim: Dim | undefined): number | undefined =>
  dim === undefined || !isKnown(dim) ? undefined : dim >= NO_LIMIT ? Infinity : Math.max(0, dim)

/** Exporters write the largest integer of 32 or 64 bits for "until the condition ends it". */
const NO_LIMIT = 2 ** 31 - 1
