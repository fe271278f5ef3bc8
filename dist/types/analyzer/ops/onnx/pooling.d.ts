import { type Shape, type TensorFact } from '../contract/fact.ts';
import { type Call } from '../contract/operator.ts';
/** [N, C, ...In] → [N, C, ...Out]. */
export declare const pooledShape: (call: Call, x: TensorFact) => Shape | undefined;
declare const inferPool: (call: Call) => readonly TensorFact[];
/** MaxPool also gives the position of each maximum. */
declare const inferMaxPool: (call: Call) => readonly TensorFact[];
declare const inferGlobalPool: (call: Call) => readonly TensorFact[];
/** [num_rois, C, ...pooled_shape]. */
declare const inferRoiPool: (call: Call) => readonly TensorFact[];
export declare const pooling: {
    MaxPool: {
        infer: typeof inferMaxPool;
        cost: import("../contract/operator.ts").CostRule;
    };
    AveragePool: {
        infer: typeof inferPool;
        cost: import("../contract/operator.ts").CostRule;
    };
    LpPool: {
        infer: typeof inferPool;
        cost: import("../contract/operator.ts").CostRule;
    };
    GlobalMaxPool: {
        infer: typeof inferGlobalPool;
        cost: import("../contract/operator.ts").CostRule;
    };
    GlobalAveragePool: {
        infer: typeof inferGlobalPool;
        cost: import("../contract/operator.ts").CostRule;
    };
    GlobalLpPool: {
        infer: typeof inferGlobalPool;
        cost: import("../contract/operator.ts").CostRule;
    };
    MaxRoiPool: {
        infer: typeof inferRoiPool;
        cost: import("../contract/operator.ts").CostRule;
    };
};
export {};
