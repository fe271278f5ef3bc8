/** Recurrent layers: RNN, GRU, LSTM and the legacy GRUUnit (operators.md §2.12). */
import { type Count, type Dim } from '../../dim/dim.ts';
import { type TensorFact } from '../contract/fact.ts';
import { type Call } from '../contract/operator.ts';
/** One run of a recurrent layer. */
export interface RecurrentDims {
    readonly directions: number;
    readonly steps: Dim;
    readonly batch: Dim;
    readonly inputSize: Dim;
    readonly hiddenSize: Dim;
}
/** MACs: every step multiplies input and state with the weights of `gates` gates: dirs · T · B · G · H · (I + H). */
export declare const recurrentMacs: (dims: RecurrentDims, gates: number) => Count;
/** Element-wise work of one hidden value. */
interface Cell {
    readonly gates: number;
    /** Activations, gating products and sums. */
    readonly vector: bigint;
    /** Activations among them (sigmoid, tanh). */
    readonly special: bigint;
}
/** 3 sigmoid, 2 tanh; c = f ⊙ c + i ⊙ g; h = o ⊙ tanh(c). */
export declare const LSTM_CELL: Cell;
export declare const recurrent: {
    RNN: {
        infer: (call: Call) => readonly TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    GRU: {
        infer: (call: Call) => readonly TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    LSTM: {
        infer: (call: Call) => readonly TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    /** Legacy: the gates come in multiplied; one update h = u ⊙ h + (1 − u) ⊙ tanh(o). */
    GRUUnit: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
};
export {};
