/**
 * Non-negative least squares with a ridge towards a given answer, by coordinate descent on the normal equations
 * (Franc, Hlaváč and Navara, CAIP 2005). The problem is convex: one minimum, wherever the search begins.
 */

export interface NonNegativeProblem {
  /** One list of amounts per observation; all of one length. */
  readonly rows: readonly Float64Array[]
  /** The wanted sum of each row, and how much the row counts. */
  readonly targets: readonly number[]
  readonly weights: readonly number[]
  /** Where the unknowns stay without data, and how strongly: ridge · (unknown − held)². */
  readonly held: Float64Array
  readonly ridge: number
}

const MAX_SWEEPS = 200
/** Stop when no unknown moves by more than this; unknowns are factors near 1. */
const CONVERGED = 1e-7

/** The unknowns ≥ 0 that minimise Σ weight · (row · unknowns − target)² + ridge · Σ (unknown − held)². */
export const nonNegativeLeastSquares = (problem: NonNegativeProblem): Float64Array => {
  const { matrix, right } = normalEquations(problem)
  const size = right.length
  const unknowns = problem.held.slice()
  for (let sweep = 0; sweep < MAX_SWEEPS; sweep++) {
    let moved = 0
    for (let i = 0; i < size; i++) {
      const diagonal = at(matrix, i * size + i)
      if (!(diagonal > 0)) continue
      let rest = at(right, i)
      for (let j = 0; j < size; j++) rest -= at(matrix, i * size + j) * at(unknowns, j)
      const next = Math.max(0, at(unknowns, i) + rest / diagonal)
      moved = Math.max(moved, Math.abs(next - at(unknowns, i)))
      unknowns[i] = next
    }
    if (moved < CONVERGED) break
  }
  return unknowns
}

const normalEquations = ({ rows, targets, weights, held, ridge }: NonNegativeProblem) => {
  const size = held.length
  const matrix = new Float64Array(size * size)
  const right = held.map(value => ridge * value)
  for (let i = 0; i < size; i++) matrix[i * size + i] = ridge
  rows.forEach((row, index) => {
    const weight = weights[index] ?? 1
    const target = targets[index] ?? 0
    for (let i = 0; i < size; i++) {
      const scaled = weight * at(row, i)
      if (scaled === 0) continue
      right[i] = at(right, i) + scaled * target
      for (let j = 0; j < size; j++) matrix[i * size + j] = at(matrix, i * size + j) + scaled * at(row, j)
    }
  })
  return { matrix, right }
}

const at = (values: Float64Array, index: number): number => values[index] ?? 0
