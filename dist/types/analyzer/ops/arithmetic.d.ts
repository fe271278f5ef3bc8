import { type Call } from './operator.ts';
export declare const arithmetic: {
    Add: import("./operator.ts").Operator;
    Sub: import("./operator.ts").Operator;
    Mul: import("./operator.ts").Operator;
    Mod: import("./operator.ts").Operator;
    BitShift: import("./operator.ts").Operator;
    Max: import("./operator.ts").Operator;
    Min: import("./operator.ts").Operator;
    Sum: import("./operator.ts").Operator;
    Mean: import("./operator.ts").Operator;
    Where: {
        infer: (call: Call) => import("./fact.ts").TensorFact[];
        cost: import("./operator.ts").CostRule;
    };
};
