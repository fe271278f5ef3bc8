import type { Expression } from './expression.ts';
export declare const minimumOf: (operands: readonly Expression[]) => Expression;
export declare const maximumOf: (operands: readonly Expression[]) => Expression;
/**
 * Multidirectional broadcast (operators.md §2.1). An operand that is provably > 1 wins: the others equal it or are 1.
 * undefined = provably incompatible.
 */
export declare const broadcastExpressions: (a: Expression, b: Expression) => Expression | undefined;
