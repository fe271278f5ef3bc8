/** Linear models and support vector machines of ai.onnx.ml. Weights are attributes: their counts give the sizes. */
import { type Dim } from '../../dim/dim.ts';
import { type Fact, type Shape } from '../contract/fact.ts';
import { type Call } from '../contract/operator.ts';
/** Samples of [N, C]; [C] is one sample. */
export declare const samplesOf: (shape: Shape) => Dim;
export declare const featuresOf: (shape: Shape) => Dim;
export declare const LINEAR: {
    LinearClassifier: {
        infer: (call: Call) => readonly Fact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    LinearRegressor: {
        infer: (call: Call) => import("../contract/fact.ts").TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    SVMClassifier: {
        infer: (call: Call) => readonly Fact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    SVMRegressor: {
        infer: (call: Call) => import("../contract/fact.ts").TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
};
