import { type TensorFact } from '../contract/fact.ts';
import { type Call } from '../contract/operator.ts';
declare const inferGrouped: (call: Call) => readonly TensorFact[];
/** Caches are shared buffers: as long after the node as before. */
declare const inferSparse: (call: Call) => readonly TensorFact[];
declare const inferPaged: (call: Call) => readonly TensorFact[];
export declare const GROUPED_ATTENTION: {
    GroupQueryAttention: {
        infer: typeof inferGrouped;
        cost: import("../contract/operator.ts").CostRule;
    };
    SparseAttention: {
        infer: typeof inferSparse;
        cost: import("../contract/operator.ts").CostRule;
    };
    PagedAttention: {
        infer: typeof inferPaged;
        cost: import("../contract/operator.ts").CostRule;
    };
};
export {};
