import type { ElementType } from '../../onnx/element-type.ts';
import { type TensorFact } from '../contract/fact.ts';
import { type Call } from '../contract/operator.ts';
/** The narrowest integer type that holds `bits`. */
export declare const packedType: (bits: number) => ElementType;
declare const inferMlp: (call: Call) => readonly TensorFact[];
declare const inferQkv: (call: Call) => readonly TensorFact[];
export declare const PACKED_MATMUL: {
    MatMulNBits: {
        infer: (call: Call) => readonly TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    MatMulBnb4: {
        infer: (call: Call) => readonly TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    MatMulFpQ4: {
        infer: (call: Call) => readonly TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    MatMulBlockQuantizedFp8Weight: {
        infer: (call: Call) => readonly TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    MatMulBlockQuantizedFp4Weight: {
        infer: (call: Call) => readonly TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    MatMulNBitsMlp: {
        infer: typeof inferMlp;
        cost: import("../contract/operator.ts").CostRule;
    };
    MatMulNBitsQkv: {
        infer: typeof inferQkv;
        cost: import("../contract/operator.ts").CostRule;
    };
};
export {};
