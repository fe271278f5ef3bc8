/**
 * The operator contract: one record entry per operator, shape rule and cost side by side.
 * A rule serves all opset versions of its operator; it branches on `call.since` where a version changed the signature.
 * Names, input positions, attribute defaults and since-versions come from the operator facts (ops/schema.ts).
 */
import type { Count, Dim } from '../../dim/dim.ts'
import type { UnknownReason } from '../../dim/expression.ts'
import type { DiagnosticCode } from '../../../diagnostic.ts'
import type { ElementType } from '../../onnx/element-type.ts'
import type { Attribute, Graph, Node, Tensor } from '../../onnx/model.ts'
import type { Fact, Shape, TensorFact } from './fact.ts'

export interface Operator {
  readonly infer: (call: Call) => readonly (Fact | undefined)[] | Inference
  readonly cost: CostRule
  /** Elements that packed inputs stand for, by input position, where the stored shape does not say them. */
  readonly packed?: (call: CountCall) => Packed
}

/** Logical elements per input index. */
export type Packed = Readonly<Record<number, Count>>

/** Operators of one family by op type, all of one domain. */
export type Family = Readonly<Record<string, Operator>>
/** By domain. */
export type Families = Readonly<Record<string, readonly Family[]>>

export interface Inference {
  /** One entry per output position; missing trailing entries and undefined = nothing known. */
  readonly outputs: readonly (Fact | undefined)[]
  /** Subgraphs that run inside this node. */
  readonly bodies?: Bodies
}

/** `sum`: each body runs `times` times. `max`: one of them runs; the costliest counts (If). */
export interface Bodies {
  readonly combine: 'sum' | 'max'
  readonly items: readonly Body[]
  /** Why more runs than the items say: the counts are lower bounds. */
  readonly missing?: string
}
export interface Body {
  readonly label: string
  readonly run: GraphRun
  readonly times: Count
  /** The trip count is not provable: counted once, with a diagnostic. `name` is what the user binds. */
  readonly assumed?: { readonly name: string }
}

/** The result of walking a graph; opaque for rules except for its outputs. */
export interface GraphRun {
  readonly outputs: readonly (Fact | undefined)[]
  readonly nodes: readonly unknown[]
  /** Set when the graph cannot run at all with these inputs: what fails in it. */
  readonly failure: string | undefined
  readonly kind: RunKind
}

/** What counting sees of a run: two runs of one graph with equal keys count the same. */
export interface RunKind {
  readonly key: string
  /** Every count of it is known, whatever the data: a step of the same facts is of this kind, too. */
  readonly isComplete: boolean
}

/** How a node is counted. There is no default; "free" is written with its reason. */
export type CostRule =
  /** Arithmetic. `formula` in words, for docs/operators.md and --explain. */
  | { readonly kind: 'counted'; readonly formula: string; readonly count: (call: CountCall) => Work }
  /** No arithmetic and no byte moves: views, and scalars and shapes that the host computes. */
  | { readonly kind: 'free'; readonly reason: string }
  /** Bytes move, nothing is computed. `reads` as in `Work`. */
  | { readonly kind: 'moves'; readonly reason: string; readonly reads?: (call: CountCall) => Reads }
  /** The cost is that of the bodies; the node itself is free. */
  | { readonly kind: 'bodies'; readonly reason: string }
  /** Cannot be counted statically: reported in the coverage, with this reason. */
  | { readonly kind: 'uncounted'; readonly reason: string }

export const counted = (formula: string, count: (call: CountCall) => Work): CostRule => ({
  kind: 'counted',
  formula,
  count,
})
export const free = (reason: string): CostRule => ({ kind: 'free', reason })
export const moves = (reason: string, reads?: (call: CountCall) => Reads): CostRule =>
  reads === undefined ? { kind: 'moves', reason } : { kind: 'moves', reason, reads }
export const uncounted = (reason: string): CostRule => ({ kind: 'uncounted', reason })

/** An input position, or the type that the kernel computes in where that is not the type of an input. */
export type Operand = number | ElementType

/** What one execution of a node computes. Missing = 0. Conventions: docs/counting.md. */
export interface Work {
  /** Multiply-accumulates of contractions: the headline. */
  readonly macs?: Count
  /** The same when causal masking is used by a kernel that skips masked positions; shown beside the dense figure. */
  readonly causalMacs?: Count
  /** The two contracted operands, when they are not inputs 0 and 1. */
  readonly operands?: readonly [Operand, Operand]
  /** Other arithmetic, one per element operation (counted as integer operations when output 0 is not floating point). */
  readonly vector?: Count
  /** How many of those are exp, log, erf, tanh, sqrt, division, … (a target may weigh them). */
  readonly special?: Count
  /** Quantise and dequantise arithmetic, kept in a column of its own. */
  readonly quantization?: Count
  readonly reads?: Reads
}

/** Elements read per input index, where it is not the whole input (Gather reads only the rows it takes). */
export type Reads = Readonly<Record<number, Count>>

/** A node that reads a value, as the file has it; its inputs as far as they are known before it runs. */
export interface Reader {
  readonly node: Node
  readonly input: (index: number) => Fact | undefined
  readonly readers: (index: number) => readonly Reader[]
}

/** A node being inferred: its inputs, attributes, and the ways to speak. */
export interface Call {
  readonly node: string
  readonly opType: string
  /** '' for the default domain. */
  readonly domain: string
  /** Since-version of the schema in force. */
  readonly since: number
  /** By position; undefined = absent or nothing known. Use `has` to tell the two apart. */
  readonly inputs: readonly (Fact | undefined)[]
  /** Number of listed outputs; trailing ones may be missing. */
  readonly outputCount: number
  /** Input `index` is connected (its fact may still be unknown). */
  has(index: number): boolean
  /** Output `index` is wanted (listed and not ''). */
  wants(index: number): boolean
  /** Input as a tensor fact. An unknown or absent input gives a fact with neither type nor shape. */
  tensor(index: number): TensorFact

  /** Nodes of the same graph that read output `index`: what they need can prove a dimension that the file leaves out. */
  readers(index: number): readonly Reader[]

  // Attributes. Defaults are those of the schema; undefined = absent and without default.
  int(name: string): number | undefined
  float(name: string): number | undefined
  string(name: string): string | undefined
  ints(name: string): readonly number[] | undefined
  floats(name: string): readonly number[] | undefined
  strings(name: string): readonly string[] | undefined
  tensorAttribute(name: string): Tensor | undefined
  graph(name: string): Graph | undefined
  attribute(name: string): Attribute | undefined
  /** As `int`, for attributes that the rule cannot work without: unwinds with `attribute-invalid` when absent. */
  requireInt(name: string): number

  /** A fresh dimension that stands for "not known statically", tagged with this node and the reason. */
  unknown(reason: UnknownReason): Dim
  /** A fresh dimension that the user can pin by name (`<node>.<name>`), e.g. the number of boxes NMS keeps. */
  pinned(name: string): Dim
  /** Nodes that this inference may still walk: long loops keep within it. */
  readonly walksLeft: number
  /** Reports and unwinds: the outputs stay unknown. */
  fail(code: DiagnosticCode, what: string, why?: string): never
  /** Reports and goes on. */
  report(code: DiagnosticCode, what: string, why?: string): void
  /** Infers a subgraph in the scope of this node. `inputs` bind its formal inputs by position. */
  run(graph: Graph, inputs: readonly (Fact | undefined)[], label: string): GraphRun
  /** Takes back what was reported inside a run that never happens. */
  dismiss(run: GraphRun): void
}

/** A node being counted: as `Call`, plus its outputs. Reading a shape that is not known unwinds to "uncounted". */
export interface CountCall extends Call {
  readonly outputs: readonly (Fact | undefined)[]
  /** Dimensions of input `index`. */
  dims(index: number): Shape
  /** Dimensions of output `index`. */
  outDims(index?: number): Shape
  /** Element type of input `index`, when known. */
  typeOf(index: number): ElementType | undefined
  /** Unwinds to "uncounted" with this reason. */
  giveUp(reason: string): never
}
