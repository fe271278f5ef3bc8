/** How far predictions lie from measurements: the error figures that are published, and the intervals built from them. */

/** A prediction beside its measurement, both in seconds. */
export interface Pair {
  readonly predicted: number
  readonly measured: number
}

export interface ErrorFigures {
  readonly count: number
  /** Mean, median and 90th percentile of |predicted / measured − 1|. */
  readonly mape: number
  readonly median: number
  readonly p90: number
  /** Rank correlation of predicted and measured (Spearman). */
  readonly spearman: number
}

export const errorFigures = (pairs: readonly Pair[]): ErrorFigures => {
  const errors = pairs.map(({ predicted, measured }) => Math.abs(predicted / measured - 1)).sort((a, b) => a - b)
  const mean = errors.reduce((sum, error) => sum + error, 0) / Math.max(1, errors.length)
  return {
    count: pairs.length,
    mape: mean,
    median: quantile(errors, 0.5),
    p90: quantile(errors, 0.9),
    spearman: spearman(pairs),
  }
}

/** The value at a share of a sorted list (nearest rank); 0 for an empty one. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? 0

const spearman = (pairs: readonly Pair[]): number => {
  const x = ranks(pairs.map(pair => pair.predicted))
  const y = ranks(pairs.map(pair => pair.measured))
  const middle = (pairs.length - 1) / 2
  let product = 0
  let squaresX = 0
  let squaresY = 0
  x.forEach((rank, index) => {
    const dx = rank - middle
    const dy = (y[index] ?? 0) - middle
    product += dx * dy
    squaresX += dx * dx
    squaresY += dy * dy
  })
  return squaresX > 0 && squaresY > 0 ? product / Math.sqrt(squaresX * squaresY) : 0
}

/** Ranks from 0; equal values share their mean rank. */
const ranks = (values: readonly number[]): readonly number[] => {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value)
  const result = values.map(() => 0)
  for (let start = 0; start < order.length;) {
    let end = start
    while (end + 1 < order.length && order[end + 1]?.value === order[start]?.value) end++
    for (let i = start; i <= end; i++) result[order[i]?.index ?? 0] = (start + end) / 2
    start = end + 1
  }
  return result
}

/** Factors on a prediction: the truth lies between low × and high × the point. */
export interface Spread {
  readonly low: number
  readonly high: number
}

/** With fewer, the wanted quantiles lie beyond the smallest and largest ratio seen. */
const ENOUGH_FOR_QUANTILES = 40

/**
 * Split-conformal factors: those that hold `coverage` of the measured / predicted ratios of models the fit has not
 * seen, with the (n + 1) correction of small samples (Vovk et al., Algorithmic Learning in a Random World). Small sets
 * take the wider of all that was seen and Student's interval for one more model. They always hold 1, the point.
 */
export const conformalSpread = (pairs: readonly Pair[], coverage: number): Spread => {
  const ratios = pairs.map(({ predicted, measured }) => measured / predicted).sort((a, b) => a - b)
  const tail = (1 - coverage) / 2
  const n = ratios.length
  const below = Math.floor((n + 1) * tail)
  const above = Math.ceil((n + 1) * (1 - tail))
  const low = ratios[Math.max(0, below - 1)] ?? 1
  const high = ratios[Math.min(n - 1, above - 1)] ?? 1
  const student = n < ENOUGH_FOR_QUANTILES ? studentFactor(ratios) : 1
  return { low: Math.min(1, low, 1 / student), high: Math.max(1, high, student) }
}

/**
 * As `conformalSpread`, by the size of the ratios alone: high = 1 / low. Half as many measurements then say where the
 * tails are. Below nine, where the wanted quantile lies beyond the largest seen, the wider of that and Student's.
 */
export const symmetricSpread = (pairs: readonly Pair[], coverage: number): Spread => {
  const sizes = pairs.map(({ predicted, measured }) => Math.abs(Math.log(measured / predicted))).sort((a, b) => a - b)
  const rank = Math.ceil((sizes.length + 1) * coverage)
  const seen = Math.exp(sizes[Math.min(sizes.length, rank) - 1] ?? Infinity)
  const high = rank <= sizes.length ? seen : Math.max(seen, studentFactor(sizes.map(Math.exp)))
  return { low: 1 / high, high }
}

/** exp(t · s · √(1 + 1/n)), s the root mean square of the log ratios: 90 % for one more model. */
const studentFactor = (ratios: readonly number[]): number => {
  const n = ratios.length
  if (n < 2) return Infinity
  const square = ratios.reduce((total, ratio) => total + Math.log(ratio) ** 2, 0) / n
  // 95 % quantile of Student's t, by its expansion 1.645 + 1.52/ν + 3.3/ν² (exact to 2 % from ν = 3 on).
  const t = 1.645 + 1.52 / n + 3.3 / (n * n)
  return Math.exp(t * Math.sqrt(square * (1 + 1 / n)))
}

/** Share of the measurements that lie within their interval. */
export const coverageOf = (pairs: readonly Pair[], { low, high }: Spread): number => {
  const inside = pairs.filter(({ predicted, measured }) => measured >= low * predicted && measured <= high * predicted)
  return inside.length / Math.max(1, pairs.length)
}
