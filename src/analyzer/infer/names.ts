/** Names of nodes and values, wherever in the model they stand. */
import type { Graph, Model, Node } from '../onnx/model.ts'

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
