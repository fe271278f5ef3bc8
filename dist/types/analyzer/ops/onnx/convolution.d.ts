/** Convolution: Conv, ConvInteger, QLinearConv, DeformConv (operators.md §2.3). */
import { type Count, type Dim } from '../../dim/dim.ts';
import { type Shape, type TensorFact } from '../contract/fact.ts';
import { type Call } from '../contract/operator.ts';
/**
 * MACs of a convolution: each output element sums Cin/g · ΠK products.
 * `output` is [N, Cout, ...Out], `weight` [Cout, Cin/g, ...K].
 */
export declare const convolutionMacs: (output: Shape, weight: Shape) => Count;
/** The kernel extents: the attribute, else the weight's; undefined when neither is known. */
export declare const kernelShape: (call: Call, weight: Shape | undefined) => readonly Dim[] | undefined;
/** Output shape [N, M, ...Out] of X [N, C, ...In] convolved with W [M, C/group, ...K]. */
export declare const convolutionShape: (call: Call, x: TensorFact, w: TensorFact) => Shape | undefined;
export declare const convolution: {
    Conv: {
        infer: (call: Call) => readonly TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    ConvInteger: {
        infer: (call: Call) => readonly TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    QLinearConv: {
        infer: (call: Call) => readonly TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    DeformConv: {
        infer: (call: Call) => readonly TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
};
