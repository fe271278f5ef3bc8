/** Which models a job of a matrix measures: split by cost, the same way in every job. */

export interface Shard {
  /** From 1. */
  readonly index: number
  readonly count: number
}

/** Four digits; a matrix of GitHub has at most 256 jobs. */
export const MAX_SHARDS = 9999

export const WHOLE: Shard = { index: 1, count: 1 }

/** "2/4" → shard 2 of 4; undefined for anything else. */
export const parseShard = (text: string): Shard | undefined => {
  const match = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text)
  const [index, count] = [Number(match?.[1]), Number(match?.[2])]
  return match === null || index > count ? undefined : { index, count }
}

export interface Weighed {
  readonly path: string
  /** Any unit: bytes of the file × how often it is measured. */
  readonly cost: number
}

/**
 * Paths of one shard. Greedy: the costliest first, each to the shard that has the least so far; equal costs in the order
 * of their paths. Every job sees the same files, so the shards together hold each path once.
 */
export const pathsOfShard = (models: readonly Weighed[], { index, count }: Shard): ReadonlySet<string> => {
  const loads = Array.from({ length: count }, () => 0)
  const mine = new Set<string>()
  const order = models.toSorted((a, b) => b.cost - a.cost || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  for (const { path, cost } of order) {
    const least = loads.indexOf(Math.min(...loads))
    loads[least] = (loads[least] ?? 0) + cost
    if (least === index - 1) mine.add(path)
  }
  return mine
}
