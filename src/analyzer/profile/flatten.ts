/**
 * Unfolds a walked graph into the nodes that execute: subgraphs and local functions become nodes of their own,
 * each with the number of times it runs. Values get an identity that holds across graph and function borders.
 */
import { type Count, isKnown, times } from '../dim/dim.ts'
import { isWalked, type NodeRun, type WalkedGraph } from '../infer/context.ts'
import type { ElementType } from '../onnx/element-type.ts'
import type { Tensor } from '../onnx/model.ts'
import type { Fact } from '../ops/contract/fact.ts'
import { schemaFor, takesIndices } from '../ops/contract/schema.ts'

/** A value of the execution. Function calls share facts, but every call has values of its own. */
export interface Value {
  readonly name: string
  readonly fact: Fact | undefined
  /** The stored tensors it was computed from, when it depends on nothing else. */
  readonly roots: readonly Tensor[] | undefined
  /** Those of `roots` that gave it elements; the others gave shapes, axes and indices. */
  readonly dataRoots: readonly Tensor[]
  /** The value whose memory it shows, for views; never a view itself. */
  readonly viewOf: Value | undefined
  /** It left a DequantizeLinear (views in between allowed) whose input has this type. */
  readonly quantizedFrom: ElementType | undefined
}

export interface Leaf {
  readonly run: NodeRun
  /** Unique path: names of the calls above, then its own. */
  readonly path: string
  readonly times: Count
  readonly inputs: readonly (Value | undefined)[]
  readonly outputs: readonly (Value | undefined)[]
  /** Trip count nothing proves: the name to bind. */
  readonly assumed: string | undefined
}

/** A graph of the execution: its leaves in order, and the graphs inside each, for liveness. */
export interface Section {
  readonly steps: readonly Step[]
  readonly inputs: readonly Value[]
  readonly outputs: readonly Value[]
}
export interface Step {
  readonly leaf: Leaf
  /** Alternatives and bodies; all of them are listed, only `chosen` ones count. */
  readonly bodies: readonly { readonly section: Section; readonly times: Count; readonly isChosen: boolean }[]
}

/** Picks which body of a `max` node counts: receives the sections, returns the index. */
export type Choose = (sections: readonly Section[]) => number

/** The limit of `nodeLimit` is reached: functions that call functions could unfold without end. */
export class TooManyLeaves extends Error {}

/** Views: the output shows the memory of input 0. */
const VIEWS = new Set(['Reshape', 'Squeeze', 'Unsqueeze', 'Flatten', 'Identity', 'Dropout'])

interface Place {
  readonly path: string
  readonly times: Count
  readonly assumed: string | undefined
}

/** Leaves that run, in execution order: of alternatives only the chosen one. */
export const executedLeaves = (section: Section): readonly Leaf[] => {
  const leaves: Leaf[] = []
  visitSteps(section, ({ leaf }) => leaves.push(leaf))
  return leaves
}

/** Alternatives that are not chosen, wherever in what runs, and their choice. */
export const passedOver = (section: Section): readonly Choice[] => {
  const choices: Choice[] = []
  visitSteps(section, step => {
    const rest = step.bodies.filter(({ isChosen }) => !isChosen)
    if (rest.length > 0) choices.push({ step, leaves: rest.flatMap(body => allLeaves(body.section)) })
  })
  return choices
}

/** A step with alternatives, and what those hold that are not chosen. */
export interface Choice {
  readonly step: Step
  readonly leaves: readonly Leaf[]
}

const visitSteps = (section: Section, visit: (step: Step) => void): void => {
  for (const step of section.steps) {
    visit(step)
    for (const body of step.bodies) if (body.isChosen) visitSteps(body.section, visit)
  }
}

const allLeaves = (section: Section): readonly Leaf[] =>
  section.steps.flatMap(({ leaf, bodies }) => [leaf, ...bodies.flatMap(body => allLeaves(body.section))])

export class Flattener {
  readonly #choose: Choose
  #leavesLeft: number

  constructor(choose: Choose, maxLeaves: number) {
    this.#choose = choose
    this.#leavesLeft = maxLeaves
  }

  main(graph: WalkedGraph): Section {
    return this.#section(graph, new Names(undefined), { path: '', times: 1n, assumed: undefined }, [])
  }

  #section(graph: WalkedGraph, names: Names, place: Place, given: readonly (Value | undefined)[]): Section {
    graph.graph.inputNames.forEach((name, position) => {
      const outer = given[position]
      names.set(name, outer ?? plainValue(name, graph.facts.get(name)))
    })
    for (const [name, tensor] of graph.graph.initializers) {
      if (given.length === 0 || !graph.graph.inputNames.includes(name)) {
        names.set(name, { ...plainValue(name, graph.facts.get(name)), roots: [tensor], dataRoots: [tensor] })
      }
    }
    const inputs = graph.graph.inputNames
      .flatMap(name => names.get(name) ?? [])
      .filter(value => value.roots === undefined)
    const steps = graph.nodes.map(run => this.#step(run, names, place))
    return { steps, inputs, outputs: graph.graph.outputNames.flatMap(name => names.get(name) ?? []) }
  }

  #step(run: NodeRun, names: Names, place: Place): Step {
    if (--this.#leavesLeft < 0) throw new TooManyLeaves()
    const path = place.path === '' ? run.name : `${place.path}/${run.name}`
    const inputs = run.node.inputs.map(name => (name === '' ? undefined : names.get(name)))
    const bodies = this.#bodies(run, names, { ...place, path }, inputs)
    const outputs = run.node.outputs.map((name, position) => {
      if (name === '') return undefined
      const returned = run.isFunctionCall ? bodies[0]?.section.outputs[position] : undefined
      const value = returned ?? this.#output(run, position, { name, inputs, bodies })
      names.set(name, value)
      return value
    })
    return { leaf: { run, path, times: place.times, inputs, outputs, assumed: place.assumed }, bodies }
  }

  #output(run: NodeRun, position: number, { name, inputs, bodies }: Origin): Value {
    const fact = run.outputs[position]
    const isConstant = fact?.kind === 'tensor' && fact.constant === true
    const source = position === 0 && run.node.domain === '' && VIEWS.has(run.node.opType) ? inputs[0] : undefined
    const handedOut = isConstant ? outputsOfBodies(run, position, bodies) : []
    const roots = isConstant ? [...rootsOf(run, inputs), ...handedOut.flatMap(value => value.roots ?? [])] : undefined
    return {
      name,
      fact,
      roots: roots && [...new Set(roots)],
      dataRoots: isConstant ? dataRootsOf(run, inputs, handedOut) : [],
      viewOf: source === undefined || source.roots !== undefined ? undefined : (source.viewOf ?? source),
      quantizedFrom: quantizedType(run, inputs, source),
    }
  }

  #bodies(run: NodeRun, names: Names, place: Place, inputs: readonly (Value | undefined)[]): Step['bodies'] {
    const items = run.bodies?.items ?? []
    const sections = items.map((item, index) => {
      const walked = item.run
      if (!isWalked(walked)) return { section: EMPTY, times: item.times }
      const label = run.isFunctionCall || items.length === 1 ? place.path : `${place.path}/${item.label || index}`
      const inner = {
        path: label,
        times: times(place.times, item.times),
        assumed: item.assumed === undefined ? place.assumed : `${run.name}.${item.assumed.name}`,
      }
      const section = run.isFunctionCall
        ? this.#section(walked, new Names(undefined), inner, inputs)
        : this.#section(walked, new Names(names), inner, [])
      return { section, times: item.times }
    })
    const chosen = run.bodies?.combine === 'max' ? this.#choose(sections.map(s => s.section)) : undefined
    return sections.map((body, index) => ({ ...body, isChosen: chosen === undefined || chosen === index }))
  }
}

/** What an output of a node is made of. */
interface Origin {
  readonly name: string
  readonly inputs: readonly (Value | undefined)[]
  readonly bodies: Step['bodies']
}

/** What the bodies of a node hand out: a branch of If by position, a loop among its outputs. */
const outputsOfBodies = (run: NodeRun, position: number, bodies: Step['bodies']): readonly Value[] =>
  bodies
    .filter(({ isChosen }) => isChosen)
    .flatMap(({ section: { outputs } }) => (run.node.opType === 'If' ? outputs.slice(position, position + 1) : outputs))

/** The stored tensors that gave a constant its elements, not its shape. */
const dataRootsOf = (
  run: NodeRun,
  inputs: readonly (Value | undefined)[],
  handedOut: readonly Value[],
): readonly Tensor[] => {
  const { node, call } = run
  const givers = inputs.filter((_, index) => !takesIndices(schemaFor(node.domain, node.opType, call.since), index))
  const inherited = [...givers, ...handedOut].flatMap(value => value?.dataRoots ?? [])
  return [...new Set([...ownRoots(run), ...inherited])]
}

const EMPTY: Section = { steps: [], inputs: [], outputs: [] }

/** Names to values, inner graphs seeing outer ones. */
class Names {
  readonly #own = new Map<string, Value>()
  readonly #outer: Names | undefined

  constructor(outer: Names | undefined) {
    this.#outer = outer
  }
  set(name: string, value: Value): void {
    this.#own.set(name, value)
  }
  get(name: string): Value | undefined {
    return this.#own.get(name) ?? this.#outer?.get(name)
  }
}

const plainValue = (name: string, fact: Fact | undefined): Value => ({
  name,
  fact,
  roots: undefined,
  dataRoots: [],
  viewOf: undefined,
  quantizedFrom: undefined,
})

/** The stored tensors behind a constant: those of the inputs, or its own. */
const rootsOf = (run: NodeRun, inputs: readonly (Value | undefined)[]): readonly Tensor[] => [
  ...ownRoots(run),
  ...inputs.flatMap(value => value?.roots ?? []),
]

/** What a Constant holds; generated tensors count as one. */
const ownRoots = (run: NodeRun): readonly Tensor[] => {
  const { opType } = run.node
  if (opType !== 'Constant' && opType !== 'ConstantOfShape') return []
  const own = run.call.tensorAttribute('value') ?? run.call.tensorAttribute('sparse_value')
  if (opType === 'Constant' && own !== undefined) return [own]
  const generated = generatedRoot(run)
  return generated === undefined ? [] : [generated]
}

const generatedRoots = new WeakMap<NodeRun, Tensor>()
/** Weights that a generator node makes (ConstantOfShape in the "light" models): parameters that no byte stores. */
const generatedRoot = (run: NodeRun): Tensor | undefined => {
  const known = generatedRoots.get(run)
  if (known !== undefined) return known
  const fact = run.outputs[0]
  if (fact?.kind !== 'tensor' || fact.type === undefined || fact.shape === undefined) return undefined
  const dims = fact.shape.filter(isKnown)
  if (dims.length !== fact.shape.length) return undefined
  const root: Tensor = { name: run.name, elementType: fact.type, dims, storedBytes: 0 }
  generatedRoots.set(run, root)
  return root
}

const quantizedType = (
  run: NodeRun,
  inputs: readonly (Value | undefined)[],
  source: Value | undefined,
): ElementType | undefined => {
  if (run.node.opType === 'DequantizeLinear') {
    const input = inputs[0]?.fact
    return input?.kind === 'tensor' ? input.type : undefined
  }
  return source?.quantizedFrom ?? (run.node.opType === 'Transpose' ? inputs[0]?.quantizedFrom : undefined)
}
