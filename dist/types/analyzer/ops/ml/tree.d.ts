import { type Call } from '../contract/operator.ts';
/** Comparisons on the longest path from each root, summed over the trees; and the number of trees. */
export interface Forest {
    readonly trees: number;
    readonly longestPaths: number;
}
/** Children of each inner node; leaves have none. `roots` are indices too. */
interface Links {
    readonly roots: readonly number[];
    readonly children: ReadonlyMap<number, readonly number[]>;
}
/**
 * Depth of every tree, walked without recursion since a hostile file may be one long chain. undefined when the links
 * form a cycle or share nodes, which no tree does.
 */
export declare const measureForest: ({ roots, children }: Links) => Forest | undefined;
export declare const TREE: {
    TreeEnsembleClassifier: {
        infer: (call: Call) => import("../contract/fact.ts").TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    TreeEnsembleRegressor: {
        infer: (call: Call) => import("../contract/fact.ts").TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    TreeEnsemble: {
        infer: (call: Call) => import("../contract/fact.ts").TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
};
export {};
