import { type TensorFact } from '../contract/fact.ts';
import { type Call, type Operator } from '../contract/operator.ts';
declare const inferGlobalPool: (call: Call) => readonly TensorFact[];
/** Average pooling of 8-bit values, whose layout an attribute or the domain decides. */
export declare const quantizedAveragePool: (isChannelsLast: (call: Call) => boolean) => Operator;
export declare const POOLING: {
    NhwcMaxPool: Operator;
    MaxpoolWithMask: {
        infer: (call: Call) => readonly TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    QLinearAveragePool: Operator;
    QLinearGlobalAveragePool: {
        infer: typeof inferGlobalPool;
        cost: import("../contract/operator.ts").CostRule;
    };
};
export {};
