import type { Origin } from '../dim/expression.ts'

/** Why a dimension is not known, in words, with what the user can do. */
export const describeOrigin = ({ reason, node }: Origin): string => {
  switch (reason) {
    case 'data-dependent':
      return `data-dependent: pin "${node}" with bind to count it`
    case 'unknown-op':
      return `unknown-op: behind node "${node}"`
    case 'missing-value':
      return `missing-value: "${node}" needs a value that is not known statically`
    case 'unbound-symbol':
      return `unbound-symbol: bind "${node}"`
    case 'conflict':
      return `conflict: operands of "${node}" contradict each other`
    case 'limit':
      return `limit: the dimension at "${node}" is too complex`
  }
}
