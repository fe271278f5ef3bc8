import { type Call } from '../operator.ts';
export declare const FEATURE: {
    ArrayFeatureExtractor: {
        infer: (call: Call) => import("../fact.ts").TensorFact[];
        cost: import("../operator.ts").CostRule;
    };
    Binarizer: {
        infer: (call: Call) => import("../fact.ts").TensorFact[];
        cost: import("../operator.ts").CostRule;
    };
    FeatureVectorizer: {
        infer: (call: Call) => import("../fact.ts").TensorFact[];
        cost: import("../operator.ts").CostRule;
    };
    Imputer: {
        infer: (call: Call) => import("../fact.ts").TensorFact[];
        cost: import("../operator.ts").CostRule;
    };
    Normalizer: {
        infer: (call: Call) => import("../fact.ts").TensorFact[];
        cost: import("../operator.ts").CostRule;
    };
    OneHotEncoder: {
        infer: (call: Call) => import("../fact.ts").TensorFact[];
        cost: import("../operator.ts").CostRule;
    };
    Scaler: {
        infer: (call: Call) => import("../fact.ts").TensorFact[];
        cost: import("../operator.ts").CostRule;
    };
};
