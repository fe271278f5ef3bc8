import type { Origin } from '../dim/expression.ts'

/** Why a dimension is not known, in words, with what the user can do. */
export const describeOrigin = ({ reason, node, pin }: Origin): string => {
  const remedy = pin === undefined ? '' : `; bind "${pin}" to count it`
  switch (reason) {
    case 'data-dependent':
      return `data-dependent: a size that "${node}" takes from data${remedy}`
    case 'unknown-op':
      return `unknown-op: behind node "${node}"`
    case 'missing-value':
      return `missing-value: "${node}" needs a value that is not known statically${remedy}`
    case 'unbound-symbol':
      return `unbound-symbol: bind "${pin ?? node}"`
    case 'conflict':
      return `conflict: operands of "${node}" contradict each other`
    case 'limit':
      return `limit: the dimension at "${node}" is too complex`
  }
}
