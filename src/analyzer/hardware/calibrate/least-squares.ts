/**
 * Damped least squares (Levenberg 1944, Marquardt 1963) with a soft-L1 loss and a Gaussian prior on each unknown:
 * small, deterministic, and enough for 50 unknowns.
 */

export interface Problem {
  /** Number of observations. */
  readonly rows: number
  /** Residual of one observation; writes its derivatives to `gradient` (cleared before the call) when given. */
  readonly residual: (row: number, unknowns: Float64Array, gradient?: Float64Array) => number
  readonly start: Float64Array
  /** Gaussian prior: mean and precision (1/variance, in units of one observation) of each unknown. */
  readonly prior: Float64Array
  readonly precision: Float64Array
  readonly lowest: Float64Array
  readonly highest: Float64Array
  /** Residuals beyond this size count linearly instead of quadratically. */
  readonly softness: number
}

const MAX_STEPS = 80
const MAX_TRIES = 25
/** Stop when a step improves the cost by less than this share. */
const CONVERGED = 1e-5
/** No unknown moves further than this in one step: unknowns are logarithms, so by a factor of e. */
const MAX_MOVE = 1
const START_DAMPING = 1e-2

/** The unknowns that minimise Σ softL1(residual) + Σ precision · (unknown − prior)². */
export const leastSquares = (problem: Problem): Float64Array => {
  let unknowns = problem.start
  let cost = costOf(problem, unknowns)
  let damping = START_DAMPING
  for (let step = 0; step < MAX_STEPS; step++) {
    const { matrix, right } = normalEquations(problem, unknowns)
    const before = cost
    for (let attempt = 0; attempt < MAX_TRIES; attempt++) {
      const candidate = move(problem, unknowns, solve(damped(matrix, damping), right))
      const candidateCost = costOf(problem, candidate)
      if (candidateCost < cost) {
        unknowns = candidate
        cost = candidateCost
        damping = Math.max(damping / 4, 1e-9)
        break
      }
      damping *= 4
    }
    if (before - cost <= CONVERGED * before) break
  }
  return unknowns
}

const at = (values: Float64Array, index: number): number => values[index] ?? 0

/** 2 s² (√(1 + (r/s)²) − 1): r² for small residuals, linear for large ones. */
const softL1 = (residual: number, softness: number): number =>
  2 * softness * softness * (Math.sqrt(1 + (residual / softness) ** 2) - 1)

const costOf = (problem: Problem, unknowns: Float64Array): number => {
  let cost = 0
  for (let row = 0; row < problem.rows; row++) {
    cost += softL1(problem.residual(row, unknowns), problem.softness)
  }
  for (let i = 0; i < unknowns.length; i++) {
    cost += at(problem.precision, i) * (at(unknowns, i) - at(problem.prior, i)) ** 2
  }
  return cost
}

/** JᵀWJ + P and −(JᵀWr + P·(x − prior)), row-major; W are the weights that turn soft-L1 into least squares. */
const normalEquations = (problem: Problem, unknowns: Float64Array) => {
  const size = unknowns.length
  const matrix = new Float64Array(size * size)
  const right = new Float64Array(size)
  const gradient = new Float64Array(size)
  for (let row = 0; row < problem.rows; row++) {
    const residual = problem.residual(row, unknowns, gradient.fill(0))
    const weight = 1 / Math.sqrt(1 + (residual / problem.softness) ** 2)
    for (let i = 0; i < size; i++) {
      const scaled = weight * at(gradient, i)
      if (scaled === 0) continue
      right[i] = at(right, i) - scaled * residual
      for (let j = 0; j < size; j++) matrix[i * size + j] = at(matrix, i * size + j) + scaled * at(gradient, j)
    }
  }
  for (let i = 0; i < size; i++) {
    const precision = at(problem.precision, i)
    matrix[i * size + i] = at(matrix, i * size + i) + precision
    right[i] = at(right, i) - precision * (at(unknowns, i) - at(problem.prior, i))
  }
  return { matrix, right }
}

const damped = (matrix: Float64Array, damping: number): Float64Array => {
  const size = Math.sqrt(matrix.length)
  const result = matrix.slice()
  for (let i = 0; i < size; i++) result[i * size + i] = at(matrix, i * size + i) * (1 + damping) + damping * 1e-6
  return result
}

const move = (problem: Problem, unknowns: Float64Array, step: Float64Array): Float64Array =>
  unknowns.map((value, i) => {
    const bounded = Math.max(-MAX_MOVE, Math.min(MAX_MOVE, at(step, i)))
    return Math.max(at(problem.lowest, i), Math.min(at(problem.highest, i), value + bounded))
  })

/** Solves a symmetric positive definite system by Cholesky factors. */
const solve = (matrix: Float64Array, right: Float64Array): Float64Array => {
  const size = right.length
  const lower = cholesky(matrix, size)
  const x = right.slice()
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i] = at(x, i) - at(lower, i * size + k) * at(x, k)
    x[i] = at(x, i) / at(lower, i * size + i)
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i] = at(x, i) - at(lower, k * size + i) * at(x, k)
    x[i] = at(x, i) / at(lower, i * size + i)
  }
  return x
}

const cholesky = (matrix: Float64Array, size: number): Float64Array => {
  const lower = matrix.slice()
  for (let j = 0; j < size; j++) {
    for (let k = 0; k < j; k++) {
      const factor = at(lower, j * size + k)
      for (let i = j; i < size; i++) lower[i * size + j] = at(lower, i * size + j) - at(lower, i * size + k) * factor
    }
    // A pivot of zero is an unknown that nothing determines: it then stays where it is.
    const pivot = Math.sqrt(Math.max(at(lower, j * size + j), 1e-12))
    for (let i = j; i < size; i++) lower[i * size + j] = at(lower, i * size + j) / pivot
  }
  return lower
}
