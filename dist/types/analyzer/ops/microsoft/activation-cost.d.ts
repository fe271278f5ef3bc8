/**
 * Operations per element of the activations that com.microsoft operators carry inside. The same numbers as the
 * standard operators (ops/activation.ts; a test holds the two together), so that fused and unfused exports match.
 */
import { type Count, type Dim } from '../../dim/dim.ts';
import type { CountCall } from '../contract/operator.ts';
export interface ElementCost {
    readonly vector: number;
    /** How many of them are exp, log, erf, tanh or a division. */
    readonly special: number;
}
/** 0.5 · x · (1 + erf(x / √2)). */
export declare const GELU: ElementCost;
/** 0.5 · x · (1 + tanh(√(2/π) · (x + 0.044715 · x³))). */
export declare const FAST_GELU: ElementCost;
/** x · sigmoid(alpha · x). */
export declare const QUICK_GELU: ElementCost;
/** x · sigmoid(x). */
export declare const SILU: ElementCost;
/** Subtract the maximum, exponentiate, sum, divide, and the search for the maximum. */
export declare const SOFTMAX: ElementCost;
/** By lower-case name; `Clip` compares with two bounds. */
export declare const ACTIVATION_COSTS: ReadonlyMap<string, ElementCost>;
/** The activation an attribute names; a name nobody knows leaves the node uncounted. */
export declare const namedActivation: (call: CountCall, name: string) => ElementCost;
/** Work of `cost` on `elements` elements. */
export declare const onElements: ({ vector, special }: ElementCost, elements: Count | Dim) => {
    readonly vector: Count;
    readonly special: Count;
};
/** The activation in attribute `activation`, applied to every element of output 0. */
export declare const fusedActivation: (call: CountCall) => {
    readonly vector: Count;
    readonly special: Count;
};
