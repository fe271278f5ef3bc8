/** Fourier transforms and mel filters (operators.md §2.10). */
import { type Count, type Dim } from '../../dim/dim.ts';
import { type TensorFact } from '../contract/fact.ts';
import { type Call, type CountCall } from '../contract/operator.ts';
/**
 * FLOPs of `rows` fast Fourier transforms of length L: 5 · rows · L · log2 L, the customary model of a radix-2
 * transform of complex data; rounded, not what a kernel executes. Not a contraction: no MACs.
 */
export declare const fourierFlops: (call: CountCall, rows: Count, length: Dim) => Count;
declare const inferDft: (call: Call) => readonly TensorFact[];
/** [batch, frames, bins, 2]; `onesided` is 1 by default, whatever onnx infers (measured: §2.10). */
declare const inferStft: (call: Call) => readonly TensorFact[];
/** [floor(dft_length / 2) + 1, num_mel_bins]. */
declare const inferMel: (call: Call) => readonly TensorFact[];
export declare const signal: {
    DFT: {
        infer: typeof inferDft;
        cost: import("../contract/operator.ts").CostRule;
    };
    STFT: {
        infer: typeof inferStft;
        cost: import("../contract/operator.ts").CostRule;
    };
    MelWeightMatrix: {
        infer: typeof inferMel;
        cost: import("../contract/operator.ts").CostRule;
    };
};
export {};
