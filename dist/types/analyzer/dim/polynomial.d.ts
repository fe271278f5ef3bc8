import type { Expression, Factor, Term } from './expression.ts';
/** Σ expressions. */
export declare const sumOf: (expressions: readonly Expression[]) => Expression;
export declare const commonDenominator: (expressions: readonly Expression[]) => bigint;
/** expression · numerator / denominator. */
export declare const scaled: (expression: Expression, numerator: bigint, denominator?: bigint) => Expression;
export declare const negated: (expression: Expression) => Expression;
export declare const differenceOf: (a: Expression, b: Expression) => Expression;
/** The numerator alone, an integer for all bindings. */
export declare const numeratorOf: (expression: Expression) => Expression;
export declare const multiplyTerms: (a: Term, b: Term) => Term;
/** a · b. The caller bounds the number of pairs. */
export declare const productOf: (a: Expression, b: Expression) => Expression;
/** The factors of a without those of b, or undefined when b is not among them. */
export declare const divideFactors: (a: readonly Factor[], b: readonly Factor[]) => readonly Factor[] | undefined;
export declare const floorDivideIntegers: (a: bigint, b: bigint) => bigint;
export interface Division {
    readonly quotient: Expression;
    readonly remainder: Expression;
}
/**
 * a = quotient · b + remainder, for integer polynomials. No monomial of the remainder is a multiple of b's leading one
 * with a coefficient outside [0, leading coefficient), so the remainder is the same for a and a + m · b.
 * undefined = b is zero, or the division takes too many steps.
 */
export declare const dividePolynomials: (a: Expression, b: Expression) => Division | undefined;
/** Terms of an expression that vary, and the constant one. */
export declare const splitConstant: (expression: Expression) => {
    readonly varying: readonly Term[];
    readonly fixed: bigint;
};
