import { type Equation } from '../contract/einsum-equation.ts';
import { type TensorFact } from '../contract/fact.ts';
import { type Call, type Work } from '../contract/operator.ts';
/** MACs of pairs that sum over a label, plain products of pairs that do not. */
export declare const einsumWork: (equation: Equation) => Work;
declare const inferEinsum: (call: Call) => readonly TensorFact[];
export declare const einsum: {
    Einsum: {
        infer: typeof inferEinsum;
        cost: import("../contract/operator.ts").CostRule;
    };
};
export {};
