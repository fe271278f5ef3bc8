/** What one inference shares over all its graphs, and what a walked graph leaves behind for counting. */
import type { Diagnostic } from '../../diagnostic.ts'
import type { Dim } from '../dim/dim.ts'
import type { Attribute, Graph, Model, Node } from '../onnx/model.ts'
import type { Fact } from '../ops/contract/fact.ts'
import type { Budget } from './budget.ts'
import type { Bodies, CountCall, GraphRun, Operator } from '../ops/contract/operator.ts'

/**
 * `ignore`: infer from the graph inputs alone. `fallback`: use the file's annotations for the outputs of unknown
 * operators. `keep`: also fill any other gap with them (for graphs whose annotations are trusted).
 */
export type AnnotationPolicy = 'ignore' | 'fallback' | 'keep'

export interface Context {
  readonly model: Model
  readonly operatorOf: (domain: string, opType: string) => Operator | undefined
  /** Values for symbols and for pinned names such as `NonMaxSuppression_12.n`. */
  readonly bindings: ReadonlyMap<string, Dim>
  readonly annotations: AnnotationPolicy
  readonly diagnostics: Diagnostic[]
  /** Walked local functions by input signature: identical transformer blocks are inferred once. */
  readonly functionRuns: Map<string, WalkedGraph>
  readonly budget: Budget
  /** Reported once each. */
  readonly missingOpsets: Set<string>
  readonly unknownOperators: Set<string>
  readonly tooNewOperators: Set<string>
  readonly shadowedOperators: Set<string>
  /** A fresh dimension for an input or annotation that gives none. */
  readonly anonymousDim: (name: string) => Dim
  /** Replaces the bound symbols of a dimension. */
  readonly bind: (dim: Dim) => Dim
}

/** Nesting of subgraphs and function calls; real models stay below 10. */
export const MAX_NESTING = 64

/** The surroundings of a graph's nodes: opset imports, the bound attributes of a function, the calls above. */
export interface Frame {
  readonly opsetImports: ReadonlyMap<string, number>
  /** Attributes that `ref_attr_name` resolves to; undefined outside functions. */
  readonly attributes: ReadonlyMap<string, Attribute> | undefined
  readonly functionStack: readonly string[]
  readonly depth: number
}

/** Names visible in a graph: its own, then those of the graphs around it. */
export class Scope {
  readonly #facts = new Map<string, Fact | undefined>()
  readonly parent: Scope | undefined

  constructor(parent?: Scope) {
    this.parent = parent
  }
  set(name: string, fact: Fact | undefined): void {
    this.#facts.set(name, fact)
  }
  has(name: string): boolean {
    return this.#facts.has(name) || (this.parent?.has(name) ?? false)
  }
  get(name: string): Fact | undefined {
    if (this.#facts.has(name)) return this.#facts.get(name)
    return this.parent?.get(name)
  }
  get own(): ReadonlyMap<string, Fact | undefined> {
    return this.#facts
  }
}

/** The parts of a graph that a walk needs; function bodies have no initializers. */
export interface Walkable {
  readonly nodes: readonly Node[]
  readonly initializers: Graph['initializers']
  readonly valueInfos: Graph['valueInfos']
  readonly inputNames: readonly string[]
  readonly outputNames: readonly string[]
  /** Declared types of the outputs: annotations too. */
  readonly outputs: Graph['outputs']
}

/** One node as walked: what went in, what came out, and how it is counted. */
export interface NodeRun {
  readonly node: Node
  /** Its name, or op type and index when the file has none. */
  readonly name: string
  readonly call: CountCall
  /** undefined: no rule; `problem` says why. A local function has a body and no operator. */
  readonly operator: Operator | undefined
  readonly outputs: readonly (Fact | undefined)[]
  readonly bodies: Bodies | undefined
  readonly isFunctionCall: boolean
  /** Why nothing, or too little, is known. */
  readonly problem: string | undefined
}

export interface WalkedGraph extends GraphRun {
  readonly graph: Pick<Graph, 'nodes' | 'initializers'> & {
    readonly inputNames: readonly string[]
    readonly outputNames: readonly string[]
  }
  readonly nodes: readonly NodeRun[]
  readonly facts: ReadonlyMap<string, Fact | undefined>
}

const walkedGraphs = new WeakSet<GraphRun>()
export const markWalked = (run: WalkedGraph): WalkedGraph => {
  walkedGraphs.add(run)
  return run
}
/** Every GraphRun that a rule returns was made by the walk; this recovers its full type. */
export const isWalked = (run: GraphRun): run is WalkedGraph => walkedGraphs.has(run)
