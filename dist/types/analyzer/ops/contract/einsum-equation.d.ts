/** The equation of Einsum: which label each dimension of each operand bears (operators.md §2.4). */
import { type Dim } from '../../dim/dim.ts';
import type { Shape } from './fact.ts';
import type { Call } from './operator.ts';
/** Letters, and for the dimensions under an ellipsis ".0" (the last), ".1", … */
export type Labels = readonly string[];
export interface Equation {
    readonly inputs: readonly Labels[];
    readonly output: Labels;
    readonly sizes: ReadonlyMap<string, Dim>;
}
/** Reads the equation against the operands; undefined when an operand's rank is unknown and an ellipsis depends on it. */
export declare const readEquation: (call: Call, shapes: readonly (Shape | undefined)[]) => Equation | undefined;
