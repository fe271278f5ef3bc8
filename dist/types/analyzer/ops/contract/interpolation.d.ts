/** Work of reading between grid points (flop-counters.md §2.5); shared by resizing and sampling. */
/**
 * FLOPs per output element of an interpolation over `axes` axes: 2^d − 1 lerps (bilinear 9), or
 * (4^d − 1)/3 four-tap products (bicubic 35); nearest picks and computes nothing.
 */
export declare const interpolationFlops: (mode: string, axes: number) => bigint;
