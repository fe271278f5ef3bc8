/**
 * Floating point formats of at most 16 bits, decoded by their parameters.
 * Sources: IEEE 754 (float16), Micikevicius et al. 2022 "FP8 formats for deep learning" (E4M3FN, E5M2), onnx
 * docs/docsgen/technical/float8.md (FNUZ), OCP Microscaling Formats 1.0 (E2M1, E2M3, E3M2, E8M0).
 */
export interface FloatFormat {
    readonly exponentBits: number;
    readonly mantissaBits: number;
    readonly bias: number;
    /**
     * What the topmost patterns mean. ieee: exponent all ones is infinity or NaN. lastIsNan: only all ones is NaN.
     * negativeZeroIsNan: only the sign bit alone is NaN. finite: every pattern is a number.
     */
    readonly special: 'ieee' | 'lastIsNan' | 'negativeZeroIsNan' | 'finite';
}
export declare const SMALL_FLOATS: ReadonlyMap<string, FloatFormat>;
/** value = ±1.mantissa × 2^(exponent − bias); with exponent 0: ±0.mantissa × 2^(1 − bias). */
export declare const decodeSmallFloat: (pattern: number, format: FloatFormat) => number;
/** E8M0 holds only a power of two; 255 is NaN. */
export declare const decodeE8m0: (pattern: number) => number;
