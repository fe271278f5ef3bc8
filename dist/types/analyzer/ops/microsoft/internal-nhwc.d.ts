import { type CostRule, type Operator } from '../contract/operator.ts';
export declare const INTERNAL_NHWC: {
    AveragePool: Operator;
    BatchNormalization: Operator;
    Conv: Operator;
    ConvTranspose: Operator;
    DepthToSpace: Operator;
    GlobalAveragePool: Operator;
    GlobalLpPool: Operator;
    GlobalMaxPool: Operator;
    GridSample: Operator;
    InstanceNormalization: Operator;
    LpPool: Operator;
    LRN: Operator;
    MaxPool: Operator;
    MaxUnpool: Operator;
    QLinearAveragePool: Operator;
    QLinearConv: Operator;
    QLinearConvTranspose: Operator;
    Resize: {
        infer: (call: import("../contract/operator.ts").Call) => readonly import("../contract/fact.ts").TensorFact[];
        cost: CostRule;
    };
    SpaceToDepth: Operator;
};
