/** A node seen through another layout or another version, so that a rule of the standard also serves its variants. */
import type { Shape, TensorFact } from '../contract/fact.ts';
import type { Operator } from '../contract/operator.ts';
/** What the standard rule sees in place of the node's own. */
export interface View {
    /** Version of the standard operator whose signature the node has. */
    readonly since?: number;
    readonly input?: (index: number, fact: TensorFact) => TensorFact;
    /** From the node's output to what the rule has given, and back. */
    readonly output?: (index: number, shape: Shape) => Shape;
    readonly restore?: (index: number, shape: Shape) => Shape;
}
/** The standard rule, applied through `view`. */
export declare const throughView: (operator: Operator, view: View) => Operator;
