import { type TensorFact } from '../contract/fact.ts';
import { type Call } from '../contract/operator.ts';
export declare const RECURRENT: {
    DynamicQuantizeLSTM: {
        infer: (call: Call) => readonly TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    AttnLSTM: {
        infer: (call: Call) => readonly TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
};
