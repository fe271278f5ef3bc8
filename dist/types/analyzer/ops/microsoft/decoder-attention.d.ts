import { type TensorFact } from '../contract/fact.ts';
import { type Call } from '../contract/operator.ts';
declare const infer: (call: Call) => readonly TensorFact[];
export declare const DECODER_ATTENTION: {
    DecoderAttention: {
        infer: typeof infer;
        cost: import("../contract/operator.ts").CostRule;
    };
};
export {};
