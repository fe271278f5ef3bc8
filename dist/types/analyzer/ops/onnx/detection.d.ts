import { type TensorFact } from '../contract/fact.ts';
import { type Call } from '../contract/operator.ts';
/** [n, 3]: batch, class and box of each survivor; n ≤ batches · classes · min(max_output_boxes, boxes). */
declare const inferSuppression: (call: Call) => readonly TensorFact[];
/** Fixed-size results of the EfficientNMS plugin. */
declare const inferEfficientNms: (call: Call) => readonly TensorFact[];
/** [batch, boxes, C, pooled, pooled] from boxes [batch, boxes, 4] and feature maps [batch, C, H, W]. */
declare const inferPatches: (call: Call) => readonly TensorFact[];
export declare const detection: {
    NonMaxSuppression: {
        infer: typeof inferSuppression;
        cost: import("../contract/operator.ts").CostRule;
    };
    EfficientNMS_TRT: {
        infer: typeof inferEfficientNms;
        cost: import("../contract/operator.ts").CostRule;
    };
    MultilevelCropAndResize_TRT: {
        infer: typeof inferPatches;
        cost: import("../contract/operator.ts").CostRule;
    };
    PyramidROIAlign_TRT: {
        infer: typeof inferPatches;
        cost: import("../contract/operator.ts").CostRule;
    };
    DisentangledAttention_TRT: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
};
export {};
