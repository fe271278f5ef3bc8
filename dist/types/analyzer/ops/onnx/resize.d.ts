import { type TensorFact } from '../contract/fact.ts';
import { type Call } from '../contract/operator.ts';
declare const inferResize: (call: Call) => readonly TensorFact[];
declare const inferUpsample: (call: Call) => readonly TensorFact[];
export declare const resize: {
    Resize: {
        infer: typeof inferResize;
        cost: import("../contract/operator.ts").CostRule;
    };
    Upsample: {
        infer: typeof inferUpsample;
        cost: import("../contract/operator.ts").CostRule;
    };
};
export {};
