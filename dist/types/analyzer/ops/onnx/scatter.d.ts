import type { TensorFact } from '../contract/fact.ts';
import { type Call, type Operator } from '../contract/operator.ts';
export declare const scatter: {
    ScatterElements: Operator;
    Scatter: Operator;
    ScatterND: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    TensorScatter: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
};
