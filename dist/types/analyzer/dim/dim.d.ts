import type { Expression } from './expression.ts';
export { freshSymbol, resetFreshSymbols, symbol } from './atom.ts';
/** A dimension: a safe non-negative integer, or a symbolic integer. */
export type Dim = number | Expression;
/** An exact amount of work: products of dimensions go beyond 2^53. */
export type Count = bigint | Expression;
export declare const isKnown: (dim: Dim) => dim is number;
export declare const toExpression: (value: Dim | Count) => Expression;
/** A number when the expression is a constant integer. */
export declare const toDim: (expression: Expression) => Dim;
export declare const toCount: (expression: Expression) => Count;
export declare const add: (a: Dim, b: Dim) => Dim;
export declare const subtract: (a: Dim, b: Dim) => Dim;
export declare const multiply: (a: Dim, b: Dim) => Dim;
/** Rounds toward minus infinity. Division by zero has no value: a fresh symbol. */
export declare const floorDivide: (a: Dim, b: Dim) => Dim;
/** Rounds toward plus infinity. Division by zero has no value: a fresh symbol. */
export declare const ceilDivide: (a: Dim, b: Dim) => Dim;
/** Sign of the divisor, as in Python. Division by zero has no value: a fresh symbol. */
export declare const modulo: (a: Dim, b: Dim) => Dim;
export declare const minimum: (a: Dim, b: Dim) => Dim;
export declare const maximum: (a: Dim, b: Dim) => Dim;
/** The exact quotient, or undefined when b does not provably divide a. A symbolic divisor is taken not to be 0. */
export declare const divideExactly: (a: Dim, b: Dim) => Dim | undefined;
/**
 * Multidirectional broadcast of two dimensions (operators.md §2.1): equal dims keep, 1 yields the other, a number > 1
 * wins over a symbol, two different symbols give a broadcast atom. undefined = provably incompatible.
 */
export declare const broadcastDims: (a: Dim, b: Dim) => Dim | undefined;
/** true = provably equal for all bindings, false = provably different, undefined = cannot be told. */
export declare const equals: (a: Dim, b: Dim) => boolean | undefined;
/** Product of dimensions and factors, exact. volume([]) = 1. */
export declare const volume: (dims: readonly Dim[]) => Count;
/** Symbolic operands are multiplied after the numbers, so that the limits apply to the symbolic part alone. */
export declare const times: (...factors: readonly (Dim | Count)[]) => Count;
export declare const plus: (...terms: readonly (Dim | Count)[]) => Count;
/** a − b for counts. */
export declare const minus: (a: Count, b: Count) => Count;
/** The product as a dimension: a number when safe, else an expression. */
export declare const productDim: (dims: readonly Dim[]) => Dim;
