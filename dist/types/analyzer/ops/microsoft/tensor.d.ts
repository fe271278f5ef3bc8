import { type TensorFact } from '../contract/fact.ts';
import { type Call } from '../contract/operator.ts';
/** Values, their index for every input element, and their counts; how many are unique is data. */
declare const unique: (call: Call) => readonly TensorFact[];
/** [B, S, C] → [tokens, C] with the offset of every token, the cumulative lengths and the longest. */
declare const removedPadding: (call: Call) => readonly TensorFact[];
export declare const TENSOR: {
    ExpandDims: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    GatherND: import("../contract/operator.ts").Operator;
    Pad: import("../contract/operator.ts").Operator;
    Range: {
        infer: (call: Call) => import("../contract/operator.ts").Inference | readonly (import("../contract/fact.ts").Fact | undefined)[];
        cost: import("../contract/operator.ts").CostRule;
    };
    Trilu: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    Unique: {
        infer: typeof unique;
        cost: import("../contract/operator.ts").CostRule;
    };
    TorchEmbedding: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    UnfoldTensor: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    RemovePadding: {
        infer: typeof removedPadding;
        cost: import("../contract/operator.ts").CostRule;
    };
    RestorePadding: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    IsAllFinite: {
        infer: () => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    CDist: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    ComplexMul: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    ComplexMulConj: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    Inverse: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    WordConvEmbedding: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
};
export {};
