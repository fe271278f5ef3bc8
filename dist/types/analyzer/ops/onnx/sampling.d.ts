import { type Shape, type TensorFact } from '../contract/fact.ts';
import { type Call } from '../contract/operator.ts';
/** [N, C, ...Out] from X [N, C, ...In] and grid [N, ...Out, d]. */
export declare const gridSampleShape: (call: Call, x: TensorFact, grid: TensorFact) => Shape | undefined;
/** [N, ...Out, d] from theta [N, d, d + 1] and size [N, C, ...Out]. */
declare const inferAffineGrid: (call: Call) => readonly TensorFact[];
/** [regions, C, height, width]. */
declare const inferRoiAlign: (call: Call) => readonly TensorFact[];
export declare const sampling: {
    GridSample: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    AffineGrid: {
        infer: typeof inferAffineGrid;
        cost: import("../contract/operator.ts").CostRule;
    };
    RoiAlign: {
        infer: typeof inferRoiAlign;
        cost: import("../contract/operator.ts").CostRule;
    };
};
export {};
