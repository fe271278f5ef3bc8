/**
 * How large an expression may grow. Beyond any of these the result is a fresh symbol with reason `limit`: sound, and it
 * keeps hostile or degenerate models from hanging the analysis (rten#1298: "never finishes" until depth was capped).
 * Expressions of real exports stay below a tenth of each.
 */
import type { Expression } from './expression.ts';
/** Terms of one polynomial. A model's total is a sum over layers with few distinct monomials. */
export declare const MAX_TERMS = 128;
/** Atoms nested in atoms (the depth rten settled on). */
export declare const MAX_DEPTH = 10;
/** Total degree of a monomial: products of the dimensions of a few tensors of rank ≤ 8. */
export declare const MAX_DEGREE = 32;
/** Characters of the key, a measure of the total size including nested atoms and coefficients. */
export declare const MAX_KEY_LENGTH = 8192;
/** Pairs of terms multiplied in one product. */
export declare const MAX_TERM_PRODUCTS = 4096;
/** Products of shifted atoms formed to find one bound. */
export declare const MAX_BOUND_PRODUCTS = 512;
/** Steps of one polynomial division. */
export declare const MAX_DIVISION_STEPS = 512;
/** Operands of one min, max or broadcast. */
export declare const MAX_OPERANDS = 16;
export declare const isWithinLimits: (expression: Expression) => boolean;
