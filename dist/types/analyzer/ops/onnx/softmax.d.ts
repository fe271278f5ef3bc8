import type { TensorFact } from '../contract/fact.ts';
import { type Call } from '../contract/operator.ts';
export declare const softmax: {
    Softmax: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    LogSoftmax: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    Hardmax: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
};
