/**
 * Floating point formats of at most 16 bits, decoded by their parameters.
 * Sources: IEEE 754 (float16), Micikevicius et al. 2022 "FP8 formats for deep learning" (E4M3FN, E5M2), onnx
 * docs/docsgen/technical/float8.md (FNUZ), OCP Microscaling Formats 1.0 (E2M1, E2M3, E3M2, E8M0).
 */

export interface FloatFormat {
  readonly exponentBits: number
  readonly mantissaBits: number
  readonly bias: number
  /**
   * What the topmost patterns mean. ieee: exponent all ones is infinity or NaN. lastIsNan: only all ones is NaN.
   * negativeZeroIsNan: only the sign bit alone is NaN. finite: every pattern is a number.
   */
  readonly special: 'ieee' | 'lastIsNan' | 'negativeZeroIsNan' | 'finite'
}

export const SMALL_FLOATS: ReadonlyMap<string, FloatFormat> = new Map<string, FloatFormat>([
  ['float16', { exponentBits: 5, mantissaBits: 10, bias: 15, special: 'ieee' }],
  ['bfloat16', { exponentBits: 8, mantissaBits: 7, bias: 127, special: 'ieee' }],
  ['float8e4m3fn', { exponentBits: 4, mantissaBits: 3, bias: 7, special: 'lastIsNan' }],
  ['float8e4m3fnuz', { exponentBits: 4, mantissaBits: 3, bias: 8, special: 'negativeZeroIsNan' }],
  ['float8e5m2', { exponentBits: 5, mantissaBits: 2, bias: 15, special: 'ieee' }],
  ['float8e5m2fnuz', { exponentBits: 5, mantissaBits: 2, bias: 16, special: 'negativeZeroIsNan' }],
  ['float4e2m1', { exponentBits: 2, mantissaBits: 1, bias: 1, special: 'finite' }],
  ['float6e2m3', { exponentBits: 2, mantissaBits: 3, bias: 1, special: 'finite' }],
  ['float6e3m2', { exponentBits: 3, mantissaBits: 2, bias: 3, special: 'finite' }],
])

/** value = ±1.mantissa × 2^(exponent − bias); with exponent 0: ±0.mantissa × 2^(1 − bias). */
export const decodeSmallFloat = (pattern: number, format: FloatFormat): number => {
  const { exponentBits, mantissaBits, bias, special } = format
  const lastExponent = 2 ** exponentBits - 1
  const lastMantissa = 2 ** mantissaBits - 1
  const mantissa = pattern & lastMantissa
  const exponent = (pattern >> mantissaBits) & lastExponent
  const isNegative = ((pattern >> (mantissaBits + exponentBits)) & 1) === 1
  const sign = isNegative ? -1 : 1
  if (special === 'ieee' && exponent === lastExponent) return mantissa === 0 ? sign * Infinity : NaN
  if (special === 'lastIsNan' && exponent === lastExponent && mantissa === lastMantissa) return NaN
  if (special === 'negativeZeroIsNan' && isNegative && exponent === 0 && mantissa === 0) return NaN
  const fraction = mantissa / 2 ** mantissaBits
  return exponent === 0 ? sign * fraction * 2 ** (1 - bias) : sign * (1 + fraction) * 2 ** (exponent - bias)
}

/** E8M0 holds only a power of two; 255 is NaN. */
export const decodeE8m0 = (pattern: number): number => (pattern === 255 ? NaN : 2 ** (pattern - 127))
