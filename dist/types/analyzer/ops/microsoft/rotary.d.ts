import { type TensorFact } from '../contract/fact.ts';
import { type Call } from '../contract/operator.ts';
/** [1, H, queries, keys]. */
declare const inferRelative: (call: Call) => readonly TensorFact[];
/** [B, H, S, S]; the batch comes from the query or, when tokens are packed, from token_offset. */
declare const inferGated: (call: Call) => readonly TensorFact[];
export declare const ROTARY: {
    RotaryEmbedding: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    MRotaryEmbedding: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    GemmaRotaryEmbedding: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    RelativePositionBias: {
        infer: typeof inferRelative;
        cost: import("../contract/operator.ts").CostRule;
    };
    GatedRelativePositionBias: {
        infer: typeof inferGated;
        cost: import("../contract/operator.ts").CostRule;
    };
};
export {};
