/** Matrix products of com.microsoft with transposition, scales or an activation built in (operators.md §5). */
import { type Count } from '../../dim/dim.ts';
import { type Shape, type TensorFact } from '../contract/fact.ts';
import { type Call, type CountCall, type Work } from '../contract/operator.ts';
/** Where the operands of a product are, and how the node turns them. */
export interface Operands {
    readonly a: number;
    readonly b: number;
}
/**
 * An operand as it enters the product. `transBatch…` takes the leading dimension next to the matrix dimensions,
 * [M, batch…, K] → [batch…, M, K]; `trans…` swaps the last two. Both leave vectors alone.
 */
export declare const oriented: (call: Call, index: number, letter: 'A' | 'B') => TensorFact;
/** Shape of the product of two turned operands; undefined when a rank is unknown. */
export declare const productShape: (call: Call, { a, b }?: Operands) => Shape | undefined;
/** MACs of the product, and the types that are multiplied. */
export declare const productWork: (call: CountCall, { a, b }?: Operands) => Work;
/** One add per output for each connected input among `indices`: biases and residuals. */
export declare const additions: (call: CountCall, ...indices: readonly number[]) => Count;
export declare const MATMUL: {
    FusedMatMul: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    TransposeMatMul: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    FusedMatMulActivation: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    MatMulInteger16: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    MatMulIntegerToFloat: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    DynamicQuantizeMatMul: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    SparseToDenseMatMul: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
};
