/** Which operator domains a model uses, whether it imports them or not. */
import type { Model, Node } from './model.ts'

/** Of all nodes: in subgraphs and in functions as well. */
export const domainsOf = (model: Model): ReadonlySet<string> => {
  const domains = new Set<string>()
  const collect = (nodes: readonly Node[]): void => {
    for (const { domain, attributes } of nodes) {
      domains.add(domain)
      for (const attribute of attributes.values()) {
        if (attribute.type === 'graph') collect(attribute.value.nodes)
        else if (attribute.type === 'graphs') for (const { nodes: inner } of attribute.value) collect(inner)
      }
    }
  }
  collect(model.graph.nodes)
  for (const { nodes } of model.functions.values()) collect(nodes)
  return domains
}
