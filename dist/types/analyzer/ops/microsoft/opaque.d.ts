import { type TensorFact } from '../fact.ts';
import { type Call } from '../operator.ts';
declare const inferSame: (call: Call) => readonly TensorFact[];
export declare const OPAQUE: {
    EPContext: {
        infer: (call: Call) => never;
        cost: import("../operator.ts").CostRule;
    };
    Snpe: {
        infer: (call: Call) => never;
        cost: import("../operator.ts").CostRule;
    };
    AllReduce: {
        infer: typeof inferSame;
        cost: import("../operator.ts").CostRule;
    };
    AllGather: {
        infer: (call: Call) => TensorFact[];
        cost: import("../operator.ts").CostRule;
    };
    AllToAll: {
        infer: typeof inferSame;
        cost: import("../operator.ts").CostRule;
    };
};
export {};
