import { type TensorFact } from '../contract/fact.ts';
import { type Call } from '../contract/operator.ts';
declare const inferNll: (call: Call) => readonly TensorFact[];
/** The second output holds the logarithms of all probabilities. */
declare const inferCrossEntropy: (call: Call) => readonly TensorFact[];
export declare const loss: {
    NegativeLogLikelihoodLoss: {
        infer: typeof inferNll;
        cost: import("../contract/operator.ts").CostRule;
    };
    SoftmaxCrossEntropyLoss: {
        infer: typeof inferCrossEntropy;
        cost: import("../contract/operator.ts").CostRule;
    };
};
export {};
