import { expect, test } from 'vitest'
import { nonNegativeLeastSquares } from '../../../../src/analyzer/hardware/calibrate/non-negative-least-squares.ts'

const solved = (rows: readonly (readonly number[])[], targets: readonly number[], held: readonly number[], ridge = 0) =>
  nonNegativeLeastSquares({
    rows: rows.map(row => Float64Array.from(row)),
    targets,
    weights: targets.map(() => 1),
    held: Float64Array.from(held),
    ridge,
  })

test.each([
  [
    'solves what is determined',
    [
      [1, 1],
      [1, 2],
    ],
    [3, 5],
    [0, 0],
    0,
    [1, 2],
  ],
  // The unbounded answer is (4, −1); at y = 0 the best x is (1·3 + 1·2) / 2.
  [
    'stays at zero where a negative factor would fit',
    [
      [1, 1],
      [1, 2],
    ],
    [3, 2],
    [1, 1],
    0,
    [2.5, 0],
  ],
  ['keeps what no row mentions', [[1, 0]], [3], [7, 7], 0.001, [3.004, 7]],
  // (x − 3)² + 1 · (x − 1)² is least at 2.
  ['is held half-way by a ridge of one measurement', [[1]], [3], [1], 1, [2]],
])('%s', (_name, rows, targets, held, ridge, wanted) => {
  const found = solved(rows, targets, held, ridge)
  wanted.forEach((value, index) => expect(found[index]).toBeCloseTo(value, 2))
})
