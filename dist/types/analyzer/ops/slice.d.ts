import { type TensorFact } from './fact.ts';
import { type Call } from './operator.ts';
export declare const slice: {
    Slice: {
        infer: (call: Call) => TensorFact[];
        cost: import("./operator.ts").CostRule;
    };
    DynamicSlice: {
        infer: (call: Call) => TensorFact[];
        cost: import("./operator.ts").CostRule;
    };
};
