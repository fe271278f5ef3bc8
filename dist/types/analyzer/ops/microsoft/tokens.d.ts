import { type TensorFact } from '../fact.ts';
import { type Call } from '../operator.ts';
export declare const TOKENS: {
    NGramHashMapping: {
        infer: (call: Call) => readonly TensorFact[];
        cost: import("../operator.ts").CostRule;
    };
    VarlenNGramHashMapping: {
        infer: (call: Call) => readonly TensorFact[];
        cost: import("../operator.ts").CostRule;
    };
    NGramRepeatBlock: {
        infer: (call: Call) => TensorFact[];
        cost: import("../operator.ts").CostRule;
    };
    BifurcationDetector: {
        infer: (call: Call) => TensorFact[];
        cost: import("../operator.ts").CostRule;
    };
    Tokenizer: {
        infer: (call: Call) => TensorFact[];
        cost: import("../operator.ts").CostRule;
    };
    MurmurHash3: {
        infer: (call: Call) => TensorFact[];
        cost: import("../operator.ts").CostRule;
    };
};
