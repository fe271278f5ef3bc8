/**
 * Symbolic integers that pass through floating point and back: the `interpolate(scale_factor)` export computes
 * sizes as Cast → Mul → Floor → Cast (operators.md §3.2). A float element may be a rational expression, but only
 * where float32 arithmetic provably gives the same floor and ceiling as exact arithmetic.
 */
import { type Dim } from '../../dim/dim.ts';
import type { ElementType } from '../../onnx/element-type.ts';
/** The rational m / 2^k that a float holds, when both parts are small; undefined for 0.7 and the like. */
export declare const exactRational: (value: number) => Dim | undefined;
/** numerator / denominator, both whole numbers. */
export declare const ratio: (numerator: number, denominator: number) => Dim;
/** The denominator is a power of two: no rounding has happened. */
export declare const isDyadic: (dim: Dim) => boolean;
/** The expression as an element of a float type: kept when the type computes with it as exactly as rationals do. */
export declare const keptIn: (type: ElementType | undefined, dim: Dim | undefined) => Dim | undefined;
