import { type Fact, type SequenceFact, type TensorFact } from './fact.ts';
import { type Call } from './operator.ts';
export declare const SEQUENCE: {
    SequenceConstruct: {
        infer: (call: Call) => SequenceFact[];
        cost: import("./operator.ts").CostRule;
    };
    SequenceEmpty: {
        infer: (call: Call) => SequenceFact[];
        cost: import("./operator.ts").CostRule;
    };
    SequenceInsert: {
        infer: (call: Call) => SequenceFact[];
        cost: import("./operator.ts").CostRule;
    };
    SequenceErase: {
        infer: (call: Call) => SequenceFact[];
        cost: import("./operator.ts").CostRule;
    };
    SequenceAt: {
        infer: (call: Call) => (Fact | undefined)[];
        cost: import("./operator.ts").CostRule;
    };
    SequenceLength: {
        infer: (call: Call) => TensorFact[];
        cost: import("./operator.ts").CostRule;
    };
    SplitToSequence: {
        infer: (call: Call) => SequenceFact[];
        cost: import("./operator.ts").CostRule;
    };
    ConcatFromSequence: {
        infer: (call: Call) => TensorFact[];
        cost: import("./operator.ts").CostRule;
    };
};
