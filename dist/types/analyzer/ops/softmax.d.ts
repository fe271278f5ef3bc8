import type { TensorFact } from './fact.ts';
import { type Call } from './operator.ts';
export declare const softmax: {
    Softmax: {
        infer: (call: Call) => TensorFact[];
        cost: import("./operator.ts").CostRule;
    };
    LogSoftmax: {
        infer: (call: Call) => TensorFact[];
        cost: import("./operator.ts").CostRule;
    };
    Hardmax: {
        infer: (call: Call) => TensorFact[];
        cost: import("./operator.ts").CostRule;
    };
};
