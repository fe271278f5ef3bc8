import { type TensorFact } from '../fact.ts';
import { type Call } from '../operator.ts';
export declare const RECURRENT: {
    DynamicQuantizeLSTM: {
        infer: (call: Call) => readonly TensorFact[];
        cost: import("../operator.ts").CostRule;
    };
    AttnLSTM: {
        infer: (call: Call) => readonly TensorFact[];
        cost: import("../operator.ts").CostRule;
    };
};
