/**
 * Fuses the nodes of a profile into the kernels a compiler starts (docs/sources/latency-model.md §3.1): a convolution takes its
 * batch normalisation, activation and residual add with it, element-wise chains become one kernel, views cost nothing.
 */
import type { NodeProfile, Profile, ValueProfile } from '../../profile/profile.ts'
import { fusionRole, isBatchNormalization, type FusionRole } from './fusion-role.ts'
import type { NodeClass } from '../node-class.ts'
import { reshapeCopies } from './reshape-copy.ts'

/** compiled: torch.compile, TensorRT, ONNX Runtime with optimisations. eager: every operator by itself. */
export type FusionStyle = 'compiled' | 'eager'

/** Nodes that run as one kernel. */
export interface FusedGroup {
  readonly class: NodeClass
  /** The node that gives the group its class, then the nodes folded into it, in order. */
  readonly nodes: readonly NodeProfile[]
  /** Activation elements read from outside and written for outside, of one execution. */
  readonly inputs: number
  readonly outputs: number
  /** Elements of the constant operands. */
  readonly weights: number
  /** Elements the folded operations would write if each ran by itself. */
  readonly folded: number
}

/** Where the bytes of a value come from. */
interface Value {
  /** Same for all views of the same bytes. */
  readonly root: string
  readonly isConstant: boolean
  /** A view of a part of the bytes: the kernel that writes them all takes no consumer of a part along. */
  readonly isPart?: boolean
}

interface Group {
  readonly class: NodeClass
  readonly nodes: NodeProfile[]
  /** Elements read from outside. */
  reads: number
  /** What the element-wise part has loaded: it keeps it in registers. The anchor's own operands are loaded anew. */
  readonly tailReads: Set<string>
  /** Root → elements written; those still needed outside are counted at the end. */
  readonly writes: Map<string, number>
  weights: number
  folded: number
  /** The last node took no operand from outside: it began or continued an activation. */
  inActivation: boolean
  /** Position in the order of execution, of the first node. */
  readonly order: number
}

/** Number of elements; 0 when the shape is not fully known. */
export const elementsOf = (value: ValueProfile | undefined): number => {
  if (value?.shape === undefined || value.shape === null) return 0
  let product = 1
  for (const dim of value.shape) {
    if (typeof dim !== 'number') return 0
    product *= dim
  }
  return product
}

export const fuse = (profile: Profile, style: FusionStyle = 'compiled'): readonly FusedGroup[] =>
  new Fuser(profile, style).groups()

class Fuser {
  readonly #profile: Profile
  readonly #style: FusionStyle
  readonly #values = new Map<string, Value>()
  /** By position in the profile, as is everything about a node here: node objects make slow keys. */
  readonly #roles: FusionRole[] = []
  /** Root of a value → the nodes that read it, through views. */
  readonly #readers = new Map<string, number[]>()
  readonly #writers = new Map<string, Group>()
  readonly #groups: Group[] = []
  readonly #home: (Group | undefined)[] = []

  constructor(profile: Profile, style: FusionStyle) {
    // Branches that are not taken and loops of no step start no kernel.
    this.#profile = { ...profile, nodes: profile.nodes.filter(node => node.times > 0n) }
    this.#style = style
  }

  groups(): readonly FusedGroup[] {
    this.#resolve()
    this.#profile.nodes.forEach((node, index) => this.#place(node, index))
    const kept = new Set(this.#profile.outputs.map(output => output.name))
    return this.#groups.map(group => ({
      class: group.class,
      nodes: group.nodes,
      inputs: group.reads,
      outputs: sum(
        [...group.writes].flatMap(([root, elements]) => (this.#escapes(root, group, kept) ? [elements] : [])),
      ),
      weights: group.weights,
      folded: group.folded,
    }))
  }

  /** First pass: roles, roots of views, and who reads what. */
  #resolve(): void {
    const reshapes = new Map<string, NodeProfile[]>()
    for (const node of this.#profile.nodes) {
      if (node.op !== 'Reshape' && node.op !== 'Flatten') continue
      const source = node.inputs[0]?.name ?? ''
      const found = reshapes.get(source)
      if (found === undefined) reshapes.set(source, [node])
      else found.push(node)
    }
    for (const input of this.#profile.inputs) this.#define(input.name, { root: input.name, isConstant: false })
    const isConstant = (value: ValueProfile): boolean => this.#valueOf(value).isConstant
    this.#profile.nodes.forEach((node, index) => {
      const isCopied = reshapes.get(node.outputs[0]?.name ?? '')?.some(reshape => reshapeCopies(node, reshape)) === true
      const role = fusionRole(node, isConstant, isCopied)
      this.#roles.push(role)
      for (const output of node.outputs) this.#define(output.name, this.#resolved(node, role, output))
      if (role.kind === 'anchor' || role.kind === 'tail') this.#noteReads(node, index)
    })
  }

  #define(name: string, value: Value): void {
    if (name !== '') this.#values.set(name, value)
  }

  /** Constants spread; views keep the root of what they show; everything else is a value of its own. */
  #resolved(node: NodeProfile, role: FusionRole, output: ValueProfile): Value {
    if (role.kind === 'constant') return { root: output.name, isConstant: true }
    const source = node.inputs[0]
    if (role.kind !== 'view' || source === undefined) return { root: output.name, isConstant: false }
    const { root, isConstant, isPart } = this.#valueOf(source)
    return { root, isConstant, isPart: isPart === true || elementsOf(output) < elementsOf(source) }
  }

  /** A name that nothing defines is an initializer. */
  #valueOf(value: ValueProfile): Value {
    return this.#values.get(value.name) ?? { root: value.name, isConstant: true }
  }

  #noteReads(node: NodeProfile, index: number): void {
    for (const input of node.inputs) {
      const { root, isConstant } = this.#valueOf(input)
      if (isConstant || input.name === '') continue
      const readers = this.#readers.get(root)
      if (readers === undefined) this.#readers.set(root, [index])
      else readers.push(index)
    }
  }

  /** Second pass: each node into its kernel. */
  #place(node: NodeProfile, index: number): void {
    const role = this.#roles[index]
    if (role === undefined || role.kind === 'constant' || role.kind === 'view') return
    const host = role.kind === 'tail' || isBatchNormalization(node) ? this.#hostOf(node) : undefined
    const group = host ?? this.#open(role.kind === 'anchor' ? role.class : tailClass(node))
    // Exporters spell one activation as several nodes (GELU: Div, Erf, Add, Mul, Mul): they count once.
    const isInternal = host !== undefined && this.#isInternal(node, host)
    const isRepeat = isInternal && group.inActivation
    group.inActivation = isInternal
    group.nodes.push(node)
    this.#home[index] = group
    this.#connect(node, group, role.kind === 'tail')
    if ((host !== undefined || role.kind === 'tail') && !isRepeat) group.folded += elementsOf(node.outputs[0])
  }

  #open(nodeClass: NodeClass): Group {
    const group: Group = {
      class: nodeClass,
      nodes: [],
      reads: 0,
      tailReads: new Set(),
      writes: new Map(),
      weights: 0,
      folded: 0,
      inActivation: false,
      order: this.#groups.length,
    }
    this.#groups.push(group)
    return group
  }

  /**
   * The kernel that takes an element-wise node along: the latest one that produces an operand, if only element-wise
   * nodes read that operand. Copies take nothing along.
   */
  #hostOf(node: NodeProfile): Group | undefined {
    if (this.#style === 'eager') return undefined
    let host: Group | undefined
    for (const input of node.inputs) {
      const writer = this.#writers.get(this.#valueOf(input).root)
      if (writer === undefined || !isWillingHost(writer) || (host !== undefined && host.order >= writer.order)) continue
      if (this.#feedsOnlyTails(node, writer)) host = writer
    }
    return host
  }

  /** Every operand that the kernel produces is read by element-wise nodes alone. */
  #feedsOnlyTails(node: NodeProfile, group: Group): boolean {
    return node.inputs.every(input => {
      const value = this.#valueOf(input)
      return this.#writers.get(value.root) !== group || this.#isWholeTail(value)
    })
  }

  #isWholeTail({ root, isPart }: Value): boolean {
    if (isPart === true) return false
    for (const reader of this.#readers.get(root) ?? []) {
      const node = this.#profile.nodes[reader]
      if (this.#roles[reader]?.kind !== 'tail' && (node === undefined || !isBatchNormalization(node))) return false
    }
    return true
  }

  /** All operands come from this kernel, or are single numbers. */
  #isInternal(node: NodeProfile, group: Group): boolean {
    return node.inputs.every(input => {
      const { root, isConstant } = this.#valueOf(input)
      return isConstant ? elementsOf(input) <= 1 : this.#writers.get(root) === group
    })
  }

  #connect(node: NodeProfile, group: Group, isTail: boolean): void {
    const seen = new Set<string>()
    for (const input of node.inputs) {
      const { root, isConstant } = this.#valueOf(input)
      if (input.name === '' || seen.has(input.name)) continue
      seen.add(input.name)
      if (isConstant) group.weights += elementsOf(input)
      else if (this.#writers.get(root) !== group && !group.tailReads.has(input.name)) {
        group.reads += readElements(node, input)
        if (isTail) group.tailReads.add(input.name)
      }
    }
    for (const output of node.outputs) {
      if (output.name === '') continue
      group.writes.set(output.name, elementsOf(output))
      this.#writers.set(output.name, group)
    }
  }

  #escapes(root: string, group: Group, kept: ReadonlySet<string>): boolean {
    const readers = this.#readers.get(root)
    if (readers === undefined) return kept.has(root) || group.nodes.at(-1)?.outputs[0]?.name === root
    for (const reader of readers) if (this.#home[reader] !== group) return true
    return kept.has(root)
  }
}

const isWillingHost = (group: Group): boolean => group.class !== 'move'

/** Gather reads only the rows it takes. */
const readElements = (node: NodeProfile, input: ValueProfile): number =>
  node.op === 'Gather' && input === node.inputs[0]
    ? Math.min(elementsOf(input), elementsOf(node.outputs[0]))
    : elementsOf(input)

const tailClass = (node: NodeProfile): NodeClass => (isBatchNormalization(node) ? 'bn' : 'elt')

const sum = (values: Iterable<number>): number => {
  let total = 0
  for (const value of values) total += value
  return total
}
