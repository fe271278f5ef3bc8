/** Bounds the work and the memory of one inference: small files could otherwise ask for both without end. */
import { type Dim, freshSymbol, isKnown } from '../dim/dim.ts'
import type { Element, Model, Node } from '../onnx/model.ts'
import type { TensorFact } from '../ops/contract/fact.ts'
import { elementLimit } from '../ops/contract/value.ts'

/** What is left for this inference. */
export interface Budget {
  /** Nodes to walk. */
  walks: number
  /** Size of propagated values and of symbolic dimensions, see `weightOf`. */
  size: number
}

/**
 * Node walks of one inference, and nodes of one unfolded execution. Loops are walked a few times and functions once per
 * signature, so that real models need a small multiple of their nodes; a file of a hundred nodes whose functions call
 * each other may ask for 10^12. A walked node takes about 1 kB.
 */
const BASE_NODES = 100_000
const NODES_PER_NODE = 64
const MAX_NODES_WALKED = 1_500_000

export const nodeLimit = (model: Model): number =>
  Math.min(MAX_NODES_WALKED, BASE_NODES + NODES_PER_NODE * countNodes(model))

const countNodes = (model: Model): number => {
  const inGraph = (nodes: readonly Node[]): number => {
    let count = nodes.length
    for (const { attributes } of nodes) {
      for (const attribute of attributes.values()) {
        if (attribute.type === 'graph') count += inGraph(attribute.value.nodes)
        else if (attribute.type === 'graphs') for (const graph of attribute.value) count += inGraph(graph.nodes)
      }
    }
    return count
  }
  let count = inGraph(model.graph.nodes)
  for (const { nodes } of model.functions.values()) count += inGraph(nodes)
  return count
}

/** Elements of all propagated values together: 8 to 16 B each. Real exports keep below 10^6. */
export const MAX_SIZE = 20_000_000
/** A symbolic element or dimension weighs this much more than a number, plus its length: what arithmetic on it costs. */
const WEIGHT_OF_SYMBOLS = 64
/** Elements of a value that are kept when the budget is used up: shapes and axes. */
const ALWAYS_KEPT_ELEMENTS = 16
/** Length of the key of a dimension that costs nothing; real dimensions stay below. */
const SHORT_KEY = 256

/** The fact with what is too large, or beyond the budget, left out. */
export const spendOn = (fact: TensorFact, budget: Budget): TensorFact =>
  spendOnShape(spendOnValue(fact, budget), budget)

const spendOnValue = (fact: TensorFact, budget: Budget): TensorFact => {
  const { value, type } = fact
  if (value === undefined || value.length <= ALWAYS_KEPT_ELEMENTS) return fact
  for (const element of value) budget.size -= weightOf(element)
  return value.length > elementLimit(type) || budget.size < 0 ? { ...fact, value: undefined } : fact
}

const weightOf = (element: Element): number =>
  typeof element === 'object' ? WEIGHT_OF_SYMBOLS + element.key.length : 1

const spendOnShape = (fact: TensorFact, budget: Budget): TensorFact => {
  const { shape } = fact
  if (shape === undefined || !shape.some(isLong)) return fact
  for (const dim of shape) if (isLong(dim)) budget.size -= dim.key.length
  if (budget.size >= 0) return fact
  return { ...fact, shape: shape.map(dim => (isLong(dim) ? freshSymbol({ reason: 'limit', node: '' }) : dim)) }
}

const isLong = (dim: Dim): dim is Exclude<Dim, number> => !isKnown(dim) && dim.key.length > SHORT_KEY
