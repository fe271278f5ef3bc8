/** Row-major positions: which source element each output element comes from. */

/** Elements between neighbours along each axis of a row-major tensor. */
export const rowMajorStrides = (dims: readonly number[]): readonly number[] => {
  const strides: number[] = []
  let step = 1
  for (const dim of dims.toReversed()) {
    strides.unshift(step)
    step *= dim
  }
  return strides
}

/** Source positions in output order: Σ index · stride + offset. Stride 0 repeats, a negative one walks backwards. */
export const positions = (dims: readonly number[], strides: readonly number[], offset = 0): readonly number[] => {
  // a huge extent beside an empty one would be walked in vain
  if (dims.includes(0)) return []
  let result: readonly number[] = [offset]
  for (const [axis, dim] of dims.entries()) {
    const stride = strides[axis] ?? 0
    result = result.flatMap(start => Array.from({ length: dim }, (_, index) => start + index * stride))
  }
  return result
}

/** Strides that read a tensor of shape `from` as if it were broadcast to `to` (aligned at the right). */
export const broadcastStrides = (from: readonly number[], to: readonly number[]): readonly number[] => {
  const own = rowMajorStrides(from)
  const offset = to.length - from.length
  return to.map((_, axis) => (from[axis - offset] === 1 ? 0 : (own[axis - offset] ?? 0)))
}

/** Multi-index of a row-major position. */
export const indexAt = (position: number, dims: readonly number[]): readonly number[] => {
  let rest = position
  return dims
    .toReversed()
    .map(dim => {
      const index = rest % dim
      rest = (rest - index) / dim
      return index
    })
    .toReversed()
}
