/** Windows run backwards: ConvTranspose, MaxUnpool, Col2Im (operators.md §2.3). */
import { type Count } from '../../dim/dim.ts';
import { type Shape, type TensorFact } from '../contract/fact.ts';
import { type Call } from '../contract/operator.ts';
/**
 * MACs of a transposed convolution: each input element is spread over Cout/g · ΠK products.
 * `input` is [N, Cin, ...In], `weight` [Cin, Cout/g, ...K].
 */
export declare const transposedConvolutionMacs: (input: Shape, weight: Shape) => Count;
/** Output shape [N, M, ...Out] of X [N, C, ...In] and W [C, M/group, ...K]; `output_shape` gives the spatial part. */
export declare const transposedConvolutionShape: (call: Call, x: TensorFact, w: TensorFact) => Shape | undefined;
export declare const transposedConvolution: {
    ConvTranspose: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    MaxUnpool: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    Col2Im: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
};
