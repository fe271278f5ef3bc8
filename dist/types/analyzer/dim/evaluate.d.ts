/** Numbers from expressions, and the symbols in them. */
import type { Count, Dim } from './dim.ts';
import type { Expression, Origin } from './expression.ts';
export type Bindings = ReadonlyMap<string, bigint>;
/**
 * The value under bindings of symbols by name. undefined = a symbol is not bound, the value is not an integer, or it does
 * not exist (division by zero, operands that do not broadcast).
 */
export declare const evaluate: (expression: Expression, bindings: Bindings) => bigint | undefined;
/** A dimension as a number; undefined also when it is not a safe integer. */
export declare const evaluateDim: (dim: Dim, bindings: Bindings) => number | undefined;
export declare const evaluateCount: (count: Count, bindings: Bindings) => bigint | undefined;
/** Names of all symbols, also of the fresh ones (`?1`). */
export declare const symbolsOf: (value: Dim | Count) => ReadonlySet<string>;
/** Why the value is not known: the origins of the symbols that the model did not name. */
export declare const syntheticOrigins: (value: Dim | Count) => readonly Origin[];
