/** What of a walked graph decides its counts: steps of a loop are merged only when all of it is equal. */
import { type Count, type Dim } from '../dim/dim.ts'
import { syntheticOrigins } from '../dim/evaluate.ts'
import type { Fact, TensorFact } from '../ops/contract/fact.ts'
import type { RunKind, Work } from '../ops/contract/operator.ts'
import { isWalked, type NodeRun, type WalkedGraph } from './context.ts'

type Walked = Omit<WalkedGraph, 'kind' | 'failure'>

export const kindOfRun = (walked: Walked): RunKind => {
  const writer = new KindWriter()
  for (const name of walked.graph.inputNames) writer.fact(walked.facts.get(name))
  for (const node of walked.nodes) writer.node(node)
  return { key: writer.text, isComplete: writer.isComplete }
}

class KindWriter {
  text = ''
  isComplete = true
  /** Sizes that the data give: what counts is where the same one stands again, not which one it is. */
  readonly #open = new Map<string, number>()

  node(run: NodeRun): void {
    this.text += `\n${run.name}`
    if (run.problem !== undefined) this.#lack(run.problem)
    for (const output of run.outputs) this.fact(output)
    this.#work(run)
    const { bodies } = run
    if (bodies === undefined) return
    if (bodies.combine === 'max') this.#lack('max')
    if (bodies.missing !== undefined) this.#lack(bodies.missing)
    for (const { label, run: body, times, assumed } of bodies.items) {
      this.text += `{${label}×`
      this.#size(times)
      if (assumed !== undefined) this.#lack(assumed.name)
      const { key, isComplete } = body.kind
      this.isComplete &&= isComplete
      this.text += `${key}}`
    }
  }

  fact(fact: Fact | undefined): void {
    if (fact === undefined) return this.#lack('-')
    switch (fact.kind) {
      case 'tensor':
      case 'sparse-tensor':
        return this.#tensor(fact)
      case 'sequence':
        this.text += ' ('
        this.#size(fact.length)
        if (fact.elements === undefined) this.fact(fact.element)
        else for (const element of fact.elements) this.fact(element)
        this.text += ')'
        return
      case 'optional':
        this.text += ` ${String(fact.present)}`
        return fact.present === false ? undefined : this.fact(fact.element)
      case 'map':
      case 'opaque':
        this.text += ` ${fact.kind}`
    }
  }

  #tensor({ type, shape, value, constant, planned }: TensorFact): void {
    const isValued = value !== undefined && value.every(element => element !== undefined)
    this.text += ` ${type}${constant === true ? 'c' : ''}${planned === true ? 'p' : ''}${isValued ? 'v' : ''}[`
    if (shape === undefined) this.#lack('?')
    for (const dim of shape ?? []) this.#size(dim)
    this.text += ']'
  }

  /** Counts may read values, which differ from step to step: so the counts themselves are compared. */
  #work({ operator, call }: NodeRun): void {
    const cost = operator?.cost
    if (cost?.kind !== 'counted' && (cost?.kind !== 'moves' || cost.reads === undefined)) return
    try {
      const work: Work = cost.kind === 'counted' ? cost.count(call) : { reads: cost.reads?.(call) ?? {} }
      const { operands, reads, ...counts } = work
      this.text += `=${operands?.join() ?? ''}`
      for (const [name, count] of [...Object.entries(counts), ...Object.entries(reads ?? {})]) {
        this.text += ` ${name}:`
        this.#size(count)
      }
    } catch (error) {
      this.#lack(error instanceof Error ? error.message : String(error))
    }
  }

  #size(size: Dim | Count): void {
    if (typeof size !== 'object') {
      this.text += `${size},`
      return
    }
    if (syntheticOrigins(size).every(({ reason }) => reason === 'unbound-symbol')) {
      this.text += `${size.key},`
      return
    }
    const number = this.#open.get(size.key) ?? this.#open.size
    this.#open.set(size.key, number)
    this.#lack(`${number}`)
  }

  #lack(what: string): void {
    this.isComplete = false
    this.text += `?${what},`
  }
}

/** Faults that a runtime finds, too: nothing in such a graph can run. */
const FATAL = /^(shape-mismatch|input-invalid): /

/** What makes this graph fail whenever it runs. */
export const failureOf = (walked: Pick<WalkedGraph, 'nodes'>): string | undefined => {
  for (const { name, problem, bodies, isFunctionCall } of walked.nodes) {
    if (problem !== undefined && FATAL.test(problem)) return `${name}: ${problem.replace(FATAL, '')}`
    const body = isFunctionCall ? bodies?.items[0]?.run : undefined
    const inner = body !== undefined && isWalked(body) ? failureOf(body) : undefined
    if (inner !== undefined) return inner
  }
  return undefined
}
