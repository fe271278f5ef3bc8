import { type Call } from '../operator.ts';
export declare const EXPERTS: {
    MoE: {
        infer: (call: Call) => import("../fact.ts").TensorFact[];
        cost: import("../operator.ts").CostRule;
    };
    ShardedMoE: {
        infer: (call: Call) => import("../fact.ts").TensorFact[];
        cost: import("../operator.ts").CostRule;
    };
    QMoE: {
        infer: (call: Call) => import("../fact.ts").TensorFact[];
        cost: import("../operator.ts").CostRule;
    };
};
