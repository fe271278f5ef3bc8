import { type TensorFact } from './fact.ts';
import { type Call } from './operator.ts';
declare const inferResize: (call: Call) => readonly TensorFact[];
declare const inferUpsample: (call: Call) => readonly TensorFact[];
export declare const resize: {
    Resize: {
        infer: typeof inferResize;
        cost: import("./operator.ts").CostRule;
    };
    Upsample: {
        infer: typeof inferUpsample;
        cost: import("./operator.ts").CostRule;
    };
};
export {};
