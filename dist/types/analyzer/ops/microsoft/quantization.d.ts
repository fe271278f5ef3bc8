import { type TensorFact } from '../contract/fact.ts';
import { type Call, type CostRule } from '../contract/operator.ts';
/** y as bytes whose number the format decides; shape and strides of x. */
declare const inferBlockFloat: (call: Call) => readonly TensorFact[];
/** Gather of rows, dequantised; packed bytes widen the last axis (operators.md §2.17). */
declare const inferGather: (call: Call) => readonly TensorFact[];
export declare const QUANTIZATION: {
    QuantizeLinear: {
        infer: (call: Call) => readonly TensorFact[];
        cost: CostRule;
    };
    DequantizeLinear: import("../contract/operator.ts").Operator;
    QuantizeBFP: {
        infer: typeof inferBlockFloat;
        cost: CostRule;
    };
    DequantizeBFP: {
        infer: (call: Call) => TensorFact[];
        cost: CostRule;
    };
    QuantizeWithOrder: {
        infer: (call: Call) => TensorFact[];
        cost: CostRule;
    };
    DequantizeWithOrder: {
        infer: (call: Call) => TensorFact[];
        cost: CostRule;
    };
    GatherBlockQuantized: {
        infer: typeof inferGather;
        cost: CostRule;
    };
};
export {};
