import { type TensorFact } from '../fact.ts';
import { type Call } from '../operator.ts';
/** output, per-row mean and inverse deviation (mostly absent), and the sum that was normalised. */
declare const inferSkip: (call: Call) => readonly TensorFact[];
export declare const NORM: {
    SkipLayerNormalization: {
        infer: typeof inferSkip;
        cost: import("../operator.ts").CostRule;
    };
    SkipSimplifiedLayerNormalization: {
        infer: typeof inferSkip;
        cost: import("../operator.ts").CostRule;
    };
    EmbedLayerNormalization: {
        infer: (call: Call) => readonly TensorFact[];
        cost: import("../operator.ts").CostRule;
    };
    QEmbedLayerNormalization: {
        infer: (call: Call) => TensorFact[];
        cost: import("../operator.ts").CostRule;
    };
    GroupNorm: {
        infer: (call: Call) => TensorFact[];
        cost: import("../operator.ts").CostRule;
    };
    SkipGroupNorm: {
        infer: (call: Call) => TensorFact[];
        cost: import("../operator.ts").CostRule;
    };
    GatedRMSNorm: {
        infer: (call: Call) => TensorFact[];
        cost: import("../operator.ts").CostRule;
    };
    EngramGate: {
        infer: (call: Call) => TensorFact[];
        cost: import("../operator.ts").CostRule;
    };
    QOrderedLayerNormalization: {
        infer: (call: Call) => TensorFact[];
        cost: import("../operator.ts").CostRule;
    };
};
export {};
