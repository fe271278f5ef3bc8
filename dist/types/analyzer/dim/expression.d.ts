/**
 * Symbolic integers and rationals: multivariate polynomials over named symbols and opaque atoms, in canonical form.
 * This file holds the data and its canonical construction; simplification of atoms lives beside it.
 */
/** Why a symbol without a name in the model exists. */
export type UnknownReason = 'data-dependent' | 'unknown-op' | 'missing-value' | 'unbound-symbol' | 'conflict' | 'limit';
export interface Origin {
    readonly reason: UnknownReason;
    /** The node (or input) that introduced it; '' when the algebra itself did (a limit). */
    readonly node: string;
    /** The name by which the user can give it a value. */
    readonly pin?: string;
}
interface Integer {
    /** Equal keys = the same atom. */
    readonly key: string;
    /** Atoms nested below, plus one. */
    readonly depth: number;
    /** Bounds that hold for all bindings; undefined = unbounded or not known. */
    readonly low: bigint | undefined;
    readonly high: bigint | undefined;
}
export interface SymbolAtom extends Integer {
    readonly kind: 'symbol';
    readonly name: string;
    readonly origin?: Origin;
}
/** ⌊of / by⌋. Ceilings and remainders are written with it: ⌈p/c⌉ = ⌊(p + c − 1)/c⌋, p mod c = p − c·⌊p/c⌋. */
export interface FloorAtom extends Integer {
    readonly kind: 'floor-div';
    readonly of: Expression;
    readonly by: Expression;
}
export interface ChoiceAtom extends Integer {
    readonly kind: 'min' | 'max' | 'broadcast';
    /** At least two, sorted by key, all integers. */
    readonly operands: readonly Expression[];
}
/** An integer that the polynomials treat as a variable. */
export type Atom = SymbolAtom | FloorAtom | ChoiceAtom;
export interface Factor {
    readonly atom: Atom;
    /** ≥ 1. */
    readonly power: number;
}
export interface Term {
    readonly coefficient: bigint;
    /** Sorted by key of the atom. Empty for the constant term. */
    readonly factors: readonly Factor[];
    /** Identifies the factors; '' for the constant term. */
    readonly monomial: string;
    /** Sum of the powers. */
    readonly degree: number;
}
/** Σ terms / denominator, canonical: equal keys = equal expressions. */
export interface Expression {
    readonly kind: 'expression';
    readonly key: string;
    /** In descending graded lexicographic order, coefficients not zero. */
    readonly terms: readonly Term[];
    /** > 0, coprime to the coefficients. 1 = an integer for all bindings. */
    readonly denominator: bigint;
    /** The deepest atom; 0 for constants. */
    readonly depth: number;
}
export declare const termOf: (coefficient: bigint, factors: readonly Factor[]) => Term;
export declare const withCoefficient: ({ factors, monomial, degree }: Term, coefficient: bigint) => Term;
export declare const absolute: (value: bigint) => bigint;
/** Never negative; gcd(0, n) = n. */
export declare const greatestCommonDivisor: (a: bigint, b: bigint) => bigint;
/** Greatest common divisor of the coefficients of terms, 0 when there are none. */
export declare const contentOf: (terms: readonly Term[]) => bigint;
/** The canonical expression Σ terms / denominator. The denominator is not zero. */
export declare const expressionOf: (terms: readonly Term[], denominator?: bigint) => Expression;
export declare const constant: (value: bigint) => Expression;
export declare const ZERO: Expression;
export declare const ONE: Expression;
export declare const ofAtom: (atom: Atom) => Expression;
/** The numerator when nothing in it varies. */
export declare const constantNumerator: ({ terms }: Expression) => bigint | undefined;
/** The value when it is a constant integer. */
export declare const constantInteger: (expression: Expression) => bigint | undefined;
export {};
