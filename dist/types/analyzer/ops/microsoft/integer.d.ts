import { type TensorFact } from '../contract/fact.ts';
import { type Call, type CostRule, type Operator } from '../contract/operator.ts';
export declare const INTEGER: {
    QLinearAdd: Operator;
    QLinearMul: Operator;
    QLinearLeakyRelu: Operator;
    QLinearSigmoid: Operator;
    QLinearSoftmax: Operator;
    QLinearConcat: {
        infer: (call: Call) => TensorFact[];
        cost: CostRule;
    };
    QLinearWhere: {
        infer: (call: Call) => TensorFact[];
        cost: CostRule;
    };
    QLinearReduceMean: {
        infer: (call: Call) => TensorFact[];
        cost: CostRule;
    };
    MulInteger: {
        infer: (call: Call) => TensorFact[];
        cost: CostRule;
    };
    ReduceSumInteger: {
        infer: (call: Call) => TensorFact[];
        cost: CostRule;
    };
};
