/** Axes: positions in a shape, counted from the end when negative. */
import { type Dim } from '../../dim/dim.ts';
import type { UnknownReason } from '../../dim/expression.ts';
import type { Shape } from './fact.ts';
import type { Call } from './operator.ts';
/** `axis` as a position in a shape of `rank` dimensions; undefined when it lies outside −rank … rank − 1. */
export declare const normalizeAxis: (axis: number, rank: number) => number | undefined;
/** As `normalizeAxis`; reports an impossible axis. */
export declare const requireAxis: (call: Call, axis: number, rank: number) => number;
/** Every axis normalised, in the given order; reports impossible and repeated axes. */
export declare const requireAxes: (call: Call, axes: readonly number[], rank: number) => readonly number[];
/** The shape with dimension `axis` replaced by `dims` (none, one or several). */
export declare const replaceAxis: (shape: Shape, axis: number, ...dims: readonly Dim[]) => Shape;
/** The shape with the dimensions at `axes` replaced through `replace`. */
export declare const mapAxes: (shape: Shape, axes: readonly number[], replace: (dim: Dim, nth: number) => Dim) => Shape;
/** The shape without the dimensions at `axes`. */
export declare const dropAxes: (shape: Shape, axes: readonly number[]) => Shape;
/** Axes as a node names them: not at all, or some, whose values or number may not be known. */
export type NamedAxes = 'absent' | {
    readonly values: readonly number[] | undefined;
    readonly count: number | undefined;
};
/** Axes given by the attribute `axes` before opset `since` and by input `index` from then on. */
export declare const namedAxes: (call: Call, since: number, index?: number) => NamedAxes;
/** Why an element of input `index` is not known. */
export declare const whyUnknown: (call: Call, index: number) => UnknownReason;
