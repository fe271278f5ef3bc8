/** Number formats a device can compute in, and which peak stands in when a device does not publish one. */

/** Bits of one stored element, as moved through memory. */
const PRECISIONS = {
  fp64: { bits: 64, wider: null },
  fp32: { bits: 32, wider: 'fp64' },
  // TF32 computes with 19 bits but is stored as FP32 (NVIDIA A100 white paper).
  tf32: { bits: 32, wider: 'fp32' },
  fp16: { bits: 16, wider: 'fp32' },
  bf16: { bits: 16, wider: 'fp32' },
  fp8: { bits: 8, wider: 'fp16' },
  int8: { bits: 8, wider: 'fp16' },
  fp4: { bits: 4, wider: 'fp8' },
  int4: { bits: 4, wider: 'int8' },
} as const satisfies Record<string, { bits: number; wider: string | null }>

export type Precision = keyof typeof PRECISIONS

export const isPrecision = (text: string): text is Precision => Object.hasOwn(PRECISIONS, text)
export const precisionNames: readonly Precision[] = Object.keys(PRECISIONS).filter(isPrecision)
export const bitsOfPrecision = (precision: Precision): number => PRECISIONS[precision].bits

export interface UsedPeak {
  /** The format whose peak is used: the wanted one, or the next wider one the device has. */
  readonly precision: Precision
  /** Operations per second, dense. */
  readonly rate: number
}

/**
 * The peak that work in `wanted` runs at. A missing peak falls back to the next wider format, never to a guess
 * (docs/sources/hardware.md §2). A narrower format that is slower than the wider one
 * (FP16 on GTX 1080 Ti) also falls back: every runtime computes in the wider one there. undefined = none published.
 */
export const usedPeak = (
  peaks: Readonly<Partial<Record<Precision, number>>>,
  wanted: Precision,
): UsedPeak | undefined => {
  let best: UsedPeak | undefined
  for (let at: Precision | null = wanted; at !== null; at = PRECISIONS[at].wider) {
    const rate = peaks[at]
    if (rate !== undefined && (best === undefined || rate > best.rate)) best = { precision: at, rate }
  }
  return best
}
