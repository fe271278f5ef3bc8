import type { Expression } from './expression.ts';
/** The expression itself, or a fresh symbol when it is too large. */
export declare const limited: (expression: Expression) => Expression;
export declare const addAll: (expressions: readonly Expression[]) => Expression;
export declare const negate: (expression: Expression) => Expression;
export declare const subtractExpressions: (a: Expression, b: Expression) => Expression;
export declare const multiplyExpressions: (a: Expression, b: Expression) => Expression;
