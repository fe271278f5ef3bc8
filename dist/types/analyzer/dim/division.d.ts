import type { Expression } from './expression.ts';
/** ⌊a / b⌋. A zero divisor gives a fresh symbol: there is no value. */
export declare const floorDivideExpressions: (a: Expression, b: Expression) => Expression;
/** ⌈a / b⌉ = −⌊−a / b⌋, and ⌊(a + b − 1) / b⌋ for integers and b ≥ 1. */
export declare const ceilDivideExpressions: (a: Expression, b: Expression) => Expression;
/** a − b·⌊a / b⌋: the sign of the divisor, as in Python. */
export declare const moduloExpressions: (a: Expression, b: Expression) => Expression;
/** The polynomial q with q · b = a, an integer if a and b are; undefined = there is none. */
export declare const divideExpressionsExactly: (a: Expression, b: Expression) => Expression | undefined;
