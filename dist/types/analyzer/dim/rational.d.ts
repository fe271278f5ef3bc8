import type { Dim } from './dim.ts';
import type { Expression } from './expression.ts';
/** The double as an exact rational; undefined when it is not a dyadic p / 2^k with k ≤ 20 and |p| < 2^53. */
export declare const toRational: (value: number) => Expression | undefined;
/** dim · by, exact; undefined when `by` is not a small rational. */
export declare const scale: (dim: Dim, by: number) => Dim | undefined;
export declare const floorOf: (dim: Dim) => Dim;
export declare const ceilOf: (dim: Dim) => Dim;
/** Rounds to the nearest integer; undefined when a tie is possible, which ONNX rounds to the even neighbour. */
export declare const roundOf: (dim: Dim) => Dim | undefined;
/** Provably an integer for all bindings. */
export declare const isInteger: (dim: Dim) => boolean;
