import { type TensorFact } from '../contract/fact.ts';
import { type Call, type CostRule } from '../contract/operator.ts';
declare const inferSame: (call: Call) => readonly TensorFact[];
/** [N, S, D] → [N, S, D/2]. */
declare const inferSplit: (call: Call) => readonly TensorFact[];
export declare const ACTIVATION: {
    Gelu: {
        infer: typeof inferSame;
        cost: CostRule;
    };
    BiasGelu: {
        infer: typeof inferSame;
        cost: CostRule;
    };
    FastGelu: {
        infer: typeof inferSame;
        cost: CostRule;
    };
    QuickGelu: {
        infer: typeof inferSame;
        cost: CostRule;
    };
    BiasSplitGelu: {
        infer: typeof inferSplit;
        cost: CostRule;
    };
    BiasAdd: {
        infer: typeof inferSame;
        cost: CostRule;
    };
    GatedAdd: {
        infer: typeof inferSame;
        cost: CostRule;
    };
    BiasSoftmax: {
        infer: typeof inferSame;
        cost: CostRule;
    };
    BiasDropout: {
        infer: (call: Call) => TensorFact[];
        cost: CostRule;
    };
    BitmaskBiasDropout: {
        infer: (call: Call) => TensorFact[];
        cost: CostRule;
    };
    BitmaskDropout: {
        infer: (call: Call) => TensorFact[];
        cost: CostRule;
    };
    QOrderedGelu: {
        infer: typeof inferSame;
        cost: CostRule;
    };
    SampleOp: {
        infer: typeof inferSame;
        cost: CostRule;
    };
};
export {};
