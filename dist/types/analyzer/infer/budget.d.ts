import type { Model } from '../onnx/model.ts';
import type { TensorFact } from '../ops/contract/fact.ts';
/** What is left for this inference. */
export interface Budget {
    /** Nodes to walk. */
    walks: number;
    /** Size of propagated values and of symbolic dimensions, see `weightOf`. */
    size: number;
}
export declare const nodeLimit: (model: Model) => number;
/** Elements of all propagated values together: 8 to 16 B each. Real exports keep below 10^6. */
export declare const MAX_SIZE = 20000000;
/** The fact with what is too large, or beyond the budget, left out. */
export declare const spendOn: (fact: TensorFact, budget: Budget) => TensorFact;
