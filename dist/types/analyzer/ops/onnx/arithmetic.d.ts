import { type Call } from '../contract/operator.ts';
export declare const arithmetic: {
    Add: import("../contract/operator.ts").Operator;
    Sub: import("../contract/operator.ts").Operator;
    Mul: import("../contract/operator.ts").Operator;
    Mod: import("../contract/operator.ts").Operator;
    BitShift: import("../contract/operator.ts").Operator;
    Max: import("../contract/operator.ts").Operator;
    Min: import("../contract/operator.ts").Operator;
    Sum: import("../contract/operator.ts").Operator;
    Mean: import("../contract/operator.ts").Operator;
    Where: {
        infer: (call: Call) => import("../contract/fact.ts").TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
};
