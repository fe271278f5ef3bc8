import { type Shape, type TensorFact } from '../contract/fact.ts';
import { type Call, type CostRule } from '../contract/operator.ts';
/** Five outputs before version 14 (mean, var and two saved ones), three from there on. */
declare const inferBatchNormalization: (call: Call) => readonly TensorFact[];
declare const inferSame: (call: Call) => readonly TensorFact[];
declare const inferInstance: (call: Call) => readonly TensorFact[];
/** Scale and bias are per channel from version 21 on, per group in version 18. */
declare const inferGroup: (call: Call) => readonly TensorFact[];
declare const inferLp: (call: Call) => readonly TensorFact[];
/** The mask has the type of the data before version 10. */
declare const inferDropout: (call: Call) => readonly TensorFact[];
export declare const normalization: {
    BatchNormalization: {
        infer: typeof inferBatchNormalization;
        cost: CostRule;
    };
    InstanceNormalization: {
        infer: typeof inferInstance;
        cost: CostRule;
    };
    GroupNormalization: {
        infer: typeof inferGroup;
        cost: CostRule;
    };
    LayerNormalization: {
        infer: (call: Call) => readonly TensorFact[];
        cost: CostRule;
    };
    SimplifiedLayerNormalization: {
        infer: (call: Call) => readonly TensorFact[];
        cost: CostRule;
    };
    RMSNormalization: {
        infer: (call: Call) => readonly TensorFact[];
        cost: CostRule;
    };
    LpNormalization: {
        infer: typeof inferLp;
        cost: CostRule;
    };
    MeanVarianceNormalization: {
        infer: typeof inferSame;
        cost: CostRule;
    };
    LRN: {
        infer: typeof inferSame;
        cost: CostRule;
    };
    Dropout: {
        infer: typeof inferDropout;
        cost: CostRule;
    };
};
/** FLOPs of a layer normalisation over `shape`, for operators that contain one. */
export declare const layerNormalizationFlops: (shape: Shape, biased: boolean) => import("../../dim/dim.ts").Count;
/** FLOPs of a root-mean-square normalisation over `shape`. */
export declare const rmsNormalizationFlops: (shape: Shape) => import("../../dim/dim.ts").Count;
export {};
