import { type Fact } from '../contract/fact.ts';
import { type Call } from '../contract/operator.ts';
export declare const OPTIONAL: {
    Optional: {
        infer: (call: Call) => Fact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    OptionalGetElement: {
        infer: (call: Call) => (Fact | undefined)[];
        cost: import("../contract/operator.ts").CostRule;
    };
    OptionalHasElement: {
        infer: (call: Call) => import("../contract/fact.ts").TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
};
