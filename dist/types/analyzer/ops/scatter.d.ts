import type { TensorFact } from './fact.ts';
import { type Call, type Operator } from './operator.ts';
export declare const scatter: {
    ScatterElements: Operator;
    Scatter: Operator;
    ScatterND: {
        infer: (call: Call) => TensorFact[];
        cost: import("./operator.ts").CostRule;
    };
    TensorScatter: {
        infer: (call: Call) => TensorFact[];
        cost: import("./operator.ts").CostRule;
    };
};
