import { type TensorFact } from '../contract/fact.ts';
import { type Call, type CostRule } from '../contract/operator.ts';
export declare const sorting: {
    TopK: {
        infer: (call: Call) => readonly TensorFact[];
        cost: CostRule;
    };
    ArgMax: {
        infer: (call: Call) => TensorFact[];
        cost: CostRule;
    };
    ArgMin: {
        infer: (call: Call) => TensorFact[];
        cost: CostRule;
    };
};
