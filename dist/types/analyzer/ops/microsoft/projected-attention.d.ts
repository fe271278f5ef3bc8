import { type TensorFact } from '../contract/fact.ts';
import { type Call } from '../contract/operator.ts';
export declare const PROJECTED_ATTENTION: {
    Attention: {
        infer: (call: Call) => readonly TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    DecoderMaskedSelfAttention: {
        infer: (call: Call) => readonly TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    QAttention: {
        infer: (call: Call) => readonly TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    PackedAttention: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    QOrderedAttention: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    LongformerAttention: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    QOrderedLongformerAttention: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
};
