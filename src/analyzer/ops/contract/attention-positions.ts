/** How many (query, key) positions a masked attention needs (docs/sources/flop-counters.md §2.5). */
import { add, maximum, minimum, minus, plus, subtract, times, type Count, type Dim } from '../../dim/dim.ts'
import { scaled } from '../../dim/polynomial.ts'

/** Which keys a query at position p sees: from p − left to p + right; undefined = no bound on that side. */
export interface Band {
  readonly left: number | undefined
  readonly right: number | undefined
}

/**
 * Score positions of `queries` rows and `keys` columns inside a band. The last query stands at the last key, so a row
 * sees keys before it in the cache: causal = { left: undefined, right: 0 } gives Sq·Skv − Sq·(Sq − 1)/2.
 */
export const bandPositions = (queries: Dim, keys: Dim, band: Band): Count => {
  const first = subtract(keys, queries)
  const upper = band.right === undefined ? times(queries, keys) : clampedSum(queries, keys, add(first, band.right + 1))
  return band.left === undefined ? upper : minus(upper, clampedSum(queries, keys, subtract(first, band.left)))
}

/** Σ over `count` consecutive integers x from `start` of min(max(x, 0), limit). */
const clampedSum = (count: Dim, limit: Dim, start: Dim): Count =>
  minus(clampedPrefix(add(start, subtract(count, 1)), limit), clampedPrefix(subtract(start, 1), limit))

/** Σ over all integers x ≤ last of min(max(x, 0), limit): k·(k + 1)/2 with k = min(max(last, 0), limit), then `limit` each. */
const clampedPrefix = (last: Dim, limit: Dim): Count => {
  const k = maximum(0, minimum(last, limit))
  return plus(halfOf(times(k, add(k, 1))), times(limit, maximum(0, subtract(last, limit))))
}

/** Half of a product of two successive integers, which is even: a polynomial stays a polynomial. */
const halfOf = (even: Count): Count => (typeof even === 'bigint' ? even / 2n : scaled(even, 1n, 2n))
