import { type TensorFact } from '../contract/fact.ts';
import { type Call, type CostRule, type Operator } from '../contract/operator.ts';
export declare const random: {
    RandomNormal: Operator;
    RandomUniform: Operator;
    RandomNormalLike: Operator;
    RandomUniformLike: Operator;
    Bernoulli: {
        infer: (call: Call) => TensorFact[];
        cost: CostRule;
    };
    Multinomial: {
        infer: (call: Call) => TensorFact[];
        cost: CostRule;
    };
};
