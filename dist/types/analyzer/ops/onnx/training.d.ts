import type { TensorFact } from '../contract/fact.ts';
import { type Call, type Operator } from '../contract/operator.ts';
/** Each includes 2 for the regularised gradient: norm_coefficient · X + G. */
export declare const training: {
    Adam: Operator;
    Adagrad: Operator;
    Momentum: Operator;
    Gradient: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
};
