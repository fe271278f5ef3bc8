/** State-space and gated layers of opset 23 on: LinearAttention, CausalConvWithState, RotaryEmbedding, SwiGLU. */
import { type Count, type Dim } from '../../dim/dim.ts';
import { type TensorFact } from '../contract/fact.ts';
import { type Call, type CountCall } from '../contract/operator.ts';
export interface LinearAttentionDims {
    readonly batch: Dim;
    readonly tokens: Dim;
    readonly queryHeads: number;
    readonly kvHeads: number;
    readonly keySize: Dim;
    readonly valueSize: Dim;
}
/**
 * MACs of the recurrence: per token dk · dv · (Hkv · (1 + gate + delta) + Hq): the state update, its decay, its
 * correction, and the read-out. Chunked kernels execute more.
 */
export declare const linearAttentionMacs: (dims: LinearAttentionDims, rule: {
    readonly gated: boolean;
    readonly delta: boolean;
}) => Count;
export declare const ruleOf: (call: Call) => {
    readonly gated: boolean;
    readonly delta: boolean;
};
declare const inferLinearAttention: (call: Call) => readonly TensorFact[];
/** Input [B, C, L], weight [C, 1, k]; the state keeps the last k − 1 positions. */
declare const inferCausalConvolution: (call: Call) => readonly TensorFact[];
/** Elements that turn: all, or the first `rotary_embedding_dim` of each head. */
export declare const rotatedElements: (call: CountCall) => Count;
declare const inferRotary: (call: Call) => readonly TensorFact[];
/** (A · sigmoid(alpha · A)) · B. */
declare const inferSwiglu: (call: Call) => readonly TensorFact[];
export declare const linearAttention: {
    LinearAttention: {
        infer: typeof inferLinearAttention;
        cost: import("../contract/operator.ts").CostRule;
    };
    CausalConvWithState: {
        infer: typeof inferCausalConvolution;
        cost: import("../contract/operator.ts").CostRule;
    };
    RotaryEmbedding: {
        infer: typeof inferRotary;
        cost: import("../contract/operator.ts").CostRule;
    };
    SwiGLU: {
        infer: typeof inferSwiglu;
        cost: import("../contract/operator.ts").CostRule;
    };
};
export {};
