import { type TensorFact } from '../contract/fact.ts';
import { type Call } from '../contract/operator.ts';
declare const infer: (call: Call) => readonly TensorFact[];
declare const inferDelta: (call: Call) => readonly TensorFact[];
/** [B, C, L] → state [B, C, n]; channels-last [B, L, ...C] → [B, n, ...C]; more spatial axes keep no known state. */
declare const inferConvolution: (call: Call) => readonly TensorFact[];
/** input [tokens, C]; one state per request. */
declare const inferPackedConvolution: (call: Call) => readonly TensorFact[];
export declare const LINEAR_ATTENTION: {
    LinearAttention: {
        infer: typeof infer;
        cost: import("../contract/operator.ts").CostRule;
    };
    GatedDeltaNet: {
        infer: typeof inferDelta;
        cost: import("../contract/operator.ts").CostRule;
    };
    LinearAttentionGate: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    CausalConvWithState: {
        infer: typeof inferConvolution;
        cost: import("../contract/operator.ts").CostRule;
    };
    VarlenCausalConvWithState: {
        infer: typeof inferPackedConvolution;
        cost: import("../contract/operator.ts").CostRule;
    };
};
export {};
