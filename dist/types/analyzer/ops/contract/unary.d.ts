import type { TensorFact } from './fact.ts';
import { type CostRule, type CountCall, type Operator } from './operator.ts';
import type { UnaryRule } from './evaluate-unary.ts';
/** Operations per output element, and the rule for known elements where shapes are computed with it. */
export interface UnaryFacts {
    readonly vector: number;
    /** How many of `vector` are exp, log, division, … */
    readonly special?: number;
    readonly evaluate?: UnaryRule;
    /** What one element costs, in words. */
    readonly formula?: string;
}
/** Operators by name, all of one element each. */
export declare const unary: (rows: Readonly<Record<string, UnaryFacts>>) => Readonly<Record<string, Operator>>;
/** The same tensor with every known element replaced. */
export declare const mapElements: ({ type, shape, value }: TensorFact, rule: UnaryRule | undefined) => TensorFact;
/** A cost of `vector` operations per element of output 0, `special` of them exp, log, division, … */
export declare const perElement: (formula: string, facts: (call: CountCall) => {
    readonly vector: number;
    readonly special?: number;
}) => CostRule;
