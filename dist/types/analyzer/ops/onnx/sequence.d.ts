import { type Fact, type SequenceFact, type TensorFact } from '../contract/fact.ts';
import { type Call } from '../contract/operator.ts';
export declare const SEQUENCE: {
    SequenceConstruct: {
        infer: (call: Call) => SequenceFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    SequenceEmpty: {
        infer: (call: Call) => SequenceFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    SequenceInsert: {
        infer: (call: Call) => SequenceFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    SequenceErase: {
        infer: (call: Call) => SequenceFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    SequenceAt: {
        infer: (call: Call) => (Fact | undefined)[];
        cost: import("../contract/operator.ts").CostRule;
    };
    SequenceLength: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    SplitToSequence: {
        infer: (call: Call) => SequenceFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    ConcatFromSequence: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
};
