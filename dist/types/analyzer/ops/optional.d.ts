import { type Fact } from './fact.ts';
import { type Call } from './operator.ts';
export declare const OPTIONAL: {
    Optional: {
        infer: (call: Call) => Fact[];
        cost: import("./operator.ts").CostRule;
    };
    OptionalGetElement: {
        infer: (call: Call) => (Fact | undefined)[];
        cost: import("./operator.ts").CostRule;
    };
    OptionalHasElement: {
        infer: (call: Call) => import("./fact.ts").TensorFact[];
        cost: import("./operator.ts").CostRule;
    };
};
