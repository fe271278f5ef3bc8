/** Whether reshaping a transposed tensor has to copy it: only when it merges dimensions that do not lie side by side. */
import type { NodeProfile, ValueProfile } from '../../profile/profile.ts'

const numbers = (value: ValueProfile | undefined): readonly number[] | undefined => {
  const shape = value?.shape ?? undefined
  return shape?.every(dim => typeof dim === 'number') === true ? shape : undefined
}

/**
 * Follows the rule of `view` in tensor libraries: walk both shapes from the end; dimensions that end up in one output
 * dimension must be contiguous in memory. Unknown shapes count as copies, as in most exports.
 */
export const reshapeCopies = (transpose: NodeProfile, reshape: NodeProfile): boolean => {
  const before = numbers(transpose.inputs[0])
  const shape = numbers(transpose.outputs[0])
  const wanted = numbers(reshape.outputs[0])
  const permutation = transpose.attributes['perm']
  if (before === undefined || shape === undefined || wanted === undefined) return true
  const order = Array.isArray(permutation) ? permutation : before.map((_, index) => before.length - 1 - index)
  const strides = stridesOf(before)
  const dims = order
    .map((axis: number, index: number) => ({ size: shape[index] ?? 1, stride: strides[axis] ?? 1 }))
    .filter(({ size }) => size !== 1)
  return !isView(
    dims,
    wanted.filter(size => size !== 1),
  )
}

const stridesOf = (shape: readonly number[]): readonly number[] => {
  const strides = shape.map(() => 1)
  for (let axis = shape.length - 2; axis >= 0; axis--) strides[axis] = (strides[axis + 1] ?? 1) * (shape[axis + 1] ?? 1)
  return strides
}

interface Dimension {
  readonly size: number
  readonly stride: number
}

const isView = (dims: readonly Dimension[], wanted: readonly number[]): boolean => {
  let next = wanted.length - 1
  let index = dims.length - 1
  while (index >= 0) {
    // One block: the longest run of dimensions, from the end, that lie side by side.
    let block = dims[index]?.size ?? 1
    while (index > 0 && dims[index - 1]?.stride === (dims[index]?.size ?? 1) * (dims[index]?.stride ?? 1)) {
      index--
      block *= dims[index]?.size ?? 1
    }
    index--
    while (next >= 0 && block > 1) {
      const size = wanted[next] ?? 1
      if (block % size !== 0) return false
      block /= size
      next--
    }
    if (block > 1) return false
  }
  return true
}
