import { type TensorFact } from '../contract/fact.ts';
import { type Call } from '../contract/operator.ts';
/** output, per-row mean and inverse deviation (mostly absent), and the sum that was normalised. */
declare const inferSkip: (call: Call) => readonly TensorFact[];
export declare const NORM: {
    SkipLayerNormalization: {
        infer: typeof inferSkip;
        cost: import("../contract/operator.ts").CostRule;
    };
    SkipSimplifiedLayerNormalization: {
        infer: typeof inferSkip;
        cost: import("../contract/operator.ts").CostRule;
    };
    EmbedLayerNormalization: {
        infer: (call: Call) => readonly TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    QEmbedLayerNormalization: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    GroupNorm: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    SkipGroupNorm: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    GatedRMSNorm: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    EngramGate: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    QOrderedLayerNormalization: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
};
export {};
