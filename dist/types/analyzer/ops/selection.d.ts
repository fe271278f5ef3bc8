import { type TensorFact } from './fact.ts';
import { type Call } from './operator.ts';
export declare const selection: {
    NonZero: {
        infer: (call: Call) => TensorFact[];
        cost: import("./operator.ts").CostRule;
    };
    Compress: {
        infer: (call: Call) => TensorFact[];
        cost: import("./operator.ts").CostRule;
    };
    Unique: {
        infer: (call: Call) => readonly TensorFact[];
        cost: import("./operator.ts").CostRule;
    };
};
