/**
 * Unfolds a walked graph into the nodes that execute: subgraphs and local functions become nodes of their own,
 * each with the number of times it runs. Values get an identity that holds across graph and function borders.
 */
import { type Count } from '../dim/dim.ts';
import { type NodeRun, type WalkedGraph } from '../infer/context.ts';
import type { ElementType } from '../onnx/element-type.ts';
import type { Tensor } from '../onnx/model.ts';
import type { Fact } from '../ops/contract/fact.ts';
/** A value of the execution. Function calls share facts, but every call has values of its own. */
export interface Value {
    readonly name: string;
    readonly fact: Fact | undefined;
    /** The stored tensors it was computed from, when it depends on nothing else. */
    readonly roots: readonly Tensor[] | undefined;
    /** The value whose memory it shows, for views; never a view itself. */
    readonly viewOf: Value | undefined;
    /** It left a DequantizeLinear (views in between allowed) whose input has this type. */
    readonly quantizedFrom: ElementType | undefined;
}
export interface Leaf {
    readonly run: NodeRun;
    /** Unique path: names of the calls above, then its own. */
    readonly path: string;
    readonly times: Count;
    readonly inputs: readonly (Value | undefined)[];
    readonly outputs: readonly (Value | undefined)[];
    /** Trip count nothing proves: the name to bind. */
    readonly assumed: string | undefined;
}
/** A graph of the execution: its leaves in order, and the graphs inside each, for liveness. */
export interface Section {
    readonly steps: readonly Step[];
    readonly inputs: readonly Value[];
    readonly outputs: readonly Value[];
}
export interface Step {
    readonly leaf: Leaf;
    /** Alternatives and bodies; all of them are listed, only `chosen` ones count. */
    readonly bodies: readonly {
        readonly section: Section;
        readonly times: Count;
        readonly isChosen: boolean;
    }[];
}
/** Picks which body of a `max` node counts: receives the sections, returns the index. */
export type Choose = (sections: readonly Section[]) => number;
/** The limit of `nodeLimit` is reached: functions that call functions could unfold without end. */
export declare class TooManyLeaves extends Error {
}
export declare class Flattener {
    #private;
    constructor(choose: Choose, maxLeaves: number);
    main(graph: WalkedGraph): Section;
}
