/**
 * Which node of head is which node of base. Exporters renumber and rename nodes, so a name alone proves nothing:
 * sequences are aligned on what nodes are (operator, shapes, attributes), and names decide where that is ambiguous.
 */
import type { NodeProfile } from '../analyzer/profile/profile.ts'

export interface NodePair {
  readonly base: NodeProfile | undefined
  readonly head: NodeProfile | undefined
}

type Key = (node: NodeProfile) => string

/** Operator, operand shapes and types, and attributes: equal for a node that was only renamed or moved. */
export const signatureOf: Key = node =>
  JSON.stringify([
    node.domain,
    node.op,
    [...node.inputs, ...node.outputs].map(value => [value.type, value.shape]),
    node.attributes,
    String(node.times),
  ])

const operatorOf: Key = node => `${node.domain}:${node.op}`

/** Pairs every node of both sides exactly once, in head's order; removed nodes stand where they were. */
export const matchNodes = (base: readonly NodeProfile[], head: readonly NodeProfile[]): readonly NodePair[] => {
  const signatures = new Map<NodeProfile, string>()
  const signature: Key = node => {
    const known = signatures.get(node) ?? signatureOf(node)
    signatures.set(node, known)
    return known
  }
  const keys: readonly Key[] = [
    node => `${node.name}\n${signature(node)}`,
    signature,
    node => `${node.name}\n${operatorOf(node)}`,
    operatorOf,
  ]
  return align({ base, head }, keys)
}

interface Segment {
  readonly base: readonly NodeProfile[]
  readonly head: readonly NodeProfile[]
}

/** Aligns on the first key; what it leaves between the aligned nodes is aligned on the next. */
const align = (segment: Segment, [key, ...weaker]: readonly Key[]): readonly NodePair[] => {
  if (key === undefined || segment.base.length === 0 || segment.head.length === 0) return unmatched(segment)
  const pairs: NodePair[] = []
  let [fromBase, fromHead] = [0, 0]
  const gap = (toBase: number, toHead: number): void => {
    const between = { base: segment.base.slice(fromBase, toBase), head: segment.head.slice(fromHead, toHead) }
    pairs.push(...align(between, weaker))
  }
  for (const [atBase, atHead] of commonSequence(segment.base.map(key), segment.head.map(key))) {
    gap(atBase, atHead)
    pairs.push({ base: segment.base[atBase], head: segment.head[atHead] })
    fromBase = atBase + 1
    fromHead = atHead + 1
  }
  gap(segment.base.length, segment.head.length)
  return pairs
}

const unmatched = ({ base, head }: Segment): readonly NodePair[] => [
  ...base.map(node => ({ base: node, head: undefined })),
  ...head.map(node => ({ base: undefined, head: node })),
]

type IndexPair = readonly [number, number]

/**
 * A long common subsequence by patience: equal ends first, then keys that occur once on both sides, kept where their
 * order agrees, then again between those. Near-linear, where the exact longest would be quadratic.
 */
export const commonSequence = (base: readonly string[], head: readonly string[]): readonly IndexPair[] => {
  const pairs: IndexPair[] = []
  const pending: [number, number, number, number][] = [[0, base.length, 0, head.length]]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    let [baseStart, baseEnd, headStart, headEnd] = next
    while (baseStart < baseEnd && headStart < headEnd && base[baseStart] === head[headStart])
      pairs.push([baseStart++, headStart++])
    while (baseStart < baseEnd && headStart < headEnd && base[baseEnd - 1] === head[headEnd - 1])
      pairs.push([--baseEnd, --headEnd])
    if (baseStart >= baseEnd || headStart >= headEnd) continue
    const anchors = uniqueAnchors(base, head, [baseStart, baseEnd, headStart, headEnd])
    if (anchors.length === 0) {
      pairs.push(...nearestInOrder(base, head, [baseStart, baseEnd, headStart, headEnd]))
      continue
    }
    let [fromBase, fromHead] = [baseStart, headStart]
    for (const [atBase, atHead] of anchors) {
      pending.push([fromBase, atBase, fromHead, atHead])
      pairs.push([atBase, atHead])
      fromBase = atBase + 1
      fromHead = atHead + 1
    }
    pending.push([fromBase, baseEnd, fromHead, headEnd])
  }
  return pairs.sort(([a], [b]) => a - b)
}

type Range = readonly [number, number, number, number]

/** Keys that occur exactly once on each side, in an order both sides agree on (longest increasing subsequence). */
const uniqueAnchors = (
  base: readonly string[],
  head: readonly string[],
  [b0, b1, h0, h1]: Range,
): readonly IndexPair[] => {
  const inBase = uniquePositions(base, b0, b1)
  const inHead = uniquePositions(head, h0, h1)
  const candidates: IndexPair[] = []
  for (const [key, atBase] of inBase) {
    const atHead = inHead.get(key)
    if (atHead !== undefined) candidates.push([atBase, atHead])
  }
  return longestIncreasing(candidates.sort(([a], [b]) => a - b))
}

const uniquePositions = (keys: readonly string[], start: number, end: number): ReadonlyMap<string, number> => {
  const positions = new Map<string, number>()
  const repeated = new Set<string>()
  for (let index = start; index < end; index++) {
    const key = keys[index] ?? ''
    if (positions.has(key)) repeated.add(key)
    else positions.set(key, index)
  }
  for (const key of repeated) positions.delete(key)
  return positions
}

const longestIncreasing = (pairs: readonly IndexPair[]): readonly IndexPair[] => {
  const tails: number[] = []
  const previous: number[] = []
  pairs.forEach(([, atHead], index) => {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < atHead) low = middle + 1
      else high = middle
    }
    previous[index] = low > 0 ? (tails[low - 1] ?? -1) : -1
    tails[low] = index
  })
  const chain: IndexPair[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at]
    if (pair !== undefined) chain.push(pair)
  }
  return chain.reverse()
}

/** Cells of the exact table in a stretch without unique keys; beyond it nodes pair greedily, in order. */
const MAX_TABLE = 1_000_000

const nearestInOrder = (
  base: readonly string[],
  head: readonly string[],
  [b0, b1, h0, h1]: Range,
): readonly IndexPair[] => {
  const [rows, columns] = [b1 - b0, h1 - h0]
  if (rows * columns > MAX_TABLE) return greedyInOrder(base, head, [b0, b1, h0, h1])
  const width = columns + 1
  const lengths = new Uint32Array((rows + 1) * width)
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const isEqual = base[b0 + row] === head[h0 + column]
      const [diagonal, down, right] = [
        lengths[(row + 1) * width + column + 1] ?? 0,
        lengths[(row + 1) * width + column] ?? 0,
        lengths[row * width + column + 1] ?? 0,
      ]
      lengths[row * width + column] = isEqual ? diagonal + 1 : Math.max(down, right)
    }
  }
  const pairs: IndexPair[] = []
  for (let row = 0, column = 0; row < rows && column < columns;) {
    if (base[b0 + row] === head[h0 + column]) pairs.push([b0 + row++, h0 + column++])
    else if ((lengths[(row + 1) * width + column] ?? 0) >= (lengths[row * width + column + 1] ?? 0)) row++
    else column++
  }
  return pairs
}

const greedyInOrder = (
  base: readonly string[],
  head: readonly string[],
  [b0, b1, h0, h1]: Range,
): readonly IndexPair[] => {
  const waiting = new Map<string, number[]>()
  for (let index = h1 - 1; index >= h0; index--) {
    const list = waiting.get(head[index] ?? '')
    if (list === undefined) waiting.set(head[index] ?? '', [index])
    else list.push(index)
  }
  const pairs: IndexPair[] = []
  let last = -1
  for (let index = b0; index < b1; index++) {
    const list = waiting.get(base[index] ?? '') ?? []
    while ((list.at(-1) ?? Infinity) <= last) list.pop()
    const at = list.pop()
    if (at === undefined) continue
    pairs.push([index, at])
    last = at
  }
  return pairs
}
