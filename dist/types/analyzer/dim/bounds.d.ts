import type { Expression } from './expression.ts';
/** The greatest integer proved to be ≤ the expression for all bindings (symbols ≥ 1). */
export declare const lowerBound: (expression: Expression) => bigint | undefined;
/** The least integer proved to be ≥ the expression. */
export declare const upperBound: (expression: Expression) => bigint | undefined;
/** a ≥ b for all bindings; false = cannot be proved. */
export declare const isAtLeast: (a: Expression, b: Expression) => boolean;
/** ≥ 1 for all bindings; false = cannot be proved. */
export declare const isPositive: (expression: Expression) => boolean;
