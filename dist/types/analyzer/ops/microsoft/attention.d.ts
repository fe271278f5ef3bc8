import { type TensorFact } from '../contract/fact.ts';
import { type Call, type Work } from '../contract/operator.ts';
/** Keys may be packed with the query or cached in another input: both sides have the query's type. */
export declare const SAME_OPERANDS: Pick<Work, 'operands'>;
export declare const ATTENTION: {
    MultiHeadAttention: {
        infer: (call: Call) => readonly TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    DecoderMaskedMultiHeadAttention: {
        infer: (call: Call) => readonly TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    PackedMultiHeadAttention: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
};
