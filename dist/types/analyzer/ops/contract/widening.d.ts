import { type Fact, type TensorFact } from './fact.ts';
import type { Call, GraphRun } from './operator.ts';
type Facts = readonly (Fact | undefined)[];
export interface Step {
    readonly run: GraphRun;
    readonly carried: Facts;
}
/** Walks a body until its carried facts are stable. `step` walks it once with the given carried facts. */
export declare const fixpoint: (call: Call, initial: Facts, step: (carried: Facts) => Step) => Step;
export declare const sameShape: (a: TensorFact, b: TensorFact) => boolean;
export {};
