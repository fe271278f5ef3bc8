import { type TensorFact } from '../fact.ts';
import { type Call } from '../operator.ts';
declare const infer: (call: Call) => readonly TensorFact[];
export declare const DECODER_ATTENTION: {
    DecoderAttention: {
        infer: typeof infer;
        cost: import("../operator.ts").CostRule;
    };
};
export {};
