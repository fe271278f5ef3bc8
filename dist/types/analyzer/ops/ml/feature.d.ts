import { type Call } from '../contract/operator.ts';
export declare const FEATURE: {
    ArrayFeatureExtractor: {
        infer: (call: Call) => import("../contract/fact.ts").TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    Binarizer: {
        infer: (call: Call) => import("../contract/fact.ts").TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    FeatureVectorizer: {
        infer: (call: Call) => import("../contract/fact.ts").TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    Imputer: {
        infer: (call: Call) => import("../contract/fact.ts").TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    Normalizer: {
        infer: (call: Call) => import("../contract/fact.ts").TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    OneHotEncoder: {
        infer: (call: Call) => import("../contract/fact.ts").TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    Scaler: {
        infer: (call: Call) => import("../contract/fact.ts").TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
};
