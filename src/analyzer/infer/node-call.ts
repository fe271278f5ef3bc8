/**
 * The call that rules see: one node, its input facts, and its attributes with schema defaults filled in.
 * It serves inference first and, once its outputs are recorded, counting.
 */
import { type Diagnostic, DiagnosticError, diagnostic, type DiagnosticCode } from '../../diagnostic.ts'
import { type Dim, freshSymbol } from '../dim/dim.ts'
import type { UnknownReason } from '../dim/expression.ts'
import type { Attribute, Graph, Node, Tensor } from '../onnx/model.ts'
import type { ElementType } from '../onnx/element-type.ts'
import type { Fact, Shape, TensorFact } from '../ops/contract/fact.ts'
import type { CountCall, GraphRun, Reader } from '../ops/contract/operator.ts'
import type { Schema } from '../ops/contract/schema.ts'
import type { Context, Frame } from './context.ts'

const NOTHING: TensorFact = { kind: 'tensor', type: undefined, shape: undefined }

export interface NodeCallParts {
  readonly node: Node
  readonly name: string
  readonly schema: Schema | undefined
  readonly inputs: readonly (Fact | undefined)[]
  readonly frame: Frame
  readonly context: Context
  /** Nodes of the same graph that read a value. */
  readonly readersOf: (value: string) => readonly Reader[]
  readonly runBody: (graph: Graph, inputs: readonly (Fact | undefined)[], label: string) => GraphRun
}

/** Unwinds from a cost rule whose node cannot be counted; the message is the reason for the coverage. */
export class Uncountable extends Error {}

export class NodeCall implements CountCall {
  readonly #parts: NodeCallParts
  /** What the walk of a body reported. */
  readonly #reported = new Map<GraphRun, ReadonlySet<Diagnostic>>()
  #outputs: readonly (Fact | undefined)[] = []

  constructor(parts: NodeCallParts) {
    this.#parts = parts
  }
  get node(): string {
    return this.#parts.name
  }
  get opType(): string {
    return this.#parts.node.opType
  }
  get domain(): string {
    return this.#parts.node.domain
  }
  get since(): number {
    return this.#parts.schema?.since ?? 1
  }
  get inputs(): readonly (Fact | undefined)[] {
    return this.#parts.inputs
  }
  get outputCount(): number {
    return this.#parts.node.outputs.length
  }
  has(index: number): boolean {
    return (this.#parts.node.inputs[index] ?? '') !== ''
  }
  wants(index: number): boolean {
    return (this.#parts.node.outputs[index] ?? '') !== ''
  }
  tensor(index: number): TensorFact {
    const fact = this.#parts.inputs[index]
    return fact?.kind === 'tensor' || fact?.kind === 'sparse-tensor' ? fact : NOTHING
  }

  readers(index: number): readonly Reader[] {
    return this.#parts.readersOf(this.#parts.node.outputs[index] ?? '')
  }

  attribute(name: string): Attribute | undefined {
    const written = this.#parts.node.attributes.get(name)
    return written?.type === 'reference' ? this.#parts.frame.attributes?.get(written.name) : written
  }
  int(name: string): number | undefined {
    const attribute = this.attribute(name)
    if (attribute?.type === 'int') return attribute.value
    return attribute === undefined ? numberOr(this.#default(name)) : undefined
  }
  float(name: string): number | undefined {
    const attribute = this.attribute(name)
    if (attribute?.type === 'float' || attribute?.type === 'int') return attribute.value
    return attribute === undefined ? numberOr(this.#default(name)) : undefined
  }
  string(name: string): string | undefined {
    const attribute = this.attribute(name)
    if (attribute?.type === 'string') return attribute.value
    const fallback = attribute === undefined ? this.#default(name) : undefined
    return typeof fallback === 'string' ? fallback : undefined
  }
  ints(name: string): readonly number[] | undefined {
    return this.#numbers(name, 'ints')
  }
  floats(name: string): readonly number[] | undefined {
    return this.#numbers(name, 'floats')
  }
  strings(name: string): readonly string[] | undefined {
    const attribute = this.attribute(name)
    return attribute?.type === 'strings' ? attribute.value : undefined
  }
  tensorAttribute(name: string): Tensor | undefined {
    const attribute = this.attribute(name)
    return attribute?.type === 'tensor' ? attribute.value : undefined
  }
  graph(name: string): Graph | undefined {
    const attribute = this.attribute(name)
    return attribute?.type === 'graph' ? attribute.value : undefined
  }
  requireInt(name: string): number {
    return (
      this.int(name) ??
      this.fail('attribute-invalid', `Cannot read attribute "${name}" of ${this.opType}: it is missing`)
    )
  }

  unknown(reason: UnknownReason): Dim {
    return freshSymbol({ reason, node: this.node })
  }
  pinned(name: string): Dim {
    return (
      this.#parts.context.bindings.get(`${this.node}.${name}`) ??
      freshSymbol({ reason: 'data-dependent', node: this.node, pin: `${this.node}.${name}` })
    )
  }
  fail(code: DiagnosticCode, what: string, why?: string): never {
    throw new DiagnosticError(this.#diagnostic(code, what, why))
  }
  report(code: DiagnosticCode, what: string, why?: string): void {
    this.#parts.context.diagnostics.push(this.#diagnostic(code, what, why))
  }
  get walksLeft(): number {
    return this.#parts.context.budget.walks
  }
  run(graph: Graph, inputs: readonly (Fact | undefined)[], label: string): GraphRun {
    const { diagnostics } = this.#parts.context
    const before = diagnostics.length
    const run = this.#parts.runBody(graph, inputs, label)
    if (diagnostics.length > before) this.#reported.set(run, new Set(diagnostics.slice(before)))
    return run
  }
  dismiss(run: GraphRun): void {
    const { diagnostics } = this.#parts.context
    const reported = this.#reported.get(run)
    if (reported === undefined) return
    const kept = diagnostics.filter(entry => !reported.has(entry))
    diagnostics.splice(0, diagnostics.length, ...kept)
  }

  /** Records what was inferred, for counting. */
  complete(outputs: readonly (Fact | undefined)[]): void {
    this.#outputs = outputs
  }
  get outputs(): readonly (Fact | undefined)[] {
    return this.#outputs
  }
  dims(index: number): Shape {
    return this.tensor(index).shape ?? this.giveUp(`the shape of input ${index} is unknown`)
  }
  outDims(index = 0): Shape {
    const fact = this.#outputs[index]
    return (fact?.kind === 'tensor' ? fact.shape : undefined) ?? this.giveUp(`the shape of output ${index} is unknown`)
  }
  typeOf(index: number): ElementType | undefined {
    return this.tensor(index).type
  }
  giveUp(reason: string): never {
    throw new Uncountable(reason)
  }

  #default(name: string): unknown {
    return this.#parts.schema?.attributes.get(name)?.default
  }
  #numbers(name: string, type: 'ints' | 'floats'): readonly number[] | undefined {
    const attribute = this.attribute(name)
    if (attribute?.type === 'ints' || attribute?.type === 'floats') return attribute.value
    // Some exporters write a list of one as a plain number.
    if (attribute?.type === (type === 'ints' ? 'int' : 'float')) return [attribute.value]
    const fallback = attribute === undefined ? this.#default(name) : undefined
    return Array.isArray(fallback) ? fallback.filter(entry => typeof entry === 'number') : undefined
  }
  #diagnostic(code: DiagnosticCode, what: string, why?: string) {
    const where = { node: `${this.node} (${this.opType})` }
    return diagnostic(code, where, what, why === undefined ? {} : { why })
  }
}

const numberOr = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)
