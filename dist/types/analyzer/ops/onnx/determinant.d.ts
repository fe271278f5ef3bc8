import { type TensorFact } from '../contract/fact.ts';
import { type Call } from '../contract/operator.ts';
export declare const determinant: {
    Det: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
};
