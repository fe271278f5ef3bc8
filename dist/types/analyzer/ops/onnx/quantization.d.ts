import { type TensorFact } from '../contract/fact.ts';
import { type Call } from '../contract/operator.ts';
/** saturate(round(x / scale) + zero point), halves to even. */
declare const inferQuantize: (call: Call) => readonly TensorFact[];
/** (x − zero point) · scale. */
declare const inferDequantize: (call: Call) => readonly TensorFact[];
export declare const quantization: {
    QuantizeLinear: {
        infer: typeof inferQuantize;
        cost: import("../contract/operator.ts").CostRule;
    };
    DequantizeLinear: {
        infer: typeof inferDequantize;
        cost: import("../contract/operator.ts").CostRule;
    };
    DynamicQuantizeLinear: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
};
export {};
