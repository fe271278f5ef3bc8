/** Facts with their elements as text: 'int64[3] 2 S ?'. */
import { format } from '../../src/analyzer/dim/format.ts'
import type { Element } from '../../src/analyzer/onnx/model.ts'
import type { Fact } from '../../src/analyzer/ops/contract/fact.ts'
import { runNode, type OneNode } from './one-node.ts'

const showElement = (element: Element): string => {
  if (element === undefined) return '?'
  return typeof element === 'object' ? format(element) : String(element)
}

export const showValue = (fact: Fact | undefined): string => {
  if (fact?.kind !== 'tensor') return fact?.kind ?? '?'
  const shape = fact.shape === undefined ? '' : `[${fact.shape.map(dim => format(dim)).join(',')}]`
  return [`${fact.type ?? '?'}${shape}`, ...(fact.value ?? []).map(showElement)].join(' ')
}

/** What one node makes of its inputs: each output with its elements, or the codes of what it reports. */
export const valuesOf = (spec: OneNode): readonly string[] => {
  const { facts, codes } = runNode(spec)
  return codes.length > 0 ? codes : facts.map(showValue)
}
