import { type Dim } from '../../dim/dim.ts';
/** a ≥ b: true or false for all bindings, undefined when it depends on them. */
export declare const isAtLeast: (a: Dim, b: Dim) => boolean | undefined;
/** a ≥ 0 for all bindings. */
export declare const isNonNegative: (a: Dim) => boolean;
/** a ≥ 1 for all bindings. */
export declare const isPositive: (a: Dim) => boolean;
/** Two integers are the same: true, false, or undefined when it depends on the bindings. */
export declare const isSame: (a: Dim, b: Dim) => boolean | undefined;
