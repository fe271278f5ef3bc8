/** Matrix products: MatMul, MatMulInteger, QLinearMatMul, Gemm (operators.md §2.4). */
import { type Count, type Dim } from '../../dim/dim.ts';
import { type Shape, type TensorFact } from '../contract/fact.ts';
import { type Call } from '../contract/operator.ts';
/** MACs of a matrix product: the inner dimension for each output element. */
export declare const matmulMacs: (output: Shape, inner: Dim) => Count;
/**
 * Shape of A·B: 1-D operands count as a row or a column, leading dimensions broadcast.
 * Reports operands that do not fit; undefined when a rank is unknown.
 */
export declare const matmulShape: (call: Call, a: TensorFact, b: TensorFact) => Shape | undefined;
/** The contracted dimension of A [..., M, K] and B [..., K, N]; undefined when the two provably differ. */
export declare const innerDim: (a: Shape, b: Shape) => Dim | undefined;
/** Reports a zero point of another type than what it belongs to, as pairs of input positions. */
export declare const checkZeroPoints: (call: Call, ...pairs: readonly (readonly [number, number])[]) => void;
/** [M, N]; C must broadcast to it. */
declare const inferGemm: (call: Call) => readonly TensorFact[];
export declare const matmul: {
    MatMul: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    MatMulInteger: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    QLinearMatMul: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    Gemm: {
        infer: typeof inferGemm;
        cost: import("../contract/operator.ts").CostRule;
    };
};
export {};
