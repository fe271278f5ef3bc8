import { type TensorFact } from './fact.ts';
import { type Call } from './operator.ts';
declare const inferNll: (call: Call) => readonly TensorFact[];
/** The second output holds the logarithms of all probabilities. */
declare const inferCrossEntropy: (call: Call) => readonly TensorFact[];
export declare const loss: {
    NegativeLogLikelihoodLoss: {
        infer: typeof inferNll;
        cost: import("./operator.ts").CostRule;
    };
    SoftmaxCrossEntropyLoss: {
        infer: typeof inferCrossEntropy;
        cost: import("./operator.ts").CostRule;
    };
};
export {};
