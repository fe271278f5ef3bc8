/** Work of reading between grid points (docs/sources/flop-counters.md §2.5); shared by resizing and sampling. */

/** One linear interpolation a + t·(b − a): 3 FLOPs. */
const LERP_FLOPS = 3n
/** One cubic interpolation: a dot product of 4 taps, 4 multiplies and 3 additions. */
const CUBIC_FLOPS = 7n

/**
 * FLOPs per output element of an interpolation over `axes` axes: 2^d − 1 lerps (bilinear 9), or
 * (4^d − 1)/3 four-tap products (bicubic 35); nearest picks and computes nothing.
 */
export const interpolationFlops = (mode: string, axes: number): bigint => {
  const d = BigInt(axes)
  if (mode.includes('linear')) return LERP_FLOPS * (2n ** d - 1n)
  if (mode.includes('cubic')) return CUBIC_FLOPS * ((4n ** d - 1n) / 3n)
  return 0n
}
