/** Execution order. Files are nearly always sorted already; those that are not are sorted here. */
import type { Node } from '../onnx/model.ts'

export interface Ordered {
  readonly nodes: readonly Node[]
  /** Nodes on or behind a cycle; they cannot run. */
  readonly cyclic: readonly Node[]
  /** The first node that stood before a producer of its inputs; undefined when the file is sorted. */
  readonly moved?: Node
}

/**
 * Sorts the nodes so that each comes after the producers of its inputs (names captured by its subgraphs included).
 * Keeps the file's order where it can. `O(nodes + edges)`.
 */
export const executionOrder = (nodes: readonly Node[]): Ordered => {
  const producer = new Map<string, number>()
  nodes.forEach((node, index) => {
    for (const output of node.outputs) if (output !== '') producer.set(output, index)
  })
  const moved = nodes.find((node, index) => readsOf(node).some(name => (producer.get(name) ?? -1) >= index))
  return moved === undefined ? { nodes, cyclic: [] } : { ...sort(nodes, producer), moved }
}

const sort = (nodes: readonly Node[], producer: ReadonlyMap<string, number>): Ordered => {
  const waiting = nodes.map(() => 0)
  const consumers = nodes.map((): number[] => [])
  nodes.forEach((node, index) => {
    for (const name of new Set(readsOf(node))) {
      const from = producer.get(name)
      if (from === undefined) continue
      consumers[from]?.push(index)
      waiting[index] = (waiting[index] ?? 0) + 1
    }
  })
  const order: number[] = []
  waiting.forEach((count, index) => {
    if (count === 0) order.push(index)
  })
  for (let next = 0; next < order.length; next++) {
    for (const consumer of consumers[order[next] ?? -1] ?? []) {
      const left = (waiting[consumer] ?? 0) - 1
      waiting[consumer] = left
      if (left === 0) order.push(consumer)
    }
  }
  return {
    nodes: order.flatMap(index => nodes[index] ?? []),
    cyclic: nodes.filter((_, index) => (waiting[index] ?? 0) > 0),
  }
}

/** Names a node reads: its inputs and what its subgraphs capture. */
export const readsOf = (node: Node): readonly string[] => {
  let captured: string[] | undefined
  for (const attribute of node.attributes.values()) {
    if (attribute.type === 'graph') captured = [...(captured ?? []), ...capturedNames(attribute.value)]
    else if (attribute.type === 'graphs') captured = [...(captured ?? []), ...attribute.value.flatMap(capturedNames)]
  }
  return captured === undefined ? node.inputs : [...node.inputs, ...captured]
}

const capturedNames = (graph: {
  readonly nodes: readonly Node[]
  readonly inputs: readonly { readonly name: string }[]
  readonly outputs: readonly { readonly name: string }[]
  readonly initializers: ReadonlyMap<string, unknown>
}): readonly string[] => {
  const own = new Set<string>([...graph.inputs.map(input => input.name), ...graph.initializers.keys()])
  for (const node of graph.nodes) for (const output of node.outputs) own.add(output)
  const read = [...graph.nodes.flatMap(readsOf), ...graph.outputs.map(output => output.name)]
  return read.filter(name => name !== '' && !own.has(name))
}
