import { type TensorFact } from './fact.ts';
import { type Call } from './operator.ts';
export declare const determinant: {
    Det: {
        infer: (call: Call) => TensorFact[];
        cost: import("./operator.ts").CostRule;
    };
};
