import type { Node } from '../onnx/model.ts';
import type { Fact } from '../ops/contract/fact.ts';
import { type Budget } from './budget.ts';
interface Origin {
    readonly node: Node;
    readonly inputs: readonly (Fact | undefined)[];
    readonly budget: Budget;
}
export declare const finish: (outputs: readonly (Fact | undefined)[], { node, inputs, budget }: Origin) => readonly (Fact | undefined)[];
export {};
