/** Facts about a model file that structural rules need and that a profile, being bound and counted, no longer shows. */
import type { Attribute, Graph, Model, Node, Tensor } from '../../analyzer/onnx/model.ts'

export interface StructureFacts {
  /** Dimensions of the graph's inputs without a number: "images[0]=batch", "ids[1]=?". */
  readonly dynamicAxes: readonly string[]
  /** Files that hold tensors outside the model. */
  readonly externalFiles: readonly string[]
}

/** Reads the facts from the decoded model, subgraphs and local functions included. */
export const structureFacts = (model: Model): StructureFacts => {
  const files = new Set<string>()
  collectGraph(model.graph, files)
  for (const definition of model.functions.values()) collectNodes(definition.nodes, files)
  return { dynamicAxes: dynamicAxes(model.graph), externalFiles: [...files].sort() }
}

const dynamicAxes = (graph: Graph): readonly string[] =>
  graph.inputs
    .filter(({ name }) => !graph.initializers.has(name))
    .flatMap(({ name, type }) => {
      if (type === undefined || (type.kind !== 'tensor' && type.kind !== 'sparse-tensor')) return []
      if (type.shape === undefined) return [`${name}[*]=?`]
      return type.shape.flatMap((dim, axis) => (typeof dim === 'number' ? [] : [`${name}[${axis}]=${dim ?? '?'}`]))
    })

const collectGraph = (graph: Graph, files: Set<string>): void => {
  for (const tensor of graph.initializers.values()) collectTensor(tensor, files)
  collectNodes(graph.nodes, files)
}

const collectNodes = (nodes: readonly Node[], files: Set<string>): void => {
  for (const node of nodes) for (const attribute of node.attributes.values()) collectAttribute(attribute, files)
}

const collectAttribute = (attribute: Attribute, files: Set<string>): void => {
  if (attribute.type === 'tensor') collectTensor(attribute.value, files)
  else if (attribute.type === 'tensors') for (const tensor of attribute.value) collectTensor(tensor, files)
  else if (attribute.type === 'graph') collectGraph(attribute.value, files)
  else if (attribute.type === 'graphs') for (const graph of attribute.value) collectGraph(graph, files)
}

const collectTensor = (tensor: Tensor, files: Set<string>): void => {
  if (tensor.external !== undefined) files.add(tensor.external.location)
}
