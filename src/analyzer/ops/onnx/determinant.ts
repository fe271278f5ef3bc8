/** Det: the last two axes, a square matrix, become one number. */
import { equals, isKnown, times, volume } from '../../dim/dim.ts'
import { showShape } from '../contract/broadcast.ts'
import { tensor, type TensorFact } from '../contract/fact.ts'
import { counted, type Call, type Family, type Work } from '../contract/operator.ts'

export const determinant = {
  Det: {
    infer: call => [det(call)],
    // Gaussian elimination: k divisions and k² multiply-subtracts for each k below n, then n − 1 products.
    cost: counted('n(n−1)/2 + n(n−1)(2n−1)/3 + n − 1 per n × n matrix', call => {
      const dims = call.dims(0)
      const n = dims.at(-1)
      if (n === undefined || !isKnown(n)) return call.giveUp('the size of the matrix is not known')
      return elimination(BigInt(n), volume(dims.slice(0, -2)))
    }),
  },
} satisfies Family

const elimination = (n: bigint, matrices: ReturnType<typeof volume>): Work => {
  if (n === 0n) return { vector: 0n }
  const divisions = (n * (n - 1n)) / 2n
  const updates = (n * (n - 1n) * (2n * n - 1n)) / 3n
  return { vector: times(divisions + updates + n - 1n, matrices), special: times(divisions, matrices) }
}

const det = (call: Call): TensorFact => {
  const { type, shape } = call.tensor(0)
  if (shape === undefined) return tensor(type, undefined)
  const [rows, columns] = shape.slice(-2)
  if (rows === undefined || columns === undefined || equals(rows, columns) === false)
    call.fail('shape-mismatch', `Cannot take the determinant of ${showShape(shape)}`, 'Square matrices are needed')
  return tensor(type, shape.slice(0, -2))
}
