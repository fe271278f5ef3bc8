/** Names for what a node cannot know, so that the user can bind it: `<value>.<axis>`, as for graph inputs. */
import { type Dim, freshSymbol, isKnown } from '../dim/dim.ts'
import { syntheticOrigins } from '../dim/evaluate.ts'
import type { Fact } from '../ops/contract/fact.ts'
import type { Context } from './context.ts'

interface Output {
  readonly name: string
  readonly node: string
  readonly context: Context
  /** Symbols of this node that have their name already: two outputs may share one. */
  readonly named: Map<string, Dim>
}

/** The fact with bound dimensions in place, and the symbols that this node made up named after the value and axis. */
export const pinUnknown = (fact: Fact | undefined, output: Output): Fact | undefined => {
  if (fact?.kind !== 'tensor' || fact.shape === undefined || fact.shape.every(isKnown)) return fact
  return { ...fact, shape: fact.shape.map((dim, axis) => pinDim(dim, axis, output)) }
}

const pinDim = (dim: Dim, axis: number, { name, node, context, named }: Output): Dim => {
  if (isKnown(dim)) return dim
  const pin = `${name}.${axis}`
  const bound = context.bindings.get(pin)
  if (bound !== undefined) return bound
  const known = named.get(dim.key)
  if (known !== undefined) return known
  const [origin, ...others] = syntheticOrigins(dim)
  if (origin?.node !== node || origin.pin !== undefined || others.length > 0) return dim
  const isOwnSymbol = dim.terms.length === 1 && dim.terms[0]?.coefficient === 1n && dim.terms[0].degree === 1
  if (!isOwnSymbol || dim.denominator !== 1n || dim.depth !== 1) return dim
  const renamed = freshSymbol({ ...origin, pin })
  named.set(dim.key, renamed)
  return renamed
}
