import { type TensorFact } from './fact.ts';
import { type Call } from './operator.ts';
export declare const joining: {
    Concat: {
        infer: (call: Call) => TensorFact[];
        cost: import("./operator.ts").CostRule;
    };
    Split: {
        infer: (call: Call) => readonly TensorFact[];
        cost: import("./operator.ts").CostRule;
    };
};
