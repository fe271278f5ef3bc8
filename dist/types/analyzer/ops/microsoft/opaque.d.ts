import { type TensorFact } from '../contract/fact.ts';
import { type Call } from '../contract/operator.ts';
declare const inferSame: (call: Call) => readonly TensorFact[];
export declare const OPAQUE: {
    EPContext: {
        infer: (call: Call) => never;
        cost: import("../contract/operator.ts").CostRule;
    };
    Snpe: {
        infer: (call: Call) => never;
        cost: import("../contract/operator.ts").CostRule;
    };
    AllReduce: {
        infer: typeof inferSame;
        cost: import("../contract/operator.ts").CostRule;
    };
    AllGather: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    AllToAll: {
        infer: typeof inferSame;
        cost: import("../contract/operator.ts").CostRule;
    };
};
export {};
