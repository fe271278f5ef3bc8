import { type TensorFact } from './fact.ts';
import { type Call } from './operator.ts';
export declare const cast: {
    Cast: {
        infer: (call: Call) => TensorFact[];
        cost: import("./operator.ts").CostRule;
    };
    CastLike: {
        infer: (call: Call) => TensorFact[];
        cost: import("./operator.ts").CostRule;
    };
    BitCast: {
        infer: (call: Call) => TensorFact[];
        cost: import("./operator.ts").CostRule;
    };
};
