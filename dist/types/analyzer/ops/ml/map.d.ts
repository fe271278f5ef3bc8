import { type Fact, type SequenceFact } from '../contract/fact.ts';
import { type Call } from '../contract/operator.ts';
export declare const MAP: {
    ZipMap: {
        infer: (call: Call) => SequenceFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    DictVectorizer: {
        infer: (call: Call) => Fact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    CastMap: {
        infer: (call: Call) => Fact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    CategoryMapper: {
        infer: (call: Call) => Fact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    LabelEncoder: {
        infer: (call: Call) => import("../contract/fact.ts").TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
};
