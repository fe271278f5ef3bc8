import { type TensorFact } from '../contract/fact.ts';
import { type Call, type CountCall, type Work } from '../contract/operator.ts';
/** MACs do not depend on the order of axes; one add per output for the bias and for a residual, then the activation. */
export declare const fusedConvolutionWork: (call: CountCall, additionInputs: readonly number[]) => Work;
/** x, its scale and zero point, then w; `channels_last` turns x and y only. */
declare const inferQuantized: (call: Call) => readonly TensorFact[];
/** Pads come as a value: they are cut from the extents of the unpadded result. */
declare const inferDynamicPads: (call: Call) => readonly TensorFact[];
export declare const CONVOLUTION: {
    FusedConv: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    NhwcConv: {
        infer: (call: Call) => readonly TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    NhwcFusedConv: {
        infer: (call: Call) => readonly TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    QLinearConv: {
        infer: typeof inferQuantized;
        cost: import("../contract/operator.ts").CostRule;
    };
    ConvTransposeWithDynamicPads: {
        infer: typeof inferDynamicPads;
        cost: import("../contract/operator.ts").CostRule;
    };
};
export {};
