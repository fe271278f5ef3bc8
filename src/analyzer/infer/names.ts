/** Names of nodes and values, wherever in the model they stand. */
import { symbolsOf } from '../dim/evaluate.ts'
import type { Graph, Model, Node, ValueType } from '../onnx/model.ts'
import { symbolicDim } from './tensor-fact.ts'

/** What a node is called in messages, pins and profiles: its name, or made from op type and place when it has none. */
export const nodeName = ({ name, opType }: Pick<Node, 'name' | 'opType'>, index: number): string =>
  name === '' ? `${opType}_${index}` : name

/** Every name that a pin can begin with: nodes, their outputs, and graph inputs. */
export const namesIn = (model: Model): ReadonlySet<string> => {
  const names = new Set<string>()
  const visitNodes = (nodes: readonly Node[]): void => {
    nodes.forEach((node, index) => {
      names.add(nodeName(node, index))
      for (const output of node.outputs) names.add(output)
      for (const attribute of node.attributes.values()) {
        if (attribute.type === 'graph') visitGraph(attribute.value)
        else if (attribute.type === 'graphs') attribute.value.forEach(visitGraph)
      }
    })
  }
  const visitGraph = (graph: Graph): void => {
    for (const { name } of graph.inputs) names.add(name)
    visitNodes(graph.nodes)
  }
  visitGraph(model.graph)
  for (const { nodes } of model.functions.values()) visitNodes(nodes)
  return names
}

/** Every dimension name that stands anywhere in the model: inputs, outputs and annotations, of subgraphs too. */
export const dimensionNamesIn = (model: Model): ReadonlySet<string> => {
  const names = new Set<string>()
  const visitType = (type: ValueType | undefined): void => {
    if (type === undefined) return
    if (type.kind === 'sequence' || type.kind === 'optional') visitType(type.element)
    if (type.kind !== 'tensor' && type.kind !== 'sparse-tensor') return
    for (const dim of type.shape ?? []) {
      if (typeof dim !== 'string' || dim === '') continue
      names.add(dim)
      for (const name of symbolsOf(symbolicDim(dim))) names.add(name)
    }
  }
  const visitNodes = (nodes: readonly Node[]): void => {
    for (const { attributes } of nodes)
      for (const attribute of attributes.values()) {
        if (attribute.type === 'graph') visitGraph(attribute.value)
        else if (attribute.type === 'graphs') attribute.value.forEach(visitGraph)
      }
  }
  const visitGraph = (graph: Graph): void => {
    for (const { type } of [...graph.inputs, ...graph.outputs, ...graph.valueInfos]) visitType(type)
    visitNodes(graph.nodes)
  }
  visitGraph(model.graph)
  for (const { nodes, valueInfos } of model.functions.values()) {
    for (const { type } of valueInfos) visitType(type)
    visitNodes(nodes)
  }
  return names
}
