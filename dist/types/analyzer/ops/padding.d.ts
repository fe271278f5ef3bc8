import { type TensorFact } from './fact.ts';
import { type Call } from './operator.ts';
export declare const padding: {
    Pad: {
        infer: (call: Call) => TensorFact[];
        cost: import("./operator.ts").CostRule;
    };
    CenterCropPad: {
        infer: (call: Call) => TensorFact[];
        cost: import("./operator.ts").CostRule;
    };
    Crop: {
        infer: (call: Call) => TensorFact[];
        cost: import("./operator.ts").CostRule;
    };
};
