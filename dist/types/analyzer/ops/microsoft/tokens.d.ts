import { type TensorFact } from '../contract/fact.ts';
import { type Call } from '../contract/operator.ts';
export declare const TOKENS: {
    NGramHashMapping: {
        infer: (call: Call) => readonly TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    VarlenNGramHashMapping: {
        infer: (call: Call) => readonly TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    NGramRepeatBlock: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    BifurcationDetector: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    Tokenizer: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    MurmurHash3: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
};
