import { type TensorFact } from '../contract/fact.ts';
import { type Call } from '../contract/operator.ts';
/** Real [..., n] → complex [..., n/2 + 1, 2]: one-sided, the only kind there is. */
declare const inferForward: (call: Call) => readonly TensorFact[];
/** Complex [..., m, 2] → real [..., 2·(m − 1)]. */
declare const inferInverse: (call: Call) => readonly TensorFact[];
/** [regions, C, height, width]; the size is a value. */
declare const inferCrops: (call: Call) => readonly TensorFact[];
export declare const SIGNAL: {
    Rfft: {
        infer: typeof inferForward;
        cost: import("../contract/operator.ts").CostRule;
    };
    Irfft: {
        infer: typeof inferInverse;
        cost: import("../contract/operator.ts").CostRule;
    };
    GridSample: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    CropAndResize: {
        infer: typeof inferCrops;
        cost: import("../contract/operator.ts").CostRule;
    };
    DynamicTimeWarping: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
};
export {};
