import { type Fact, type SequenceFact } from '../fact.ts';
import { type Call } from '../operator.ts';
export declare const MAP: {
    ZipMap: {
        infer: (call: Call) => SequenceFact[];
        cost: import("../operator.ts").CostRule;
    };
    DictVectorizer: {
        infer: (call: Call) => Fact[];
        cost: import("../operator.ts").CostRule;
    };
    CastMap: {
        infer: (call: Call) => Fact[];
        cost: import("../operator.ts").CostRule;
    };
    CategoryMapper: {
        infer: (call: Call) => Fact[];
        cost: import("../operator.ts").CostRule;
    };
    LabelEncoder: {
        infer: (call: Call) => import("../fact.ts").TensorFact[];
        cost: import("../operator.ts").CostRule;
    };
};
