import { type TensorFact } from './fact.ts';
import { type Call } from './operator.ts';
export declare const generator: {
    Constant: {
        infer: (call: Call) => TensorFact[];
        cost: import("./operator.ts").CostRule;
    };
    ConstantOfShape: {
        infer: (call: Call) => TensorFact[];
        cost: import("./operator.ts").CostRule;
    };
    Range: {
        infer: (call: Call) => TensorFact[];
        cost: import("./operator.ts").CostRule;
    };
    EyeLike: {
        infer: (call: Call) => TensorFact[];
        cost: import("./operator.ts").CostRule;
    };
    Shape: {
        infer: (call: Call) => TensorFact[];
        cost: import("./operator.ts").CostRule;
    };
    Size: {
        infer: (call: Call) => TensorFact[];
        cost: import("./operator.ts").CostRule;
    };
    GivenTensorFill: {
        infer: (call: Call) => TensorFact[];
        cost: import("./operator.ts").CostRule;
    };
};
