/** Attention of the standard (opset 23 on) and FlexAttention (operators.md §2.16). */
import { type Count, type Dim } from '../../dim/dim.ts';
import { type Band } from '../contract/attention-positions.ts';
import { type TensorFact } from '../contract/fact.ts';
import { type Call, type Inference, type Work } from '../contract/operator.ts';
/** One attention: how many heads, positions and features take part. */
export interface AttentionDims {
    readonly batch: Dim;
    readonly queryHeads: Dim;
    readonly kvHeads: Dim;
    /** Sq */
    readonly queries: Dim;
    /** Skv, past included. */
    readonly keys: Dim;
    /** Dk: features of a query or key head. */
    readonly headSize: Dim;
    /** Dv: features of a value head. */
    readonly valueSize: Dim;
}
/** MACs of scores and weighted values at `positions` (query, key) pairs: B · Hq · positions · (Dk + Dv). */
export declare const attentionMacs: (dims: AttentionDims, positions?: Count) => Count;
/** The work of attention: dense MACs, those inside the band, and 5 per score for softmax (+1 mask, +3 softcap). */
export declare const attentionWork: (dims: AttentionDims, { band, masked, capped, }: {
    readonly band?: Band;
    readonly masked?: boolean;
    readonly capped?: boolean;
}) => Work;
/** Features of one head; a symbolic number of features divides evenly in every valid model. */
export declare const headSize: (call: Call, hidden: Dim, heads: number) => Dim;
declare const inferAttention: (call: Call) => readonly TensorFact[];
/** Y has the shape of the query with the values' features; the two bodies change all scores at once. */
declare const inferFlexAttention: (call: Call) => Inference;
export declare const attention: {
    Attention: {
        infer: typeof inferAttention;
        cost: import("../contract/operator.ts").CostRule;
    };
};
/** Domain ai.onnx.preview. */
export declare const previewAttention: {
    FlexAttention: {
        infer: typeof inferFlexAttention;
        cost: import("../contract/operator.ts").CostRule;
    };
};
export {};
