import { type TensorFact } from '../contract/fact.ts';
import { type Call } from '../contract/operator.ts';
export declare const cast: {
    Cast: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    CastLike: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    BitCast: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
};
