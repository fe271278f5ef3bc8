/** Shapes side by side: broadcasting, agreement, and how shapes are printed in messages. */
import { type Dim } from '../../dim/dim.ts';
import type { Shape } from './fact.ts';
import type { Call } from './operator.ts';
/** "[2,3]", "[batch,3]"; "[?]" for an unknown rank. */
export declare const showShape: (shape: Shape | undefined) => string;
export declare const showDim: (dim: Dim) => string;
/** Multidirectional broadcast of two shapes, aligned at the right; undefined = provably incompatible. */
export declare const broadcastPair: (a: Shape, b: Shape) => Shape | undefined;
/** Multidirectional broadcast of all shapes; undefined when a rank is unknown. Reports shapes that do not fit. */
export declare const broadcastShapes: (call: Call, ...shapes: readonly (Shape | undefined)[]) => Shape | undefined;
/** Two dimensions that must be the same: the more telling one, or undefined when they provably differ. */
export declare const unifyDims: (a: Dim, b: Dim) => Dim | undefined;
/** Two shapes that must be the same; an unknown one takes the other. Reports a difference. */
export declare const unifyShapes: (call: Call, a: Shape | undefined, b: Shape | undefined) => Shape | undefined;
